/**
 * What became of the items through the years: their numbers change, items merge and split, a topic stays.
 *
 * <ul>
 *   <li>{@link io.github.ita4j.catalog.lineage.Lineage} follows one item, or one topic, through all the years;
 *   <li>{@link io.github.ita4j.catalog.lineage.Crosswalk} sets two catalogues side by side and says of every item of
 *       both what became of it, by one {@link io.github.ita4j.catalog.lineage.Relation} for each group of items.
 * </ul>
 *
 * <pre>{@code
 * Lineage lineage = Lineage.over(Catalogs.years().stream().map(Catalogs::forYear).toList());
 * lineage.of(FiscalYear.ofBuddhist(2566), ItemCode.parse("o12")).years();   // o11 and o19 up to 2565, o8 in 2567, ...
 *
 * Crosswalk crosswalk = lineage.crosswalk(FiscalYear.ofBuddhist(2565), FiscalYear.ofBuddhist(2566));
 * crosswalk.entries(Relation.MERGED);                                       // o11 + o19 -> o12, ...
 * }</pre>
 *
 * <p>O-items are known again by their topics. Survey items have none, so that only an equal short title shows them to
 * be the same question; and the survey items of some years are not known at all. What cannot be told is
 * {@link io.github.ita4j.catalog.lineage.Relation#UNKNOWN} and never guessed, and whatever is told carries its
 * evidence.
 */
@NullMarked
package io.github.ita4j.catalog.lineage;

import org.jspecify.annotations.NullMarked;

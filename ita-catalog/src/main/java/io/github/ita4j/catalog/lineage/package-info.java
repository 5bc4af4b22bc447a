/**
 * What became of the items through the years: their numbers change, items merge and split, a topic stays.
 *
 * <ul>
 *   <li>{@link io.github.ita4j.catalog.lineage.Lineage} follows one item, or one topic, through all the years;
 *   <li>{@link io.github.ita4j.catalog.lineage.Crosswalk} sets two catalogues side by side and says of every item of
 *       both what became of it, by one {@link io.github.ita4j.catalog.lineage.Relation} for each group of items.
 * </ul>
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Lineage lineage = Lineage.over(Catalogs.years().stream().limit(7).map(Catalogs::forYear).toList());
 * ItemLineage o12 = lineage.of(FiscalYear.ofBuddhist(2566), ItemCode.parse("o12"));
 * o12.years().get(5).items().get(0).code(); // o6
 *
 * Crosswalk crosswalk = Crosswalk.between(Catalogs.forYear(2565), Catalogs.forYear(2566));
 * CrosswalkEntry merged = crosswalk.entryFrom(ItemCode.parse("o19")).orElseThrow();
 * merged.relation(); // MERGED
 * merged.from().stream().map(Item::code).toList(); // [o11, o19]
 * merged.to().get(0).code(); // o12
 * }</pre>
 *
 * <p>O-items are known again by their topics. Survey items have none, so that only an equal short title shows them to
 * be the same question; and the survey items of some years are not known at all. What is not known is
 * {@link io.github.ita4j.catalog.lineage.Relation#UNKNOWN} and never guessed, and whatever is said carries its
 * evidence.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.catalog.lineage;

import org.jspecify.annotations.NullMarked;

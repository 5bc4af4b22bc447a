/**
 * What to mend first: the cheapest way from an assessment to a grade.
 *
 * <p>Start at {@link io.github.ita4j.scoring.advice.Advisor}. Its {@link io.github.ita4j.scoring.advice.Advice} names
 * the o-items to publish ({@link io.github.ita4j.scoring.advice.Advice.ItemToPublish}), what the surveys must rise to where the items
 * are not enough ({@link io.github.ita4j.scoring.advice.Advice.RequiredRise}), and what it had to assume
 * ({@link io.github.ita4j.scoring.advice.Advice.Assumption}).
 *
 * <p>The search is exact: no other set of items reaches the grade with less, and ties are broken by rule.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2568);
 * Set<ItemCode> zeros = Set.of(ItemCode.parse("o2"), ItemCode.parse("o15"), ItemCode.parse("o27"));
 * ScoreSheet.Builder scores = ScoreSheet.builder()
 *         .fiscalYear(catalog.fiscalYear())
 *         .putScores(Instrument.IIT, Score.of(96))
 *         .putScores(PartCode.parse("EIT1"), Score.of(97))
 *         .putScores(PartCode.parse("EIT2"), Score.of(94));
 * for (ItemCode item : catalog.items().keySet()) {
 *     scores.putScores(item, zeros.contains(item) ? Score.ZERO : Score.MAX);
 * }
 * Scorer scorer = Scorer.of(catalog);
 * Assessment assessment = scorer.assess(scores.build());
 * Advice advice = Advisor.of(scorer).advise(assessment, GradeCode.of("pass-excellent"));
 * advice.itemsToPublish().stream().map(fix -> fix.item().code()).toList(); // [o27, o15]
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.advice;

import org.jspecify.annotations.NullMarked;

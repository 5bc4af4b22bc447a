/**
 * What changed, and what would change.
 *
 * <ul>
 *   <li>{@link io.github.ita4j.scoring.compare.YearComparison} sets two years of one agency side by side: the items
 *       through the crosswalk of the two catalogues, the total, the grade of each year with its scale;
 *   <li>{@link io.github.ita4j.scoring.compare.WhatIf} changes scores or criteria and says what follows.
 * </ul>
 *
 * <p>Both give a {@link io.github.ita4j.scoring.compare.ResultComparison}, which is made of
 * {@link io.github.ita4j.scoring.compare.ScoreChange}s: exact where both sides are known, bounds where not.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog2567 = Catalogs.forYear(2567);
 * Catalog catalog2568 = Catalogs.forYear(2568);
 * ScoreSheet sheet2567 = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2567))
 *         .putScores(Overall.OVERALL, Score.parse("90.36"))
 *         .build();
 * ScoreSheet sheet2568 = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2568))
 *         .putScores(Overall.OVERALL, Score.parse("98.80"))
 *         .putScores(ItemCode.parse("o12"), Score.ZERO)
 *         .build();
 * Assessment result2567 = Scorer.of(catalog2567).assess(sheet2567);
 * Assessment result2568 = Scorer.of(catalog2568).assess(sheet2568);
 * ResultComparison comparison = YearComparison.of(Scorer.of(catalog2567), Scorer.of(catalog2568)).compare(result2567, result2568);
 * comparison.overall().reported(); // Optional[8.44]
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.compare;

import org.jspecify.annotations.NullMarked;

/**
 * From the o-items that scored zero to the measures they require, grouped as agencies must lay them out: by improvement
 * theme.
 *
 * <p>Start at {@link io.github.ita4j.scoring.gap.GapAnalyzer}. Its {@link io.github.ita4j.scoring.gap.GapAnalysis} holds
 * each {@link io.github.ita4j.scoring.gap.GapAnalysis.Gap} once, and groups them as {@link io.github.ita4j.scoring.gap.GapAnalysis.ThemeGaps}; a
 * gap whose measure has several themes is under each of them. How a zero is answered is known to the catalogue
 * ({@link io.github.ita4j.core.criteria.RequiredMeasure}), what answering it is worth follows from the weights.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2566);
 * ScoreSheet sheet = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2566))
 *         .putScores(ItemCode.parse("o8"), Score.ZERO)
 *         .putScores(ItemCode.parse("o9"), Score.MAX)
 *         .putScores(ItemCode.parse("o12"), Score.ZERO)
 *         .build();
 * Scorer scorer = Scorer.of(catalog);
 * Assessment assessment = scorer.assess(sheet);
 * GapAnalysis analysis = GapAnalyzer.of(scorer).analyze(assessment);
 * analysis.gaps().size(); // 2
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.gap;

import org.jspecify.annotations.NullMarked;

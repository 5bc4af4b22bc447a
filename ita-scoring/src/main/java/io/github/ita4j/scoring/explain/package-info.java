/**
 * Why a result is what it is, and what more there is to be won.
 *
 * <p>An {@link io.github.ita4j.scoring.explain.Explainer} turns any node of any assessment into an
 * {@link io.github.ita4j.scoring.explain.Explanation}: a tree of
 * {@linkplain io.github.ita4j.scoring.explain.ExplainedNode nodes}, each with its rule in words, its
 * {@linkplain io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula formula} with numbers, its weight and the evidence that it rests
 * on. The grade has a {@link io.github.ita4j.scoring.explain.GradeExplanation} of its own: every condition of every grade
 * with the score that was compared. These are values; ita-io writes them in words.
 *
 * <p>{@link io.github.ita4j.scoring.explain.Gains} are the other side of the same weights: for each item the exact points
 * that a full score would add. What is said of one assessment is held together by an
 * {@link io.github.ita4j.scoring.explain.ExplainedAssessment}.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2568);
 * Set<ItemCode> zeros = Set.of(ItemCode.parse("o2"), ItemCode.parse("o15"), ItemCode.parse("o27"));
 * ScoreSheet.Builder scores = ScoreSheet.builder()
 *         .fiscalYear(catalog.fiscalYear())
 *         .putScores(Instrument.IIT, Score.of(90))
 *         .putScores(PartCode.parse("EIT1"), Score.of(86))
 *         .putScores(PartCode.parse("EIT2"), Score.of(84));
 * for (ItemCode item : catalog.items().keySet()) {
 *     scores.putScores(item, zeros.contains(item) ? Score.ZERO : Score.MAX);
 * }
 * Scorer scorer = Scorer.of(catalog);
 * Assessment assessment = scorer.assess(scores.build());
 * Explainer explainer = Explainer.of(scorer);
 * Explanation explanation = explainer.explain(assessment, NodeCode.parse("9.1"));
 * GradeExplanation grades = explainer.explainGrade(assessment);
 * grades.claimed().map(Grade::code); // Optional.empty
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.explain;

import org.jspecify.annotations.NullMarked;

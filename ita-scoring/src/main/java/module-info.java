/**
 * From scores and answers to a grade. Every package of this module but {@code internal} is API.
 *
 * <h2>Start here</h2>
 *
 * <ul>
 *   <li>{@link io.github.ita4j.scoring.Scorer}: scores a sheet by a catalogue;
 *   <li>{@link io.github.ita4j.scoring.Assessment}, {@link io.github.ita4j.scoring.NodeResult},
 *       {@link io.github.ita4j.scoring.Range}: the result: scores, bounds, the grades still possible;
 *   <li>{@link io.github.ita4j.scoring.explain.Explainer}: why: how each score and the grade came about;
 *   <li>{@link io.github.ita4j.scoring.gap.GapAnalyzer}: what is missing;
 *   <li>{@link io.github.ita4j.scoring.advice.Advisor}: what to publish for a better grade;
 *   <li>{@link io.github.ita4j.scoring.compare.WhatIf}, {@link io.github.ita4j.scoring.compare.YearComparison}: other
 *       scores or criteria, and one year beside another;
 *   <li>{@link io.github.ita4j.scoring.plan.MeasurePlanner}, {@link io.github.ita4j.scoring.plan.PlanReview},
 *       {@link io.github.ita4j.scoring.plan.ReportReview}: measures drafted, and plans and reports held against
 *       results;
 *   <li>{@link io.github.ita4j.scoring.bulk.BulkScorer}, {@link io.github.ita4j.scoring.bulk.Ranking}: many agencies;
 *   <li>{@link io.github.ita4j.scoring.survey.TallyAccumulator}, {@link io.github.ita4j.scoring.survey.ResponseTally},
 *       {@link io.github.ita4j.scoring.survey.AnswerLegend}: raw answers, counted into scores;
 *   <li>{@link io.github.ita4j.scoring.laws.CatalogLaws}: laws that every catalogue and its scoring keep, for tests of
 *       a draft.
 * </ul>
 *
 * @since 0.1.0
 */
// Immutables names its module in its manifest only, and the mappers of JSON may not be there.
@SuppressWarnings({"module", "requires-automatic"})
module io.github.ita4j.scoring {
    requires com.fasterxml.jackson.annotation;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires transitive io.github.ita4j.catalog;
    requires transitive io.github.ita4j.core;

    exports io.github.ita4j.scoring;
    exports io.github.ita4j.scoring.advice;
    exports io.github.ita4j.scoring.bulk;
    exports io.github.ita4j.scoring.compare;
    exports io.github.ita4j.scoring.explain;
    exports io.github.ita4j.scoring.gap;
    exports io.github.ita4j.scoring.laws;
    exports io.github.ita4j.scoring.plan;
    exports io.github.ita4j.scoring.survey;

    // By which the program scores the rows of a country; not API.
    exports io.github.ita4j.scoring.internal to
            io.github.ita4j.io;

    // JSON libraries find what is annotated, public or not.
    opens io.github.ita4j.scoring to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}

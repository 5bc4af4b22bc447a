/**
 * From the gap to the plan, from the plan to the report, from the report to next year's plan.
 *
 * <p>{@link io.github.ita4j.scoring.plan.MeasurePlanner} drafts a plan from an assessment and checks a plan against one.
 * {@link io.github.ita4j.scoring.plan.ReportDraft} takes the progress made, {@link
 * io.github.ita4j.scoring.plan.ReportReview} says what a report lacks, {@link io.github.ita4j.scoring.plan.ReportSummary}
 * counts by theme and by unit, and {@link io.github.ita4j.scoring.plan.PlanCarrier} takes what is left into the criteria
 * of another year. The plans and reports themselves are values of {@link io.github.ita4j.core.measure}.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog2566 = Catalogs.forYear(2566);
 * ScoreSheet sheet = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2566))
 *         .agency(Agency.of("เทศบาลตำบลเขมราฐ"))
 *         .putScores(IndicatorNumber.of(4), Score.parse("82.95"))
 *         .putScores(ItemCode.parse("o8"), Score.ZERO)
 *         .putScores(ItemCode.parse("o12"), Score.ZERO)
 *         .build();
 * Scorer scorer = Scorer.of(catalog2566);
 * Assessment assessment = scorer.assess(sheet);
 *
 * // from the gap to the plan
 * MeasurePlanner planner = MeasurePlanner.of(scorer).withSurveyThreshold(Score.of(85));
 * DraftPlan draft = planner.draft(assessment, FiscalYear.ofBuddhist(2567));
 * MeasurePlan plan = draft.plan();
 * plan.measures().stream().map(Measure::number).toList(); // [1.1, 3.1, 4.1, 5.1]
 *
 * // from the plan to the report
 * MeasureReport report = ReportDraft.of(plan, ReportRound.FULL_YEAR)
 *         .with(MeasureProgress.builder().measure("1.1").status(MeasureStatus.UNDER_WAY).build())
 *         .with(MeasureProgress.builder().measure("3.1").status(MeasureStatus.DONE).build())
 *         .report();
 * ReportReview.of(report).complete(); // false
 *
 * // from the report to next year's plan
 * Catalog catalog2567 = Catalogs.forYear(2567);
 * CarriedPlan next = PlanCarrier.into(catalog2567, FiscalYear.ofBuddhist(2568)).carry(report, FiscalYear.ofBuddhist(2568));
 * next.plan().measures().stream().map(Measure::number).toList(); // [1.1, 4.1, 5.1]
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.plan;

import org.jspecify.annotations.NullMarked;

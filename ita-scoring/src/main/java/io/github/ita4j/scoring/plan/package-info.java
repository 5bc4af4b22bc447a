/**
 * From the gap to the plan, from the plan to the report, from the report to next year's plan.
 *
 * <p>{@link io.github.ita4j.scoring.plan.MeasurePlanner} drafts a plan from an assessment and checks a plan against one.
 * {@link io.github.ita4j.scoring.plan.ReportDraft} takes the progress made, {@link
 * io.github.ita4j.scoring.plan.ReportReview} says what a report lacks, {@link io.github.ita4j.scoring.plan.ReportSummary}
 * counts by theme and by unit, and {@link io.github.ita4j.scoring.plan.PlanCarrier} takes what is left into the criteria
 * of another year. The plans and reports themselves are values of {@link io.github.ita4j.core.measure}.
 */
@NullMarked
package io.github.ita4j.scoring.plan;

import org.jspecify.annotations.NullMarked;

/**
 * What an agency does about its result: the measures it plans and the reports on them.
 *
 * <p>A {@link io.github.ita4j.core.measure.MeasurePlan} holds the {@linkplain io.github.ita4j.core.measure.Measure
 * measures} of one fiscal year. Each says what gave rise to it ({@link io.github.ita4j.core.measure.Cause}), what is
 * done, who does it ({@link io.github.ita4j.core.measure.Responsibility}) and when
 * ({@link io.github.ita4j.core.time.PeriodText}). A {@link io.github.ita4j.core.measure.MeasureReport} tells after six
 * months or a year how far each measure has come ({@link io.github.ita4j.core.measure.MeasureProgress}), and where the
 * agency reports by indicator or item, how far those have come ({@link io.github.ita4j.core.measure.ItemProgress}).
 *
 * <p>These values hold what the documents of agencies hold, gaps included: an absent status is not 'not started', and
 * text that could not be read as units or as a period stays there as text.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Measure measure = Measure.builder()
 *         .number("2")
 *         .title("มาตรการกำกับดูแลการใช้ทรัพย์สินของราชการ")
 *         .addCauses(Cause.of(NodeCode.parse("i19"), Score.parse("82.95")))
 *         .build();
 * MeasurePlan plan = MeasurePlan.builder()
 *         .agency(Agency.of("เทศบาลตำบลเขมราฐ"))
 *         .fiscalYear(FiscalYear.ofBuddhist(2567))
 *         .resultYear(FiscalYear.ofBuddhist(2566))
 *         .addMeasures(measure)
 *         .build();
 * MeasureReport report = MeasureReport.builder()
 *         .plan(plan)
 *         .round(ReportRound.FIRST_HALF)
 *         .addProgress(MeasureProgress.builder().measure("2").status(MeasureStatus.UNDER_WAY).build())
 *         .build();
 * report.period(); // Optional[2567-H1]
 * }</pre>
 *
 * @serial exclude
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.measure;

import org.jspecify.annotations.NullMarked;

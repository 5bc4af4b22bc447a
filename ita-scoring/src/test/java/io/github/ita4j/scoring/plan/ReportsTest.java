package io.github.ita4j.scoring.plan;

import static io.github.ita4j.core.measure.MeasureStatus.DONE;
import static io.github.ita4j.core.measure.MeasureStatus.DROPPED;
import static io.github.ita4j.core.measure.MeasureStatus.NOT_STARTED;
import static io.github.ita4j.core.measure.MeasureStatus.UNDER_WAY;
import static io.github.ita4j.core.measure.ReportRound.FIRST_HALF;
import static io.github.ita4j.core.measure.ReportRound.FULL_YEAR;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.DONE_WITHOUT_OUTCOME;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.DONE_WITHOUT_RESULT;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.NOT_REPORTED;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.REASON_MISSING;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.REPORTED_AGAIN;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.STATUS_MISSING;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.UNKNOWN_MEASURE;
import static io.github.ita4j.scoring.plan.ReportReview.ReportFinding.Kind.UNKNOWN_STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.plan.ReportReview.ReportFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Progress entered against a plan, the reports made of it, and what they lack. */
class ReportsTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2567);

    private static final MeasurePlan PLAN = MeasurePlan.builder()
            .fiscalYear(YEAR)
            .addMeasures(
                    measure("1", 5, "กองคลัง", "ไตรมาสที่ 1"),
                    measure("2", 5, "สำนักปลัด/กองคลัง", "ตลอดปีงบประมาณ"),
                    measure("3", 7, "ทุกกอง", "ไตรมาสที่ 3"))
            .build();

    @Test
    void progressIsEnteredMeasureByMeasure() {
        ReportDraft draft = ReportDraft.of(PLAN, FIRST_HALF)
                .with(progress("3", NOT_STARTED).build())
                .with(progress("1", UNDER_WAY).build())
                .with(progress("1", DONE).build());
        assertThat(draft.report().progress())
                .containsExactly(
                        progress("1", DONE).build(), progress("3", NOT_STARTED).build());
        assertThat(draft.open()).map(Measure::number).containsExactly("2");
        assertThat(draft.report().round()).isEqualTo(FIRST_HALF);
        assertThatThrownBy(() -> draft.with(progress("4", DONE).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan for 2567 has no measure 4: it has 1, 2, 3.");
    }

    @Test
    void theReportOfTheYearStartsFromThatOfTheFirstSixMonths() {
        MeasureReport half = ReportDraft.of(PLAN, FIRST_HALF)
                .with(progress("1", DONE).build())
                .with(progress("2", UNDER_WAY).build())
                .report();
        MeasureReport year =
                ReportDraft.after(half).with(progress("2", DONE).build()).report();
        assertThat(year.round()).isEqualTo(FULL_YEAR);
        assertThat(year.progress()).map(entry -> entry.status().orElseThrow()).containsExactly(DONE, DONE);
        MeasureReport twice = MeasureReport.builder()
                .plan(PLAN)
                .round(FIRST_HALF)
                .addProgress(
                        progress("1", DONE).build(), progress("1", UNDER_WAY).build())
                .build();
        assertThatThrownBy(() -> ReportDraft.after(twice))
                .hasMessage("The report mentions measure 1 more than once: leave one entry, then go on.");
    }

    @Test
    void aCompleteReportLacksNothing() {
        ReportReview review = ReportReview.of(report(
                FULL_YEAR,
                done("1").build(),
                progress("2", UNDER_WAY).reason("รอระเบียบใหม่").build(),
                progress("3", DROPPED).reason("ไม่มีงบประมาณ").build()));
        assertThat(review.findings()).isEmpty();
        assertThat(review.complete()).isTrue();
    }

    @Test
    void eachMeasureIsReportedOnce() {
        ReportReview review = ReportReview.of(report(
                FULL_YEAR,
                done("1").build(),
                done("3").build(),
                done("3").build(),
                done("9").build()));
        assertThat(review.findings())
                .map(ReportFinding::kind)
                .containsExactly(NOT_REPORTED, REPORTED_AGAIN, UNKNOWN_MEASURE);
        assertThat(review.findings()).map(ReportFinding::measure).containsExactly("2", "3", "9");
        assertThat(review.findings().get(0).text().thai()).isEqualTo("มาตรการ 2 ยังไม่ได้รายงาน");
        assertThat(review.findings().get(1).text().in(Language.ENGLISH)).isEqualTo("Measure 3 is reported 2 times.");
        assertThat(review.complete()).isFalse();
    }

    @Test
    void whatIsDoneHasResultsAndAnOutcome() {
        assertThat(kinds(FULL_YEAR, done("1").build())).isEmpty();
        assertThat(kinds(FULL_YEAR, done("1").results(List.of()).build())).containsExactly(DONE_WITHOUT_RESULT);
        assertThat(kinds(FULL_YEAR, progress("1", DONE).addResults("x").build()))
                .containsExactly(DONE_WITHOUT_OUTCOME);
    }

    @Test
    void whatIsNotDoneHasAReason() {
        assertThat(kinds(FULL_YEAR, progress("1", NOT_STARTED).build())).containsExactly(REASON_MISSING);
        assertThat(kinds(FULL_YEAR, progress("1", UNDER_WAY).build())).containsExactly(REASON_MISSING);
        assertThat(kinds(FULL_YEAR, progress("1", NOT_STARTED).reason("x").build()))
                .isEmpty();
    }

    @Test
    void afterSixMonthsWorkMayBeUnderWayOrStillToCome() {
        assertThat(kinds(FIRST_HALF, progress("1", UNDER_WAY).build())).isEmpty();
        assertThat(kinds(FIRST_HALF, progress("1", NOT_STARTED).build())).containsExactly(REASON_MISSING);
        // Its period begins in April.
        assertThat(kinds(FIRST_HALF, progress("3", NOT_STARTED).build())).isEmpty();
    }

    @Test
    void aStatusIsThereAndKnown() {
        assertThat(kinds(FULL_YEAR, MeasureProgress.builder().measure("1").build()))
                .containsExactly(STATUS_MISSING);
        assertThat(kinds(FULL_YEAR, progress("1", MeasureStatus.of("postponed")).build()))
                .containsExactly(UNKNOWN_STATUS);
    }

    @Test
    void aSummaryCountsByThemeAndUnit() {
        ReportSummary summary = ReportSummary.of(report(
                FULL_YEAR,
                done("1").build(),
                progress("2", UNDER_WAY).build(),
                done("3").build(),
                progress("3", UNDER_WAY).build()));
        assertThat(summary.all().measures()).isEqualTo(3);
        assertThat(summary.all().of(DONE)).isEqualTo(1);
        assertThat(summary.all().of(NOT_STARTED)).isZero();
        assertThat(summary.all().contradictory()).isEqualTo(1);
        assertThat(summary.byTheme().get(5).of(UNDER_WAY)).isEqualTo(1);
        assertThat(summary.byTheme()).doesNotContainKey(6);
        assertThat(summary.byUnit().keySet()).containsExactly("กองคลัง", "สำนักปลัด", "ทุกกอง");
        assertThat(summary.byUnit().get("กองคลัง").measures()).isEqualTo(2);
        assertThat(summary.withoutUnit().measures()).isZero();
        assertThat(ReportSummary.of(report(FULL_YEAR)).all().notReported()).isEqualTo(3);
    }

    private static List<ReportFinding.Kind> kinds(ReportRound round, MeasureProgress entry) {
        return ReportReview.of(report(round, entry)).findings().stream()
                .filter(finding -> finding.measure().equals(entry.measure()))
                .map(ReportFinding::kind)
                .toList();
    }

    private static MeasureReport report(ReportRound round, MeasureProgress... entries) {
        return MeasureReport.builder()
                .plan(PLAN)
                .round(round)
                .addProgress(entries)
                .build();
    }

    private static MeasureProgress.Builder progress(String measure, MeasureStatus status) {
        MeasureProgress.Builder progress = MeasureProgress.builder();
        progress.measure(measure).status(status);
        return progress;
    }

    private static MeasureProgress.Builder done(String measure) {
        MeasureProgress.Builder progress = progress(measure, DONE);
        progress.addResults("จัดทำประกาศ").outcome("ประชาชนเข้าถึงข้อมูลได้");
        return progress;
    }

    private static Measure measure(String number, int theme, String units, String period) {
        return Measure.builder()
                .number(number)
                .title("มาตรการ")
                .theme(theme)
                .responsibility(Responsibility.parse(units))
                .period(PeriodText.parse(period, YEAR))
                .build();
    }
}

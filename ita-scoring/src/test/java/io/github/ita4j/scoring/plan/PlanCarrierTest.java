package io.github.ita4j.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedMeasure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanCarrierTest {
    private static final FiscalYear Y2566 = FiscalYear.ofBuddhist(2566);
    private static final FiscalYear Y2567 = FiscalYear.ofBuddhist(2567);
    private static final PlanCarrier CARRIER =
            PlanCarrier.between(Catalogs.forYear(FiscalYear.ofBuddhist(2565)), Catalogs.forYear(Y2566));

    @Test
    void carriesWhatIsNotFinished() {
        MeasureReport report = report(
                List.of(measure("1"), measure("2"), measure("3"), measure("4"), measure("5")),
                List.of(
                        entry("1", MeasureStatus.DONE),
                        entry("2", MeasureStatus.DROPPED),
                        entry("3", MeasureStatus.UNDER_WAY),
                        entry("4", MeasureStatus.DONE),
                        entry("4", MeasureStatus.UNDER_WAY)));
        CarriedPlan next = CARRIER.carry(report, Y2567);
        // 4 is reported twice and not done by both; 5 is not reported.
        assertThat(next.plan().measures()).map(Measure::number).containsExactly("3", "4", "5");
        assertThat(next.left()).map(Measure::number).containsExactly("1", "2");
        assertThat(next.plan().fiscalYear()).isEqualTo(Y2567);
        assertThat(next.plan().resultYear()).contains(Y2566);
    }

    @Test
    void goesIntoTheCriteriaOfTheYearOrTheLastBeforeIt() {
        Catalog from = Catalogs.forYear(Y2566);
        assertThat(CARRIER.criteria()).isEqualTo(from);
        assertThat(PlanCarrier.into(from, Y2567).criteria()).isEqualTo(Catalogs.forYear(Y2567));
        FiscalYear last = Catalogs.years().get(Catalogs.years().size() - 1);
        assertThat(PlanCarrier.into(from, last.next()).criteria()).isEqualTo(Catalogs.forYear(last));
    }

    @Test
    void followsItemsToTheirNewCodes() {
        // o11 and o19 of 2565 merged into o12 of 2566.
        CarriedMeasure carried = CARRIER.carry(
                        report(List.of(measure("1", "o11", "o19", "2", "o99")), List.of()), Y2567)
                .carried()
                .get(0);
        assertThat(carried.measure().causes()).containsExactly(cause("o12"), cause("2"));
        assertThat(carried.causes())
                .extracting(cause -> cause.relation().orElse(null))
                .containsExactly(Relation.MERGED, Relation.MERGED, null, null);
        assertThat(carried.causes())
                .extracting(CarriedCause::now)
                .containsExactly(
                        List.of(NodeCode.parse("o12")),
                        List.of(NodeCode.parse("o12")),
                        List.of(NodeCode.parse("2")),
                        List.of());
    }

    /** The survey of 2567 asks other questions, but its fourth indicator asks about government property too. */
    @Test
    void aSurveyItemNobodyCanFollowIsCarriedToItsIndicator() {
        PlanCarrier carrier = PlanCarrier.between(Catalogs.forYear(Y2566), Catalogs.forYear(Y2567));
        CarriedMeasure carried = carrier.carry(report(List.of(measure("1", "i19", "i20", "o9")), List.of()), Y2567)
                .carried()
                .get(0);
        assertThat(carried.measure().causes()).containsExactly(cause("4"));
        assertThat(carried.causes())
                .extracting(cause -> cause.relation().orElse(null))
                .containsExactly(Relation.WITHDRAWN, Relation.WITHDRAWN, Relation.WITHDRAWN);
    }

    @Test
    void movesPeriodsByTheYearsBetweenThePlans() {
        assertThat(moved("ตลอดปีงบประมาณ")).isEqualTo(PeriodText.parse("ตลอดปีงบประมาณ", Y2567));
        assertThat(moved("ไตรมาสที่ 2/2566")).isEqualTo(PeriodText.of(Y2567.quarter(2)));
        assertThat(moved("เมื่อพร้อม")).isEqualTo(PeriodText.parse("เมื่อพร้อม"));
    }

    @Test
    void stepsOfADraftBecomeTheElementsOfTheLaterYearAndTheAgencysOwnStay() {
        FiscalYear year = FiscalYear.ofBuddhist(2567);
        Scorer scorer = Scorer.of(Catalogs.forYear(year));
        Measure drafted = MeasurePlanner.of(scorer)
                .draft(scorer.assess(Sheets.sheet(year, "o1=0")), year.next())
                .plan()
                .measures()
                .get(0);
        Catalog before = Catalogs.forYear(year.next());
        Catalog after = Catalogs.forYear(year.next().next());
        assertThat(drafted.steps()).isNotEmpty();
        Measure own = Measure.builder()
                .like(drafted)
                .steps(Stream.concat(Stream.of("ประชุมคณะทำงาน"), drafted.steps().stream())
                        .toList())
                .build();
        MeasureReport report = MeasureReport.builder()
                .plan(MeasurePlan.builder()
                        .fiscalYear(year.next())
                        .addMeasures(own)
                        .build())
                .round(ReportRound.FULL_YEAR)
                .build();
        Measure carried = PlanCarrier.between(before, after)
                .carry(report, after.fiscalYear())
                .plan()
                .measures()
                .get(0);
        ItemCode now = (ItemCode) carried.causes().get(0).code();
        List<String> elements = after.requiredMeasure(now).orElseThrow().elements().stream()
                .map(element -> TargetCriteria.step(element, after.fiscalYear(), after.fiscalYear(), Language.THAI))
                .toList();
        assertThat(carried.steps()).startsWith(elements.toArray(String[]::new)).endsWith("ประชุมคณะทำงาน");
        assertThat(carried.steps()).hasSize(elements.size() + 1);
    }

    private static PeriodText moved(String text) {
        Measure measure = Measure.builder()
                .number("1")
                .title("x")
                .period(PeriodText.parse(text, Y2566))
                .build();
        return CARRIER.carry(report(List.of(measure), List.of()), Y2567)
                .plan()
                .measures()
                .get(0)
                .period()
                .orElseThrow();
    }

    private static MeasureReport report(List<Measure> measures, List<MeasureProgress> progress) {
        return MeasureReport.builder()
                .plan(MeasurePlan.builder().fiscalYear(Y2566).measures(measures).build())
                .round(ReportRound.FULL_YEAR)
                .progress(progress)
                .build();
    }

    private static Measure measure(String number, String... causes) {
        Measure.Builder measure = Measure.builder();
        measure.number(number).title("มาตรการ");
        Arrays.stream(causes)
                .map(code -> Cause.of(NodeCode.parse(code), Score.ZERO))
                .forEach(measure::addCauses);
        return measure.build();
    }

    private static Cause cause(String code) {
        return Cause.of(NodeCode.parse(code));
    }

    private static MeasureProgress entry(String measure, MeasureStatus status) {
        return MeasureProgress.builder()
                .measure(measure)
                .status(status)
                .reason("เพราะเหตุนี้")
                .build();
    }
}

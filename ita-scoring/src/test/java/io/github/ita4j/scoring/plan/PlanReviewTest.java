package io.github.ita4j.scoring.plan;

import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.DOUBTFUL_CAUSE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.GAP_WITHOUT_MEASURE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.LOW_SCORE_WITHOUT_MEASURE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.MEASURE_WITHOUT_GAP;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.OWNER_MISSING;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_AFTER_DUE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_MISSING;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_OUTSIDE_YEAR;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.PERIOD_UNREADABLE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.UNKNOWN_CAUSE;
import static io.github.ita4j.scoring.plan.PlanReview.PlanFinding.Kind.UNKNOWN_THEME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.plan.PlanReview.PlanFinding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanReviewTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);
    private static final Scorer SCORER = Scorer.of(Catalogs.forYear(YEAR));
    private static final MeasurePlanner PLANNER = MeasurePlanner.of(SCORER);
    private static final Assessment RESULT = SCORER.assess(Sheets.sheet(YEAR, "o8=0 o12=0 o13=100 i7=79.46 i8=100"));

    @Test
    void namesTheZerosThatNothingAnswers() {
        PlanReview review = PLANNER.review(plan(measure("1", "o8").build()), RESULT);
        assertThat(review.findings()).map(PlanFinding::kind).containsExactly(GAP_WITHOUT_MEASURE);
        PlanFinding finding = review.findings().get(0);
        assertThat(finding.node()).contains(NodeCode.parse("o12"));
        assertThat(finding.measure()).isEmpty();
        assertThat(finding.text().in(Language.ENGLISH)).isEqualTo("o12 scored 0, and no measure answers it.");
        assertThat(finding.text().thai()).isEqualTo("o12 ได้ 0 คะแนน แต่ยังไม่มีมาตรการรองรับ");
    }

    @ParameterizedTest
    @CsvSource({"o12", "9.2", "9"})
    void anItemIsAnsweredByAMeasureForItsGroupToo(String group) {
        MeasurePlan plan = plan(measure("1", "o8").build(), measure("2", group).build());
        assertThat(PLANNER.review(plan, RESULT).findings()).isEmpty();
    }

    @Test
    void lowSurveyScoresMustBeAnsweredWhereAThresholdIsSet() {
        MeasurePlan plan = plan(measure("1", "o8", "o12").build());
        PlanReview review = PLANNER.withSurveyThreshold(Score.of(85)).review(plan, RESULT);
        assertThat(review.findings())
                .filteredOn(finding -> finding.kind() == LOW_SCORE_WITHOUT_MEASURE)
                .map(finding -> finding.node().orElseThrow().code())
                .containsExactly("i7");
        assertThat(PLANNER.withSurveyThreshold(Score.parse("79.46"))
                        .review(plan, RESULT)
                        .findings())
                .isEmpty();
        MeasurePlan more =
                plan(measure("1", "o8", "o12").build(), measure("2", "2").build());
        assertThat(PLANNER.withSurveyThreshold(Score.of(85))
                        .review(more, RESULT)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "o13, a full score",
        "o14, a score that is missing",
        "i8, a full survey score",
        "3, an indicator of which nothing is known"
    })
    void aMeasureThatNothingCallsForAnswersNothing(String code, String why) {
        MeasurePlan plan =
                plan(measure("1", "o8", "o12").build(), measure("2", code).build());
        assertThat(PLANNER.review(plan, RESULT).findings())
                .as(why)
                .map(PlanFinding::kind)
                .containsExactly(MEASURE_WITHOUT_GAP);
    }

    @Test
    void aMeasureWithoutACauseAnswersNothing() {
        assertThat(kinds(measure("2").build())).containsExactly(MEASURE_WITHOUT_GAP);
    }

    @Test
    void anIndicatorIsAnAnswerWhereOneOfItsItemsIsLow() {
        assertThat(kinds(measure("2", "2").build())).isEmpty();
    }

    @Test
    void namesWhatTheCriteriaDoNotHave() {
        assertThat(kinds(measure("2", "o12", "o99").build())).containsExactly(UNKNOWN_CAUSE);
        assertThat(kinds(measure("2", "o12").theme(8).build())).containsExactly(UNKNOWN_THEME);
        assertThat(kinds(measure("2", "o12").theme(7).build())).isEmpty();
    }

    @Test
    void namesDoubtfulReadings() {
        Measure measure = measure("2")
                .addCauses(Cause.builder()
                        .code(ItemCode.parse("o12"))
                        .doubt("written as ๑๑๒")
                        .build())
                .build();
        assertThat(kinds(measure)).containsExactly(DOUBTFUL_CAUSE);
    }

    @Test
    void looksAtPeriods() {
        Measure.Builder measure = measure("2", "o8");
        assertThat(kinds(Measure.builder()
                        .number("2")
                        .title("x")
                        .causes(List.of(Cause.of(NodeCode.parse("o8"))))
                        .build()))
                .containsExactly(PERIOD_MISSING, OWNER_MISSING);
        assertThat(kinds(measure.period(PeriodText.parse("เร็ว ๆ นี้")).build()))
                .containsExactly(PERIOD_UNREADABLE);
        assertThat(kinds(measure.period(PeriodText.of(FiscalPeriod.parse("2567-09/2567-10")))
                        .build()))
                .contains(PERIOD_OUTSIDE_YEAR);
        assertThat(kinds(measure.period(PeriodText.of(FiscalPeriod.parse("2567")))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DuePart.class)
    void aMeasureMayNotBeginAfterItsItemIsDue(DuePart due) {
        ItemCode item = SCORER.catalog().items().keySet().stream()
                .filter(code -> SCORER.catalog().item(code).orElseThrow().topics().stream()
                        .map(Topic::due)
                        .toList()
                        .equals(List.of(due)))
                .findFirst()
                .orElseThrow();
        FiscalYear planned = YEAR.next();
        Assessment result = SCORER.assess(Sheets.sheet(YEAR, item + "=0"));
        for (int month = 1; month <= 12; month++) {
            FiscalPeriod period = FiscalPeriod.of(planned.month(month), planned.month(12));
            MeasurePlan plan =
                    plan(measure("1", item.code()).period(PeriodText.of(period)).build());
            int last = switch (due) {
                case Q1 -> 3;
                case Q2 -> 6;
                // What covers October to March may be written in April.
                case H1 -> 7;
                case FY -> 12;
            };
            assertThat(PLANNER.review(plan, result).findings())
                    .as("%s in month %s", due, month)
                    .map(PlanFinding::kind)
                    .isEqualTo(month > last ? List.of(PERIOD_AFTER_DUE) : List.of());
        }
    }

    @Test
    void namesMeasuresWithoutAnOwner() {
        Measure measure = Measure.builder()
                .number("2")
                .title("x")
                .addCauses(Cause.of(NodeCode.parse("o12")))
                .period(PeriodText.of(YEAR.next().asPeriod()))
                .build();
        assertThat(kinds(measure)).containsExactly(OWNER_MISSING);
    }

    /** The kinds found on one measure, beside one that answers both zeros. */
    private static List<PlanFinding.Kind> kinds(Measure measure) {
        MeasurePlan plan = plan(measure("1", "o8", "o12").build(), measure);
        return PLANNER.review(plan, RESULT).findings().stream()
                .peek(finding -> assertThat(finding.measure()).contains("2"))
                .map(PlanFinding::kind)
                .toList();
    }

    private static Measure.Builder measure(String number, String... causes) {
        Measure.Builder measure = Measure.builder();
        measure.number(number)
                .title("เผยแพร่ข้อมูล")
                .responsibility(Responsibility.parse("สำนักปลัด"))
                .period(PeriodText.of(YEAR.next().quarter(1)));
        Arrays.stream(causes).map(NodeCode::parse).map(Cause::of).forEach(measure::addCauses);
        return measure;
    }

    private static MeasurePlan plan(Measure... measures) {
        return MeasurePlan.builder()
                .fiscalYear(YEAR.next())
                .addMeasures(measures)
                .build();
    }
}

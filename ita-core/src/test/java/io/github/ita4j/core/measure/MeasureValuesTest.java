package io.github.ita4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureValuesTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2567);

    @ParameterizedTest
    @CsvSource({
        "ยังไม่ได้ดำเนินการ, not-started",
        "ยังไม่ได้ ดำเนินการ, not-started",
        "อยู่ระหว่างดำเนินการ, under-way",
        "ดำเนินการแล้ว, done",
        "ดำเนินการแล้วเสร็จ, done",
        "ดําเนินการ, done",
        "ยกเลิก, dropped"
    })
    void readsAStatusInThai(String text, String code) {
        assertThat(MeasureStatus.recognise(text)).hasValue(MeasureStatus.of(code));
    }

    /** 'Not carried out' may be not yet or not at all; results of the work are no status. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ไม่ได้ดำเนินการ", "ดำเนินการจัดทำคู่มือ", "done"})
    void otherTextIsNoStatus(String text) {
        assertThat(MeasureStatus.recognise(text)).isEmpty();
    }

    @Test
    void unknownCodesStayReadable() {
        MeasureStatus postponed = MeasureStatus.of("postponed");
        assertThat(postponed).hasToString("postponed");
        assertThat(postponed.isKnown()).isFalse();
        assertThat(postponed.label()).isEmpty();
        assertThat(MeasureStatus.of("done")).isEqualTo(MeasureStatus.DONE);
        assertThat(MeasureStatus.DROPPED.isKnown()).isTrue();
        assertThat(MeasureStatus.UNDER_WAY.label().orElseThrow().in(Language.ENGLISH))
                .isEqualTo("Under way");

        assertThat(ReportRound.FIRST_HALF.isKnown()).isTrue();
        assertThat(ReportRound.FIRST_HALF).hasToString("first-half");
        assertThat(MeasureStatus.of("a".repeat(40)).code()).hasSize(40);
        assertThat(MeasureStatus.valueOf("done")).isEqualTo(MeasureStatus.DONE);
        assertThat(ReportRound.valueOf("full-year")).isEqualTo(ReportRound.FULL_YEAR);

        ReportRound quarter = ReportRound.of("first-quarter");
        assertThat(quarter.isKnown()).isFalse();
        assertThat(quarter.label()).isEmpty();
        assertThat(quarter.periodIn(YEAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Done", "under way", "-done", "done-", "a--b", "ดำเนินการ"})
    void codesHaveAForm(String code) {
        refused(() -> MeasureStatus.of(code), "'" + code + "'", "small letters");
        refused(() -> ReportRound.of(code), "'" + code + "'", "small letters");
        refused(() -> MeasureStatus.of("a".repeat(41)), "at most 40");
    }

    @Test
    void aRoundHasItsMonths() {
        assertThat(ReportRound.FIRST_HALF.periodIn(YEAR)).hasValue(YEAR.half(1));
        assertThat(ReportRound.FULL_YEAR.periodIn(YEAR)).hasValue(YEAR.asPeriod());
        assertThat(ReportRound.FULL_YEAR.label()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2.3", "12", "3.ก", "A-1", "4/2"})
    void aNumberIsAShortLabel(String number) {
        assertThat(measure(number).build().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1.", "๑", "1 2", ".5", "11111111111111111111111111111111111111111"})
    void otherTextIsNoNumber(String number) {
        refused(() -> measure(number).build(), "number of a measure");
        refused(() -> MeasureProgress.builder().measure(number).build(), "number of a measure");
    }

    @Test
    void aNumberAndAThemeHaveLimits() {
        assertThat(measure("1".repeat(40)).build().number()).hasSize(40);
        assertThat(measure("1").theme(1).build().theme()).hasValue(1);
        refused(() -> measure("1").theme(0).build(), "theme 0", "1 or more");
    }

    @Test
    void aUnitIsNoBlankText() {
        refused(
                () -> Responsibility.builder()
                        .text("กองคลัง")
                        .everyUnit(false)
                        .addUnits(" ")
                        .build(),
                "A unit in 'กองคลัง'",
                "blank");
        refused(
                () -> Responsibility.builder()
                        .text("กองคลัง")
                        .everyUnit(false)
                        .lead(" ")
                        .build(),
                "The leading unit",
                "blank");
    }

    @Test
    void aMeasureHasNoBlankText() {
        refused(() -> measure("1").title(" ").build(), "title of measure 1", "blank");
        refused(() -> measure("1").theme(0).build(), "theme 0");
        refused(() -> measure("1").finding("").build(), "finding of measure 1");
        refused(() -> measure("1").addSteps("a", "").build(), "step of measure 1");
        refused(() -> measure("1").followUp("\u200B").build(), "follow-up of measure 1");
        refused(() -> Cause.builder().code(NodeCode.parse("i7")).doubt("").build(), "doubt about i7");
        assertThat(Cause.of(NodeCode.parse("i7"), Score.parse("79.46")).score()).hasValue(Score.parse("79.46"));
        assertThat(Cause.of(NodeCode.parse("9.4")).score()).isEmpty();
    }

    @Test
    void aDroppedMeasureHasAReason() {
        MeasureProgress.Builder dropped = MeasureProgress.builder().measure("2").status(MeasureStatus.DROPPED);
        refused(dropped::build, "Measure 2", "dropped", "reason");
        assertThat(dropped.reason("ไม่ได้รับงบประมาณ").build().reason()).hasValue("ไม่ได้รับงบประมาณ");
        // Only 'dropped' needs one, and a missing status stays missing.
        assertThat(MeasureProgress.builder().measure("2").build().status()).isEmpty();
        refused(() -> MeasureProgress.builder().measure("2").reason(" ").build(), "reason for measure 2");
        refused(() -> MeasureProgress.builder().measure("2").addResults("").build(), "result of measure 2");
        refused(() -> MeasureProgress.builder().measure("2").outcome("").build(), "outcome of measure 2");
        refused(() -> MeasureProgress.builder().measure("2").addSuggestions("").build(), "suggestion for measure 2");
    }

    @Test
    void progressOnAnItemHasNoBlankText() {
        ItemProgress.Builder item = ItemProgress.builder().code(NodeCode.parse("o12"));
        assertThat(item.build().status()).isEmpty();
        refused(
                () -> ItemProgress.builder()
                        .code(NodeCode.parse("o12"))
                        .title("")
                        .build(),
                "title of o12");
        refused(
                () -> ItemProgress.builder()
                        .code(NodeCode.parse("o12"))
                        .addGuidance("")
                        .build(),
                "guidance on o12");
        refused(
                () -> ItemProgress.builder()
                        .code(NodeCode.parse("o12"))
                        .addResults("")
                        .build(),
                "result of o12");
    }

    @Test
    void aPlanHasEachNumberOnce() {
        MeasurePlan.Builder plan = MeasurePlan.builder()
                .fiscalYear(YEAR)
                .addMeasures(measure("1").build(), measure("2").build());
        assertThat(plan.build().measure("2").map(Measure::title)).hasValue("มาตรการ 2");
        assertThat(plan.build().measure("3")).isEmpty();
        refused(
                () -> plan.addMeasures(
                                measure("2").build(),
                                measure("1").build(),
                                measure("2").build())
                        .build(),
                "2567",
                "numbered 2, 1:");
    }

    @Test
    void aReportMayLackAMeasureOrRepeatOne() {
        MeasureReport report = MeasureReport.builder()
                .plan(MeasurePlan.builder()
                        .fiscalYear(YEAR)
                        .addMeasures(measure("1").build(), measure("2").build())
                        .build())
                .round(ReportRound.FIRST_HALF)
                .addProgress(
                        MeasureProgress.builder().measure("1").build(),
                        MeasureProgress.builder()
                                .measure("1")
                                .status(MeasureStatus.DONE)
                                .build())
                .build();
        assertThat(report.progressOf("1")).hasSize(2);
        assertThat(report.progressOf("2")).isEmpty();
        assertThat(report.period()).hasValue(YEAR.half(1));
        refused(
                () -> MeasureReport.builder()
                        .plan(report.plan())
                        .round(ReportRound.FULL_YEAR)
                        .addLimits(" ")
                        .build(),
                "limit of the report");
    }

    private static Measure.Builder measure(String number) {
        Measure.Builder builder = Measure.builder();
        builder.number(number).title("มาตรการ " + number);
        return builder;
    }

    private static void refused(ThrowingCallable building, String... parts) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(parts);
    }
}

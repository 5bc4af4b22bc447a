package io.github.ita4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2568);

    /** The forms of published plans and reports, as they stand there. */
    @ParameterizedTest
    @CsvSource({
        "มกราคม ๒๕๖๔ ถึง มีนาคม ๒๕๖๔, 2564-Q2",
        "ปีงบประมาณ พ.ศ.๒๕๖๗, 2567",
        "ปีงบประมาณ พ.ศ. ๒๕๖๗, 2567",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘, 2568",
        "รอบ ๖ เดือน (ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖) ประจำปีงบประมาณ พ.ศ. ๒๕๖๖, 2566-H1",
        "ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖, 2566-H1",
        "ต.ค. ๖๗ ถึง ก.ย. ๖๘, 2568",
        "ต.ค.๖๘ ถึง ก.ย.๖๙, 2569",
        "ต.ค.๖๗ – ก.ย.๖๘, 2568",
        "มี.ค. ๖๙, 2569-03/2569-03",
        "ตุลาคม ๒๕๖๗, 2567-10/2567-10",
        "กุมภาพันธ์ 2568, 2568-02/2568-02"
    })
    void readsTheFormsOfDocumentsThatNameTheirYear(String text, String period) {
        assertThat(PeriodText.parse(text).period()).hasValue(FiscalPeriod.parse(period));
        assertThat(PeriodText.parse(text).text()).isEqualTo(text);
        assertThat(PeriodText.parse(text).problem()).isEmpty();
        assertThat(PeriodText.parse(text, YEAR.next())).isEqualTo(PeriodText.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ตลอดปีงบประมาณ, 2568",
        "ตลอด ปีงบประมาณ, 2568",
        "ตลอดปี, 2568",
        "ตลอดทั้งปี, 2568",
        "ปีงบประมาณ, 2568",
        "ไตรมาส ๑, 2568-Q1",
        "ไตรมาสแรก, 2568-Q1",
        "ไตรมาสสอง, 2568-Q2",
        "ไตรมาสอง, 2568-Q2",
        "ไตรมาสสาม, 2568-Q3",
        "ไตรมาสที่ 4, 2568-Q4",
        "ไตรมาสสุดท้าย, 2568-Q4",
        "ไตรมาส 1 - 2, 2568-H1",
        "ไตรมาส 2 ถึง ไตรมาส 4, 2568-01/2568-09",
        "รอบ ๖ เดือนแรก, 2568-H1",
        "รอบ ๖ เดือน, 2568-H1",
        "รอบ 9 เดือน, 2567-10/2568-06",
        "รอบ ๑๒ เดือน, 2568",
        "6 เดือนหลัง, 2568-H2",
        "ครึ่งปีแรก, 2568-H1",
        "ครึ่งปีหลัง, 2568-H2",
        "ต.ค. - ธ.ค., 2568-Q1",
        "ตุลาคม ถึง กันยายน, 2568",
        "เดือนมีนาคม, 2568-03/2568-03",
        "ไตรมาสที่ 1 (ต.ค. - ธ.ค.), 2568-Q1",
        "(ไตรมาสแรก), 2568-Q1"
    })
    void readsAFormWithoutAYearWhereTheYearIsGiven(String text, String period) {
        assertThat(PeriodText.parse(text, YEAR).period()).hasValue(FiscalPeriod.parse(period));
        assertThat(PeriodText.parse(text, YEAR).problem()).isEmpty();
        assertThat(PeriodText.parse(text).problem()).hasValue(PeriodProblem.YEAR_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2568-H1, 2568-H1",
        "2567-11/2568-02, 2567-11/2568-02",
        "ไตรมาสที่ 2/2568, 2568-Q2",
        "ไตรมาส 2/68, 2568-Q2",
        "ไตรมาส 2 ปีงบประมาณ 2568, 2568-Q2",
        "ไตรมาส 2 ของปีงบประมาณ พ.ศ. 2568, 2568-Q2",
        "ไตรมาส 2 2568, 2568-Q2",
        "ปีงบประมาณ 2568 ไตรมาส 2, 2568-Q2",
        "ปีงบประมาณ พ.ศ. 2568 (ไตรมาสที่ 2), 2568-Q2",
        "ไตรมาส 2 (ม.ค. - มี.ค. 2568), 2568-Q2",
        "ไตรมาส 2/2568 (ม.ค. - มี.ค.), 2568-Q2",
        "ไตรมาสที่ 1 - 4 ปีงบประมาณ 2568, 2568",
        "6 เดือนแรก ปีงบประมาณ 2568, 2568-H1",
        "ปีงบประมาณ 2568 รอบ 6 เดือนหลัง, 2568-H2",
        "ตลอดปีงบประมาณ พ.ศ. 2568, 2568",
        "พ.ศ. 2568, 2568",
        "ปีงบ 68, 2568",
        "ปีปฏิทิน 2568, 2568-01/2568-12",
        "ม.ค. - มี.ค. ๒๕๖๘, 2568-Q2",
        "ต.ค. - มี.ค. ๒๕๖๘, 2568-H1",
        "ต.ค. - ธ.ค. 2568, 2569-Q1",
        "ต.ค. - ธ.ค. ปีงบประมาณ 2568, 2568-Q1",
        "ปีงบประมาณ 2568 ต.ค. - ธ.ค., 2568-Q1",
        "ต.ค. 67 - ก.ย. 68 ปีงบประมาณ 2568, 2568",
        "ม.ค. 2568 - มี.ค., 2568-Q2",
        "ระหว่างเดือนมกราคม ถึงเดือนมีนาคม พ.ศ. 2568, 2568-Q2",
        "ตั้งแต่ ต.ค. 2567 จนถึง ธ.ค. 2567, 2568-Q1",
        "1 ต.ค. 67 - 30 ก.ย. 68, 2568",
        "1 ก.พ. 2567 - 29 ก.พ. 2567, 2567-02/2567-02",
        "ต.ค.67-ก.ย.68, 2568",
        "ตค 67 - กย 68, 2568",
        "ตุลา คม ๒๕๖๗ ถึง มีนา คม ๒๕๖๘, 2568-H1",
        "กุมภาพันธ 2568, 2568-02/2568-02",
        "fiscal year 2568, 2568",
        "FY 2568, 2568",
        "Q2/2568, 2568-Q2",
        "second half of fiscal year 2568, 2568-H2",
        "Oct 2567 to Mar 2568, 2568-H1",
        "from November 2567 to February 2568, 2567-11/2568-02"
    })
    void readsOtherFormsWithAYear(String text, String period) {
        assertThat(PeriodText.parse(text).period()).hasValue(FiscalPeriod.parse(period));
        assertThat(PeriodText.parse(text, YEAR.next()).period()).hasValue(FiscalPeriod.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "ดำเนินการต่อเนื่อง, NOT_A_PERIOD",
        "ปัจจุบัน พ.ศ.๒๕๖๗, NOT_A_PERIOD",
        "ภายในเดือนมีนาคม 2568, NOT_A_PERIOD",
        "ตั้งแต่ ต.ค. 2567, NOT_A_PERIOD",
        "ต.ค. 2567 เป็นต้นไป, NOT_A_PERIOD",
        "ทุก ๖ เดือน, NOT_A_PERIOD",
        "6 เดือน, NOT_A_PERIOD",
        "รอบ 3 เดือน, NOT_A_PERIOD",
        "มกราคม กุมภาพันธ์ และ มีนาคม ๒๕๖๔, NOT_A_PERIOD",
        "ไตรมาส 1 และ 3, NOT_A_PERIOD",
        "ไตรมาส, NOT_A_PERIOD",
        "68, NOT_A_PERIOD",
        "ตลอด, NOT_A_PERIOD",
        "ปี, NOT_A_PERIOD",
        "ปีปฏิทิน, NOT_A_PERIOD",
        "ตลอดปีปฏิทิน, YEAR_MISSING",
        "ไตรมาส 1 (2568, NOT_A_PERIOD",
        "'2568)', NOT_A_PERIOD",
        "ต.ค. ๒๕ ๖๗, AMBIGUOUS",
        "ต.ค. 25677, NOT_A_PERIOD",
        "ปี 2568, AMBIGUOUS",
        "ตลอดปี 2568, AMBIGUOUS",
        "6 เดือนแรกของปี พ.ศ. ๒๕๖๘, AMBIGUOUS",
        "ครึ่งปีแรก 2568, AMBIGUOUS",
        "ไตรมาส 1 ปี 2568, AMBIGUOUS",
        "ต.ค. 24, AMBIGUOUS",
        "ปีงบประมาณ 24, AMBIGUOUS",
        "ต.ค. 2567 - มี.ค., AMBIGUOUS",
        "ไตรมาส 1/2568 (ม.ค. - มี.ค. 68), CONTRADICTION",
        "ต.ค. 67 - ก.ย. 68 ปีงบประมาณ 2567, CONTRADICTION",
        "ไตรมาส 5/2568, IMPOSSIBLE",
        "ไตรมาส 3 - 2 ปีงบประมาณ 2568, IMPOSSIBLE",
        "ปีงบประมาณ 2025, IMPOSSIBLE",
        "ก.ย. 68 ถึง ต.ค. 67, IMPOSSIBLE",
        "ก.ย. 2499, IMPOSSIBLE",
        "15 ต.ค. 67, NOT_WHOLE_MONTHS",
        "1 ต.ค. 67, NOT_WHOLE_MONTHS",
        "๑๙ มกราคม ๒๕๖๓, NOT_WHOLE_MONTHS",
        "1 ต.ค. 67 - 15 มี.ค. 68, NOT_WHOLE_MONTHS",
        "1 ก.พ. 2568 - 29 ก.พ. 2568, NOT_WHOLE_MONTHS"
    })
    void keepsWhatItCannotReadAsTextAndSaysWhy(String text, PeriodProblem problem) {
        PeriodText period = PeriodText.parse(text);
        assertThat(period.period()).isEmpty();
        assertThat(period.problem()).hasValue(problem);
        assertThat(period.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ปี 2568, 2568",
        "ปี พ.ศ. ๒๕๖๘, 2568",
        "ตลอดปี 2568, 2568",
        "6 เดือนแรกของปี พ.ศ. ๒๕๖๘, 2568-H1",
        "ครึ่งปีแรก 2568, 2568-H1",
        "ไตรมาส 1 ปี 2568, 2568-Q1"
    })
    void aYearOfEitherKindIsTheFiscalYearAtHandOrStaysText(String text, String period) {
        assertThat(PeriodText.parse(text, YEAR).period()).hasValue(FiscalPeriod.parse(period));
        assertThat(PeriodText.parse(text, YEAR.next()).problem()).hasValue(PeriodProblem.AMBIGUOUS);
    }

    /** Without years these may go around the end of the fiscal year in two ways. */
    @ParameterizedTest
    @ValueSource(strings = {"ก.ย. - ต.ค.", "มี.ค. ถึง ก.พ."})
    void monthsThatLeaveTheFiscalYearStayText(String text) {
        assertThat(PeriodText.parse(text, YEAR).period()).isEmpty();
        assertThat(PeriodText.parse(text, YEAR).problem()).isPresent();
    }

    @Test
    void aPeriodThatSomebodySettledKeepsItsText() {
        PeriodText settled = PeriodText.of("ปีหน้า", YEAR.asPeriod());
        assertThat(settled.text()).isEqualTo("ปีหน้า");
        assertThat(settled.period()).hasValue(YEAR.asPeriod());
        assertThat(settled.problem()).isEmpty();
        assertThat(PeriodText.of(YEAR.quarter(1)).text()).isEqualTo("ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2568");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0\u200B"})
    void refusesBlankText(String blank) {
        assertThatThrownBy(() -> PeriodText.parse(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
        assertThatThrownBy(() -> PeriodText.of(blank, YEAR.asPeriod())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longTextIsNoPeriod() {
        String months = "ต.ค. 67 - ก.ย. 68" + " ".repeat(500);
        assertThat(PeriodText.parse(months).period()).hasValue(YEAR.asPeriod());
        assertThat(PeriodText.parse("-".repeat(100_000)).problem()).hasValue(PeriodProblem.NOT_A_PERIOD);
    }
}

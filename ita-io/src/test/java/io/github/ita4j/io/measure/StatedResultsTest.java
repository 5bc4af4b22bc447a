package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.table.TableFileReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say of the agency's own result is read with its place, and held against the rules of its year. */
class StatedResultsTest {
    private static final String ITA = "การประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ";

    private static MeasureImport read(String text) {
        return MeasureImporter.of().read(TableFileReader.of().readText(text, "report.txt"));
    }

    private static String said(StatedResult result) {
        return result.place() + " " + result.fiscalYear() + " " + result.score().reported() + " "
                + result.grade().map(GradeCode::code).orElse("-") + " "
                + result.change().map(Object::toString).orElse("-") + " " + result.verdict();
    }

    private static List<String> codes(MeasureImport result) {
        return result.notices().stream().map(notice -> notice.code().code()).toList();
    }

    @Test
    void aResultTheYearBeforeAndTheChangeAreRead() {
        MeasureImport result = read(
                "รายงานผล\n\n" + ITA + "๒๕๖๘ และผลการประเมินปรากฏว่า มีคะแนนรวม ๙๘.๘๐ คะแนน อยู่ในระดับ “ผ่านดี”"
                        + " ซึ่งเพิ่มระดับจากปีที่ผ่านมา +๘.๔๔ คะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๙๐.๓๖ คะแนน และบันทึกข้อความ");

        assertThat(result.stated())
                .extracting(StatedResultsTest::said)
                .containsExactly(
                        "report.txt:3 2568 98.80 pass-good 8.44 POSSIBLE", "report.txt:3 2567 90.36 - - POSSIBLE");
        assertThat(result.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "๒๕๖๓ ซึ่งจากผลการประเมิน มีผลคะแนน ๗๐.๑๐ คะแนน อยู่ในระดับ C ไม่ผ่านการประเมิน ที่กำหนดให้ต้องมีผลคะแนน ๘๕ คะแนนขึ้นไป ภายในปี ๒๕๖๕ | 2563 70.10 C - POSSIBLE",
                "๒๕๖๘ โดยภาพรวมได้คะแนน ๙๘.๘๐ อยู่ในระดับ \"ผ่านดี\" | 2568 98.80 pass-good - POSSIBLE",
                "2565 ได้คะแนน 86 คะแนน ระดับ A | 2565 86.00 A - POSSIBLE",
                "2565 ได้คะแนนรวม 90.00 คะแนน ระดับ AA | 2565 90.00 AA - CONTRADICTED",
                "2565 ได้คะแนน 95.00 (ระดับ AA) ไม่ผ่าน | 2565 95.00 AA - POSSIBLE",
                "2565 ได้คะแนน 95.00 ระดับ AA ไม่ผ่าน | 2565 95.00 AA - CONTRADICTED",
                "2567 คะแนนเฉลี่ย 84.99 คะแนน อยู่ในระดับผ่าน | 2567 84.99 pass - CONTRADICTED",
                "2567 ได้ 84.99 คะแนน ลดลงจากปีก่อน 3.10 คะแนน | 2567 84.99 - -3.10 POSSIBLE",
                "2567 ได้คะแนน 90.00 ระดับ AA | 2567 90.00 - - NOT_JUDGED",
                "2555 ได้คะแนน 90.00 ระดับ AA | 2555 90.00 - - NOT_JUDGED",
            })
    void scoreGradeAndChangeAreHeldAgainstTheRulesOfTheYear(String words, String expected) {
        assertThat(read(ITA + words).stated())
                .extracting(StatedResultsTest::said)
                .containsExactly("report.txt:1 " + expected);
    }

    @Test
    void whatIsNotPossibleIsANotice() {
        assertThat(codes(read(ITA + "2565 ได้คะแนน 90.00 ระดับ AA"))).containsExactly("STATED_CONTRADICTED");
        assertThat(codes(read(ITA + "2567 ได้คะแนน 90.00 ระดับ AA"))).containsExactly("STATED_GRADE_UNKNOWN");
        assertThat(codes(read(ITA + "2568 ได้คะแนน 98.80\n\n" + ITA + "2568 ได้คะแนน 98.08")))
                .containsExactly("STATED_TWICE");
        MeasureImport wrong = read(ITA + "2568 ได้คะแนน 98.80 เพิ่มขึ้น 8.45 คะแนน จากปี 2567 ได้คะแนน 90.36 คะแนน");
        assertThat(codes(wrong)).containsExactly("STATED_CHANGE_WRONG");
        assertThat(wrong.stated())
                .extracting(StatedResult::verdict)
                .containsExactly(StatedResult.Verdict.CONTRADICTED, StatedResult.Verdict.POSSIBLE);
        assertThat(wrong.notices().get(0).report()).contains("a change of '8.45'", "differ by 8.44");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2568 ต้องได้คะแนน 85.00 คะแนน",
                "2568 มีเป้าหมายคะแนน 95.00 คะแนน",
                "2568 ตัวชี้วัดที่ 9 ได้คะแนน 98.80 คะแนน",
                "2568 แบบวัด OIT ได้คะแนน 98.80 คะแนน",
                "2568 เกณฑ์คะแนน 95.00 คะแนน",
                "2568 คะแนน 85 คะแนนขึ้นไป",
                "2568 คะแนน 100.50",
                "2568 ได้ 98.80",
                "2568 ได้ 5 โครงการ",
            })
    void otherNumbersAreNoResults(String words) {
        assertThat(read(ITA + words).stated()).isEmpty();
        assertThat(read("ปีงบประมาณ พ.ศ. 2568 งบประมาณ ได้คะแนน 98.80 คะแนน").stated())
                .isEmpty();
    }

    @Test
    void statedResultsAreScoreFiles() {
        MeasureImport result = read(ITA + "2568 ได้คะแนน 98.80\n\n" + ITA + "2568 คะแนนรวม 98.80 ระดับผ่านดี\n\n" + ITA
                + "2567 ได้คะแนน 90.36\n\n" + ITA + "2566 ได้คะแนน 80.00\n\n" + ITA + "2566 ได้คะแนน 81.00");

        assertThat(result.statedSheets())
                .extracting(sheet -> sheet.fiscalYear().buddhistYear())
                .containsExactly(2567, 2568);
        for (OutputFormat form : List.of(OutputFormat.CSV, OutputFormat.JSON)) {
            String file = Pages.stated(result).as(form);
            ScoreFileReader reader = ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2568)));
            assertThat(reader.readText(file, form == OutputFormat.CSV ? "stated.csv" : "stated.json")
                            .sheets())
                    .as(file)
                    .containsExactly(result.statedSheets().get(1));
        }
    }

    @Test
    void aPeriodWithoutAYearIsOfTheYearOfTheDocumentUnlessAnotherIsNamed() {
        String text =
                "แผนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙\n\nมาตรการ\tผู้รับผิดชอบ\tระยะเวลา\n๑. คู่มือ\tกองคลัง\tตลอดปีงบประมาณ\n";
        MeasureImport result = read(text);

        assertThat(result.measures().get(0).measure().period().flatMap(period -> period.period()))
                .contains(FiscalYear.ofBuddhist(2569).asPeriod());
        assertThat(codes(result)).containsExactly("YEAR_OF_DOCUMENT");
        MeasureImport named = MeasureImporter.of()
                .withYear(FiscalYear.ofBuddhist(2570))
                .read(TableFileReader.of().readText(text, "plan.txt"));
        assertThat(named.measures().get(0).measure().period().flatMap(period -> period.period()))
                .contains(FiscalYear.ofBuddhist(2570).asPeriod());
        assertThat(named.notices()).isEmpty();
    }
}

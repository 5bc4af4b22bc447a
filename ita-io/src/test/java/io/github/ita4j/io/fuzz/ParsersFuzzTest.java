package io.github.ita4j.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.scoring.survey.QuestionCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text is either read or refused with a reason; what was read is written in a form that is read as the same. */
class ParsersFuzzTest {
    private static final List<String> GOOD = List.of(
            "o12",
            "๐๑๒",
            "ข้อ ๐12",
            "i๑",
            "e14",
            "9.1",
            "ตัวชี้วัดย่อยที่ ๑๐.๒",
            "IIT",
            "EIT2",
            "overall",
            "ตัวชี้วัดที่ ๙",
            "pass-good",
            "AA",
            "87.28",
            "๘๗.๒๘",
            "254/3",
            "2568",
            "พ.ศ. ๒๕๖๘",
            "ปีงบประมาณ พ.ศ. 2568",
            "2568-Q1",
            "2568-H2",
            "2567-10/2568-03",
            "ไตรมาส ๑ ปีงบประมาณ ๒๕๖๘",
            "รอบ 6 เดือนแรก",
            "ต.ค. ๖๗ ถึง ก.ย. ๖๘",
            "ตุลาคม 2567 - มีนาคม 2568",
            "October 2024 to March 2025",
            "ตลอดปีงบประมาณ",
            "สำนักปลัด/กองคลัง",
            "ทุกส่วนราชการ (กองช่าง เป็นหลัก) และ กองคลัง",
            "under-way",
            "ดำเนินการแล้วเสร็จ",
            "first-half",
            "th",
            "i1.2");

    private static final List<String> WORDS = List.of(
            "ข้อ", "ที่", "ปี", "พ.ศ.", "ค.ศ.", "ไตรมาส", "ถึง", "-", "–", "/", ".", "และ", "เดือน", "ม.ค.", "ธ.ค.",
            "o", "i", "E", "กอง", "งาน", "(", ")", "Q4", "H1");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Damage.of(GOOD, WORDS),
                Damage.of(GOOD, WORDS),
                Arbitraries.strings().ofMaxLength(30));
    }

    @Property
    void codesAreReadOrRefused(@ForAll("texts") String text) {
        readOrRefused(text, NodeCode::parse, NodeCode::code);
        readOrRefused(text, ItemCode::parse, ItemCode::code);
        readOrRefused(text, SubIndicatorNumber::parse, SubIndicatorNumber::code);
        readOrRefused(text, IndicatorNumber::parse, IndicatorNumber::code);
        readOrRefused(text, PartCode::parse, PartCode::code);
        readOrRefused(text, Instrument::parse, Instrument::code);
        readOrRefused(text, GradeCode::parse, GradeCode::code);
        readOrRefused(text, QuestionCode::parse, QuestionCode::code);
        readOrRefused(text, Evidence.Kind::parse, Evidence.Kind::code);
        readOrRefused(text, AnswerScale.AnsweredBy::parse, AnswerScale.AnsweredBy::code);
        readOrRefused(text, MeasureStatus::of, MeasureStatus::code);
        readOrRefused(text, ReportRound::of, ReportRound::code);
        readOrRefused(text, Language::parse, Language::tag);
    }

    @Property
    void scoresAreReadOrRefused(@ForAll("texts") String text) {
        readOrRefused(text, Score::parse, Score::toString);
    }

    @Property
    void yearsAndPeriodsAreReadOrRefused(@ForAll("texts") String text) {
        readOrRefused(text, FiscalYear::parse, FiscalYear::toString);
        readOrRefused(text, FiscalPeriod::parse, FiscalPeriod::toString);
    }

    /** Text that is no period is kept as text and says why; only blank text is refused. */
    @Property
    void periodTextsAreKept(@ForAll("texts") String text) {
        readOrRefused(text, PeriodText::parse, PeriodText::text);
        readOrRefused(text, t -> PeriodText.parse(t, FiscalYear.ofBuddhist(2568)), PeriodText::text);
        if (!InputText.isBlank(text)) {
            PeriodText read = PeriodText.parse(text);
            assertThat(read.text()).isEqualTo(text);
            assertThat(read.period().isPresent()).isNotEqualTo(read.problem().isPresent());
            if (read.period().isPresent()) {
                assertThat(PeriodText.parse(text, FiscalYear.ofBuddhist(2568)).period())
                        .as("a year at hand changes nothing where the text names one")
                        .isEqualTo(read.period());
            }
        }
    }

    @Property
    void unitsAreReadOrRefused(@ForAll("texts") String text) {
        readOrRefused(text, Responsibility::parse, Responsibility::text);
        if (!InputText.isBlank(text)) {
            assertThat(Responsibility.parse(text).units())
                    .allSatisfy(unit -> assertThat(unit).isNotBlank());
        }
    }

    @Property
    void digitsAndBlanksAreChangedAndNothingElse(@ForAll("texts") String text) {
        assertThat(ThaiDigits.toArabic(ThaiDigits.toThai(text))).isEqualTo(ThaiDigits.toArabic(text));
        assertThat(ThaiDigits.toThai(text)).hasSameSizeAs(text).doesNotContainPattern("[0-9]");
        assertThat(InputText.clean(InputText.clean(text))).isEqualTo(InputText.clean(text));
        assertThat(InputText.quote(text)).doesNotContain("\n", "\r", "\u0000", "\u202E");
        assertThat(InputText.isBlank(text)).isEqualTo(InputText.clean(text).isEmpty());
    }

    private static <T> void readOrRefused(String text, Function<String, T> parse, Function<T, String> print) {
        T read;
        try {
            read = parse.apply(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n", "\r", "\u0000");
            assertThat(refused.getMessage().length()).isLessThan(1_000);
            return;
        }
        assertThat(parse.apply(print.apply(read))).isEqualTo(read);
        assertThat(print.apply(read).toLowerCase(Locale.ROOT)).isNotBlank();
    }
}

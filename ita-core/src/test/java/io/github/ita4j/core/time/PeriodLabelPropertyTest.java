package io.github.ita4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.ThaiDigits;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.SoftAssertions;

class PeriodLabelPropertyTest {
    /** Both languages, and the short form in Thai, which documents use and ita4j only reads. */
    private static final List<Function<FiscalPeriod, String>> FORMS = List.of(
            period -> period.label().thai(),
            period -> period.label().in(Language.ENGLISH),
            PeriodLabelPropertyTest::shortForm,
            period -> ThaiDigits.toThai(period.label().thai()),
            period -> ThaiDigits.toThai(shortForm(period)));

    private static String shortForm(FiscalPeriod period) {
        String code = period.toString();
        String year = period.fiscalYear().toString();
        if (code.endsWith("-H1")) {
            return "6 เดือนแรก ปีงบ " + year;
        }
        if (code.endsWith("-H2")) {
            return "6 เดือนหลัง ปีงบ " + year;
        }
        if (code.contains("-Q")) {
            return "ไตรมาส " + code.charAt(code.length() - 1) + "/" + year;
        }
        String first = shortMonth(period.firstMonth());
        String last = shortMonth(period.lastMonth());
        return code.contains("/") ? first + (first.equals(last) ? "" : " – " + last) : "ปีงบประมาณ " + year;
    }

    /** A year has two digits where that is certain to be read again. */
    private static String shortMonth(YearMonth month) {
        int year = month.getYear() + 543;
        String name = MonthNames.THAI_SHORT.get(month.getMonthValue() - 1);
        return name + " " + (year >= 2550 && year <= 2599 ? year - 2500 : year);
    }

    @Provide
    Arbitrary<FiscalPeriod> periods() {
        Arbitrary<FiscalYear> years = Arbitraries.integers().between(2500, 2990).map(FiscalYear::ofBuddhist);
        Arbitrary<FiscalPeriod> months = Combinators.combine(
                        years,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 30))
                .as((year, first, more) -> {
                    YearMonth begin = year.month(first);
                    return FiscalPeriod.of(begin, begin.plusMonths(more));
                });
        return Arbitraries.oneOf(
                years.map(FiscalYear::asPeriod),
                Combinators.combine(years, Arbitraries.of(1, 2)).as(FiscalYear::half),
                Combinators.combine(years, Arbitraries.of(1, 2, 3, 4)).as(FiscalYear::quarter),
                months);
    }

    /** Texts that are nearly periods. */
    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "ไตรมาส",
                        "ที่",
                        "1",
                        "2",
                        "2568",
                        "๒๕๖๗",
                        "68",
                        "24",
                        "/",
                        "-",
                        "ถึง",
                        "ต.ค.",
                        "มีนาคม",
                        "ก.ย.",
                        "ปี",
                        "ปีงบประมาณ",
                        "ปีปฏิทิน",
                        "พ.ศ.",
                        "ตลอด",
                        "รอบ",
                        "6",
                        "12",
                        "เดือน",
                        "แรก",
                        "หลัง",
                        "สอง",
                        "ครึ่งปี",
                        "(",
                        ")",
                        "ตั้งแต่",
                        "first",
                        "half",
                        "quarter",
                        "fiscal year",
                        " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words))
                .filter(text -> !text.isBlank());
    }

    @Property
    void everyPrintedFormIsReadBack(@ForAll("periods") FiscalPeriod period) {
        SoftAssertions.assertSoftly(softly -> {
            for (Function<FiscalPeriod, String> form : FORMS) {
                String text = form.apply(period);
                softly.assertThat(PeriodText.parse(text).period()).as(text).hasValue(period);
            }
            softly.assertThat(PeriodText.parse(PeriodText.of(period).text())).isEqualTo(PeriodText.of(period));
        });
    }

    /** Recognised text has spaces where none belong, and none where some do. */
    @Property
    void spacesMakeNoDifference(
            @ForAll("periods") FiscalPeriod period, @ForAll @Size(min = 1, max = 20) List<Boolean> where) {
        for (Function<FiscalPeriod, String> form : FORMS) {
            String text = form.apply(period);
            assertThat(PeriodText.parse(text.replace(" ", "")).period()).hasValue(period);
            StringBuilder spaced = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                boolean insideNumber =
                        i > 0 && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i));
                spaced.append(!insideNumber && where.get(i % where.size()) ? " \u00A0" : "")
                        .append(text.charAt(i));
            }
            assertThat(PeriodText.parse(spaced.toString()).period())
                    .as("'%s'", spaced)
                    .hasValue(period);
        }
    }

    @Property
    void digitsAndCaseMakeNoDifference(@ForAll("periods") FiscalPeriod period) {
        for (Function<FiscalPeriod, String> form : FORMS) {
            String text = form.apply(period);
            assertThat(PeriodText.parse(ThaiDigits.toThai(text)).period()).hasValue(period);
            assertThat(PeriodText.parse(text.toUpperCase(Locale.ROOT)).period()).hasValue(period);
        }
    }

    @Property(tries = 3000)
    void aYearGivenForATextNeverMakesItReadLessWell(
            @ForAll("phrases") String text, @ForAll("periods") FiscalPeriod any) {
        PeriodText alone = PeriodText.parse(text);
        PeriodText inYear = PeriodText.parse(text, any.fiscalYear());
        if (alone.period().isPresent()) {
            assertThat(inYear).isEqualTo(alone);
        }
        List<PeriodText> both = List.of(alone, inYear);
        for (PeriodText read : both) {
            assertThat(read.text()).isEqualTo(text);
            assertThat(read.period().isPresent()).isNotEqualTo(read.problem().isPresent());
        }
    }

    @Property(tries = 3000)
    void noTextEverThrows(@ForAll String text) {
        if (!InputText.clean(text).isEmpty()) {
            PeriodText read = PeriodText.parse(text);
            assertThat(read.text()).isEqualTo(text);
            assertThat(read.period().isPresent()).isNotEqualTo(read.problem().isPresent());
        }
    }

    @Example
    void labelsEachFormAsItIsUsed() {
        FiscalYear year = FiscalYear.ofBuddhist(2568);
        FiscalPeriod months = FiscalPeriod.parse("2567-11/2568-02");
        FiscalPeriod month = FiscalPeriod.parse("2568-03/2568-03");
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(List.of(year.asPeriod(), year.half(1), year.half(2), year.quarter(3), month, months))
                    .map(period -> period.label().thai())
                    .containsExactly(
                            "ปีงบประมาณ พ.ศ. 2568",
                            "รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2568",
                            "รอบ 6 เดือนหลัง ปีงบประมาณ พ.ศ. 2568",
                            "ไตรมาสที่ 3 ปีงบประมาณ พ.ศ. 2568",
                            "มีนาคม 2568",
                            "พฤศจิกายน 2567 ถึง กุมภาพันธ์ 2568");
            softly.assertThat(List.of(year.asPeriod(), year.half(1), year.half(2), year.quarter(3), month, months))
                    .map(period -> period.label().in(Language.ENGLISH))
                    .containsExactly(
                            "fiscal year 2568",
                            "first half of fiscal year 2568",
                            "second half of fiscal year 2568",
                            "quarter 3 of fiscal year 2568",
                            "March 2568",
                            "November 2567 to February 2568");
        });
    }
}

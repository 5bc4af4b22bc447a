package io.github.ita4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.SoftAssertions;

class FiscalPeriodPropertyTest {
    @Property
    void parseReadsWhatToStringWrites(
            @ForAll @IntRange(min = 2500, max = 2998) int year,
            @ForAll @IntRange(min = 1, max = 12) int first,
            @ForAll @IntRange(min = 0, max = 11) int more) {
        YearMonth begin = FiscalYear.ofBuddhist(year).month(first);
        FiscalPeriod period = FiscalPeriod.of(begin, begin.plusMonths(more));
        assertThat(FiscalPeriod.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
        assertThat(period.months()).isEqualTo(more + 1);
        assertThat(period.isWithin(FiscalYear.ofBuddhist(year))).isEqualTo(first + more <= 12);
        assertThat(period.fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(year));
    }

    @Property
    void halvesAndQuartersTileTheYear(@ForAll @IntRange(min = 2500, max = 2999) int number) {
        FiscalYear year = FiscalYear.ofBuddhist(number);
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
        assertThat(year.half(1).endDate().plusDays(1)).isEqualTo(year.half(2).startDate());
        for (int quarter = 1; quarter < 4; quarter++) {
            assertThat(year.quarter(quarter).endDate().plusDays(1))
                    .isEqualTo(year.quarter(quarter + 1).startDate());
        }
        assertThat(year.asPeriod().startDate())
                .isEqualTo(year.startDate())
                .isEqualTo(year.quarter(1).startDate());
        assertThat(year.asPeriod().endDate())
                .isEqualTo(year.endDate())
                .isEqualTo(year.half(2).endDate());
    }

    @Property
    void everyDayIsInExactlyOneFiscalYear(@ForAll @IntRange(min = -4_000, max = 177_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        FiscalYear year = FiscalYear.containing(day);
        assertThat(year.contains(day)).isTrue();
        YearMonth month = YearMonth.from(day);
        assertThat(FiscalPeriod.of(month, month).isWithin(year)).isTrue();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(year.previous().contains(day)).isFalse();
    }

    @Example
    void isWrittenByItsName() {
        SoftAssertions.assertSoftly(softly -> {
            for (String text : List.of("2568", "2568-H1", "2568-H2", "2568-Q1", "2568-Q4", "2567-11/2568-02")) {
                softly.assertThat(FiscalPeriod.parse(text)).hasToString(text);
            }
            softly.assertThat(FiscalPeriod.parse("2567-10/2568-03")).hasToString("2568-H1");
            softly.assertThat(FiscalPeriod.parse("๒๕๖๘-Q2").startDate()).isEqualTo(LocalDate.of(2025, 1, 1));
        });
    }

    @Example
    void isOrderedByItsMonths() {
        FiscalYear year = FiscalYear.ofBuddhist(2568);
        assertThat(List.of(year.half(2), year.asPeriod(), year.quarter(1), year.half(1)).stream()
                        .sorted())
                .containsExactly(year.quarter(1), year.half(1), year.asPeriod(), year.half(2));
    }

    @Example
    void refusesWhatIsNoPeriod() {
        for (String text : List.of("", "2568-H3", "2568-Q5", "2568-Q0", "2568-13/2568-14", "ไตรมาส ๑", "2568-M1")) {
            assertThatThrownBy(() -> FiscalPeriod.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> FiscalPeriod.parse("ตลอดปี"))
                .hasMessage("'ตลอดปี' is not a period: write 2568, 2568-H1, 2568-Q3 or 2567-10/2568-03.");
        assertThatThrownBy(() -> FiscalPeriod.parse("2568-02/2567-11"))
                .hasMessage("The period ends in 2024-11, before it begins in 2025-02: swap the two months.");
    }
}

package io.github.ita4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodPrintTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2568 | fiscal year 2568",
                "2568-H1 | first half of fiscal year 2568",
                "2568-H2 | second half of fiscal year 2568",
                "2568-Q1 | quarter 1 of fiscal year 2568",
                "2568-Q4 | quarter 4 of fiscal year 2568",
                "2567-10/2567-10 | October 2567",
                "2568-09/2568-09 | September 2568",
                "2567-12/2568-02 | December 2567 to February 2568"
            })
    void printsInEnglishAndReadsBackItsCode(String code, String english) {
        FiscalPeriod period = FiscalPeriod.parse(code);
        assertThat(period.label().in(Language.ENGLISH)).isEqualTo(english);
        assertThat(period).hasToString(code);
        assertThat(FiscalPeriod.parse(code)).hasSameHashCodeAs(period);
    }

    @Test
    void isOrderedByItsFirstMonthThenByItsLast() {
        assertThat(FiscalPeriod.parse("2568-Q1")).isLessThan(FiscalPeriod.parse("2568-H1"));
        assertThat(FiscalPeriod.parse("2568-H1")).isLessThan(FiscalPeriod.parse("2568-Q2"));
        assertThat(FiscalPeriod.parse("2568-H1").hashCode())
                .isNotEqualTo(FiscalPeriod.parse("2568-Q1").hashCode());
    }

    @Test
    void yearsHaveLimitsAndAnOrder() {
        assertThat(FiscalYear.ofBuddhist(2567)).isLessThan(FiscalYear.ofBuddhist(2568));
        assertThat(FiscalYear.ofBuddhist(2567).hashCode())
                .isNotEqualTo(FiscalYear.ofBuddhist(2568).hashCode());
        // The first and the last year of the Christian Era that are a year of the Buddhist Era in the range.
        assertThatThrownBy(() -> FiscalYear.ofBuddhist(1957))
                .hasMessageEndingWith("1957 of the Christian Era is 2500.");
        assertThatThrownBy(() -> FiscalYear.ofBuddhist(2456))
                .hasMessageEndingWith("2456 of the Christian Era is 2999.");
        assertThatThrownBy(() -> FiscalYear.ofBuddhist(1956)).hasMessageEndingWith("from 2500 to 2999.");
        assertThatThrownBy(() -> FiscalYear.ofBuddhist(2457)).hasMessageEndingWith("from 2500 to 2999.");
    }
}

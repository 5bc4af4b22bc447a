package io.github.ita4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2568);

    @Test
    void runsFromOctoberToSeptember() {
        assertThat(YEAR.startDate()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(YEAR.endDate()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(YEAR.endDate().getYear()).isEqualTo(2025);
        assertThat(YEAR.buddhistYear()).isEqualTo(2568);
        assertThat(YEAR).hasToString("2568");
    }

    @Test
    void changesOnTheFirstOfOctober() {
        assertThat(FiscalYear.containing(LocalDate.of(2024, 9, 30))).isEqualTo(YEAR.previous());
        assertThat(FiscalYear.containing(LocalDate.of(2024, 10, 1))).isEqualTo(YEAR);
        assertThat(FiscalYear.containing(LocalDate.of(2025, 9, 30))).isEqualTo(YEAR);
        assertThat(FiscalYear.containing(LocalDate.of(2025, 10, 1))).isEqualTo(YEAR.next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2568", " ๒๕๖๘ ", "พ.ศ. ๒๕๖๘", "พ.ศ.2568", "ปีงบประมาณ พ.ศ. 2568", "ปีงบประมาณ 2568", "２５６８"})
    void readsTheSpellingsSeen(String text) {
        assertThat(FiscalYear.parse(text)).isEqualTo(YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "68", "2568-H1", "25 68", "FY2568", "2568.0", "-2568", "25680"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> FiscalYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write the year of the Buddhist Era in four digits, such as 2568");
    }

    @Test
    void pointsAtYearsOfTheChristianEra() {
        assertThatThrownBy(() -> FiscalYear.parse("2025"))
                .hasMessage("Fiscal year 2025 is not a year of the Buddhist Era from 2500 to 2999."
                        + " 2025 of the Christian Era is 2568.");
        assertThatThrownBy(() -> FiscalYear.ofBuddhist(3000)).hasMessageEndingWith("from 2500 to 2999.");
        assertThatThrownBy(() -> FiscalYear.ofBuddhist(2499)).isInstanceOf(IllegalArgumentException.class);
        assertThat(FiscalYear.ofBuddhist(2500).next()).isEqualTo(FiscalYear.ofBuddhist(2501));
        assertThat(FiscalYear.ofBuddhist(2999).previous()).isEqualTo(FiscalYear.ofBuddhist(2998));
    }

    @Test
    void hasHalvesAndQuarters() {
        assertThat(YEAR.half(1).endDate()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(YEAR.half(2).startDate()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(YEAR.quarter(1).endDate()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(YEAR.quarter(4).startDate()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThatThrownBy(() -> YEAR.half(3)).hasMessage("Fiscal year 2568 has no half 3: use 1 to 2.");
        assertThatThrownBy(() -> YEAR.quarter(0)).hasMessage("Fiscal year 2568 has no quarter 0: use 1 to 4.");
        assertThatThrownBy(() -> YEAR.month(13)).hasMessage("Fiscal year 2568 has no month 13: use 1 to 12.");
    }

    /** Frameworks turn texts of requests and of settings into values by this name. */
    @Test
    void isReadByTheNameThatFrameworksLookFor() {
        assertThat(FiscalYear.valueOf("๒๕๖๘")).isEqualTo(FiscalYear.ofBuddhist(2568));
        assertThat(FiscalPeriod.valueOf("2568-H1"))
                .isEqualTo(FiscalYear.ofBuddhist(2568).half(1));
    }
}

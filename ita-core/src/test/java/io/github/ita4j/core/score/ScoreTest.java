package io.github.ita4j.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "84.994, 84.99",
        "84.9949999, 84.99",
        "84.995, 85.00",
        "84.99, 84.99",
        "94.995, 95.00",
        "0.004, 0.00",
        "0.005, 0.01",
        "99.995, 100.00",
        "254/3, 84.67",
        "1/3, 0.33",
        "2/3, 0.67",
        "100, 100.00"
    })
    void isReportedRoundedHalfUpToTwoDecimals(String exact, BigDecimal reported) {
        assertThat(Score.parse(exact).reported()).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource({"84.994, false", "84.995, true", "85, true", "84.9949999999, false"})
    void theNumberShownIsTheNumberCompared(String exact, boolean reaches85) {
        assertThat(Score.parse(exact).reaches(Score.of(85))).isEqualTo(reaches85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"87.28", "๘๗.๒๘", " ๘๗.๒๘ ", "８７．２８", "087.280", "+87.28", "2182/25", "\uFEFF87.28"})
    void readsTheSpellingsOfANumber(String text) {
        assertThat(Score.parse(text))
                .isEqualTo(Score.of(new BigDecimal("87.28")))
                .hasToString("87.28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "87,28",
                "87.28%",
                "1e2",
                "1E9999999999",
                ".5",
                "5.",
                "--1",
                "1/0",
                "1/2/3",
                "NaN",
                "8 7"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Score.parse(text))
                .isInstanceOf(ScoreFormatException.class)
                .hasMessageEndingWith(
                        "is not a score: write a number from 0 to 100 such as 87.28, in Arabic or Thai digits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "-1", "-0.01", "100.000000000000001", "999999999999999999", "301/3", "-1/3"})
    void refusesWhatIsOutOfRange(String text) {
        assertThatThrownBy(() -> Score.parse(text))
                .isInstanceOf(ScoreRangeException.class)
                .hasMessageEndingWith("is outside the range from 0 to 100.");
    }

    @Test
    void hugeNumbersAreRefusedWithoutWritingThemOut() {
        assertThatThrownBy(() -> Score.of(new BigDecimal("1e1000000000"))).isInstanceOf(ScoreRangeException.class);
        assertThatThrownBy(() -> Score.of(new BigDecimal("1e-1000000000")))
                .hasMessage("Score 1E-1000000000 has more than 1000 decimals: round it, or give it as a quotient.");
        assertThat(Score.of(new BigDecimal("1e-1000")).isZero()).isFalse();
        assertThatThrownBy(() -> Score.parse("9".repeat(100_000))).isInstanceOf(ScoreFormatException.class);
    }

    @Test
    void meansAreExact() {
        Score third = Score.mean(List.of(Score.ZERO, Score.ZERO, Score.MAX));
        assertThat(third).isEqualTo(Score.of(100, 3)).hasToString("100/3");
        assertThat(Score.mean(List.of(third, third, third))).isEqualTo(third);
        assertThatThrownBy(() -> Score.mean(List.of()))
                .hasMessage("The mean of no scores is not defined: give at least one score.");
    }

    @Test
    void onlyZeroIsZero() {
        assertThat(Score.ZERO.isZero()).isTrue();
        assertThat(Score.parse("0.000")).isEqualTo(Score.ZERO);
        assertThat(Score.parse("0.001").isZero()).isFalse();
    }

    @Test
    void hundredthsAndBack() {
        for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
            assertThat(Score.ofHundredths(hundredths)).isEqualTo(Score.of(hundredths, 100));
            assertThat(Score.ofHundredths(hundredths).hundredths()).isEqualTo(hundredths);
        }
        assertThatThrownBy(() -> Score.ofHundredths(10_001)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Score.ofHundredths(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 2, 5", "-1.25, -5, 4", "4/7, 4, 7", "-6/4, -3, 2", "12, 12, 1", "0/5, 0, 1"})
    void fractionsAreReadAsTheyAreWritten(String text, long above, long below) {
        assertThat(Fraction.parse(text)).isEqualTo(Fraction.of(above, below)).isEqualTo(Fraction.valueOf(text));
        assertThat(Fraction.parse(Fraction.parse(text).toString())).isEqualTo(Fraction.of(above, below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1/-2", "1.", ".5", "+1", "1e2", " 1", "๑", "1/2/3", "0.1/2"})
    void otherTextIsNoFraction(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a fraction: write a number such as 0.4, or a quotient such as 4/7.");
    }
}

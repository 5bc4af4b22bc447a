package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.explain.Formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static Formula formula(String weights, String scores) {
        List<Score> weight = numbers(weights);
        List<Score> score = numbers(scores);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < score.size(); i++) {
            terms.add(Term.of(
                    IndicatorNumber.of(i + 1), weight.get(i % weight.size()).value(), score.get(i)));
        }
        return Formula.of(terms);
    }

    private static List<Score> numbers(String text) {
        return Pattern.compile(" ").splitAsStream(text).map(Score::parse).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the two decimals are the number itself
                "1/2 | 0 100 | (0 + 100) / 2 = 50.00",
                "1/2 | 87.5 86.25 | (87.50 + 86.25) / 2 = 86.875 ≈ 86.88",
                "1/1 | 100 | 100 / 1 = 100.00",
                "3/10 3/10 4/10 | 90 82.5 75 | 0.30 × 90 + 0.30 × 82.50 + 0.40 × 75 = 81.75",
                // they are not: first the exact number, then the reported one
                "1/3 | 0 100 100 | (0 + 100 + 100) / 3 = 200/3 ≈ 66.67",
                "3/10 3/10 4/10 | 90 82.5 250/3 | 0.30 × 90 + 0.30 × 82.50 + 0.40 × 250/3 = 1021/12 ≈ 85.08",
                "1/2 | 84.99 85 | (84.99 + 85) / 2 = 84.995 ≈ 85.00",
                // weights that no decimal gives
                "1/3 2/3 | 0 100 | 1/3 × 0 + 2/3 × 100 = 200/3 ≈ 66.67",
                // numbers too long to read are rounded, and nothing is called equal then
                "1/2 | 1000000000000007/10000000000000009 100 | (0.10 + 100) / 2 ≈ 50.05"
            })
    void writesExactNumbersAndMarksRoundedOnes(String weights, String scores, String text) {
        assertThat(formula(weights, scores).text()).isEqualTo(text);
    }

    @Test
    void comesToTheExactResult() {
        assertThat(formula("1/3", "0 100 100").result()).isEqualTo(Score.of(200, 3));
    }

    @Test
    void refusesWeightsThatAreNotThoseOfAMean() {
        assertThatThrownBy(() -> formula("1/2", "0 100 100"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The weights of a mean sum to 1, but those of [1, 2, 3] sum to 1.5.");
    }
}

package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

package io.github.ita4j.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ScorePropertyTest {
    /** Any quotient, and decimals that lie close to where rounding and grades change. */
    @Provide
    Arbitrary<Score> scores() {
        Arbitrary<Score> quotients = Arbitraries.longs()
                .between(1, 1_000_000)
                .flatMap(d -> Arbitraries.longs().between(0, 100 * d).map(n -> Score.of(n, d)));
        Arbitrary<Score> nearThresholds = Arbitraries.of(50, 55, 65, 70, 75, 85, 95)
                .flatMap(t -> Arbitraries.integers().between(-20, 20).map(i -> Score.of(t * 1000L + i, 1000)));
        return Arbitraries.oneOf(quotients, nearThresholds);
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("scores") Score score) {
        assertThat(Score.parse(score.toString())).isEqualTo(score).hasSameHashCodeAs(score);
    }

    @Property
    void reportingIsHalfUpOfTheExactValue(@ForAll("scores") Score score) {
        Fraction shifted = score.value().times(Fraction.of(100)).plus(Fraction.of(1, 2));
        BigDecimal floor = new BigDecimal(shifted.numerator().divide(shifted.denominator()));
        assertThat(score.reported()).isEqualTo(floor.movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY));
    }

    @Property
    void reportingKeepsTheOrder(@ForAll("scores") Score a, @ForAll("scores") Score b) {
        if (a.compareTo(b) <= 0) {
            assertThat(a.reported()).isLessThanOrEqualTo(b.reported());
        }
        assertThat(a.reaches(b)).isEqualTo(a.reported().compareTo(b.reported()) >= 0);
    }

    @Property
    void theMeanDoesNotDependOnOrderAndLiesBetweenTheScores(
            @ForAll @Size(min = 1, max = 12) List<@From("scores") Score> scores, @ForAll Random random) {
        List<Score> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, random);
        Score mean = Score.mean(scores);
        assertThat(Score.mean(shuffled)).isEqualTo(mean);
        assertThat(mean).isBetween(Collections.min(scores), Collections.max(scores));
    }
}

package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges that end before their last number, or with it. */
class RangeTest {
    private static Range closed(long low, long high) {
        return new Range(Fraction.of(low), Fraction.of(high), false);
    }

    private static Range open(long low, long high) {
        return new Range(Fraction.of(low), Fraction.of(high), true);
    }

    @Test
    void isBelowWhatBeginsWhereItEndsOnlyIfItEndsBefore() {
        assertThat(closed(1, 2).isBelow(closed(3, 4))).isTrue();
        assertThat(closed(1, 2).isBelow(closed(2, 4))).isFalse();
        assertThat(open(1, 2).isBelow(closed(2, 4))).isTrue();
        assertThat(open(1, 3).isBelow(closed(2, 4))).isFalse();
        assertThat(closed(1, 2).isBelow(closed(1, 1))).isFalse();
    }

    @Test
    void holdsWhatLiesWithinIt() {
        assertThat(closed(1, 4).holds(closed(1, 4))).isTrue();
        assertThat(open(1, 4).holds(open(1, 4))).isTrue();
        assertThat(closed(1, 4).holds(open(1, 4))).isTrue();
        assertThat(open(1, 4).holds(closed(1, 4))).isFalse();
        assertThat(open(1, 4).holds(closed(1, 3))).isTrue();
        assertThat(closed(1, 4).holds(closed(0, 4))).isFalse();
        assertThat(closed(1, 4).holds(closed(2, 5))).isFalse();
        assertThat(closed(2, 4).holds(closed(2, 2))).isTrue();
    }

    @Test
    void whatTwoHaveInCommonEndsAsTheLowerEndDoes() {
        assertThat(closed(1, 4).and(open(2, 4))).isEqualTo(open(2, 4));
        assertThat(open(1, 4).and(closed(2, 4))).isEqualTo(open(2, 4));
        assertThat(closed(1, 4).and(closed(2, 4))).isEqualTo(closed(2, 4));
        assertThat(open(1, 4).and(closed(2, 3))).isEqualTo(closed(2, 3));
        assertThat(closed(1, 4).and(open(2, 3))).isEqualTo(open(2, 3));
        assertThat(open(1, 3).and(closed(2, 4))).isEqualTo(open(2, 3));
        assertThat(closed(1, 3).and(open(2, 4))).isEqualTo(closed(2, 3));
    }

    @Test
    void theHullEndsAsTheHigherEndDoes() {
        assertThat(closed(1, 2).hull(closed(3, 4))).isEqualTo(closed(1, 4));
        assertThat(closed(3, 4).hull(closed(1, 2))).isEqualTo(closed(1, 4));
        assertThat(open(1, 4).hull(closed(2, 3))).isEqualTo(open(1, 4));
        assertThat(closed(2, 3).hull(open(1, 4))).isEqualTo(open(1, 4));
        assertThat(closed(1, 4).hull(open(2, 3))).isEqualTo(closed(1, 4));
        assertThat(open(2, 3).hull(closed(1, 4))).isEqualTo(closed(1, 4));
        assertThat(open(1, 4).hull(closed(2, 4))).isEqualTo(closed(1, 4));
        assertThat(closed(1, 4).hull(open(2, 4))).isEqualTo(closed(1, 4));
        assertThat(open(1, 4).hull(open(2, 4))).isEqualTo(open(1, 4));
        assertThat(closed(1, 4).hull(closed(2, 4))).isEqualTo(closed(1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        // Within, and where a score is reported as one within is.
        "false, 85, 85",
        "false, 90, 90",
        "false, 80, 80",
        "false, 79.999, 79.999",
        "false, 90.004, 90.004",
        // Below and above.
        "false, 79.99, 80",
        "false, 0, 80",
        "false, 90.01, 90",
        "false, 100, 90",
        // All below 90: 89.999 is reported as 90.00.
        "true, 89.99, 89.99",
        "true, 90, 90",
        "true, 90.01, 90",
        "true, 100, 90"
    })
    void theNearestScoreIsTheScoreItselfOrAnEnd(boolean open, String score, String nearest) {
        assertThat((open ? open(80, 90) : closed(80, 90)).nearest(Score.parse(score)))
                .isEqualTo(Score.parse(nearest));
    }

    /** Of all scores that are reported as 84.99, none is reported as 85.00. */
    @Test
    void theNearestScoreBelowAnOpenEndIsReportedBelowIt() {
        Range below = new Range(Fraction.ZERO, Fraction.of(84_995, 1_000), true);
        assertThat(below.nearest(Score.MAX)).isEqualTo(Score.parse("84.99"));
        assertThat(below.nearest(Score.parse("84.994"))).isEqualTo(Score.parse("84.994"));
        assertThat(below.nearest(Score.parse("84.995"))).isEqualTo(Score.parse("84.99"));
    }

    @Test
    void equalRangesHaveOneHashCodeAndOthersHaveOthers() {
        assertThat(closed(1, 4)).hasSameHashCodeAs(closed(1, 4)).isNotEqualTo(open(1, 4));
        assertThat(Stream.of(closed(1, 4), closed(1, 3), closed(2, 4)).map(Range::hashCode))
                .doesNotHaveDuplicates();
    }

    @Test
    void isEmptyWhereNoNumberIsLeft() {
        assertThat(closed(2, 2).isEmpty()).isFalse();
        assertThat(open(2, 2).isEmpty()).isTrue();
        assertThat(closed(3, 2).isEmpty()).isTrue();
        assertThat(open(1, 2).isEmpty()).isFalse();
        assertThat(closed(1, 2).meets(closed(2, 3))).isTrue();
        assertThat(open(1, 2).meets(closed(2, 3))).isFalse();
    }
}

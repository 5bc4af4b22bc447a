package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.score.Fraction;
import org.junit.jupiter.api.Test;

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
    void isEmptyWhereNoNumberIsLeft() {
        assertThat(closed(2, 2).isEmpty()).isFalse();
        assertThat(open(2, 2).isEmpty()).isTrue();
        assertThat(closed(3, 2).isEmpty()).isTrue();
        assertThat(open(1, 2).isEmpty()).isFalse();
        assertThat(closed(1, 2).meets(closed(2, 3))).isTrue();
        assertThat(open(1, 2).meets(closed(2, 3))).isFalse();
    }
}

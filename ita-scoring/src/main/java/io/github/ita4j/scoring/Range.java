package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;

/**
 * A range of exact scores: the lower end belongs to it, the upper end may or may not. Ranges of this one shape are
 * enough, because rounding half up turns every condition on a reported score into one of them.
 *
 * @param low the lower end, always included
 * @param high the upper end
 * @param highOpen whether the upper end is left out
 */
record Range(Fraction low, Fraction high, boolean highOpen) {
    /** Every score. */
    static final Range ALL = closed(Score.ZERO.value(), Score.MAX.value());

    private static final Fraction HALF_STEP = Fraction.of(5, 1000);

    static Range closed(Fraction low, Fraction high) {
        return new Range(low, high, false);
    }

    static Range point(Score score) {
        return closed(score.value(), score.value());
    }

    /** The exact scores that are reported as at least the threshold. */
    static Range reportedFrom(Score threshold) {
        return closed(reported(threshold).minus(HALF_STEP), Score.MAX.value());
    }

    /** The exact scores that are reported as less than the threshold. */
    static Range reportedBelow(Score threshold) {
        return new Range(Score.ZERO.value(), reported(threshold).minus(HALF_STEP), true);
    }

    /** The exact scores that are reported as at most the threshold. */
    static Range reportedTo(Score threshold) {
        return new Range(Score.ZERO.value(), reported(threshold).plus(HALF_STEP), true);
    }

    /** The exact scores that are reported as more than the threshold. */
    static Range reportedAbove(Score threshold) {
        return closed(reported(threshold).plus(HALF_STEP), Score.MAX.value());
    }

    /** The exact scores that are reported as this score is. */
    static Range reportedAs(Score score) {
        return reportedFrom(score).and(reportedTo(score)).and(ALL);
    }

    /**
     * The exact scores that may be reported as this score is where what they were made from was rounded too: a weighted mean
     * of rounded scores is off by no more than each of them.
     */
    static Range reportedAbout(Score score) {
        Fraction step = HALF_STEP.plus(HALF_STEP);
        return new Range(reported(score).minus(step), reported(score).plus(step), true).and(ALL);
    }

    private static Fraction reported(Score score) {
        return Fraction.of(score.reported());
    }

    boolean isEmpty() {
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && highOpen);
    }

    /** Whether every number of this range is below every number of the other. */
    boolean isBelow(Range other) {
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && highOpen);
    }

    boolean meets(Range other) {
        return !and(other).isEmpty();
    }

    /** Whether every number of the other range, which is not empty, lies in this one. */
    boolean holds(Range other) {
        int order = other.high.compareTo(high);
        return low.compareTo(other.low) <= 0 && (order < 0 || (order == 0 && (!highOpen || other.highOpen)));
    }

    Range and(Range other) {
        int order = high.compareTo(other.high);
        return new Range(
                low.max(other.low),
                high.min(other.high),
                order == 0 ? highOpen || other.highOpen : order < 0 ? highOpen : other.highOpen);
    }

    /** All sums of a number of this range and a number of the other. */
    Range plus(Range other) {
        return new Range(low.plus(other.low), high.plus(other.high), highOpen || other.highOpen);
    }

    /** All products of a number of this range and a positive factor. */
    Range times(Fraction factor) {
        return new Range(low.times(factor), high.times(factor), highOpen);
    }
}

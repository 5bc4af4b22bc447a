package io.github.ita4j.scoring;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import org.jspecify.annotations.Nullable;

/**
 * A range of exact scores: the lower end belongs to it, the upper end may or may not. Ranges of this one shape are
 * enough, because rounding half up turns every condition on a reported score into one of them.
 *
 * <pre>{@code
 * Range range = assessment.node(Instrument.OIT).orElseThrow().range();
 * range.low() + " to " + range.high(); // 680/7 to 100
 * }</pre>
 *
 * @param low the lower end, always included
 * @param high the upper end
 * @param highOpen whether the upper end is left out
 */
public record Range(Fraction low, Fraction high, boolean highOpen) implements JsonObject {
    /** Every score. */
    public static final Range ALL = closed(Score.ZERO.value(), Score.MAX.value());

    /** No score. */
    static final Range NONE = new Range(Score.ZERO.value(), Score.ZERO.value(), true);

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

    /** The scores within a distance of a score, on either side. */
    static Range around(Score score, Fraction distance) {
        return closed(score.value().minus(distance), score.value().plus(distance))
                .and(ALL);
    }

    private static Fraction reported(Score score) {
        return Fraction.of(score.hundredths(), 100);
    }

    /** The least number that a score of this range is reported as. */
    Score least() {
        return Score.ofHundredths(Score.of(low).hundredths());
    }

    /** The greatest number that a score of this range is reported as. */
    Score greatest() {
        Score top = Score.of(high);
        int hundredths = top.hundredths();
        // A number that is rounded up only at the very end, which is left out, is not reached.
        boolean reached = !highOpen || !high.plus(HALF_STEP).equals(Fraction.of(hundredths, 100));
        return Score.ofHundredths(reached ? hundredths : hundredths - 1);
    }

    /**
     * The score itself, where it is reported as some score of this range is, else the nearest score that is.
     *
     * @param score any score
     * @return the score or an end of this range
     */
    public Score nearest(Score score) {
        if (holds(point(score))) {
            return score;
        }
        if (!score.reaches(least())) {
            return Score.of(low);
        }
        Score greatest = greatest();
        if (greatest.reaches(score)) {
            return score;
        }
        return highOpen ? greatest : Score.of(high);
    }

    /** Whether one score alone lies in it. */
    boolean isPoint() {
        return low.equals(high);
    }

    // Those of a record are linked when they are first called, which takes as long as thousands of ranges.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range range
                && low.equals(range.low)
                && high.equals(range.high)
                && highOpen == range.highOpen;
    }

    @Override
    public int hashCode() {
        return 31 * low.hashCode() + high.hashCode();
    }

    /**
     * Whether no number lies in it.
     *
     * @return true where the ends are out of order, or equal and the upper one is left out
     */
    public boolean isEmpty() {
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && highOpen);
    }

    /** Whether every number of this range is below every number of the other. */
    boolean isBelow(Range other) {
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && highOpen);
    }

    boolean meets(Range other) {
        return !isEmpty() && !other.isEmpty() && !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number of the other range, which is not empty, lies in this one. */
    boolean holds(Range other) {
        int order = other.high.compareTo(high);
        return low.compareTo(other.low) <= 0 && (order < 0 || (order == 0 && (!highOpen || other.highOpen)));
    }

    /**
     * What this range and another one have in common.
     *
     * @param other the other range
     * @return a range, which may be empty
     */
    public Range and(Range other) {
        if (other.holds(this)) {
            return this;
        }
        int order = high.compareTo(other.high);
        return new Range(
                low.max(other.low),
                high.min(other.high),
                order == 0 ? highOpen || other.highOpen : order < 0 ? highOpen : other.highOpen);
    }

    /**
     * The smallest range with both ranges in it.
     *
     * @param other the other range
     * @return the range of both, and of what is between them
     */
    public Range hull(Range other) {
        int order = high.compareTo(other.high);
        return new Range(
                low.min(other.low),
                high.max(other.high),
                order == 0 ? highOpen && other.highOpen : order > 0 ? highOpen : other.highOpen);
    }

    /**
     * All sums of a number of this range and a number of another one.
     *
     * @param other the other range
     * @return the range of the sums
     */
    public Range plus(Range other) {
        return new Range(low.plus(other.low), high.plus(other.high), highOpen || other.highOpen);
    }

    /**
     * All differences of a number of this range and a number of the other, and perhaps the one just below them.
     *
     * @param other the other range
     * @return the range of the differences
     */
    public Range minus(Range other) {
        return new Range(low.minus(other.high), high.minus(other.low), highOpen);
    }

    /**
     * All products of a number of this range and a factor.
     *
     * @param factor a factor above 0
     * @return the range of the products
     */
    public Range times(Fraction factor) {
        return new Range(low.times(factor), high.times(factor), highOpen);
    }
}

package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;

/**
 * The bounds of a score.
 *
 * @param lower the lower bound
 * @param upper the upper bound
 */
record Interval(Score lower, Score upper) {
    private static final Interval ALL = new Interval(Score.ZERO, Score.MAX);

    /** Whether every score lies within the bounds: nothing is known. */
    boolean isAll() {
        return equals(ALL);
    }

    static Interval of(NodeResult result) {
        return new Interval(result.lower(), result.upper());
    }

    static Interval of(Calculation calculation) {
        return new Interval(calculation.lower().result(), calculation.upper().result());
    }

    /**
     * What is known of a node from itself and from what stands below it in its calculations. Bounds that come from
     * elsewhere are left out.
     */
    static Interval fromBelow(ExplainedNode node) {
        if (node.result().origin() != NodeResult.Origin.MISSING) {
            return of(node.result());
        }
        Interval all = ALL;
        for (Calculation calculation : node.calculations()) {
            if (calculation.used()) {
                all = all.and(of(calculation));
            }
        }
        return all;
    }

    /** What all ways to a score allow together; every score where there is no way. */
    static Interval meet(List<Interval> ways) {
        return ways.stream().reduce(Interval::and).orElse(ALL);
    }

    private Interval and(Interval other) {
        Score low = lower.compareTo(other.lower) >= 0 ? lower : other.lower;
        Score high = upper.compareTo(other.upper) <= 0 ? upper : other.upper;
        return new Interval(low, high);
    }
}

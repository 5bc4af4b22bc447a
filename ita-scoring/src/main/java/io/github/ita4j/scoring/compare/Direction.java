package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.text.Labelled;
import java.util.Collection;

/**
 * Which way scores went, as they are reported with two decimals.
 *
 * <pre>{@code
 * ScoreChange.between(result2567.overall(), result2568.overall()).direction(); // ROSE
 * Direction.ROSE.label().in(Language.ENGLISH); // Rose
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Direction implements Labelled {
    /** Higher than before, whatever the missing scores are. */
    ROSE,
    /** Lower than before, whatever the missing scores are. */
    FELL,
    /** The same as before, whatever the missing scores are. */
    STAYED,
    /** Several items that were merged, split or regrouped: some are higher than some were, others lower. */
    MIXED,
    /** Not to be told: something is missing on one side or on both. */
    OPEN;

    /** The direction of a number that went up, went down or stayed. */
    static Direction of(int sign) {
        return sign > 0 ? ROSE : sign < 0 ? FELL : STAYED;
    }

    /** The direction of a group, from the directions between each item before and each item after. */
    static Direction of(Collection<Direction> pairs) {
        boolean up = pairs.contains(ROSE);
        boolean down = pairs.contains(FELL);
        if (up && down) {
            return MIXED;
        }
        if (pairs.contains(OPEN)) {
            return OPEN;
        }
        return up ? ROSE : down ? FELL : STAYED;
    }
}

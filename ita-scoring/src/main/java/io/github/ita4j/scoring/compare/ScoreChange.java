package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.scoring.NodeResult;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the score of one thing changed: before, after, and the difference, exact where it is known and bounded where it
 * is not.
 *
 * <pre>{@code
 * ScoreChange change = ScoreChange.between(result2567.overall(), result2568.overall());
 * change.reported(); // Optional[8.44]: 98.80 - 90.36
 * change.exact(); // Optional[8.44]
 * change.direction(); // ROSE
 * }</pre>
 *
 * <p>The difference may be known though the scores are not: an item that goes from 0 to 100 moves the total by its
 * weight, whatever else is missing.
 */
@Value.Immutable
@ValueStyle
public interface ScoreChange extends JsonObject {
    /**
     * The result before.
     *
     * @return what was known of the score, with its code on that side
     */
    NodeResult before();

    /**
     * The result after.
     *
     * @return what is known of the score, with its code on that side
     */
    NodeResult after();

    /**
     * The lowest difference that is possible.
     *
     * @return exact points from -100 to 100
     */
    Fraction lower();

    /**
     * The highest difference that is possible.
     *
     * @return exact points from -100 to 100, not below {@link #lower()}
     */
    Fraction upper();

    /**
     * The change between two results that have nothing to do with each other: what is missing on one side says nothing
     * about the other.
     *
     * @param before the result before
     * @param after the result after
     * @return the change
     */
    static ScoreChange between(NodeResult before, NodeResult after) {
        return ImmutableScoreChange.of(
                before,
                after,
                after.lower().value().minus(before.upper().value()),
                after.upper().value().minus(before.lower().value()));
    }

    /**
     * The exact difference.
     *
     * @return after minus before, or empty where only bounds are known
     */
    default Optional<Fraction> exact() {
        return lower().equals(upper()) ? Optional.of(lower()) : Optional.empty();
    }

    /**
     * The difference of the two numbers that are reported, which a reader can check with the two at hand. It may differ
     * by 0.01 from the rounded exact difference.
     *
     * @return the later number minus the earlier one, with two decimals; empty unless both scores are known
     */
    default Optional<BigDecimal> reported() {
        return before().score()
                .flatMap(from -> after().score().map(to -> to.reported().subtract(from.reported())));
    }

    /**
     * Which way the score went, as it is reported.
     *
     * @return never {@link Direction#MIXED}
     */
    default Direction direction() {
        if (reported().isPresent()) {
            return Direction.of(reported().get().signum());
        }
        Fraction step = Fraction.of(1, 100);
        if (lower().compareTo(step) >= 0 || !before().upper().reaches(after().lower())) {
            return Direction.ROSE;
        }
        if (upper().compareTo(step.negated()) <= 0 || !after().upper().reaches(before().lower())) {
            return Direction.FELL;
        }
        return exact().filter(change -> change.signum() == 0).isPresent() ? Direction.STAYED : Direction.OPEN;
    }

    /**
     * Whether anything differs: the score, its bounds, or whether it is known.
     *
     * @return false only where both sides know the same and the difference is exactly 0
     */
    default boolean differs() {
        return lower().signum() != 0
                || upper().signum() != 0
                || !before().lower().equals(after().lower())
                || !before().upper().equals(after().upper())
                || !before().score().equals(after().score());
    }

    /** Refuses bounds out of order. */
    @Value.Check
    default void check() {
        if (lower().compareTo(upper()) > 0) {
            throw new IllegalArgumentException("The change of " + after().code().code() + " cannot be from " + lower()
                    + " to " + upper() + ": swap the two.");
        }
    }

    /**
     * Which way scores went, as they are reported with two decimals.
     *
     * <pre>{@code
     * ScoreChange.between(result2567.overall(), result2568.overall()).direction(); // ROSE
     * ScoreChange.Direction.ROSE.label().in(Language.ENGLISH); // Rose
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum Direction implements Labelled {
        /** Higher than before, whatever the missing scores are. */
        ROSE,
        /** Lower than before, whatever the missing scores are. */
        FELL,
        /** The same as before, whatever the missing scores are. */
        STAYED,
        /** Several items that were merged, split or regrouped: some are higher than some were, others lower. */
        MIXED,
        /** Not known: something is missing on one side or on both. */
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
}

package io.github.ita4j.scoring;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Coded;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of the score of one node: its score, or the bounds within which it must lie.
 *
 * <pre>{@code
 * NodeResult overall = assessment.overall();
 * overall.origin() == NodeResult.Origin.GIVEN; // true
 * overall.score().map(Score::reported); // Optional[98.80]
 * NodeResult oit = assessment.node(Instrument.OIT).orElseThrow();
 * oit.score(); // Optional.empty
 * oit.lower().reported() + " to " + oit.upper().reported(); // 97.14 to 100.00
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface NodeResult extends JsonObject {
    /**
     * The node.
     *
     * @return its code
     */
    NodeCode code();

    /**
     * Where the score comes from.
     *
     * @return computed, given, follows or missing
     */
    Origin origin();

    /**
     * The score, taking every number as it was given. Where numbers were rounded before they were given, other scores
     * may be possible too: those of {@link #range()}.
     *
     * @return the score, or empty where it is missing
     */
    Optional<Score> score();

    /**
     * The exact scores that the sheet allows, from the lowest to the highest: over every completion of what is missing,
     * and over everything that the given numbers may have been rounded from. Not every score within it need be possible,
     * for an o-item is 0 or 100.
     *
     * @return a range that is not empty
     */
    Range range();

    /**
     * The given score from which this one follows: 10.2 of 0 leaves nothing but 0 for its items.
     *
     * @return the code of a node above; empty unless {@link #origin()} is {@link Origin#FOLLOWS}
     */
    Optional<NodeCode> followsFrom();

    /**
     * The score or, where it is missing, the lower end of its range.
     *
     * @return from 0 to 100
     */
    default Score lower() {
        return score().orElseGet(() -> Score.of(range().low()));
    }

    /**
     * The score or, where it is missing, the upper end of its range.
     *
     * @return from 0 to 100
     */
    default Score upper() {
        return score().orElseGet(() -> Score.of(range().high()));
    }

    /**
     * The least number that can be reported, whatever is missing and whatever the given numbers were rounded from.
     *
     * @return a score with at most two decimals
     */
    default Score least() {
        return range().least();
    }

    /**
     * The greatest number that can be reported, whatever is missing and whatever the given numbers were rounded from.
     *
     * @return a score with at most two decimals
     */
    default Score greatest() {
        return range().greatest();
    }

    /**
     * Whether the score or the bounds rest on the parts in which an instrument is collected. A computed score rests on
     * the parts alone where something below the instrument is missing, else on what is below it. Bounds rest on both,
     * unless what is known of the parts contradicts what is below: then the parts are left aside, and a
     * {@linkplain Discrepancy.Kind#PARTS discrepancy} says so.
     *
     * @return false for a given score, and for everything that has no parts
     */
    @Value.Default
    default boolean partsUsed() {
        return false;
    }

    /**
     * A builder for a node's result.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NodeResult}. */
    final class Builder extends ImmutableNodeResult.Builder {
        Builder() {}
    }

    /** Refuses a score where it is missing, none where it is known, and a range of nothing. */
    @Value.Check
    default void check() {
        if (range().isEmpty() || score().isPresent() == (origin() == Origin.MISSING)) {
            throw new IllegalArgumentException("Node " + code().code() + " (" + origin() + "): score " + score()
                    + " and range " + range() + " do not fit.");
        }
    }

    /** Where a node's score comes from. */
    enum Origin implements Coded {
        /** Computed from the scores below it, all of which are known. */
        COMPUTED,
        /** Given by the sheet. */
        GIVEN,
        /** The only score that a given score above it leaves. */
        FOLLOWS,
        /** Not known; only bounds are. */
        MISSING
    }
}

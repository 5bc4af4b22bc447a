package io.github.ita4j.scoring;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of the score of one node: its exact score, or the bounds within which it must lie.
 *
 * <pre>{@code
 * NodeResult overall = assessment.overall();
 * overall.origin() == NodeResult.Origin.GIVEN; // true
 * overall.score().map(Score::reported); // Optional[98.80]
 * NodeResult oit = assessment.node(Instrument.OIT).orElseThrow();
 * oit.score(); // Optional.empty
 * oit.lower().reported() + " to " + oit.upper().reported(); // 96.99 to 100.00
 * }</pre>
 *
 * <p>Immutable and thread-safe. For use, not for implementing.
 */
@Value.Immutable
@ValueStyle
public interface NodeResult {
    /**
     * The node.
     *
     * @return its code
     */
    NodeCode code();

    /**
     * Where the score comes from.
     *
     * @return computed, given or missing
     */
    Origin origin();

    /**
     * The lower bound: no completion of the missing scores gives the node a lower score.
     *
     * @return from 0 to 100; the score itself where it is known
     */
    Score lower();

    /**
     * The upper bound: no completion of the missing scores gives the node a higher score.
     *
     * @return from 0 to 100; the score itself where it is known
     */
    Score upper();

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
     * The exact score.
     *
     * @return the score, or empty where it is missing
     */
    default Optional<Score> score() {
        return origin() == Origin.MISSING ? Optional.empty() : Optional.of(lower());
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

    /** Refuses bounds out of order, and a known score with bounds apart. */
    @Value.Check
    default void check() {
        int order = lower().compareTo(upper());
        if (order > 0 || (order != 0 && origin() != Origin.MISSING)) {
            throw new IllegalArgumentException("Node " + code().code() + " (" + origin() + "): bounds " + lower()
                    + " and " + upper() + " do not fit.");
        }
    }

    /** Where a node's score comes from. */
    enum Origin {
        /** Computed from the scores below it, all of which are known. */
        COMPUTED("computed"),
        /** Given by the sheet, and used because not everything below it is known. */
        GIVEN("given"),
        /** Not known; only bounds are. */
        MISSING("missing");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        /**
         * The word used in output.
         *
         * @return {@code computed}, {@code given} or {@code missing}
         */
        public String code() {
            return code;
        }
    }
}

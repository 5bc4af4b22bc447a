package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import org.immutables.value.Value;

/**
 * The mean score of one node over the agencies of which it is known.
 *
 * <pre>{@code
 * NodeMean mean = summary.mean(Instrument.OIT).orElseThrow();
 * mean.mean(); // 83
 * mean.agencies(); // 4
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface NodeMean extends JsonObject {
    /**
     * The node.
     *
     * @return its code
     */
    NodeCode code();

    /**
     * Of how many agencies the score of the node is known.
     *
     * @return at least 1
     */
    int agencies();

    /**
     * The mean over these agencies.
     *
     * @return the exact mean
     */
    Score mean();

    /**
     * A mean.
     *
     * @param code the node
     * @param agencies of how many agencies its score is known, 1 or more
     * @param mean the exact mean
     * @return the mean of the node
     * @throws IllegalArgumentException if there are fewer agencies than 1
     */
    static NodeMean of(NodeCode code, int agencies, Score mean) {
        return ImmutableNodeMean.of(code, agencies, mean);
    }

    /** Refuses a mean over nothing. */
    @Value.Check
    default void check() {
        if (agencies() < 1) {
            throw new IllegalArgumentException(
                    "Mean of " + code().code() + ": agencies " + agencies() + " must be 1 or more.");
        }
    }
}

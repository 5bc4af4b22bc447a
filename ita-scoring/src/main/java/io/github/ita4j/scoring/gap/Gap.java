package io.github.ita4j.scoring.gap;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One o-item that scored zero, the measure that answers it, and what answering it is worth.
 *
 * <pre>{@code
 * Gap gap = analysis.gaps().get(1);
 * gap.item().code(); // o12
 * gap.points(); // 0.5
 * gap.measure().elements().size(); // 1
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Gap extends JsonObject {
    /**
     * The item that scored zero.
     *
     * @return the item
     */
    Item item();

    /**
     * What must be done to answer the zero.
     *
     * @return the required measure
     */
    RequiredMeasure measure();

    /**
     * The points of the overall score that the item is worth this year: what a full score instead of the zero adds.
     *
     * @return the exact points, more than 0
     */
    Fraction points();

    /**
     * The given score from which the zero follows, where the sheet does not name it.
     *
     * @return the code of a node above, such as 10.2; empty where the zero was given
     */
    Optional<NodeCode> followsFrom();

    /**
     * A gap whose zero was given.
     *
     * @param item the item that scored zero
     * @param measure what answers it
     * @param points the points of the overall score it is worth
     * @return the gap
     * @throws IllegalArgumentException if the points are 0 or less
     */
    static Gap of(Item item, RequiredMeasure measure, Fraction points) {
        return of(item, measure, points, Optional.empty());
    }

    /**
     * A gap.
     *
     * @param item the item that scored zero
     * @param measure what answers it
     * @param points the points of the overall score it is worth
     * @param followsFrom the code of the given score from which the zero follows, or empty where it was given itself
     * @return the gap
     * @throws IllegalArgumentException if the points are 0 or less
     */
    static Gap of(Item item, RequiredMeasure measure, Fraction points, Optional<NodeCode> followsFrom) {
        return ImmutableGap.of(item, measure, points, followsFrom);
    }

    /** Refuses a gap that is worth nothing. */
    @Value.Check
    default void check() {
        if (points().signum() <= 0) {
            throw new IllegalArgumentException(
                    "Gap of " + item().code() + ": points " + points() + " must be more than 0.");
        }
    }
}

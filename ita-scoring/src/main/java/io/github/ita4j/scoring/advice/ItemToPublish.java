package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One o-item to publish, what that takes, and what it is worth.
 *
 * <pre>{@code
 * ItemToPublish fix = advice.itemsToPublish().get(0);
 * fix.item().code(); // o27
 * fix.points(); // 2.5
 * fix.measure().remedies().get(0).in(Language.ENGLISH);
 * // Analyse last year's ITA result, name the weaknesses and publish measures with persons responsible, steps and period.
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ItemToPublish extends JsonObject {
    /**
     * The item to publish.
     *
     * @return an o-item that scored zero or is missing
     */
    Item item();

    /**
     * What must be done.
     *
     * @return the required measure of the item
     */
    RequiredMeasure measure();

    /**
     * What a full score of the item adds to the overall score.
     *
     * @return the exact points, more than 0
     */
    Fraction points();

    /**
     * What the fix costs, in the unit of the user.
     *
     * @return more than 0; 1 where no effort was given for the item
     */
    Fraction effort();

    /**
     * Whether the item's score is missing, so that the zero is only assumed.
     *
     * @return false where the item is known to have scored zero
     */
    boolean assumed();

    /**
     * The given score from which the item's zero follows, where the sheet does not name the zero.
     *
     * @return the code of a node above, such as 10.2; empty where the zero was given or is assumed
     */
    Optional<NodeCode> followsFrom();

    /**
     * A builder for a fix.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ItemToPublish}. */
    final class Builder extends ImmutableItemToPublish.Builder {
        Builder() {}
    }

    /** Refuses a fix that is worth nothing or costs nothing. */
    @Value.Check
    default void check() {
        if (points().signum() <= 0 || effort().signum() <= 0) {
            throw new IllegalArgumentException("ItemToPublish of " + item().code() + ": points " + points()
                    + " and effort " + effort() + " must be more than 0.");
        }
    }
}

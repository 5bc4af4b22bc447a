package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import org.immutables.value.Value;

/**
 * Where an item stands in its catalogue and what it is worth there. For example, o8 of 2566 stands in 9.1 and is worth
 * 2/5 of a point.
 *
 * <pre>{@code
 * ItemPlace place = merged.to().get(0);
 * place.item() + " in " + place.parent(); // o10 in 9.2
 * place.points(); // 2/3
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ItemPlace extends JsonObject {
    /**
     * The item.
     *
     * @return its code
     */
    ItemCode item();

    /**
     * What it stands in.
     *
     * @return a sub-indicator, or an indicator that has its items directly
     */
    NodeCode parent();

    /**
     * The points of the overall score that a full score of the item is worth.
     *
     * @return the exact points, from more than 0 to 100
     */
    Fraction points();
}

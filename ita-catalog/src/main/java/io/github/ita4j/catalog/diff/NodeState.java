package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An instrument, a part of one, an indicator or a sub-indicator as one catalogue has it.
 *
 * <pre>{@code
 * NodeState before = draftDiff.nodes().get(0).from().orElseThrow();
 * before.instrument(); // IIT
 * before.points(); // 30
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface NodeState extends JsonObject {
    /**
     * The instrument it stands in.
     *
     * @return the instrument; an instrument stands in itself
     */
    Instrument instrument();

    /**
     * Its name.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * The points of the overall score that it is worth: the weight of an instrument, in percent, and shares of it
     * further down.
     *
     * @return the exact points
     */
    Fraction points();
}

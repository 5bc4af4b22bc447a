package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * A group of o-items within an indicator of the OIT, such as 9.1 basic information. Its score is the plain mean of its
 * items.
 *
 * <pre>{@code
 * Indicator nine = catalog.indicator(IndicatorNumber.of(9)).orElseThrow();
 * SubIndicator basics = nine.subIndicators().get(0);
 * basics.number(); // 9.1
 * basics.items().size(); // 10
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface SubIndicator extends JsonObject {
    /**
     * The number.
     *
     * @return such as 9.1
     */
    SubIndicatorNumber number();

    /**
     * The name.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * How well the title is known.
     *
     * @return the evidence
     */
    Evidence titleEvidence();

    /**
     * The items in the order of their numbers.
     *
     * @return at least one
     */
    List<Item> items();

    /**
     * A builder for a sub-indicator.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubIndicator}. */
    final class Builder extends ImmutableSubIndicator.Builder {
        Builder() {}
    }
}

package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An indicator of an instrument. A survey indicator is the plain mean of its items; an indicator of the OIT is the
 * plain mean of its sub-indicators, not of its items.
 *
 * <p>The survey items of 2567 and later are not known. Such an indicator has no items, the evidence of its items is
 * {@link Evidence.Kind#MISSING}, and it is scored as a whole.
 *
 * <pre>{@code
 * Indicator nine = catalog.indicator(IndicatorNumber.of(9)).orElseThrow();
 * nine.subIndicators().size(); // 5
 * nine.items(); // []: they stand under the sub-indicators
 * nine.allItems().size(); // 30
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Indicator extends JsonObject {
    /**
     * The number.
     *
     * @return such as 9
     */
    IndicatorNumber number();

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
     * The name in the NACC's own English; the English of {@link #title()} is a translation of ours.
     *
     * @return the name, or empty where none was read
     */
    Optional<String> officialEnglish();

    /**
     * How well the NACC's English name is known for this year.
     *
     * @return the evidence; {@link Evidence.Kind#MISSING} where there is no name
     */
    @Value.Default
    default Evidence officialEnglishEvidence() {
        return Evidence.of(Evidence.Kind.MISSING);
    }

    /**
     * The sub-indicators in the order of their numbers.
     *
     * @return empty for an indicator that has its items directly, or whose items are not known
     */
    List<SubIndicator> subIndicators();

    /**
     * The items that are directly under the indicator, in the order of their numbers.
     *
     * @return empty for an indicator with sub-indicators, or whose items are not known
     */
    List<Item> items();

    /**
     * How well it is known which items the indicator has.
     *
     * @return the evidence; {@link Evidence.Kind#MISSING} where there are neither items nor sub-indicators
     */
    Evidence itemsEvidence();

    /**
     * All items, those of the sub-indicators included.
     *
     * @return the items in order; empty where they are not known
     */
    default List<Item> allItems() {
        return Stream.concat(items().stream(), subIndicators().stream().flatMap(s -> s.items().stream()))
                .toList();
    }

    /**
     * A builder for an indicator.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}

package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The criteria of one instrument in a year: its weight in the overall result, its indicators and, where it is collected
 * in parts, its parts. Its score is the plain mean of its indicators.
 *
 * <pre>{@code
 * InstrumentCriteria eit = catalog.instrument(Instrument.EIT).orElseThrow();
 * eit.weight(); // 30
 * eit.indicators().stream().map(Indicator::number).toList(); // [6, 7, 8]
 * eit.parts().stream().map(InstrumentPart::code).toList(); // [EIT1, EIT2]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface InstrumentCriteria extends JsonObject {
    /**
     * Which instrument.
     *
     * @return the instrument
     */
    Instrument instrument();

    /**
     * The full name.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * The weight in the overall result, in percent.
     *
     * @return above 0 and at most 100; those of all instruments sum to 100
     */
    Fraction weight();

    /**
     * With what the edition's own codes of the items begin, before the number, where that is not the letter of the instrument.
     *
     * @return such as {@code MOIT}, by which o1 is shown as MOIT1; empty for the letter
     */
    Optional<String> itemPrefix();

    /**
     * How well the weight is known.
     *
     * @return the evidence
     */
    Evidence weightEvidence();

    /**
     * The parts in which the instrument is collected.
     *
     * @return two parts in order; empty where it is collected as one
     */
    List<InstrumentPart> parts();

    /**
     * The indicators in the order of their numbers.
     *
     * @return at least one
     */
    List<Indicator> indicators();

    /**
     * A builder for the criteria of an instrument.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InstrumentCriteria}. */
    final class Builder extends ImmutableInstrumentCriteria.Builder {
        Builder() {}

        /**
         * A weight in whole percent.
         *
         * @param percent from 1 to 100
         * @return this
         */
        public Builder weight(long percent) {
            return weight(Fraction.of(percent));
        }
    }
}

package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One of the parts in which an instrument is collected. The parts ask the same items of different people; the
 * instrument is the plain mean of its parts.
 *
 * <pre>{@code
 * InstrumentPart part = catalog.instrument(Instrument.EIT).orElseThrow().parts().get(1);
 * part.code(); // EIT2
 * part.evidence().kind(); // READ
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface InstrumentPart extends JsonObject {
    /**
     * The code.
     *
     * @return such as EIT1
     */
    PartCode code();

    /**
     * The name.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * How well the part is known.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * A part of an instrument.
     *
     * @param code its code
     * @param title its name
     * @param evidence how well it is known
     * @return the part
     */
    static InstrumentPart of(PartCode code, LocalizedText title, Evidence evidence) {
        return ImmutableInstrumentPart.of(code, title, evidence);
    }
}

package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.text.InputText;
import java.io.Serializable;
import java.util.Optional;

/**
 * The code of anything that has a score: the overall result, an instrument, a part of one, an indicator, a
 * sub-indicator or an item.
 *
 * <p>Codes are written {@code overall}, {@code IIT}, {@code EIT1}, {@code 9}, {@code 9.1} and {@code o12}. Codes are
 * equal when they are of one kind and written alike. Immutable and thread-safe.
 *
 * <pre>{@code
 * NodeCode.parse("๙.๑"); // 9.1
 * NodeCode.parse("EIT2") instanceof PartCode; // true
 * NodeCode.parse("overall").equals(Overall.OVERALL); // true
 * }</pre>
 */
public sealed interface NodeCode extends Serializable
        permits Overall, Instrument, PartCode, IndicatorNumber, SubIndicatorNumber, ItemCode {

    /**
     * The code as files and output carry it.
     *
     * @return text that {@link #parse(String)} reads back
     */
    @JsonValue
    String code();

    /**
     * Reads a code of any kind, in every spelling the kinds accept.
     *
     * @param text the text
     * @return the code
     * @throws IllegalArgumentException if no kind accepts the text
     */
    @JsonCreator
    static NodeCode parse(String text) {
        Optional<NodeCode> code = find(text);
        if (code.isPresent()) {
            return code.get();
        }
        throw new IllegalArgumentException(InputText.quote(InputText.clean(text))
                + " is not a code: write an item (i1, e1, o12), a sub-indicator (9.1), an indicator (9), an instrument"
                + " (IIT, EIT, OIT), a part (EIT1, EIT2) or 'overall'.");
    }

    /**
     * Reads a code of any kind, where the text may be something else.
     *
     * @param text the text
     * @return the code, or empty if no kind accepts the text
     */
    static Optional<NodeCode> find(String text) {
        String clean = InputText.clean(text);
        Optional<? extends NodeCode> code = Overall.find(clean);
        code = code.isPresent() ? code : Instrument.find(clean);
        code = code.isPresent() ? code : PartCode.find(clean);
        code = code.isPresent() ? code : ItemCode.find(clean);
        code = code.isPresent() ? code : SubIndicatorNumber.find(clean);
        code = code.isPresent() ? code : IndicatorNumber.find(clean);
        return code.isPresent() ? Optional.of(code.get()) : Optional.empty();
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    static NodeCode valueOf(String text) {
        return parse(text);
    }
}

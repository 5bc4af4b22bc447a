package io.github.ita4j.core.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.text.InputText;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the three instruments of the ITA.
 *
 * <pre>{@code
 * Instrument.parse("oit"); // OIT
 * catalog.instrument(Instrument.OIT).orElseThrow().weight(); // 40
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Instrument implements NodeCode {
    /** Internal Integrity and Transparency Assessment: a survey of the agency's staff; its items are i1, i2, … */
    IIT('i'),
    /** External Integrity and Transparency Assessment: a survey of the public it serves; its items are e1, e2, … */
    EIT('e'),
    /** Open Data Integrity and Transparency Assessment: a check of what it publishes; its items are o1, o2, … */
    OIT('o');

    private final char itemLetter;

    Instrument(char itemLetter) {
        this.itemLetter = itemLetter;
    }

    /**
     * The letter with which the codes of the instrument's items begin.
     *
     * @return {@code i}, {@code e} or {@code o}
     */
    public char itemLetter() {
        return itemLetter;
    }

    @Override
    public String code() {
        return name();
    }

    /**
     * Reads an instrument, in capital or small letters.
     *
     * @param text {@code IIT}, {@code EIT} or {@code OIT}
     * @return the instrument
     * @throws IllegalArgumentException if the text is none of these
     */
    @JsonCreator
    public static Instrument parse(String text) {
        return find(InputText.clean(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        InputText.quote(text) + " is not an instrument: write IIT, EIT or OIT."));
    }

    static Optional<Instrument> find(String clean) {
        String upper = clean.toUpperCase(Locale.ROOT);
        for (Instrument instrument : values()) {
            if (instrument.name().equals(upper)) {
                return Optional.of(instrument);
            }
        }
        return Optional.empty();
    }
}

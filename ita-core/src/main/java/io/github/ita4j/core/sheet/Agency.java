package io.github.ita4j.core.sheet;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.text.InputText;
import org.immutables.value.Value;

/**
 * A public agency that is assessed, known by its name.
 *
 * <pre>{@code
 * Agency agency = Agency.of("เทศบาลตำบลเขมราฐ");
 * agency.equals(Agency.of("เทศบาลตำบลเขมราฐ")); // true: there is nothing to an agency but its name
 * }</pre>
 *
 * <p>Immutable and thread-safe. For use, not for implementing.
 */
@Value.Immutable
@ValueStyle
public interface Agency {
    /**
     * The name, as the agency writes it.
     *
     * @return text that is not blank and has no white space at its ends
     */
    @Value.Parameter
    String name();

    /**
     * The agency with a name.
     *
     * @param name the name; white space at its ends is taken off
     * @return the agency
     * @throws IllegalArgumentException if the name is blank
     */
    static Agency of(String name) {
        return ImmutableAgency.of(name.strip());
    }

    /** Refuses blank names. */
    @Value.Check
    default void check() {
        if (InputText.isBlank(name())) {
            throw new IllegalArgumentException("The agency's name is blank: give a name, or no agency at all.");
        }
    }
}

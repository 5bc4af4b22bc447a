package io.github.ita4j.core.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.text.InputText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public agency that is assessed, known by its name and, where the source has them, by what distinguishes it from others of the
 * same name.
 *
 * <pre>{@code
 * Agency agency = Agency.of("เทศบาลตำบลเขมราฐ");
 * agency.equals(Agency.of("เทศบาลตำบลเขมราฐ")); // true
 * Agency one = Agency.builder().name("อบต.บ้านใหม่").province("นนทบุรี").build();
 * Agency other = Agency.builder().name("อบต.บ้านใหม่").province("ปทุมธานี").build();
 * one.key().equals(other.key()); // false: two agencies of one name
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Agency {
    /**
     * The name, as the agency writes it.
     *
     * @return text that is not blank and has no white space at its ends
     */
    String name();

    /**
     * The code by which somebody numbers the agency.
     *
     * @return the code, or empty where the source has none
     */
    Optional<String> id();

    /**
     * The province.
     *
     * @return its name, or empty where the source does not say it
     */
    Optional<String> province();

    /**
     * What kind of agency it is, such as a subdistrict municipality.
     *
     * @return the kind in the words of the source, or empty
     */
    Optional<String> kind();

    /**
     * The body that the agency belongs to, such as a ministry.
     *
     * @return its name, or empty
     */
    Optional<String> parent();

    /**
     * What distinguishes this agency from all others of a source: its code where it has one, else name, province, kind and parent, in
     * the spelling of {@link InputText#key}.
     *
     * @return a text that is equal for two spellings of one agency
     */
    default String key() {
        if (id().isPresent()) {
            return "#" + InputText.key(id().orElseThrow());
        }
        StringBuilder key = new StringBuilder(InputText.key(name()));
        for (Optional<String> attribute : List.of(province(), kind(), parent())) {
            key.append(attribute.map(text -> "\n" + InputText.key(text)).orElse(""));
        }
        return key.toString();
    }

    /**
     * A builder for an agency.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agency}. */
    final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }

    /**
     * The agency with a name.
     *
     * @param name the name; white space at its ends is taken off
     * @return the agency
     * @throws IllegalArgumentException if the name is blank
     */
    static Agency of(String name) {
        return builder().name(name.strip()).build();
    }

    /** Refuses blank names. */
    @Value.Check
    default void check() {
        if (InputText.isBlank(name())) {
            throw new IllegalArgumentException("The agency's name is blank: give a name, or no agency at all.");
        }
    }

    /** For JSON libraries: the name where nothing else is known. */
    @JsonValue
    private Object jsonTree() {
        return equals(of(name())) ? name() : JsonTrees.provided().write(this);
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Agency read(Object tree) {
        return tree instanceof String name ? of(name) : JsonTrees.provided().read(Agency.class, tree, false);
    }
}

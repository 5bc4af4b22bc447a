package io.github.ita4j.core.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.internal.Written;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.ThaiDigits;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
public abstract class Agency implements Serializable {
    private static final long serialVersionUID = 1L;

    Agency() {}

    /**
     * The name, as the agency writes it.
     *
     * @return text that is not blank and has no white space at its ends
     */
    @JsonKey
    public abstract String name();

    /**
     * The code by which somebody numbers the agency.
     *
     * @return the code, or empty where the source has none
     */
    public abstract Optional<String> id();

    /**
     * The province.
     *
     * @return its name, or empty where the source does not say it
     */
    public abstract Optional<String> province();

    /**
     * What kind of agency it is, such as a subdistrict municipality.
     *
     * @return the kind in the words of the source, or empty
     */
    public abstract Optional<String> kind();

    /**
     * The body that the agency belongs to, such as a ministry.
     *
     * @return its name, or empty
     */
    public abstract Optional<String> parent();

    /**
     * What distinguishes this agency from all others of a source: its code where it has one, else name, province, kind and parent, in
     * the spelling of {@link InputText#key}. Agencies with one key are equal.
     *
     * @return a text that is equal for two spellings of one agency
     */
    // Kept, for agencies are keys of maps.
    @Value.Lazy
    public String key() {
        return id().isPresent()
                ? "\n" + InputText.key(ThaiDigits.toArabic(id().get()))
                : String.join("\n", InputText.key(name()), key(province()), key(kind()), key(parent()))
                        .stripTrailing();
    }

    private static String key(Optional<String> part) {
        return InputText.key(part.orElse(""));
    }

    @Override
    public final boolean equals(@Nullable Object obj) {
        return this == obj || (obj instanceof Agency other && key().equals(other.key()));
    }

    @Override
    public final int hashCode() {
        return key().hashCode();
    }

    /**
     * What is known of the agency beside its name.
     *
     * <pre>{@code
     * Agency.builder().name("เทศบาลตำบลเขมราฐ").province("อุบลราชธานี").build().attributes(); // {province=อุบลราชธานี}
     * }</pre>
     *
     * @return those of {@code id, province, kind, parent} that are there, in this order
     */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        id().ifPresent(text -> attributes.put("id", text));
        province().ifPresent(text -> attributes.put("province", text));
        kind().ifPresent(text -> attributes.put("kind", text));
        parent().ifPresent(text -> attributes.put("parent", text));
        return Collections.unmodifiableMap(attributes);
    }

    /**
     * A builder for an agency.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agency}. */
    public static final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }

    /**
     * The agency with a name.
     *
     * @param name the name; white space at its ends is taken off
     * @return the agency
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Agency of(String name) {
        return builder().name(name.strip()).build();
    }

    /** Refuses blank names. */
    @Value.Check
    void check() {
        requireName(name());
    }

    private static void requireName(String name) {
        if (InputText.isBlank(name)) {
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
        return JsonTrees.provided().read(Agency.class, tree, false);
    }

    /** What Java's serialization writes in place of an agency: read back, it is checked and built again. */
    private record Form(String name, Map<String, String> attributes) implements Serializable {
        Form {
            requireName(name);
            attributes = Map.copyOf(attributes);
        }

        private Object readResolve() {
            return builder()
                    .name(name)
                    .id(Optional.ofNullable(attributes.get("id")))
                    .province(Optional.ofNullable(attributes.get("province")))
                    .kind(Optional.ofNullable(attributes.get("kind")))
                    .parent(Optional.ofNullable(attributes.get("parent")))
                    .build();
        }
    }

    Object writeReplace() {
        return new Form(name(), attributes());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Written.refused();
    }
}

package io.github.ita4j.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Text for users: Thai always, English where there is one.
 *
 * <pre>{@code
 * LocalizedText pass = LocalizedText.of("ผ่าน", "Pass");
 * pass.in(Language.ENGLISH); // "Pass"
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface LocalizedText extends JsonObject {
    /**
     * The Thai text.
     *
     * @return text that is not blank
     */
    String thai();

    /**
     * The English text, where there is one.
     *
     * @return text that is not blank, or empty
     */
    Optional<String> english();

    /**
     * The text in a language; Thai where the English is not there.
     *
     * @param language the language wanted
     * @return the text
     */
    default String in(Language language) {
        return language == Language.ENGLISH ? english().orElse(thai()) : thai();
    }

    /**
     * Text in both languages.
     *
     * @param thai Thai text, not blank
     * @param english English text, not blank
     * @return the text
     * @throws IllegalArgumentException if one of them is blank
     */
    static LocalizedText of(String thai, String english) {
        return ImmutableLocalizedText.of(thai, Optional.of(Objects.requireNonNull(english, "english")));
    }

    /**
     * Text in Thai alone.
     *
     * @param thai Thai text, not blank
     * @return the text
     * @throws IllegalArgumentException if it is blank
     */
    static LocalizedText ofThai(String thai) {
        return ImmutableLocalizedText.of(thai, Optional.empty());
    }

    /** Refuses blank text. */
    @Value.Check
    default void check() {
        if (InputText.isBlank(thai())) {
            throw new IllegalArgumentException("The Thai text is blank: give text, or omit the whole text.");
        }
        if (english().filter(InputText::isBlank).isPresent()) {
            throw new IllegalArgumentException("The English text of '" + thai() + "' is blank: omit it instead.");
        }
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LocalizedText read(Object tree) {
        return JsonTrees.provided().read(LocalizedText.class, tree, false);
    }
}

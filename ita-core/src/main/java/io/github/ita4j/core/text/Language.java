package io.github.ita4j.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The two languages of everything ita4j shows to users.
 *
 * <pre>{@code
 * Language.parse("th"); // THAI
 * LocalizedText.of("ผ่าน", "Pass").in(Language.ENGLISH); // Pass
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Language {
    /** Thai, the language of the assessment itself; every text exists in it. */
    THAI("th"),
    /** English, given wherever a translation exists. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The language tag used in files and on the command line.
     *
     * @return {@code th} or {@code en}
     */
    @JsonValue
    public String tag() {
        return tag;
    }

    /**
     * Reads a language tag.
     *
     * @param tag {@code th} or {@code en}, exactly so
     * @return the language
     * @throws IllegalArgumentException if the tag is neither
     */
    @JsonCreator
    public static Language parse(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Unknown language " + InputText.quote(tag) + ": use 'th' or 'en'.");
    }
}

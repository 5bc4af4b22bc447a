package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.text.LocalizedText;
import java.util.Optional;

/**
 * When two texts of different catalogues are the same text: their Thai letters are the same. White space and characters
 * without width do not count, since Thai is written without spaces between words and sources put them where they like.
 * The English does not count either: it is our translation, and a better translation is no other title.
 *
 * <pre>{@code
 * Wording.same(LocalizedText.ofThai("รายงานผล ประจำปี"), LocalizedText.ofThai("รายงานผลประจำปี")); // true
 * }</pre>
 *
 * <p>Without state, and so thread-safe.
 */
public final class Wording {
    private Wording() {}

    /**
     * Whether two texts are the same but for white space.
     *
     * @param a a text
     * @param b another text
     * @return true if their Thai letters are the same
     */
    public static boolean same(LocalizedText a, LocalizedText b) {
        return key(a).equals(key(b));
    }

    /**
     * Whether two texts that may be unknown are the same but for white space.
     *
     * @param a a text, or empty where it is not known
     * @param b another text, or empty where it is not known
     * @return true if both are the same or both are not known; a text known on one side only is a difference
     */
    public static boolean same(Optional<LocalizedText> a, Optional<LocalizedText> b) {
        return a.map(Wording::key).equals(b.map(Wording::key));
    }

    /**
     * What must be equal for two texts to be the same.
     *
     * @param text a text
     * @return its Thai letters without white space; not for showing
     */
    public static String key(LocalizedText text) {
        StringBuilder out = new StringBuilder(text.thai().length());
        text.thai().codePoints().filter(c -> !isBlank(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}

package io.github.ita4j.core.text;

/**
 * Conversion between Thai digits ({@code ๐๑๒๓๔๕๖๗๘๙}) and Arabic digits.
 *
 * <p>Only digits change; every other character stays as it is. For example, {@code toArabic("๘๗.๒๘")} is {@code
 * "87.28"}.
 *
 * <pre>{@code
 * ThaiDigits.toArabic("๘๗.๒๘"); // 87.28
 * ThaiDigits.toThai("2568"); // ๒๕๖๘
 * }</pre>
 *
 * <p>Without state, and so thread-safe.
 */
public final class ThaiDigits {
    /** The Thai digit zero, which scans also use for the letter o of an item code. */
    public static final char ZERO = '\u0E50';

    private ThaiDigits() {}

    /**
     * Replaces Thai digits by Arabic ones.
     *
     * @param text any text
     * @return the text with Arabic digits
     */
    public static String toArabic(String text) {
        return moved(text, ZERO, '0');
    }

    /**
     * Replaces Arabic digits by Thai ones.
     *
     * @param text any text
     * @return the text with Thai digits
     */
    public static String toThai(String text) {
        return moved(text, '0', ZERO);
    }

    /** The ten digits from {@code to} on in the place of those from {@code from} on. */
    private static String moved(String text, char from, char to) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= from && c <= from + 9 ? (char) (to + (c - from)) : c);
        }
        return out.toString();
    }
}

package io.github.ita4j.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cleaning of short machine-read text (codes and numbers) before it is parsed.
 *
 * <p>Full-width forms become ordinary ones, characters without width (zero-width spaces and joiners, byte order marks,
 * soft hyphens, direction marks) go, and white space at both ends goes, no-break space included. Digits keep their
 * script: whether {@code ๐} is a digit or a letter is for the parser to say. Not meant for prose: the compatibility
 * normalisation also splits the Thai vowel sign am.
 *
 * <pre>{@code
 * InputText.clean(" ｏ１２ "); // o12
 * InputText.cleanNumber(" ๘๗.๒๘ "); // 87.28
 * InputText.isBlank(" \t"); // true
 * }</pre>
 *
 * <p>Without state, and so thread-safe.
 */
public final class InputText {
    /** The mark at the start of a file that some programs write before UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int MAX_QUOTED = 40;
    private static final int MAX_KEPT = 100;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private InputText() {}

    /**
     * Cleans a code or a number.
     *
     * @param text text as typed, pasted or recognised
     * @return the cleaned text, possibly empty
     */
    public static String clean(String text) {
        // Almost every code and number is plain, and the tables of the normalisation take long to load.
        if (isPlain(text)) {
            return text.strip();
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length());
        normal.codePoints().filter(c -> !isInvisible(c)).forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    /** Whether there is nothing in a text that normalising or removing could change. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether cleaning a text leaves nothing.
     *
     * @param text any text
     * @return true if there is nothing in it but white space and what cannot be seen
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What names are compared by: names that differ only in invisible characters, full-width forms or the amount of
     * white space are one, for no reader could tell them apart.
     *
     * @param name the name of an agency, say
     * @return its key, possibly empty
     */
    public static String key(String name) {
        return WHITE_SPACE.matcher(clean(name)).replaceAll(" ");
    }

    /**
     * Cleans a number and turns its Thai digits into Arabic ones: {@code " ๘๗.๒๘ "} becomes {@code "87.28"}.
     *
     * @param text text as typed, pasted or recognised
     * @return the cleaned text with Arabic digits, possibly empty
     */
    public static String cleanNumber(String text) {
        return ThaiDigits.toArabic(clean(text));
    }

    /**
     * Text as an error message shows it: in quotes, control characters visible, shortened after 40 characters.
     *
     * @param text any text
     * @return the text to put into a message
     */
    public static String quote(String text) {
        int end = text.codePointCount(0, text.length()) <= MAX_QUOTED
                ? text.length()
                : text.offsetByCodePoints(0, MAX_QUOTED);
        return "'" + visible(text.substring(0, end)) + (end < text.length() ? "…'" : "'");
    }

    /**
     * Text as it is kept with a fault: without blanks at its ends, and not longer than it takes to recognise it.
     *
     * @param text any text
     * @return the text, shortened after 100 characters
     */
    public static String shorten(String text) {
        String stripped = text.strip();
        // A text may be of megabytes: look at no more than is kept.
        return stripped.codePointCount(0, Math.min(stripped.length(), 4 * MAX_KEPT)) <= MAX_KEPT
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, MAX_KEPT)) + "…";
    }

    /**
     * Text without a byte order mark at its start.
     *
     * @param text the text of a file
     * @return the text behind the mark, if there is one
     */
    public static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * Text of one line as a person is to see it. What ends a line or leaves a gap becomes a blank; what could lead a terminal
     * astray or turn the order of the text around, that is, every other control character and the controls of direction,
     * becomes its code. Zero-width spaces and joiners stay, for Thai is broken into lines by them.
     *
     * <pre>{@code
     * InputText.line("a\tb\nc"); // a b c
     * }</pre>
     *
     * @param text any text
     * @return text to put into a line or a cell
     */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if ((c >= '\t' && c <= '\r') || breaksLine(c)) {
                out.append(' ');
            } else if (isControl(c)) {
                out.append(code(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * Text with nothing in it that cannot be seen or that breaks a line; such characters become their codes.
     *
     * @param text any text
     * @return the text to put into a message of one line
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || isInvisible(c) || breaksLine(c)) {
                out.append(code(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * Whether a character steers what shows it instead of being shown: a control character, or one that embeds, overrides or
     * isolates a direction.
     *
     * @param codePoint any character
     * @return whether it is one of them
     */
    public static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= '\u202A' && codePoint <= '\u202E')
                || (codePoint >= '\u2066' && codePoint <= '\u2069');
    }

    /**
     * The code of a character, as it is shown in its place.
     *
     * @param codePoint any character
     * @return a backslash, the letter u and at least four digits: {@code 202E} for the override from right to left
     */
    public static String code(int codePoint) {
        return String.format(Locale.ROOT, "\\u%04X", codePoint);
    }

    private static boolean breaksLine(int codePoint) {
        return Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isInvisible(int codePoint) {
        // Cf holds the zero-width space family, joiners, direction marks, the soft hyphen and the byte order mark.
        return Character.getType(codePoint) == Character.FORMAT;
    }
}

package io.github.ita4j.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntFunction;

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

    private static final char SARA_AA = '\u0E32';
    private static final char RING = '\u0E4D';
    private static final String SARA_AM = "\u0E33";
    private static final String RING_AND_AA = "\u0E4D\u0E32";
    private static final int MAX_QUOTED = 40;
    private static final int MAX_KEPT = 100;

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
        if (isThaiInOrder(text)) {
            return text.replace(SARA_AM, RING_AND_AA).strip();
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

    /** Whether normalising splits the vowels am of a text and does no more: it is Thai, and no mark follows one of a higher class. */
    private static boolean isThaiInOrder(String text) {
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int order = c >= '\u0E48' && c <= '\u0E4B' ? 3 : c == '\u0E38' || c == '\u0E39' ? 2 : c == '\u0E3A' ? 1 : 0;
            boolean known = (c >= ' ' && c <= '~') || (c >= '\u0E01' && c <= '\u0E5B');
            if (!known || (order > 0 && order < before)) {
                return false;
            }
            before = order;
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
     * white space are one, for no reader could tell them apart; so are the spellings of the Thai vowel am, the order of
     * vowel and tone marks, a mark typed twice, and two {@code เ} for {@code แ}.
     *
     * <pre>{@code
     * InputText.key("เทศบาลเมืองนํ้าพอง").equals(InputText.key("เทศบาลเมืองน้ำพอง")); // true
     * }</pre>
     *
     * @param text the name of an agency, say
     * @return its key, possibly empty
     */
    public static String key(String text) {
        String clean = clean(text).replace("\u0E40\u0E40", "\u0E41");
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i) >= '\t' && clean.charAt(i) <= '\r' ? ' ' : clean.charAt(i);
            int last = out.length() - 1;
            // What clean makes of the vowel am is a ring above and the vowel aa, between which a tone mark may stand: a
            // tone mark behind the vowel am belongs before its ring, and so do all marks that rank lower.
            if (isThaiMark(c) && last > 0 && out.charAt(last) == SARA_AA && out.charAt(last - 1) == RING) {
                last -= 2;
            }
            while (isThaiMark(c) && last >= 0 && isThaiMark(out.charAt(last)) && rank(out.charAt(last)) > rank(c)) {
                last--;
            }
            if ((c != ' ' && !isThaiMark(c)) || last < 0 || out.charAt(last) != c) {
                out.insert(last + 1, c);
            }
        }
        return out.toString();
    }

    private static boolean isThaiMark(char c) {
        return c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || (c >= '\u0E47' && c <= '\u0E4E');
    }

    /** Vowels first, then tones, and the ring of the vowel am last. */
    private static int rank(char mark) {
        return mark == RING ? 2 : mark >= '\u0E48' && mark <= '\u0E4B' ? 1 : 0;
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
        return replaced(text, c -> (c >= '\t' && c <= '\r') || breaksLine(c) ? " " : isControl(c) ? code(c) : "");
    }

    /** Text with other text in the place of some characters; no text for those that stay. */
    private static String replaced(String text, IntFunction<String> other) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String shown = other.apply(c);
            out.append(shown.isEmpty() ? Character.toString(c) : shown);
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
        return replaced(text, c -> Character.isISOControl(c) || isInvisible(c) || breaksLine(c) ? code(c) : "");
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

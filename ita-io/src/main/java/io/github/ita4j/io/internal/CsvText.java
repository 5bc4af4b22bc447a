package io.github.ita4j.io.internal;

import io.github.ita4j.core.text.InputText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text in a field of CSV, where no spreadsheet takes it for a formula and no terminal is led astray by it; what is read is
 * what was written.
 *
 * <p>A field that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end, or with the full-width form
 * of one of the signs, gets an apostrophe before it, and so does one that looks as if it had got one. A control character
 * other than a tab, and a control of direction, becomes its code; where such a code stands in the text as it is, the
 * backslash becomes its own.
 */
public final class CsvText {
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    /** The code of something that is never written as it is. */
    private static final Pattern CODE =
            Pattern.compile("\\\\u(00[01][0-9A-F]|005C|007F|00[89][0-9A-F]|202[A-E]|206[6-9])");

    private static final int RADIX = 16;

    private CsvText() {}

    /**
     * A field as it is written.
     *
     * @param lines the lines of the field
     * @return the field
     */
    public static String write(List<String> lines) {
        if (lines.size() == 1 && isPlain(lines.get(0))) {
            return lines.get(0);
        }
        String field = lines.stream().map(CsvText::shown).collect(Collectors.joining("\n"));
        return FORMULA.matcher(field).matches() ? "'" + field : field;
    }

    /** Whether there is nothing to guard or to show, as in nearly all: letters, digits and signs of Thai and English. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= ' ' && c <= '~' && c != '\\') || (c >= '\u0E00' && c <= '\u0E7F');
            if (!letter || (i == 0 && "'=+-@".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String line) {
        String plain = line.indexOf('\\') < 0 ? line : CODE.matcher(line).replaceAll("\\\\u005Cu$1");
        StringBuilder shown = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (c != '\t' && InputText.isControl(c)) {
                shown.append(InputText.code(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /**
     * The text that a field of one line was written for.
     *
     * @param field a field, also one that was not written here
     * @return the text
     */
    public static String read(String field) {
        boolean guarded =
                field.startsWith("'") && FORMULA.matcher(field.substring(1)).matches();
        String text = guarded ? field.substring(1) : field;
        return text.indexOf('\\') < 0
                ? text
                : CODE.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), RADIX))));
    }
}

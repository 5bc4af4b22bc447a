package io.github.ita4j.io.measure;

import io.github.ita4j.core.text.ThaiDigits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a row, as it stands alone in a cell or before a title.
 *
 * @param label the number with Arabic digits, such as {@code 3} or {@code 1.2}
 * @param title what stands behind it, or empty
 */
record RowNumber(String label, Optional<String> title) {
    private static final String DIGITS = "[0-9๐-๙]{1,3}";
    private static final Pattern ALONE =
            Pattern.compile("\\(?(" + DIGITS + "(?:[./-]" + DIGITS + "){0,3}|[ก-ฮA-Za-z])[.)]?");
    private static final Pattern SEPARATOR = Pattern.compile("[./-]");
    private static final Pattern PLAIN = Pattern.compile(DIGITS);
    // What follows the dot is no digit, or "๑.๕ ล้านบาท" would be the first measure; a deeper number has a blank behind
    // it.
    private static final Pattern BEFORE_TITLE = Pattern.compile(
            "(" + DIGITS + ")[ \\t]*[.)](?![0-9๐-๙])(.*)|(" + DIGITS + "(?:[.]" + DIGITS + "){1,3})[.)]?\\s(.*)",
            Pattern.DOTALL);

    /** A number that is all there is in a cell. */
    static Optional<RowNumber> alone(String text) {
        Matcher alone = ALONE.matcher(text);
        return alone.matches()
                ? Optional.of(new RowNumber(arabic(alone.group(1)), Optional.empty()))
                : Optional.empty();
    }

    /** A number before a title, or with nothing behind it. */
    static Optional<RowNumber> in(String text) {
        Matcher numbered = BEFORE_TITLE.matcher(text);
        if (!numbered.matches()) {
            return PLAIN.matcher(text).matches() ? alone(text) : Optional.empty();
        }
        int group = numbered.group(1) != null ? 1 : 3;
        String title = numbered.group(group + 1).strip();
        return Optional.of(
                new RowNumber(arabic(numbered.group(group)), Optional.of(title).filter(words -> !words.isEmpty())));
    }

    /** The number as a whole one from 1 on, if it is one. */
    Optional<Integer> whole() {
        return PLAIN.matcher(label).matches()
                ? Optional.of(Integer.parseInt(label)).filter(number -> number > 0)
                : Optional.empty();
    }

    /** Whether the number comes behind another and is as deep, as 2.1 behind 1.3. */
    boolean follows(RowNumber other) {
        return isAfter(other) && SEPARATOR.split(label, -1).length == SEPARATOR.split(other.label, -1).length;
    }

    /** Whether the number comes behind another, as 3 and 2.1 behind 2. */
    boolean isAfter(RowNumber other) {
        String[] own = SEPARATOR.split(label, -1);
        String[] before = SEPARATOR.split(other.label, -1);
        for (int i = 0; i < Math.min(own.length, before.length); i++) {
            if (!own[i].equals(before[i])) {
                return PLAIN.matcher(own[i]).matches()
                        && PLAIN.matcher(before[i]).matches()
                        && Integer.parseInt(own[i]) > Integer.parseInt(before[i]);
            }
        }
        return own.length > before.length;
    }

    private static String arabic(String number) {
        String digits = ThaiDigits.toArabic(number);
        return PLAIN.matcher(digits).matches() ? String.valueOf(Integer.parseInt(digits)) : digits;
    }
}

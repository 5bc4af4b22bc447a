package io.github.ita4j.io.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a table show.
 *
 * @param separator what separates its fields: a comma, a semicolon or a tab
 * @param said whether a first line such as {@code sep=;} says so; it is no part of the table
 */
public record TableStart(char separator, boolean said) {
    private static final String SEPARATORS = ",;\t";
    private static final int LINES = 50;
    private static final Pattern SAID = Pattern.compile("\"?sep=([,;\t])\"?[ \t]*(?:\r\n|\r|\n|$).*", Pattern.DOTALL);

    /**
     * Looks at the first lines of a table.
     *
     * @param text its beginning
     * @return what it shows
     */
    public static TableStart of(String text) {
        Matcher said = SAID.matcher(text);
        if (said.matches()) {
            return new TableStart(said.group(1).charAt(0), true);
        }
        char best = SEPARATORS.charAt(0);
        int most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            int even = evenLines(text, separator);
            if (even > most) {
                best = separator;
                most = even;
            }
        }
        return new TableStart(best, false);
    }

    /** In how many of the first lines the separator stands the same number of times outside of quotation marks. */
    private static int evenLines(String text, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int seen = 0;
        int count = 0;
        for (int i = 0; i < text.length() && seen < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                count++;
            } else if ((c == '\n' || c == '\r') && !quoted) {
                lines.merge(count, 1, Integer::sum);
                seen++;
                count = 0;
            }
        }
        lines.merge(count, 1, Integer::sum);
        lines.remove(0);
        return lines.isEmpty() ? 0 : Collections.max(lines.values());
    }
}

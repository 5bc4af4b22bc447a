package io.github.ita4j.io.report;

import io.github.ita4j.core.text.ThaiDigits;
import java.util.regex.Pattern;

/**
 * The digits that a report shows.
 *
 * <pre>{@code
 * Pages.of(content).withDigits(Digits.THAI).as(OutputFormat.MARKDOWN).contains("๒๕๖๖"); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Digits {
    /** {@code 0123456789}; text from files keeps the digits it has. */
    ARABIC,

    /**
     * {@code ๐๑๒๓๔๕๖๗๘๙}, in text from files too. What looks like an address, such as {@code www.a2.go.th}, keeps its
     * digits: it would lead nowhere with others.
     */
    THAI;

    /** Words with a Latin letter and a sign that addresses and file names have. */
    private static final Pattern ADDRESS = Pattern.compile("(?=\\S*[A-Za-z])(?=\\S*(?:[@:/\\\\]|\\.[A-Za-z]))\\S+");

    /** Text with these digits. */
    String in(String text) {
        if (this == ARABIC) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        var addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            out.append(ThaiDigits.toThai(text.substring(from, addresses.start())))
                    .append(addresses.group());
            from = addresses.end();
        }
        return out.append(ThaiDigits.toThai(text.substring(from))).toString();
    }
}

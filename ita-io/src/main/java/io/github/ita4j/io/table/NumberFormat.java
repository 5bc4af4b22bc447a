package io.github.ita4j.io.table;

import io.github.ita4j.core.text.ThaiDigits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of a spreadsheet. Understood are decimals, groups of thousands, percent, dates and times, and the Thai
 * calendar and digits; a number in any other format is shown as it is.
 */
final class NumberFormat {
    /** A spreadsheet knows no more digits, and shows a sum of decimals without the noise behind them. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** A number beyond this is no number of a table, and its digits could fill the memory. */
    private static final int MAX_EXPONENT = 400;

    private static final int THAI_LANGUAGE = 0x041E;
    private static final int LANGUAGE_BITS = 0xFFFF;
    private static final int CALENDAR_SHIFT = 16;
    private static final int DIGITS_SHIFT = 24;
    private static final int BYTE = 0xFF;
    private static final int BUDDHIST = 7;
    private static final int THAI_DIGITS = 0x0D;
    private static final int HEX = 16;

    private static final Pattern LOCALE = Pattern.compile("\\[\\$[^\\]-]*-([0-9A-Fa-f]{1,8})[^\\]]*]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern PADDING = Pattern.compile("[_*].");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final Pattern DIGITS = Pattern.compile("([#0,]*)(?:\\.([0#]*))?(%?)");

    private final List<String> sections;
    private final boolean date1904;

    private NumberFormat(List<String> sections, boolean date1904) {
        this.sections = sections;
        this.date1904 = date1904;
    }

    static NumberFormat of(String format, boolean date1904) {
        return new NumberFormat(sections(format), date1904);
    }

    /** The parts between semicolons that are not in quotes. */
    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** The number as it is shown; in a format that is not understood, or far too large, as it stands. */
    String shown(BigDecimal number, String raw) {
        if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT || number.scale() > MAX_EXPONENT) {
            return raw;
        }
        boolean negativeHasItsOwn = number.signum() < 0 && sections.size() > 1;
        String section = sections.get(negativeHasItsOwn ? 1 : number.signum() == 0 && sections.size() > 2 ? 2 : 0);
        BigDecimal value = negativeHasItsOwn ? number.negate() : number;
        int locale = locale(section);
        String shown = shown(value, section, locale);
        boolean thaiDigits = ((locale >> DIGITS_SHIFT) & BYTE) == THAI_DIGITS || isThai(section);
        return thaiDigits ? ThaiDigits.toThai(shown) : shown;
    }

    private String shown(BigDecimal value, String section, int locale) {
        String pattern =
                PADDING.matcher(BRACKETS.matcher(section).replaceAll("")).replaceAll("");
        String bare = LITERAL.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.startsWith("general") || bare.contains("@") || bare.isBlank()) {
            return plain(value);
        }
        if (DateFormat.isDate(bare)) {
            boolean thai = (locale & LANGUAGE_BITS) == THAI_LANGUAGE;
            boolean buddhist = ((locale >> CALENDAR_SHIFT) & BYTE) == BUDDHIST;
            return new DateFormat(pattern, thai, buddhist, date1904)
                    .shown(value)
                    .orElseGet(() -> plain(value));
        }
        return decimal(value, pattern);
    }

    /** A leading t asks for Thai digits, too. */
    private static boolean isThai(String section) {
        return section.startsWith("t") && section.length() > 1;
    }

    private static int locale(String section) {
        Matcher locale = LOCALE.matcher(section);
        return locale.find() ? (int) Long.parseLong(locale.group(1), HEX) : 0;
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(PRECISION);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number among literal text; a pattern with anything else in it is not understood. */
    private static String decimal(BigDecimal value, String pattern) {
        StringBuilder before = new StringBuilder();
        int at = literal(pattern, 0, before);
        Matcher digits = DIGITS.matcher(pattern).region(at, pattern.length());
        if (!digits.lookingAt() || digits.end() == at) {
            return plain(value);
        }
        StringBuilder after = new StringBuilder();
        if (literal(pattern, digits.end(), after) < pattern.length()) {
            return plain(value);
        }
        String whole = digits.group(1);
        String fraction = digits.group(2) == null ? "" : digits.group(2);
        boolean percent = !digits.group(3).isEmpty();
        BigDecimal scaled = (percent ? value.movePointRight(2) : value)
                .round(PRECISION)
                .setScale(fraction.length(), RoundingMode.HALF_UP);
        String text = trimmed(scaled.abs().toPlainString(), fraction);
        String sign = scaled.signum() < 0 ? "-" : "";
        return sign + before + (whole.contains(",") ? grouped(text) : text) + (percent ? "%" : "") + after;
    }

    /** Reads literal text, in quotes or behind a backslash, and blanks; gives the position behind it. */
    private static int literal(String pattern, int from, StringBuilder out) {
        int at = from;
        Matcher literal = LITERAL.matcher(pattern);
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (literal.region(at, pattern.length()).lookingAt()) {
                out.append(
                        c == '"'
                                ? literal.group().substring(1, literal.group().length() - 1)
                                : literal.group().substring(1));
                at = literal.end();
            } else if (c == ' ' || c == '-' || c == '+' || c == '(' || c == ')' || c == '฿' || c == '$') {
                out.append(c);
                at++;
            } else if (c == 't' && at == 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Without the zeros at the end that the format does not ask for. */
    private static String trimmed(String text, String fraction) {
        int end = text.length();
        int optional = fraction.length() - 1;
        while (optional >= 0 && fraction.charAt(optional) == '#' && text.charAt(end - 1) == '0') {
            end--;
            optional--;
        }
        return text.substring(0, end);
    }

    private static String grouped(String text) {
        int point = text.indexOf('.');
        StringBuilder out = new StringBuilder(text);
        for (int at = (point < 0 ? text.length() : point) - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}

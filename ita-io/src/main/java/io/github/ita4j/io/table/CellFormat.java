package io.github.ita4j.io.table;

import io.github.ita4j.core.text.ThaiDigits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of a spreadsheet: sections with conditions, digits, thousands, percent, currency and literal text, dates and
 * elapsed time, the Thai calendar and Thai digits.
 *
 * <p>A format with anything in it that is not understood, such as fractions and exponents, shows the plain number: it never
 * shows words whose condition was not tested.
 */
final class CellFormat {
    /** A spreadsheet knows no more digits, and shows a sum of decimals without the noise behind them. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** A number beyond this is no number of a table, and its digits could fill the memory. */
    private static final int MAX_EXPONENT = 400;

    /** The longest format that is looked at; what programs write has some dozen characters. */
    private static final int MAX_LENGTH = 500;

    private static final LocalDateTime FIRST = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FIRST_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);

    /** Before this day spreadsheets count one more, for they hold 1900 for a leap year. */
    private static final BigDecimal MARCH_1900 = BigDecimal.valueOf(60);

    /** The number of the day after 31 December 9999. */
    private static final BigDecimal END_OF_DATES = BigDecimal.valueOf(2_958_466);

    private static final long SECONDS_OF_A_MINUTE = 60;
    private static final long SECONDS_OF_AN_HOUR = 3_600;
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final int NOON = 12;
    private static final int BUDDHIST_ERA = 543;
    private static final Locale THAI = Locale.forLanguageTag("th");

    private static final int HEX = 16;
    private static final int BYTE = 0xFF;
    private static final int THAI_LANGUAGE = 0x1E;
    private static final int LANGUAGE_BITS = 0x3FF;
    private static final int CALENDAR_SHIFT = 16;
    private static final int DIGITS_SHIFT = 24;
    private static final int BUDDHIST_CALENDAR = 7;
    private static final int THAI_DIGITS = 0x0D;

    /** What a pattern is made of; the order of the alternatives is that of {@link Kind}. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\"([^\"]*)\"" // quoted text
                            + "|\\\\(.)" // an escaped character
                            + "|\\[\\$([^\\]-]*)(?:-([^\\]]*))?]" // currency and locale
                            + "|\\[(<=|>=|<>|<|>|=)\\s*(-?[0-9]+(?:\\.[0-9]+)?)]" // a condition
                            + "|\\[([hH]+|[mM]+|[sS]+)]" // elapsed time
                            + "|(\\[(?i:black|blue|cyan|green|magenta|red|white|yellow|color *[0-9]{1,2})]|[_*].)" // nothing to read
                            + "|(?i:(general))"
                            + "|(?i:(am/pm|a/p))"
                            + "|([dD]+|[mM]+|[yY]+|[bB]+|[hH]+|[sS]+)" // parts of dates
                            + "|([0#?])|(\\.)|(,)|(%)|(@)"
                            + "|([^A-Za-z1-9\\[\"\\\\_*])"); // shown as it is, which spreadsheets allow for signs
    // without quotes

    /** A t before the pattern asks for Thai digits. */
    private static final Pattern LEADING_T = Pattern.compile("((?:\\[[^\\]]*])*)[tT](?=[0#?dDmMyYbBhHsS])");

    private enum Kind {
        LITERAL,
        ELAPSED,
        GENERAL,
        HALF_DAY,
        DATE,
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        TEXT,
        SIGN
    }

    private record Token(Kind kind, String text) {}

    /** A part of the format between semicolons. */
    private static final class Section {
        private final List<Token> tokens = new ArrayList<>();
        private boolean understood = true;
        private Optional<String> operator = Optional.empty();
        private BigDecimal limit = BigDecimal.ZERO;
        private boolean thai;
        private boolean buddhist;
        private boolean thaiDigits;

        boolean has(Kind kind) {
            return tokens.stream().anyMatch(token -> token.kind == kind);
        }

        boolean isDate() {
            return has(Kind.DATE) || has(Kind.ELAPSED);
        }

        boolean allows(BigDecimal number) {
            int order = number.compareTo(limit);
            return switch (operator.orElse("")) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                case "<>" -> order != 0;
                default -> true;
            };
        }
    }

    private final List<Section> sections;
    private final boolean date1904;

    private CellFormat(List<Section> sections, boolean date1904) {
        this.sections = sections;
        this.date1904 = date1904;
    }

    static CellFormat of(String format, boolean date1904) {
        List<Section> sections = new ArrayList<>();
        String known = format.length() > MAX_LENGTH || format.isBlank() ? "General" : format;
        for (String section : split(known)) {
            sections.add(section(section));
        }
        // The last section is that of texts if it says so, or if there are four.
        if (sections.size() > 1
                && (sections.size() > 3 || sections.get(sections.size() - 1).has(Kind.TEXT))) {
            sections.remove(sections.size() - 1);
        }
        return new CellFormat(sections, date1904);
    }

    /** The parts between semicolons that are neither quoted nor escaped nor in brackets. */
    private static List<String> split(String format) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\' && !quoted) {
                i++;
            } else if (c == '"' && !bracket) {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == ']')) {
                bracket = c == '[';
            } else if (c == ';' && !quoted && !bracket) {
                parts.add(format.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(format.substring(start));
        return parts;
    }

    private static Section section(String pattern) {
        Section section = new Section();
        Matcher leadingT = LEADING_T.matcher(pattern);
        section.thaiDigits = leadingT.lookingAt();
        String rest = section.thaiDigits ? leadingT.group(1) + pattern.substring(leadingT.end()) : pattern;
        Matcher token = TOKEN.matcher(rest);
        int at = 0;
        while (at < rest.length() && token.region(at, rest.length()).lookingAt()) {
            add(token, section);
            at = token.end();
        }
        section.understood &= at == rest.length();
        section.understood &= section.isDate() ? isGoodDate(section.tokens) : isGoodNumber(section.tokens);
        return section;
    }

    private static void add(Matcher token, Section section) {
        if (token.group(1) != null || token.group(2) != null) {
            String literal = token.group(1) != null ? token.group(1) : token.group(2);
            section.tokens.add(new Token(Kind.LITERAL, literal));
        } else if (token.group(3) != null) {
            if (!token.group(3).isEmpty()) {
                section.tokens.add(new Token(Kind.LITERAL, token.group(3)));
            }
            if (token.group(4) != null) {
                locale(token.group(4), section);
            }
        } else if (token.group(5) != null) {
            section.understood &= section.operator.isEmpty();
            section.operator = Optional.of(token.group(5));
            section.limit = new BigDecimal(token.group(6));
        } else if (token.group(8) == null) {
            for (int group = 7; group <= token.groupCount(); group++) {
                if (token.group(group) != null) {
                    // Group 7 is elapsed time, and the groups from 9 on stand in the order of the kinds behind it.
                    Kind kind = group == 7 ? Kind.ELAPSED : Kind.values()[group - 7];
                    section.tokens.add(new Token(kind, token.group(group)));
                }
            }
        }
    }

    /** Reads {@code 107041E}, {@code th-TH}, {@code th-TH,D07} or {@code ,107}: language, calendar and digits. */
    private static void locale(String text, Section section) {
        int comma = text.indexOf(',');
        boolean number = text.matches("[0-9A-Fa-f]{1,8}");
        String tag = number ? "" : comma < 0 ? text : text.substring(0, comma);
        String bits = number ? text : comma < 0 ? "0" : text.substring(comma + 1);
        if (!bits.matches("[0-9A-Fa-f]{1,8}")) {
            section.understood = false;
            return;
        }
        // Behind a language stand digits and calendar alone.
        int code = (int) Long.parseLong(bits, HEX) << (number ? 0 : CALENDAR_SHIFT);
        section.thai |= (code & LANGUAGE_BITS) == THAI_LANGUAGE
                || tag.toLowerCase(Locale.ROOT).startsWith("th");
        section.buddhist |= ((code >> CALENDAR_SHIFT) & BYTE) == BUDDHIST_CALENDAR;
        section.thaiDigits |= ((code >> DIGITS_SHIFT) & BYTE) == THAI_DIGITS;
    }

    /** Digits stand in a date only behind the point of seconds. */
    private static boolean isGoodDate(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Kind before = i == 0 ? Kind.LITERAL : tokens.get(i - 1).kind;
            boolean good = switch (tokens.get(i).kind) {
                case DIGIT -> tokens.get(i).text.equals("0") && (before == Kind.POINT || before == Kind.DIGIT);
                case GENERAL, PERCENT, TEXT -> false;
                default -> true;
            };
            if (!good) {
                return false;
            }
        }
        return true;
    }

    /** One general number, or one run of digits with at most one point; no fraction. */
    private static boolean isGoodNumber(List<Token> tokens) {
        int digits = 0;
        int generals = 0;
        int points = 0;
        boolean slash = false;
        boolean letters = false;
        for (Token token : tokens) {
            // Without quotes they may be the parts of a date in another language.
            letters |= token.kind == Kind.SIGN && Character.isLetter(token.text.charAt(0));
            slash |= digits > 0 && token.text.equals("/") && token.kind == Kind.SIGN;
            digits += token.kind == Kind.DIGIT ? 1 : 0;
            generals += token.kind == Kind.GENERAL || token.kind == Kind.TEXT ? 1 : 0;
            points += token.kind == Kind.POINT ? 1 : 0;
            if ((slash && token.kind == Kind.DIGIT) || token.kind == Kind.HALF_DAY) {
                return false;
            }
        }
        if (generals > 0) {
            return generals == 1 && digits == 0 && points == 0;
        }
        return digits > 0 ? points < 2 : points == 0 && !letters;
    }

    /** The number as it is shown; in a format that is not understood, or far too large, as it stands. */
    String shown(BigDecimal number, String raw) {
        if (isTooLong(number)) {
            return raw;
        }
        int index = index(number);
        Section section = index < 0 ? new Section() : sections.get(index);
        if (index < 0 || !section.understood) {
            return plain(number);
        }
        boolean signed = number.signum() < 0;
        if (signed && sections.stream().anyMatch(any -> any.operator.isPresent())) {
            // Whether the sign is shown depends on the program.
            return plain(number);
        }
        boolean ownSign = signed && index == 1;
        String shown = section.isDate()
                ? date(number, section).orElseGet(() -> plain(number))
                : (signed && !ownSign ? "-" : "") + unsigned(number.abs(), section.tokens);
        return (section.thaiDigits ? ThaiDigits.toThai(shown) : shown).strip();
    }

    /** The number without the rounding of its format: in percent where that shows it in percent; empty for a date. */
    Optional<String> exact(BigDecimal number) {
        int index = isTooLong(number) ? -1 : index(number);
        Section section = index < 0 ? new Section() : sections.get(index);
        if (section.isDate()) {
            return Optional.empty();
        }
        boolean percent = section.understood && section.has(Kind.PERCENT);
        return isTooLong(number)
                ? Optional.empty()
                : Optional.of(percent ? plain(number.movePointRight(2)) + "%" : plain(number));
    }

    private static boolean isTooLong(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT || number.scale() > MAX_EXPONENT;
    }

    /** Which section shows a number, or -1 where none does. */
    private int index(BigDecimal number) {
        boolean conditions = sections.stream().anyMatch(section -> section.operator.isPresent());
        if (!conditions) {
            int wanted = number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : 2;
            return wanted < sections.size() ? wanted : 0;
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean last = i == sections.size() - 1;
            // Without a condition the second of three is for what is negative, and the last one for all the rest.
            boolean forThis = section.operator.isPresent()
                    ? section.allows(number)
                    : last || (i == 0 ? number.signum() > 0 : number.signum() < 0);
            if (forThis) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(PRECISION);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String unsigned(BigDecimal value, List<Token> tokens) {
        int point = tokens.size();
        int lastDigit = -1;
        int wholeDigits = 0;
        int decimals = 0;
        int scale = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            point = tokens.get(i).kind == Kind.POINT ? i : point;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind;
            lastDigit = kind == Kind.DIGIT && i < point ? i : lastDigit;
            wholeDigits += kind == Kind.DIGIT && i < point ? 1 : 0;
            decimals += kind == Kind.DIGIT && i > point ? 1 : 0;
            scale += kind == Kind.PERCENT ? 2 : 0;
        }
        boolean grouped = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind == Kind.COMMA) {
                // A comma among the digits groups them, one behind them divides by a thousand.
                grouped |= i < lastDigit;
                scale -= i > lastDigit ? 3 : 0;
            }
        }
        String number = value.movePointRight(scale)
                .round(PRECISION)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        String whole = number.substring(0, number.length() - (decimals == 0 ? 0 : decimals + 1));
        StringBuilder out = new StringBuilder(
                whole(whole.equals("0") ? "" : whole, tokens.subList(0, point), wholeDigits, grouped, value));
        if (wholeDigits == 0 && decimals > 0) {
            out.append(whole);
        }
        if (point < tokens.size()) {
            out.append(
                    fraction(number.substring(number.length() - decimals), tokens.subList(point + 1, tokens.size())));
        }
        return out.toString();
    }

    /** From right to left, for the first place of all takes what is left. */
    private static String whole(String digits, List<Token> tokens, int places, boolean grouped, BigDecimal value) {
        StringBuilder out = new StringBuilder();
        int left = digits.length();
        int written = 0;
        int placesLeft = places;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            switch (token.kind) {
                case DIGIT -> {
                    placesLeft--;
                    boolean zero = token.text.equals("0");
                    for (int n = 0; n == 0 || (placesLeft == 0 && left > 0); n++) {
                        if (left > 0 || (zero && n == 0)) {
                            out.insert(0, grouped && written > 0 && written % 3 == 0 ? "," : "");
                            out.insert(0, left > 0 ? digits.charAt(left - 1) : '0');
                            written++;
                            left--;
                        }
                    }
                }
                case GENERAL, TEXT -> out.insert(0, plain(value));
                case COMMA -> {
                    // Said by the groups.
                }
                default -> out.insert(0, token.text);
            }
        }
        return out.toString();
    }

    /** Without the zeros at the end that the format does not ask for. */
    private static String fraction(String digits, List<Token> tokens) {
        int keep = 0;
        int place = 0;
        for (Token token : tokens) {
            if (token.kind == Kind.DIGIT) {
                place++;
                keep = token.text.equals("0") || digits.charAt(place - 1) != '0' ? place : keep;
            }
        }
        StringBuilder out = new StringBuilder(keep > 0 ? "." : "");
        place = 0;
        for (Token token : tokens) {
            if (token.kind == Kind.DIGIT) {
                out.append(place < keep ? digits.charAt(place) : "");
                place++;
            } else if (token.kind != Kind.COMMA) {
                out.append(token.text);
            }
        }
        return out.toString();
    }

    /** The date, or empty where the number is none. */
    private Optional<String> date(BigDecimal number, Section section) {
        if (number.signum() < 0 || number.compareTo(END_OF_DATES) >= 0) {
            return Optional.empty();
        }
        int decimals = (int) section.tokens.stream()
                .filter(token -> token.kind == Kind.DIGIT)
                .count();
        BigDecimal seconds = number.multiply(SECONDS_OF_A_DAY).setScale(decimals, RoundingMode.HALF_UP);
        String text = seconds.toPlainString();
        boolean early = !date1904 && number.compareTo(MARCH_1900) < 0;
        long whole = seconds.setScale(0, RoundingMode.DOWN).longValueExact();
        LocalDateTime time = (date1904 ? FIRST_1904 : FIRST).plusSeconds(whole).plusDays(early ? 1 : 0);
        return Optional.of(dateParts(time, whole, text.substring(text.length() - decimals), section));
    }

    private static String dateParts(LocalDateTime time, long seconds, String decimals, Section section) {
        StringBuilder out = new StringBuilder();
        boolean halves = section.has(Kind.HALF_DAY);
        boolean behindHours = false;
        int decimal = 0;
        for (int i = 0; i < section.tokens.size(); i++) {
            Token token = section.tokens.get(i);
            char letter = Character.toLowerCase(token.text.isEmpty() ? ' ' : token.text.charAt(0));
            int length = token.text.length();
            switch (token.kind) {
                case DATE -> {
                    boolean minutes = letter == 'm' && length < 3 && (behindHours || isSecond(section.tokens, i + 1));
                    out.append(
                            switch (letter) {
                                case 'h' ->
                                    padded(halves ? (time.getHour() + NOON - 1) % NOON + 1 : time.getHour(), length);
                                case 's' -> padded(time.getSecond(), length);
                                case 'm' ->
                                    minutes ? padded(time.getMinute(), length) : month(time, length, section.thai);
                                case 'd' -> day(time, length, section.thai);
                                default ->
                                    year(
                                            time.getYear() + (letter == 'b' || section.buddhist ? BUDDHIST_ERA : 0),
                                            length);
                            });
                    behindHours = letter == 'h';
                }
                case ELAPSED -> {
                    long unit = letter == 'h' ? SECONDS_OF_AN_HOUR : letter == 'm' ? SECONDS_OF_A_MINUTE : 1;
                    out.append(padded(seconds / unit, length));
                    behindHours = letter == 'h';
                }
                case HALF_DAY -> out.append(halfDay(time.getHour() < NOON, token.text));
                case DIGIT -> out.append(decimals.charAt(decimal++));
                default -> out.append(token.text);
            }
        }
        return out.toString();
    }

    private static String halfDay(boolean morning, String pattern) {
        int slash = pattern.indexOf('/');
        return morning ? pattern.substring(0, slash) : pattern.substring(slash + 1);
    }

    /** Whether the next part of a date is the second. */
    private static boolean isSecond(List<Token> tokens, int from) {
        for (Token token : tokens.subList(from, tokens.size())) {
            if (token.kind == Kind.DATE || token.kind == Kind.ELAPSED) {
                return Character.toLowerCase(token.text.charAt(0)) == 's';
            }
        }
        return false;
    }

    private static String day(LocalDateTime time, int length, boolean thai) {
        return length < 3
                ? padded(time.getDayOfMonth(), length)
                : time.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, language(thai));
    }

    private static String month(LocalDateTime time, int length, boolean thai) {
        return length < 3
                ? padded(time.getMonthValue(), length)
                : time.getMonth().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, language(thai));
    }

    private static Locale language(boolean thai) {
        return thai ? THAI : Locale.ENGLISH;
    }

    private static String year(int year, int length) {
        return length < 3 ? padded(year % 100, 2) : String.valueOf(year);
    }

    private static String padded(long number, int length) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, Math.min(length, 9) - digits.length())) + digits;
    }
}

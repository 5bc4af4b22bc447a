package io.github.ita4j.io.table;

import io.github.ita4j.core.text.ThaiDigits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /** Before this day spreadsheets count one more, for they hold 1900 for a leap year. */
    private static final BigDecimal MARCH_1900 = BigDecimal.valueOf(60);

    /** The number of the day after 31 December 9999. */
    private static final BigDecimal END_OF_DATES = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final int NOON = 12;
    private static final int BUDDHIST_ERA = 543;

    /** A language takes ten bits. */
    private static final Pattern THAI_LANGUAGE = Pattern.compile("[048C]1E$");

    /** A part up to a semicolon that is neither quoted nor escaped nor in brackets. */
    private static final Pattern SECTION =
            Pattern.compile("(?s)(?:\\\\.|\"[^\"]*+\"?|\\[(?:\\\\.|[^]\\\\])*+]?|[^;])*+");

    /** What a section is made of. */
    private static final Pattern TOKEN = Pattern.compile("\"(?<quoted>[^\"]*)\"|\\\\(?<escaped>.)"
            + "|\\[\\$(?<currency>[^\\]-]+)?(?:-(?<locale>[^\\]]*))?]"
            + "|\\[(?<operator><=|>=|<>|<|>|=)\\s*(?<limit>-?[0-9]+(?:\\.[0-9]+)?)]"
            + "|\\[(?<elapsed>[hH]+|[mM]+|[sS]+)]"
            + "|(?<date>[dD]+|[mM]+|[yY]+|[bB]+|[hH]+|[sS]+)"
            + "|(?i:(?<general>general)|(?<half>am/pm|a/p))"
            + "|(?<sign>[^A-Za-z1-9\\[\"\\\\_*])" // unquoted, which spreadsheets allow for signs
            + "|\\[(?i:black|blue|cyan|green|magenta|red|white|yellow|color *[0-9]{1,2})]|[_*]."); // not shown

    /** A t before the pattern asks for Thai digits. */
    private static final Pattern LEADING_T = Pattern.compile("((?:\\[[^\\]]*])*)[tT](?=[0#?dDmMyYbBhHsS])");

    private static final Pattern DATE = Pattern.compile("[dmybhsHMS]");
    private static final Pattern SECOND_NEXT = Pattern.compile("[^dmybhsHMS]*+[sS]");

    /** Digits stand in a date only behind the point of seconds. */
    private static final Pattern GOOD_DATE = Pattern.compile("(?:[^0#G%@]|(?<=[.0])0)*+");

    /**
     * One general number, or digits with at most one point; no fraction. Letters without quotes may be the parts of a date in
     * another language.
     */
    private static final Pattern GOOD_NUMBER = Pattern.compile("(?![^0#]*+[0#][^/]*+/[^0#]*+[0#]|[^A]*+A)"
            + "(?:[^0#.G@]*[G@][^0#.G@]*|(?=[^0#]*+[0#])[^.G@]*+\\.?[^.G@]*|[^0#.G@x]*)");

    /** A part of the format between semicolons. */
    private static final class Section {
        private final List<String> tokens = new ArrayList<>();

        /**
         * A letter for each token: that of a part of a date, H, M or S of elapsed time, A of the half of a day, G of a general
         * number, L of literal text, x of a letter without quotes; 0, # and other signs stand for themselves.
         */
        private final StringBuilder shape = new StringBuilder();

        private boolean understood;
        private String operator = "";
        private BigDecimal limit = BigDecimal.ZERO;
        private Locale language = Locale.ENGLISH;
        private boolean buddhist;
        private boolean thaiDigits;

        Section(String pattern) {
            Matcher leadingT = LEADING_T.matcher(pattern);
            thaiDigits = leadingT.lookingAt();
            String rest = thaiDigits ? leadingT.group(1) + pattern.substring(leadingT.end()) : pattern;
            Matcher token = TOKEN.matcher(rest);
            int at = 0;
            boolean good = true;
            while (at < rest.length() && token.region(at, rest.length()).lookingAt()) {
                good &= read(token);
                at = token.end();
            }
            Pattern form = isDate() ? GOOD_DATE : GOOD_NUMBER;
            understood = good && at == rest.length() && form.matcher(shape).matches();
        }

        private boolean read(Matcher token) {
            add(token.group("quoted"), literal -> "L");
            add(token.group("escaped"), literal -> "L");
            add(token.group("currency"), literal -> "L");
            add(token.group("general"), general -> "G");
            add(token.group("half"), half -> "A");
            add(token.group("elapsed"), letters -> letters.toUpperCase(Locale.ROOT));
            add(token.group("date"), letters -> letters.toLowerCase(Locale.ROOT));
            add(token.group("sign"), sign -> Character.isLetter(sign.charAt(0)) ? "x" : sign.replace('?', '#'));
            if (token.group("operator") != null) {
                boolean first = operator.isEmpty();
                operator = token.group("operator");
                limit = new BigDecimal(token.group("limit"));
                return first;
            }
            return token.group("locale") == null || isLocale(token.group("locale"));
        }

        private void add(@Nullable String text, UnaryOperator<String> letter) {
            if (text != null) {
                tokens.add(text);
                shape.append(letter.apply(text).charAt(0));
            }
        }

        /** Reads {@code 107041E}, {@code th-TH}, {@code th-TH,D07} or {@code ,107}: language, calendar and digits. */
        private boolean isLocale(String text) {
            int comma = text.indexOf(',');
            boolean number = text.matches("[0-9A-Fa-f]{1,8}");
            String tag = number ? "" : comma < 0 ? text : text.substring(0, comma);
            String bits = number ? text : comma < 0 ? "0" : text.substring(comma + 1);
            if (!bits.matches("[0-9A-Fa-f]{1,8}")) {
                return false;
            }
            // Eight digits: two for the digits, two for the calendar, four for the language, which is in the tag if
            // there is one.
            String code = "0000000" + bits.toUpperCase(Locale.ROOT) + (number ? "" : "0000");
            code = code.substring(code.length() - 8);
            boolean thai = THAI_LANGUAGE.matcher(code).find()
                    || tag.toLowerCase(Locale.ROOT).startsWith("th");
            language = thai ? Locale.forLanguageTag("th") : language;
            buddhist |= code.startsWith("07", 2);
            thaiDigits |= code.startsWith("0D");
            return true;
        }

        boolean isDate() {
            return DATE.matcher(shape).find();
        }

        int count(String letters, int from, int to) {
            return (int) shape.chars()
                    .limit(to)
                    .skip(from)
                    .filter(letter -> letters.indexOf(letter) >= 0)
                    .count();
        }

        boolean has(String letter) {
            return shape.indexOf(letter) >= 0;
        }

        boolean allows(BigDecimal number) {
            int order = number.compareTo(limit);
            return operator.indexOf(order < 0 ? '<' : order > 0 ? '>' : '=') >= 0;
        }
    }

    private final List<Section> sections = new ArrayList<>();
    private final boolean conditions;
    private final boolean date1904;

    private CellFormat(String format, boolean date1904) {
        Matcher section = SECTION.matcher(format);
        for (int at = 0; at <= format.length(); at = section.end() + 1) {
            section.region(at, format.length()).lookingAt();
            sections.add(new Section(section.group()));
        }
        // The last section is that of texts if it says so, or if there are four.
        int last = sections.size() - 1;
        if (last > 0 && (last > 2 || sections.get(last).has("@"))) {
            sections.remove(last);
        }
        this.conditions = sections.stream().anyMatch(one -> !one.operator.isEmpty());
        this.date1904 = date1904;
    }

    static CellFormat of(String format, boolean date1904) {
        return new CellFormat(format.length() > MAX_LENGTH || format.isBlank() ? "General" : format, date1904);
    }

    /** The number as it is shown; in a format that is not understood, or far too large, as it stands. */
    String shown(BigDecimal number, String raw) {
        if (isTooLong(number)) {
            return raw;
        }
        Optional<Section> known = section(number).filter(one -> one.understood);
        boolean signed = number.signum() < 0;
        // With conditions, whether the sign is shown depends on the program.
        if (known.isEmpty() || (signed && conditions)) {
            return plain(number);
        }
        Section section = known.get();
        String shown = section.isDate()
                ? date(number, section).orElseGet(() -> plain(number))
                : (signed && sections.size() < 2 ? "-" : "") + unsigned(number.abs(), section);
        return (section.thaiDigits ? ThaiDigits.toThai(shown) : shown).strip();
    }

    /** The number without the rounding of its format: in percent where that shows it in percent; empty for a date. */
    Optional<String> exact(BigDecimal number) {
        Optional<Section> section = isTooLong(number) ? Optional.empty() : section(number);
        boolean percent = section.filter(one -> one.understood && one.has("%")).isPresent();
        return isTooLong(number) || section.filter(Section::isDate).isPresent()
                ? Optional.empty()
                : Optional.of(percent ? plain(number.movePointRight(2)) + "%" : plain(number));
    }

    private static boolean isTooLong(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT || number.scale() > MAX_EXPONENT;
    }

    /** The section that shows a number. */
    private Optional<Section> section(BigDecimal number) {
        int sign = number.signum();
        if (!conditions) {
            int wanted = sign > 0 ? 0 : sign < 0 ? 1 : 2;
            return Optional.of(sections.get(wanted < sections.size() ? wanted : 0));
        }
        // Without a condition the second of three is for what is negative, and the last one for all the rest.
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).operator.isEmpty()
                        ? i == sections.size() - 1 || (i == 0 ? sign > 0 : sign < 0)
                        : sections.get(i).allows(number))
                .mapToObj(sections::get)
                .findFirst();
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(PRECISION);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String unsigned(BigDecimal value, Section section) {
        String shape = section.shape.toString();
        int point = section.has(".") ? shape.indexOf('.') : shape.length();
        int lastDigit = Math.max(shape.lastIndexOf('0', point), shape.lastIndexOf('#', point));
        int places = section.count("0#", 0, point);
        int decimals = section.count("0#", point, shape.length());
        // A comma among the digits groups them, one behind them divides by a thousand.
        boolean grouped = shape.lastIndexOf(',', lastDigit) >= 0;
        int scale = 2 * section.count("%", 0, shape.length()) - 3 * section.count(",", lastDigit + 1, shape.length());
        String number = value.movePointRight(scale)
                .round(PRECISION)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        String whole = number.substring(0, number.length() - (decimals == 0 ? 0 : decimals + 1));
        int at = number.length();
        int left = whole.equals("0") ? 0 : whole.length();
        int written = 0;
        boolean kept = false;
        StringBuilder out = new StringBuilder();
        // From right to left: the first place of all takes what is left, and zeros at the end are kept only where asked
        // for.
        for (int i = shape.length() - 1; i >= 0; i--) {
            char kind = shape.charAt(i);
            boolean zero = section.tokens.get(i).equals("0");
            if (kind == '.') {
                out.insert(0, (places == 0 && decimals > 0 ? whole : "") + (kept ? "." : ""));
            } else if ("0#".indexOf(kind) >= 0 && i > point) {
                at--;
                kept |= zero || number.charAt(at) != '0';
                out.insert(0, kept ? number.substring(at, at + 1) : "");
            } else if ("0#".indexOf(kind) >= 0) {
                places--;
                do {
                    if (left > 0 || zero) {
                        out.insert(0, grouped && written > 0 && written % 3 == 0 ? "," : "");
                        out.insert(0, left > 0 ? whole.charAt(left - 1) : '0');
                        written++;
                        left--;
                    }
                } while (places == 0 && left > 0);
            } else if (kind != ',') {
                out.insert(0, "G@".indexOf(kind) < 0 ? section.tokens.get(i) : plain(value));
            }
        }
        return out.toString();
    }

    /** The date, or empty where the number is none. */
    private Optional<String> date(BigDecimal number, Section section) {
        if (number.signum() < 0 || number.compareTo(END_OF_DATES) >= 0) {
            return Optional.empty();
        }
        int decimals = section.count("0", 0, section.shape.length());
        BigDecimal seconds = number.multiply(SECONDS_OF_A_DAY).setScale(decimals, RoundingMode.HALF_UP);
        String text = seconds.toPlainString();
        boolean early = !date1904 && number.compareTo(MARCH_1900) < 0;
        long whole = seconds.setScale(0, RoundingMode.DOWN).longValueExact();
        LocalDateTime first = date1904
                ? LocalDate.of(1904, 1, 1).atStartOfDay()
                : LocalDate.of(1899, 12, 30).atStartOfDay();
        LocalDateTime time = first.plusSeconds(whole).plusDays(early ? 1 : 0);
        return Optional.of(dateParts(time, whole, text.substring(text.length() - decimals), section));
    }

    private static String dateParts(LocalDateTime time, long seconds, String decimals, Section section) {
        StringBuilder out = new StringBuilder();
        Matcher secondNext = SECOND_NEXT.matcher(section.shape);
        boolean behindHours = false;
        int decimal = 0;
        for (int i = 0; i < section.tokens.size(); i++) {
            String token = section.tokens.get(i);
            int length = token.length();
            char kind = section.shape.charAt(i);
            boolean minutes = length < 3
                    && (behindHours
                            || secondNext.region(i + 1, section.shape.length()).lookingAt());
            int era = kind == 'b' || section.buddhist ? BUDDHIST_ERA : 0;
            out.append(
                    switch (kind) {
                        case 'H' -> padded(TimeUnit.SECONDS.toHours(seconds), length);
                        case 'M' -> padded(TimeUnit.SECONDS.toMinutes(seconds), length);
                        case 'S' -> padded(seconds, length);
                        case 'h' ->
                            padded(section.has("A") ? (time.getHour() + NOON - 1) % NOON + 1 : time.getHour(), length);
                        case 's' -> padded(time.getSecond(), length);
                        case 'm' ->
                            minutes
                                    ? padded(time.getMinute(), length)
                                    : named(time, time.getMonthValue(), "MMM", length, section);
                        case 'd' -> named(time, time.getDayOfMonth(), "EEE", length, section);
                        case 'y', 'b' -> year(time.getYear() + era, length);
                        case 'A' -> token.split("/", -1)[time.getHour() < NOON ? 0 : 1];
                        case '0' -> decimals.substring(decimal, ++decimal);
                        default -> token;
                    });
            behindHours = DATE.matcher(String.valueOf(kind)).find() ? kind == 'h' || kind == 'H' : behindHours;
        }
        return out.toString();
    }

    private static String named(LocalDateTime time, int number, String name, int length, Section section) {
        String whole = length == 3 ? name : name + name.charAt(0);
        return length < 3
                ? padded(number, length)
                : DateTimeFormatter.ofPattern(whole, section.language).format(time);
    }

    private static String year(int year, int length) {
        return length < 3 ? padded(year % 100, 2) : String.valueOf(year);
    }

    private static String padded(long number, int length) {
        return String.format(Locale.ROOT, "%0" + Math.min(length, 9) + "d", number);
    }
}

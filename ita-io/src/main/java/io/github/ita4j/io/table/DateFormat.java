package io.github.ita4j.io.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A date format of a spreadsheet: {@code d mmmm bbbb}, {@code dd/mm/yyyy hh:mm} and the like. */
final class DateFormat {
    private static final LocalDateTime FIRST = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FIRST_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);

    /** Before this day spreadsheets count one more, for they hold 1900 for a leap year. */
    private static final BigDecimal MARCH_1900 = BigDecimal.valueOf(60);

    /** The number of 31 December 9999. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final int BUDDHIST_ERA = 543;
    private static final int NOON = 12;
    private static final Locale THAI = Locale.forLanguageTag("th");

    private final String pattern;
    private final boolean thai;
    private final boolean buddhist;
    private final boolean date1904;

    DateFormat(String pattern, boolean thai, boolean buddhist, boolean date1904) {
        this.pattern = pattern.startsWith("t") ? pattern.substring(1) : pattern;
        this.thai = thai;
        this.buddhist = buddhist;
        this.date1904 = date1904;
    }

    /** Whether a format, without its literal text and in small letters, is one of dates. */
    static boolean isDate(String bare) {
        return bare.chars().anyMatch(c -> "dmyhsb".indexOf(c) >= 0) && bare.indexOf('#') < 0;
    }

    /** The date, or empty where the number is none. */
    Optional<String> shown(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long seconds = number.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        boolean early = !date1904 && number.compareTo(MARCH_1900) < 0;
        LocalDateTime time =
                (date1904 ? FIRST_1904 : FIRST).plusSeconds(seconds).plusDays(early ? 1 : 0);
        return Optional.of(shown(time));
    }

    private String shown(LocalDateTime time) {
        StringBuilder out = new StringBuilder();
        boolean afternoon = pattern.toLowerCase(Locale.ROOT).contains("am/pm");
        boolean minutes = false;
        int at = 0;
        while (at < pattern.length()) {
            char c = Character.toLowerCase(pattern.charAt(at));
            int end = at;
            while (end < pattern.length() && Character.toLowerCase(pattern.charAt(end)) == c) {
                end++;
            }
            int length = end - at;
            switch (c) {
                case 'd' -> out.append(day(time, length));
                case 'm' ->
                    out.append(minutes || nextIs('s', end) ? padded(time.getMinute(), length) : month(time, length));
                case 'y' -> out.append(year(time.getYear() + (buddhist ? BUDDHIST_ERA : 0), length));
                case 'b' -> out.append(year(time.getYear() + BUDDHIST_ERA, length));
                case 'h' ->
                    out.append(padded(afternoon ? (time.getHour() + NOON - 1) % NOON + 1 : time.getHour(), length));
                case 's' -> out.append(padded(time.getSecond(), length));
                case '"' -> {
                    int close = pattern.indexOf('"', at + 1);
                    end = close < 0 ? pattern.length() : close + 1;
                    out.append(pattern, at + 1, Math.max(at + 1, end - 1));
                }
                case '\\' -> {
                    end = Math.min(at + 2, pattern.length());
                    out.append(pattern, at + 1, end);
                }
                default -> {
                    if (pattern.regionMatches(true, at, "am/pm", 0, 5)) {
                        out.append(time.getHour() < NOON ? "AM" : "PM");
                        end = at + 5;
                    } else {
                        out.append(pattern, at, end);
                    }
                }
            }
            minutes = c == 'h' || (minutes && !Character.isLetter(c));
            at = end;
        }
        return out.toString().strip();
    }

    /** Whether the next letter of the pattern is the given one. */
    private boolean nextIs(char letter, int from) {
        int at = from;
        while (at < pattern.length() && !Character.isLetter(pattern.charAt(at))) {
            at++;
        }
        return at < pattern.length() && Character.toLowerCase(pattern.charAt(at)) == letter;
    }

    private String day(LocalDateTime time, int length) {
        return length < 3
                ? padded(time.getDayOfMonth(), length)
                : time.getDayOfWeek().getDisplayName(style(length == 3), language());
    }

    private String month(LocalDateTime time, int length) {
        return length < 3
                ? padded(time.getMonthValue(), length)
                : time.getMonth().getDisplayName(style(length == 3), language());
    }

    private static TextStyle style(boolean isShort) {
        return isShort ? TextStyle.SHORT : TextStyle.FULL;
    }

    private Locale language() {
        return thai ? THAI : Locale.ENGLISH;
    }

    private static String year(int year, int length) {
        return length < 3 ? padded(year % 100, 2) : String.valueOf(year);
    }

    private static String padded(int number, int length) {
        String digits = String.valueOf(number);
        return digits.length() < Math.min(length, 2) ? "0" + digits : digits;
    }
}

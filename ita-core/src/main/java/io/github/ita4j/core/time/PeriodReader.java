package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a period as documents write it. */
final class PeriodReader {
    private static final String NUMBER = "[0-9]{1,4}";
    private static final String ORDINAL = "O[1-4]|L";
    private static final String OF_YEAR = "[0-9]{2}(?:[0-9]{2})?";
    private static final String YEAR = "[FCY](?:" + OF_YEAR + ")?";
    private static final String MONTH =
            "(?:D )?(?:(?<day#>" + NUMBER + ") )?M(?<month#>[0-9]+)(?::(?<year#>" + OF_YEAR + ") | (?!Y ))";

    /** One statement of a period in the letters of {@link PeriodWords}, such as that of {@code ไตรมาสที่ 2/2568}. */
    private static final Pattern STATEMENT = Pattern.compile("(?<whole>W )?+(?:(?<front>" + YEAR + ") )?+(?<rest>(?:"
            + "Q (?<quarter>" + ORDINAL + "|" + NUMBER + ") (?:T (?:Q )?(?<lastQuarter>" + ORDINAL + "|" + NUMBER
            + ") )?"
            + "|(?=A |M|D M|[0-9]+ M)(?<from>A )?" + MONTH.replace('#', '1') + "(?:T " + MONTH.replace('#', '2') + ")?"
            + "|(?<half>O[1-4]) H "
            + "|S (?<halfYear>" + ORDINAL + ") "
            + "|(?<round>R )?(?<months>" + NUMBER + ") D (?:(?<part>" + ORDINAL + ") )?"
            + ")(?:/ )?(?:(?<back>" + YEAR + "|" + OF_YEAR + ") )?)?");

    /** A statement with another in brackets. */
    private static final Pattern TWO_STATEMENTS = Pattern.compile("([^()]*)\\( ([^()]*)\\) ([^()]*)");

    private final Matcher found;
    private final Optional<FiscalYear> context;

    private PeriodReader(String words, Optional<FiscalYear> context) {
        this.found = STATEMENT.matcher(PeriodWords.withYears(words));
        this.context = context;
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @param context the fiscal year that a text without a year means
     * @return the period, or why there is none
     */
    static PeriodReading read(String text, Optional<FiscalYear> context) {
        try {
            return PeriodReading.of(FiscalPeriod.parse(text));
        } catch (IllegalArgumentException notTheCode) {
            return readWords(text, context);
        }
    }

    private static PeriodReading readWords(String text, Optional<FiscalYear> context) {
        try {
            return PeriodReading.of(period(PeriodWords.of(text), context));
        } catch (NoPeriodException e) {
            return PeriodReading.none(e.problem());
        } catch (IllegalArgumentException outOfRange) {
            // A year before 2500, a fifth quarter, an end before the beginning.
            return PeriodReading.none(PeriodProblem.IMPOSSIBLE);
        }
    }

    private static FiscalPeriod period(String words, Optional<FiscalYear> context) {
        Matcher two = TWO_STATEMENTS.matcher(words);
        if (!two.matches()) {
            return statement(words, context);
        }
        String outer = two.group(1) + two.group(3);
        return outer.isEmpty() ? statement(two.group(2), context) : both(outer, two.group(2), context);
    }

    /** A text such as {@code ไตรมาส 1 (ต.ค. - ธ.ค. 67)} says one thing twice, and each half helps to read the other. */
    private static FiscalPeriod both(String outerWords, String innerWords, Optional<FiscalYear> context) {
        Optional<FiscalYear> year =
                yearOf(outerWords).or(() -> yearOf(innerWords)).or(() -> context);
        FiscalPeriod outer = statement(outerWords, year);
        FiscalPeriod inner = statement(innerWords, year);
        boolean narrower = outer.equals(outer.fiscalYear().asPeriod()) && inner.isWithin(outer.fiscalYear());
        if (!narrower && !inner.equals(outer)) {
            throw new NoPeriodException(PeriodProblem.CONTRADICTION);
        }
        return inner;
    }

    private static Optional<FiscalYear> yearOf(String words) {
        try {
            return Optional.of(statement(words, Optional.empty()).fiscalYear());
        } catch (NoPeriodException e) {
            return Optional.empty();
        }
    }

    private static FiscalPeriod statement(String words, Optional<FiscalYear> context) {
        return new PeriodReader(words, context).statement();
    }

    private FiscalPeriod statement() {
        require(found.matches());
        Optional<String> front = word("front");
        if (word("rest").isEmpty()) {
            return year(YearMention.of(front.orElseThrow(PeriodReader::noPeriod)));
        }
        require(word("whole").isEmpty() && (front.isEmpty() || word("back").isEmpty()));
        Optional<String> year = front.or(() -> word("back"));
        return word("month1").isPresent() ? months(year) : partOfYear(year);
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(found.group(name));
    }

    /** The number of a part of the year, where 'the last' is the one given. */
    private Optional<Integer> number(String name, int last) {
        return word(name).map(word -> word.equals("L") ? last : Integer.parseInt(word.replace("O", "")));
    }

    private static NoPeriodException noPeriod() {
        return new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
    }

    private static void require(boolean isPeriod) {
        if (!isPeriod) {
            throw noPeriod();
        }
    }

    private FiscalPeriod year(YearMention year) {
        // 'ปี' without a number is a word of a sentence; 'ตลอดปี' is a period.
        require(year.number().isPresent() || word("whole").isPresent() || year.kind() == 'F');
        if (year.kind() != 'C') {
            return year.fiscalYear(context).asPeriod();
        }
        int number = year.number().orElseThrow(() -> new NoPeriodException(PeriodProblem.YEAR_MISSING));
        YearMonth january = YearMonth.of(number - FiscalYear.ERA_OFFSET, 1);
        return FiscalPeriod.of(january, january.plusMonths(11));
    }

    private FiscalPeriod months(Optional<String> year) {
        MonthSpan.Point first = point("1");
        // 'from October on' has no end.
        require(word("month2").isPresent() || word("from").isEmpty());
        MonthSpan span = new MonthSpan(first, word("month2").isPresent() ? point("2") : first);
        Optional<FiscalYear> stated = year.map(named -> YearMention.of(named).fiscalYear(context));
        FiscalPeriod period = span.in(stated.or(() -> context));
        if (stated.filter(fiscal -> !period.isWithin(fiscal)).isPresent()) {
            throw new NoPeriodException(PeriodProblem.CONTRADICTION);
        }
        return period;
    }

    private MonthSpan.Point point(String place) {
        return new MonthSpan.Point(
                word("day" + place).map(Integer::valueOf),
                Integer.parseInt(found.group("month" + place)),
                word("year" + place).map(YearMention::number));
    }

    private static YearMention mention(Optional<String> named) {
        return named.map(YearMention::of).orElse(YearMention.NONE);
    }

    private FiscalPeriod partOfYear(Optional<String> named) {
        Optional<Integer> halfYear = number("halfYear", 2);
        if (halfYear.isPresent()) {
            // The year of 'ครึ่งปีแรก' may begin in October or in January.
            return mention(named).ofEitherKind().fiscalYear(context).half(halfYear.get());
        }
        Optional<Integer> months = number("months", 0);
        Optional<Integer> part = number("half", 2).or(() -> number("part", 2));
        // 'รอบ 6 เดือน' is the report after six months; '6 เดือน' alone is a length of time.
        boolean half = part.isPresent() && months.orElse(6) == 6;
        boolean report =
                part.isEmpty() && word("round").isPresent() && List.of(6, 9, 12).contains(months.orElse(0));
        require(months.isEmpty() || half || report);
        FiscalYear year = mention(named).fiscalYear(context);
        if (half) {
            return year.half(part.get());
        }
        if (report) {
            return FiscalPeriod.of(year.month(1), year.month(months.get()));
        }
        int first = number("quarter", 4).orElseThrow();
        int last = number("lastQuarter", 4).orElse(first);
        return FiscalPeriod.of(
                year.quarter(first).firstMonth(), year.quarter(last).lastMonth());
    }
}

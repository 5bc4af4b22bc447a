package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import io.github.ita4j.core.time.PeriodWord.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month, or a first and a last one, with the calendar years that the text names. In {@code ม.ค. - มี.ค. 2568} the
 * year holds for both.
 */
record MonthSpan(Point first, Point last) {

    /** A month with the day before it and the calendar year of the Buddhist Era behind it, where the text has them. */
    record Point(Optional<Integer> day, int month, Optional<Integer> year) {
        Point in(int buddhistYear) {
            return new Point(day, month, Optional.of(buddhistYear));
        }

        YearMonth yearMonth() {
            return YearMonth.of(year.orElseThrow() - FiscalYear.ERA_OFFSET, month);
        }

        /** The number of the month in the fiscal year: 1 for October. */
        int fiscalMonth() {
            return (month + 2) % 12 + 1;
        }
    }

    static boolean isAhead(WordCursor words) {
        return words.at(Kind.FROM)
                || words.at(Kind.MONTH)
                || (words.at(Kind.MONTH_WORD) && words.at(Kind.MONTH, 1))
                || (words.at(Kind.NUMBER) && words.at(Kind.MONTH, 1));
    }

    static MonthSpan read(WordCursor words) {
        boolean from = words.skip(Kind.FROM);
        Point first = point(words);
        if (words.skip(Kind.TO)) {
            return new MonthSpan(first, point(words));
        }
        if (from) {
            // 'from October on' has no end.
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        return new MonthSpan(first, first);
    }

    private static Point point(WordCursor words) {
        words.skip(Kind.MONTH_WORD);
        Optional<Integer> day =
                words.at(Kind.NUMBER) ? Optional.of(words.take(Kind.NUMBER).value()) : Optional.empty();
        int month = words.take(Kind.MONTH).value();
        // Right behind a month, 'ปี' is the year of the calendar.
        boolean yearWord = words.skip(Kind.YEAR);
        boolean era = words.skip(Kind.ERA);
        boolean year = yearWord || era || words.at(Kind.NUMBER);
        return new Point(day, month, year ? Optional.of(YearMention.takeNumber(words)) : Optional.empty());
    }

    static FiscalPeriod calendarYear(YearMention year) {
        int number = year.number().orElseThrow(() -> new NoPeriodException(PeriodProblem.YEAR_MISSING));
        YearMonth january = YearMonth.of(number - FiscalYear.ERA_OFFSET, 1);
        return FiscalPeriod.of(january, january.plusMonths(11));
    }

    /** The months, in a fiscal year where the text names no year. */
    FiscalPeriod in(Optional<FiscalYear> fiscalYear) {
        if (first.year().isEmpty() && last.year().isEmpty()) {
            return wholeMonths(
                    inFiscalYear(fiscalYear.orElseThrow(() -> new NoPeriodException(PeriodProblem.YEAR_MISSING))));
        }
        if (first.year().isEmpty()) {
            int year = last.year().orElseThrow();
            return wholeMonths(new MonthSpan(first.in(first.month() <= last.month() ? year : year - 1), last));
        }
        if (last.year().isEmpty()) {
            if (last.month() < first.month()) {
                throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
            }
            return wholeMonths(new MonthSpan(first, last.in(first.year().orElseThrow())));
        }
        return wholeMonths(this);
    }

    private MonthSpan inFiscalYear(FiscalYear year) {
        if (last.fiscalMonth() < first.fiscalMonth()) {
            throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
        }
        return new MonthSpan(inFiscalYear(first, year), inFiscalYear(last, year));
    }

    private static Point inFiscalYear(Point point, FiscalYear year) {
        return point.in(year.month(point.fiscalMonth()).getYear() + FiscalYear.ERA_OFFSET);
    }

    private static FiscalPeriod wholeMonths(MonthSpan span) {
        FiscalPeriod period = FiscalPeriod.of(span.first.yearMonth(), span.last.yearMonth());
        boolean single = span.first.day().isPresent() && span.first.equals(span.last);
        if (single || isOther(span.first, period.startDate()) || isOther(span.last, period.endDate())) {
            throw new NoPeriodException(PeriodProblem.NOT_WHOLE_MONTHS);
        }
        return period;
    }

    private static boolean isOther(Point point, LocalDate day) {
        return point.day().filter(number -> number != day.getDayOfMonth()).isPresent();
    }
}

package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
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
        YearMonth in(int buddhistYear) {
            return YearMonth.of(buddhistYear - FiscalYear.ERA_OFFSET, month);
        }

        /** The number of the month in the fiscal year: 1 for October. */
        int fiscalMonth() {
            return (month + 2) % 12 + 1;
        }
    }

    /** The months, in a fiscal year where the text names no year. */
    FiscalPeriod in(Optional<FiscalYear> fiscalYear) {
        Optional<Integer> named = last.year().or(first::year);
        if (named.isEmpty() && fiscalYear.isEmpty()) {
            throw new NoPeriodException(PeriodProblem.YEAR_MISSING);
        }
        boolean turned = named.isEmpty() ? last.fiscalMonth() < first.fiscalMonth() : last.month() < first.month();
        if (turned && last.year().isEmpty()) {
            throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
        }
        if (named.isEmpty()) {
            FiscalYear year = fiscalYear.get();
            return wholeMonths(year.month(first.fiscalMonth()), year.month(last.fiscalMonth()));
        }
        int to = named.get();
        return wholeMonths(first.in(first.year().orElse(turned ? to - 1 : to)), last.in(to));
    }

    private FiscalPeriod wholeMonths(YearMonth from, YearMonth to) {
        FiscalPeriod period = FiscalPeriod.of(from, to);
        if (isOther(first, period.startDate()) || isOther(last, period.endDate())) {
            throw new NoPeriodException(PeriodProblem.NOT_WHOLE_MONTHS);
        }
        return period;
    }

    private static boolean isOther(Point point, LocalDate day) {
        return point.day().filter(number -> number != day.getDayOfMonth()).isPresent();
    }
}

package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import io.github.ita4j.core.time.PeriodWord.Kind;
import java.util.List;
import java.util.Optional;

/** Reads one statement of a period, such as {@code ไตรมาสที่ 2/2568} or {@code ต.ค. 67 ถึง ก.ย. 68}. */
final class PeriodStatement {
    private final WordCursor words;
    private final Optional<FiscalYear> context;

    private PeriodStatement(List<PeriodWord> words, Optional<FiscalYear> context) {
        this.words = new WordCursor(words);
        this.context = context;
    }

    static FiscalPeriod read(List<PeriodWord> words, Optional<FiscalYear> context) {
        return new PeriodStatement(words, context).statement();
    }

    private FiscalPeriod statement() {
        boolean whole = words.skip(Kind.WHOLE);
        Optional<YearMention> front = YearMention.read(words);
        if (words.atEnd()) {
            return year(front, whole);
        }
        if (whole) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        if (words.at(Kind.QUARTER)) {
            return quarters(front);
        }
        if (MonthSpan.isAhead(words)) {
            return months(front);
        }
        return half(front);
    }

    private FiscalPeriod year(Optional<YearMention> mention, boolean whole) {
        YearMention year = mention.orElseThrow(() -> new NoPeriodException(PeriodProblem.NOT_A_PERIOD));
        // 'ปี' without a number is a word of a sentence; 'ตลอดปี' is a period.
        if (year.number().isEmpty() && !whole && year.kind() != Kind.FISCAL_YEAR) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        return year.kind() == Kind.CALENDAR_YEAR
                ? MonthSpan.calendarYear(year)
                : year.fiscalYear(context).asPeriod();
    }

    private FiscalPeriod quarters(Optional<YearMention> front) {
        words.skip(Kind.QUARTER);
        int first = quarterNumber();
        int last = first;
        if (words.skip(Kind.TO)) {
            words.skip(Kind.QUARTER);
            last = quarterNumber();
        }
        FiscalYear year = yearBehind(front);
        return FiscalPeriod.of(
                year.quarter(first).firstMonth(), year.quarter(last).lastMonth());
    }

    private int quarterNumber() {
        return ordinal(4).orElseGet(() -> words.take(Kind.NUMBER).value());
    }

    private FiscalPeriod half(Optional<YearMention> front) {
        if (words.at(Kind.ORDINAL)) {
            int number = words.take(Kind.ORDINAL).value();
            words.take(Kind.HALF);
            return yearBehind(front).half(number);
        }
        if (words.skip(Kind.HALF_YEAR)) {
            int number = ordinal(2).orElseThrow(() -> new NoPeriodException(PeriodProblem.NOT_A_PERIOD));
            // The year of 'ครึ่งปีแรก' may begin in October or in January.
            YearMention year = behind(front).map(YearMention::ofEitherKind).orElse(YearMention.NONE);
            return year.fiscalYear(context).half(number);
        }
        boolean round = words.skip(Kind.ROUND);
        int months = words.take(Kind.NUMBER).value();
        words.take(Kind.MONTH_WORD);
        Optional<Integer> number = ordinal(2);
        if (months == 6 && number.isPresent()) {
            return yearBehind(front).half(number.get());
        }
        // 'รอบ 6 เดือน' is the report after six months; '6 เดือน' alone is a length of time.
        if (round && number.isEmpty() && (months == 6 || months == 9 || months == 12)) {
            FiscalYear year = yearBehind(front);
            return FiscalPeriod.of(year.month(1), year.month(months));
        }
        throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
    }

    /** A number in words; 'the last' is the one given. */
    private Optional<Integer> ordinal(int last) {
        if (words.skip(Kind.LAST)) {
            return Optional.of(last);
        }
        return words.at(Kind.ORDINAL) ? Optional.of(words.take(Kind.ORDINAL).value()) : Optional.empty();
    }

    private FiscalPeriod months(Optional<YearMention> front) {
        MonthSpan span = MonthSpan.read(words);
        Optional<FiscalYear> stated = behind(front).map(mention -> mention.fiscalYear(context));
        FiscalPeriod period = span.in(stated.or(() -> context));
        if (stated.filter(year -> !period.isWithin(year)).isPresent()) {
            throw new NoPeriodException(PeriodProblem.CONTRADICTION);
        }
        return period;
    }

    /** The fiscal year that stands before or behind the words read so far, or that of the context. */
    private FiscalYear yearBehind(Optional<YearMention> front) {
        return behind(front).orElse(YearMention.NONE).fiscalYear(context);
    }

    private Optional<YearMention> behind(Optional<YearMention> front) {
        words.skip(Kind.SLASH);
        Optional<YearMention> back = YearMention.readAtEnd(words);
        if (!words.atEnd() || (front.isPresent() && back.isPresent())) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        return front.or(() -> back);
    }
}

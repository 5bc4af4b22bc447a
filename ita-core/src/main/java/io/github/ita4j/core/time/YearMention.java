package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import io.github.ita4j.core.time.PeriodWord.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A year as a text names it.
 *
 * @param kind a fiscal year, a calendar year, or a year of which the text does not say which it is
 * @param number the year of the Buddhist Era, or empty where the text has none
 */
record YearMention(Kind kind, Optional<Integer> number) {
    static final YearMention NONE = new YearMention(Kind.FISCAL_YEAR, Optional.empty());

    /** From this two-digit year on, the century is certain: 68 is 2568, but 24 may be 2024 of the Christian Era. */
    private static final int FIRST_CERTAIN = 50;

    private static final List<Kind> WORDS = List.of(Kind.FISCAL_YEAR, Kind.CALENDAR_YEAR, Kind.YEAR);

    /** Reads a year that a word announces: {@code ปีงบประมาณ}, {@code ปี พ.ศ. 2568}, {@code พ.ศ. 2568}. */
    static Optional<YearMention> read(WordCursor words) {
        for (Kind kind : WORDS) {
            if (words.skip(kind)) {
                boolean era = words.skip(Kind.ERA);
                // 'ปีงบประมาณ 6 เดือนแรก' has no year.
                boolean number = words.at(Kind.NUMBER) && !words.at(Kind.MONTH_WORD, 1);
                if (era && !number) {
                    throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
                }
                return Optional.of(new YearMention(kind, number ? Optional.of(takeNumber(words)) : Optional.empty()));
            }
        }
        if (words.skip(Kind.ERA)) {
            return Optional.of(new YearMention(Kind.FISCAL_YEAR, Optional.of(takeNumber(words))));
        }
        return Optional.empty();
    }

    /** Reads a year that may stand there without a word for it: the {@code 2568} of {@code ไตรมาส 1/2568}. */
    static Optional<YearMention> readAtEnd(WordCursor words) {
        return words.at(Kind.NUMBER)
                ? Optional.of(new YearMention(Kind.FISCAL_YEAR, Optional.of(takeNumber(words))))
                : read(words);
    }

    static int takeNumber(WordCursor words) {
        PeriodWord word = words.take(Kind.NUMBER);
        return switch (word.digits()) {
            case 4 -> word.value();
            case 2 -> {
                if (word.value() < FIRST_CERTAIN) {
                    throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
                }
                yield 2500 + word.value();
            }
            default -> throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        };
    }

    YearMention ofEitherKind() {
        return kind == Kind.FISCAL_YEAR && number.isPresent() ? new YearMention(Kind.YEAR, number) : this;
    }

    /**
     * The fiscal year this means.
     *
     * @param context the fiscal year at hand: it stands in where the text has no number, and settles that a year of
     *     either kind with the same number is a fiscal one
     */
    FiscalYear fiscalYear(Optional<FiscalYear> context) {
        if (number.isEmpty()) {
            if (kind == Kind.CALENDAR_YEAR) {
                throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
            }
            return context.orElseThrow(() -> new NoPeriodException(PeriodProblem.YEAR_MISSING));
        }
        FiscalYear year = FiscalYear.ofBuddhist(number.get());
        if (kind == Kind.FISCAL_YEAR
                || (kind == Kind.YEAR && context.filter(year::equals).isPresent())) {
            return year;
        }
        throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
    }
}

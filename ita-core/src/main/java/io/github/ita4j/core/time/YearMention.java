package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import java.util.Optional;

/**
 * A year as a text names it.
 *
 * @param kind {@code F} for a fiscal year, {@code C} for a calendar year, {@code Y} where the text does not say which
 * @param number the year of the Buddhist Era, or empty where the text has none
 */
record YearMention(char kind, Optional<Integer> number) {
    static final YearMention NONE = new YearMention('F', Optional.empty());

    /** From this two-digit year on, the century is certain: 68 is 2568, but 24 may be 2024 of the Christian Era. */
    private static final int FIRST_CERTAIN = 50;

    /** A year by its letter and its number, of which one may be missing: the {@code 2568} of {@code ไตรมาส 1/2568}. */
    static YearMention of(String word) {
        char kind = word.charAt(0);
        boolean letter = kind > '9';
        String digits = letter ? word.substring(1) : word;
        return new YearMention(
                letter ? kind : 'F',
                Optional.of(digits).filter(text -> !text.isEmpty()).map(YearMention::number));
    }

    /** A year of the Buddhist Era in two or four digits. */
    static int number(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 2 && number < FIRST_CERTAIN) {
            throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
        }
        return digits.length() == 2 ? 2500 + number : number;
    }

    YearMention ofEitherKind() {
        return kind == 'F' && number.isPresent() ? new YearMention('Y', number) : this;
    }

    /**
     * The fiscal year this means.
     *
     * @param context the fiscal year at hand: it stands in where the text has no number, and settles that a year of
     *     either kind with the same number is a fiscal one
     */
    FiscalYear fiscalYear(Optional<FiscalYear> context) {
        if (number.isEmpty() && kind != 'C') {
            return context.orElseThrow(() -> new NoPeriodException(PeriodProblem.YEAR_MISSING));
        }
        Optional<FiscalYear> year = number.map(FiscalYear::ofBuddhist);
        if (year.isPresent() && (kind == 'F' || (kind == 'Y' && context.equals(year)))) {
            return year.get();
        }
        throw new NoPeriodException(PeriodProblem.AMBIGUOUS);
    }
}

package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import io.github.ita4j.core.time.PeriodWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a period as documents write it. */
final class PeriodReader {
    private PeriodReader() {}

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

    private static FiscalPeriod period(List<PeriodWord> words, Optional<FiscalYear> context) {
        List<Kind> kinds = words.stream().map(PeriodWord::kind).toList();
        int open = kinds.indexOf(Kind.OPEN);
        int close = kinds.indexOf(Kind.CLOSE);
        if (open < 0 && close < 0) {
            return PeriodStatement.read(words, context);
        }
        if (open < 0 || close < open) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        List<PeriodWord> inner = words.subList(open + 1, close);
        List<PeriodWord> outer = new ArrayList<>(words.subList(0, open));
        outer.addAll(words.subList(close + 1, words.size()));
        return outer.isEmpty() ? PeriodStatement.read(inner, context) : both(outer, inner, context);
    }

    /** A text such as {@code ไตรมาส 1 (ต.ค. - ธ.ค. 67)} says one thing twice, and each half helps to read the other. */
    private static FiscalPeriod both(
            List<PeriodWord> outerWords, List<PeriodWord> innerWords, Optional<FiscalYear> context) {
        Optional<FiscalYear> year =
                yearOf(outerWords).or(() -> yearOf(innerWords)).or(() -> context);
        FiscalPeriod outer = PeriodStatement.read(outerWords, year);
        FiscalPeriod inner = PeriodStatement.read(innerWords, year);
        boolean narrower = outer.equals(outer.fiscalYear().asPeriod()) && inner.isWithin(outer.fiscalYear());
        if (!narrower && !inner.equals(outer)) {
            throw new NoPeriodException(PeriodProblem.CONTRADICTION);
        }
        return inner;
    }

    private static Optional<FiscalYear> yearOf(List<PeriodWord> words) {
        try {
            return Optional.of(PeriodStatement.read(words, Optional.empty()).fiscalYear());
        } catch (NoPeriodException e) {
            return Optional.empty();
        }
    }
}

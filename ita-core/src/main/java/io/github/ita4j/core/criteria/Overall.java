package io.github.ita4j.core.criteria;

import java.util.Locale;
import java.util.Optional;

/**
 * The code of the overall result.
 *
 * <pre>{@code
 * ScoreSheet sheet = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2566))
 *         .putScores(Overall.OVERALL, Score.parse("90.36"))
 *         .build();
 * sheet.scores(); // {overall=90.36}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Overall implements NodeCode {
    /** The one overall result of an agency in a year. */
    OVERALL;

    @Override
    public String code() {
        return "overall";
    }

    static Optional<Overall> find(String clean) {
        return clean.toLowerCase(Locale.ROOT).equals("overall") ? Optional.of(OVERALL) : Optional.empty();
    }

    /** Returns {@link #code()}. */
    @Override
    public String toString() {
        return code();
    }
}

package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import java.util.Optional;

/**
 * What became of reading a text: a period, or why there is none.
 *
 * @param period the period
 * @param problem why there is none
 */
record PeriodReading(Optional<FiscalPeriod> period, Optional<PeriodProblem> problem) {
    static PeriodReading of(FiscalPeriod period) {
        return new PeriodReading(Optional.of(period), Optional.empty());
    }

    static PeriodReading none(PeriodProblem problem) {
        return new PeriodReading(Optional.empty(), Optional.of(problem));
    }
}

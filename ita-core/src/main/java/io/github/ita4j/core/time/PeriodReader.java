package io.github.ita4j.core.time;

import java.util.Optional;

/** Reads a period as documents write it. */
final class PeriodReader {
    private PeriodReader() {}

    static Optional<FiscalPeriod> read(String text, Optional<FiscalYear> context) {
        try {
            return Optional.of(FiscalPeriod.parse(text));
        } catch (IllegalArgumentException notTheShortForm) {
            try {
                return Optional.of(FiscalYear.parse(text).asPeriod());
            } catch (IllegalArgumentException notAYear) {
                return Optional.empty();
            }
        }
    }
}

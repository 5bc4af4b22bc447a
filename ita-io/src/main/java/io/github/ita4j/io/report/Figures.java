package io.github.ita4j.io.report;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.io.internal.Json;
import java.util.Optional;

/** Exact numbers as people write them, and the decimals that they are reported with. */
final class Figures {
    /** A longer number, which only a sheet of unusual fractions brings about, tells a reader less than its decimals. */
    static final int MAX_LENGTH = 24;

    private Figures() {}

    /** Two decimals, half up. */
    static String reported(Fraction value) {
        return Json.reported(value).toPlainString();
    }

    /** Whether the two decimals are the number itself. */
    static boolean isReportedExactly(Fraction value) {
        return Fraction.of(Json.reported(value)).equals(value);
    }

    /** {@code 90}, {@code 82.50}, {@code 83.335}, {@code 250/3}; empty where that would be too long to read. */
    static Optional<String> exact(Fraction value) {
        boolean whole = value.toString().indexOf('.') < 0 && value.toString().indexOf('/') < 0;
        String text = !whole && isReportedExactly(value) ? reported(value) : value.toString();
        return Optional.of(text).filter(t -> t.length() <= MAX_LENGTH);
    }

    /** The number as a quotient: {@code 3/10}; {@code 1} for a whole number. */
    static String quotient(Fraction value) {
        return value.denominator().bitLength() == 1
                ? value.numerator().toString()
                : value.numerator() + "/" + value.denominator();
    }
}

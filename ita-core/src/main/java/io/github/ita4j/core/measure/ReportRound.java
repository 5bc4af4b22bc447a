package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import java.io.Serializable;
import java.util.Optional;

/**
 * The round of a report on measures: after the first six months, or after the whole fiscal year. Another code stays
 * readable.
 *
 * <pre>{@code
 * ReportRound.FIRST_HALF.periodIn(FiscalYear.ofBuddhist(2566)); // Optional[2566-H1]
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code of} reads what {@code toString} writes.
 *
 * @param code small letters, digits and inner hyphens, at most 40 characters
 */
public record ReportRound(String code) implements Serializable {
    /** The first six months, October to March (รอบ 6 เดือน). */
    public static final ReportRound FIRST_HALF = new ReportRound("first-half");

    /** The whole fiscal year (รอบ 12 เดือน). */
    public static final ReportRound FULL_YEAR = new ReportRound("full-year");

    /**
     * Refuses text that cannot be a round's code.
     *
     * @param code small letters, digits and inner hyphens
     * @throws IllegalArgumentException if the text is anything else, or is longer than 40 characters
     */
    public ReportRound {
        OpenCode.check("a reporting round", code, "first-half");
    }

    /**
     * The round with a code, known or not.
     *
     * @param code the code
     * @return the round
     * @throws IllegalArgumentException if the text cannot be a round's code
     */
    @JsonCreator
    public static ReportRound of(String code) {
        return new ReportRound(code);
    }

    /**
     * The same as {@link #of(String)}, by the name under which frameworks look for it.
     *
     * @param code the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static ReportRound valueOf(String code) {
        return of(code);
    }

    /**
     * Whether this is one of the two rounds above.
     *
     * @return false for a code that this version does not know
     */
    public boolean isKnown() {
        return equals(FIRST_HALF) || equals(FULL_YEAR);
    }

    /**
     * The name shown to users.
     *
     * @return the name, or empty for a code that this version does not know
     */
    public Optional<LocalizedText> label() {
        return isKnown() ? Optional.of(OpenCode.label(this)) : Optional.empty();
    }

    /**
     * The months a report of this round covers.
     *
     * @param year the fiscal year in which the measures are carried out
     * @return October to March, or the whole year; empty for a code that this version does not know
     */
    public Optional<FiscalPeriod> periodIn(FiscalYear year) {
        if (equals(FIRST_HALF)) {
            return Optional.of(year.half(1));
        }
        return equals(FULL_YEAR) ? Optional.of(year.asPeriod()) : Optional.empty();
    }

    /** Returns {@link #code()}. */
    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}

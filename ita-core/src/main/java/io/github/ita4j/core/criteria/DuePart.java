package io.github.ita4j.core.criteria;

import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import java.time.YearMonth;

/**
 * The part of a fiscal year by whose end something is to be published.
 *
 * <pre>{@code
 * DuePart.H1.in(FiscalYear.ofBuddhist(2568)).startDate(); // 2025-04-01
 * DuePart.H1.label().in(Language.ENGLISH); // as soon as the first six months have ended
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum DuePart implements Labelled {
    /** By the end of the first quarter, 31 December. */
    Q1,
    /** By the end of the second quarter, 31 March. */
    Q2,
    /** Covers the first half of the year, and is published as soon as that has ended on 31 March. */
    H1,
    /** Kept up to date through the whole year. */
    FY;

    /**
     * The word in files: the name itself.
     *
     * @return such as {@code Q1}
     */
    @Override
    public String code() {
        return name();
    }

    /**
     * The months of a fiscal year in which the work is done. What covers the first half is made and published in April, when
     * that has ended.
     *
     * @param year the fiscal year
     * @return a quarter, the month after the first half, or the whole year
     */
    public FiscalPeriod in(FiscalYear year) {
        return switch (this) {
            case Q1 -> year.quarter(1);
            case Q2 -> year.quarter(2);
            case H1 -> {
                YearMonth april = year.half(1).lastMonth().plusMonths(1);
                yield FiscalPeriod.of(april, april);
            }
            case FY -> year.asPeriod();
        };
    }
}

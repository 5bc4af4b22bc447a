package io.github.ita4j.core.criteria;

import io.github.ita4j.core.text.LocalizedText;
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
public enum DuePart {
    /** By the end of the first quarter, 31 December. */
    Q1("ภายในไตรมาสที่ 1", "by the end of the first quarter"),
    /** By the end of the second quarter, 31 March. */
    Q2("ภายในไตรมาสที่ 2", "by the end of the second quarter"),
    /** Covers the first half of the year, and is published as soon as that has ended on 31 March. */
    H1("ทันทีหลังสิ้นรอบ 6 เดือนแรก", "as soon as the first six months have ended"),
    /** Kept up to date through the whole year. */
    FY("เป็นปัจจุบันตลอดปีงบประมาณ", "kept up to date through the year");

    private final String thai;
    private final String english;

    DuePart(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    /**
     * The part in words.
     *
     * @return the words, to follow a colon
     */
    public LocalizedText label() {
        return LocalizedText.of(thai, english);
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

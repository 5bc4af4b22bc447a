package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.List;

/**
 * Compares the results of two years, item by item through the crosswalk of their catalogues, which is made once.
 *
 * <pre>{@code
 * YearComparison years = YearComparison.of(Scorer.of(catalog2567), Scorer.of(catalog2568));
 * ResultComparison comparison = years.compare(result2567, result2568);
 * comparison.items().size(); // 62
 * }</pre>
 *
 * <p>What is missing in one year says nothing about the other, so that a missing side leaves bounds of the change.
 *
 * <p>Immutable and thread-safe: make one for two catalogues and use it for every agency.
 */
public final class YearComparison {
    private final Comparer comparer;

    private YearComparison(Comparer comparer) {
        this.comparer = comparer;
    }

    /**
     * A comparison of two years.
     *
     * @param earlier the scorer of the one year
     * @param later the scorer of the other year, which need not be the later one
     * @return the comparison
     * @throws IllegalArgumentException if both are of the same fiscal year; changed criteria within a year are for
     *     {@link WhatIf}
     */
    public static YearComparison of(Scorer earlier, Scorer later) {
        Catalog before = earlier.catalog();
        Catalog after = later.catalog();
        if (before.fiscalYear().equals(after.fiscalYear())) {
            throw new IllegalArgumentException("Both catalogues are of fiscal year " + after.fiscalYear()
                    + ": compare two years, or ask WhatIf what other scores or criteria of one year would change.");
        }
        return new YearComparison(Comparer.between(before, after, Crosswalk.between(before, after)));
    }

    /**
     * Compares two results, as a rule of one agency; see {@link ResultComparison#agenciesDiffer()}.
     *
     * @param earlier the result of the earlier year
     * @param later the result of the later year
     * @return the comparison
     * @throws IllegalArgumentException if a result was made with another catalogue
     */
    public ResultComparison compare(Assessment earlier, Assessment later) {
        return comparer.compare(earlier, later, ScoreChange::between, List.of());
    }
}

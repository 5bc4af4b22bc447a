package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.text.Labelled;

/**
 * Whether a year has something.
 *
 * <pre>{@code
 * ItemLineage o8 = lineage.of(FiscalYear.ofBuddhist(2566), ItemCode.parse("o8"));
 * o8.years().get(5).presence(); // ABSENT
 * lineage.of(FiscalYear.ofBuddhist(2566), ItemCode.parse("i4")).years().get(6).presence(); // UNKNOWN
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Presence implements Labelled {
    /** At least one item of the year carries it. */
    PRESENT,
    /** No item of the year carries it, and the year is known well enough to say so. */
    ABSENT,
    /** Nobody can tell: the items of that year are not known well enough. */
    UNKNOWN
}

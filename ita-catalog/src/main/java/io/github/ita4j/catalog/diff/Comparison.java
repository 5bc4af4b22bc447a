package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.text.Labelled;

/**
 * The outcome of comparing something that a catalogue may not know.
 *
 * <pre>{@code
 * merged.requirements().map(ItemDiff.RequirementsDiff::comparison); // Optional[CHANGED]
 * Comparison.UNKNOWN.label().in(Language.ENGLISH); // Unknown
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Comparison implements Labelled {
    /** Known on both sides, and the same. */
    SAME,
    /** Known on both sides, and different. */
    CHANGED,
    /** Not known on one side or on both. */
    UNKNOWN
}

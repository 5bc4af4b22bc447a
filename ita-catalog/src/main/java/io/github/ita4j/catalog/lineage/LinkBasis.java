package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.text.Labelled;

/**
 * On what it rests that an item of one catalogue and an item of another belong together.
 *
 * <pre>{@code
 * merged.links().get(0).basis(); // TOPICS
 * LinkBasis.TOPICS.label().in(Language.ENGLISH); // Same topics
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum LinkBasis implements Labelled {
    /** Both carry the same topic. This is how items with topics, the o-items, are known again, whatever their title. */
    TOPICS,
    /** Neither has topics, and both have the same title within the same instrument. */
    TITLE,
    /**
     * Neither has topics, and both have the same code in catalogues of the same fiscal year and edition, such as a
     * catalogue and its corrected version. Between years a code shows nothing.
     */
    CODE
}

package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.text.Labelled;

/**
 * What happened to something that both catalogues name by the same code.
 *
 * <pre>{@code
 * Catalog catalog2566 = Catalogs.forYear(2566);
 * NodeChange change = CatalogDiff.between(Catalogs.forYear(2565), catalog2566).nodes().get(0);
 * change.node() + " " + change.kind(); // EIT1 ADDED
 * ChangeKind.ADDED.mirrored(); // WITHDRAWN
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum ChangeKind implements Labelled {
    /** Only the later side has it. */
    ADDED,
    /** Only the earlier side has it. */
    WITHDRAWN,
    /** Both sides have it, and something about it differs. */
    CHANGED;

    /**
     * The kind read from the other side.
     *
     * @return withdrawn for added, added for withdrawn, changed for changed
     */
    public ChangeKind mirrored() {
        return switch (this) {
            case ADDED -> WITHDRAWN;
            case WITHDRAWN -> ADDED;
            case CHANGED -> CHANGED;
        };
    }
}

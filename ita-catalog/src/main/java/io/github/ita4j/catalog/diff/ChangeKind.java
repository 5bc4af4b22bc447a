package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.text.LocalizedText;

/**
 * What happened to something that both catalogues name by the same code.
 *
 * <pre>{@code
 * Catalog catalog2566 = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
 * NodeChange change = CatalogDiff.between(Catalogs.forYear(FiscalYear.ofBuddhist(2565)), catalog2566).nodes().get(0);
 * change.node() + " " + change.kind(); // EIT1 ADDED
 * ChangeKind.ADDED.mirrored(); // WITHDRAWN
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum ChangeKind {
    /** Only the later side has it. */
    ADDED("added", "เพิ่ม", "Added"),
    /** Only the earlier side has it. */
    WITHDRAWN("withdrawn", "ยกเลิก", "Withdrawn"),
    /** Both sides have it, and something about it differs. */
    CHANGED("changed", "เปลี่ยนแปลง", "Changed");

    private final String code;
    private final String thai;
    private final String english;

    ChangeKind(String code, String thai, String english) {
        this.code = code;
        this.thai = thai;
        this.english = english;
    }

    /**
     * The word used in output.
     *
     * @return {@code added}, {@code withdrawn} or {@code changed}
     */
    public String code() {
        return code;
    }

    /**
     * The kind in words.
     *
     * @return the label
     */
    public LocalizedText label() {
        return LocalizedText.of(thai, english);
    }

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

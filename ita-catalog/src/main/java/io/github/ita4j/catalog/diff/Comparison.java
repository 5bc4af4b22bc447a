package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.text.LocalizedText;

/**
 * The outcome of comparing something that a catalogue may not know.
 *
 * <pre>{@code
 * merged.requirements().map(RequirementsDiff::comparison); // Optional[CHANGED]
 * Comparison.UNKNOWN.label().in(Language.ENGLISH); // Unknown
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Comparison {
    /** Known on both sides, and the same. */
    SAME("same", "คงเดิม", "Same"),
    /** Known on both sides, and different. */
    CHANGED("changed", "เปลี่ยนแปลง", "Changed"),
    /** Not known on one side or on both. */
    UNKNOWN("unknown", "ไม่ทราบ", "Unknown");

    private final String code;
    private final String thai;
    private final String english;

    Comparison(String code, String thai, String english) {
        this.code = code;
        this.thai = thai;
        this.english = english;
    }

    /**
     * The word used in output.
     *
     * @return {@code same}, {@code changed} or {@code unknown}
     */
    public String code() {
        return code;
    }

    /**
     * The outcome in words.
     *
     * @return the label
     */
    public LocalizedText label() {
        return LocalizedText.of(thai, english);
    }
}

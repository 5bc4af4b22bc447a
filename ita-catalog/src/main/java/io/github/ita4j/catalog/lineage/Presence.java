package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.text.LocalizedText;

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
public enum Presence {
    /** At least one item of the year carries it. */
    PRESENT("present", "มี", "Present"),
    /** No item of the year carries it, and the year is known well enough to say so. */
    ABSENT("absent", "ไม่มี", "Absent"),
    /** Nobody can tell: the items of that year are not known well enough. */
    UNKNOWN("unknown", "ไม่ทราบ", "Unknown");

    private final String code;
    private final String thai;
    private final String english;

    Presence(String code, String thai, String english) {
        this.code = code;
        this.thai = thai;
        this.english = english;
    }

    /**
     * The word used in output.
     *
     * @return {@code present}, {@code absent} or {@code unknown}
     */
    public String code() {
        return code;
    }

    /**
     * The presence in words.
     *
     * @return the label
     */
    public LocalizedText label() {
        return LocalizedText.of(thai, english);
    }
}

package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.text.LocalizedText;

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
public enum LinkBasis {
    /** Both carry the same topic. This is how items with topics, the o-items, are known again, whatever their title. */
    TOPICS("topics", "หัวข้อเดียวกัน", "Same topics"),
    /** Neither has topics, and both have the same title within the same instrument. */
    TITLE("title", "ชื่อเดียวกัน", "Same title"),
    /**
     * Neither has topics, and both have the same code in catalogues of the same fiscal year and edition, such as a
     * catalogue and its corrected version. Between years a code shows nothing.
     */
    CODE("code", "รหัสเดียวกัน", "Same code");

    private final String code;
    private final String thai;
    private final String english;

    LinkBasis(String code, String thai, String english) {
        this.code = code;
        this.thai = thai;
        this.english = english;
    }

    /**
     * The word used in output.
     *
     * @return {@code topics}, {@code title} or {@code code}
     */
    public String code() {
        return code;
    }

    /**
     * The basis in words.
     *
     * @return the label
     */
    public LocalizedText label() {
        return LocalizedText.of(thai, english);
    }
}

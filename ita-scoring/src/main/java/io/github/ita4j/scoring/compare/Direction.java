package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.text.LocalizedText;
import java.util.Collection;

/**
 * Which way scores went, as they are reported with two decimals.
 *
 * <pre>{@code
 * ScoreChange.between(result2567.overall(), result2568.overall()).direction(); // ROSE
 * Direction.ROSE.label().in(Language.ENGLISH); // Rose
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Direction {
    /** Higher than before, whatever the missing scores are. */
    ROSE("rose", "เพิ่มขึ้น", "Rose"),
    /** Lower than before, whatever the missing scores are. */
    FELL("fell", "ลดลง", "Fell"),
    /** The same as before, whatever the missing scores are. */
    STAYED("stayed", "เท่าเดิม", "Stayed"),
    /** Several items that were merged, split or regrouped: some are higher than some were, others lower. */
    MIXED("mixed", "มีทั้งเพิ่มและลด", "Mixed"),
    /** Not to be told: something is missing on one side or on both. */
    OPEN("open", "ยังไม่แน่ชัด", "Open");

    private final String code;
    private final String thai;
    private final String english;

    Direction(String code, String thai, String english) {
        this.code = code;
        this.thai = thai;
        this.english = english;
    }

    /**
     * The word used in output.
     *
     * @return such as {@code rose}
     */
    public String code() {
        return code;
    }

    /**
     * The direction in words.
     *
     * @return the label
     */
    public LocalizedText label() {
        return LocalizedText.of(thai, english);
    }

    /** The direction of a number that went up, went down or stayed. */
    static Direction of(int sign) {
        return sign > 0 ? ROSE : sign < 0 ? FELL : STAYED;
    }

    /** The direction of a group, from the directions between each item before and each item after. */
    static Direction of(Collection<Direction> pairs) {
        boolean up = pairs.contains(ROSE);
        boolean down = pairs.contains(FELL);
        if (up && down) {
            return MIXED;
        }
        if (pairs.contains(OPEN)) {
            return OPEN;
        }
        return up ? ROSE : down ? FELL : STAYED;
    }
}

package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.Wording;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.json.JsonObject;
import org.immutables.value.Value;

/**
 * What changed about a grade that both catalogues have under the same code.
 *
 * <pre>{@code
 * GradeChange change = draftDiff.gradeScale().changed().get(0);
 * change.from().code() + ": " + change.from().overall().from() + " -> " + change.to().overall().from(); // pass-good: 85 -> 86
 * change.thresholdsChanged(); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface GradeChange extends JsonObject {
    /**
     * The grade of the earlier side.
     *
     * @return the grade
     */
    Grade from();

    /**
     * The grade of the later side.
     *
     * @return the grade
     */
    Grade to();

    /**
     * Whether the title differs.
     *
     * @return true if it differs by more than white space
     */
    default boolean retitled() {
        return !Wording.same(from().title(), to().title());
    }

    /**
     * Whether a threshold differs: an end of the band, or what every graded part must reach.
     *
     * @return true if one of the three differs
     */
    default boolean thresholdsChanged() {
        return !from().thresholds().equals(to().thresholds());
    }

    /**
     * Whether the grade passes on one side only.
     *
     * @return true if it passes on one side and fails on the other
     */
    default boolean passingChanged() {
        return from().passing() != to().passing();
    }

    /**
     * Whether anything differs.
     *
     * @return true if title, thresholds or passing differ
     */
    default boolean differs() {
        return retitled() || thresholdsChanged() || passingChanged();
    }

    /**
     * The change read from the other side.
     *
     * @return the same with the two sides swapped
     */
    default GradeChange mirrored() {
        return ImmutableGradeChange.of(to(), from());
    }
}

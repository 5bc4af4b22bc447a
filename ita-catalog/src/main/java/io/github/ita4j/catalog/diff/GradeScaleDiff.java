package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.internal.Lists;
import io.github.ita4j.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * How two grade scales differ. Grades are compared by code, so that {@code AA} to {@code F} of 2565 are withdrawn and
 * the five levels of 2566 added.
 *
 * <pre>{@code
 * Catalog catalog2565 = Catalogs.forYear(2565);
 * GradeScaleDiff scales = GradeScaleDiff.between(catalog2565.gradeScale(), catalog2568.gradeScale());
 * scales.withdrawn().stream().map(Grade::code).toList(); // [AA, A, B, C, D, E, F]
 * scales.gradedPartsAdded(); // [IIT, EIT1, EIT2, OIT]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface GradeScaleDiff extends JsonObject {
    /**
     * The scale of the earlier side.
     *
     * @return the scale
     */
    GradeScale from();

    /**
     * The scale of the later side.
     *
     * @return the scale
     */
    GradeScale to();

    /**
     * Compares two grade scales.
     *
     * @param from the earlier one
     * @param to the later one
     * @return the difference
     */
    static GradeScaleDiff between(GradeScale from, GradeScale to) {
        return ImmutableGradeScaleDiff.of(from, to);
    }

    /**
     * The grades that came in.
     *
     * @return the grades of the later side whose code the earlier one does not have, the best first
     */
    default List<Grade> added() {
        return Lists.without(to().grades(), from().grades(), Grade::code);
    }

    /**
     * The grades that went.
     *
     * @return the grades of the earlier side whose code the later one does not have, the best first
     */
    default List<Grade> withdrawn() {
        return Lists.without(from().grades(), to().grades(), Grade::code);
    }

    /**
     * The grades that stayed and changed.
     *
     * @return the changes in the order of the later side, the best grade first
     */
    default List<GradeChange> changed() {
        List<GradeChange> changes = new ArrayList<>();
        for (Grade grade : to().grades()) {
            from().grade(grade.code())
                    .map(before -> ImmutableGradeChange.of(before, grade))
                    .filter(GradeChange::differs)
                    .ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    /**
     * The parts that are graded now and were not.
     *
     * @return the codes in the order of the later side
     */
    default List<NodeCode> gradedPartsAdded() {
        return Lists.without(to().gradedParts(), from().gradedParts(), part -> part);
    }

    /**
     * The parts that were graded and are not any more.
     *
     * @return the codes in the order of the earlier side
     */
    default List<NodeCode> gradedPartsWithdrawn() {
        return Lists.without(from().gradedParts(), to().gradedParts(), part -> part);
    }

    /**
     * Whether the two scales give the same grades under the same code.
     *
     * @return true if nothing differs but descriptions, translations and evidence
     */
    default boolean isEmpty() {
        return from().code().equals(to().code())
                && added().isEmpty()
                && withdrawn().isEmpty()
                && changed().isEmpty()
                && gradedPartsAdded().isEmpty()
                && gradedPartsWithdrawn().isEmpty();
    }

    /**
     * What changed about a grade that both catalogues have under the same code.
     *
     * <pre>{@code
     * GradeScaleDiff.GradeChange change = draftDiff.gradeScale().changed().get(0);
     * change.from().code() + ": " + change.from().overall().from() + " -> " + change.to().overall().from(); // pass-good: 85 -> 86
     * change.thresholdsChanged(); // true
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface GradeChange extends JsonObject {
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
    }
}

package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.diff.GradeScaleDiff;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The grades of both sides, each with its scale. Levels of different scales are not ranked against each other: nobody
 * can say whether A of 2565 is better than ผ่าน of 2566. Whether the agency passed can be compared in any case.
 *
 * <pre>{@code
 * Catalog catalog2565 = Catalogs.forYear(2565);
 * ScoreSheet sheet2565 = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2565))
 *         .putScores(Overall.OVERALL, Score.of(88))
 *         .build();
 * Assessment result2565 = Scorer.of(catalog2565).assess(sheet2565);
 * GradeComparison grades = YearComparison.of(Scorer.of(catalog2565), Scorer.of(catalog2568)).compare(result2565, result2568).grade();
 * grades.sameScale(); // false
 * grades.direction(); // Optional.empty: AA to F are not ranked against the five levels
 * grades.passedBefore() + " " + grades.passedAfter(); // Optional[true] Optional.empty
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface GradeComparison extends JsonObject {
    /**
     * The scale of the side before.
     *
     * @return the scale
     */
    GradeScale scaleBefore();

    /**
     * The scale of the side after.
     *
     * @return the scale
     */
    GradeScale scaleAfter();

    /**
     * The grade before.
     *
     * @return the grade, or empty where none is claimed
     */
    Optional<Grade> before();

    /**
     * The grade after.
     *
     * @return the grade, or empty where none is claimed
     */
    Optional<Grade> after();

    /**
     * The grades that were possible.
     *
     * @return at least one, the best first
     */
    List<Grade> possibleBefore();

    /**
     * The grades that are possible.
     *
     * @return at least one, the best first
     */
    List<Grade> possibleAfter();

    /**
     * Whether the agency had passed.
     *
     * @return empty where it is open
     */
    Optional<Boolean> passedBefore();

    /**
     * Whether the agency has passed.
     *
     * @return empty where it is open
     */
    Optional<Boolean> passedAfter();

    /**
     * The grades of two assessments.
     *
     * @param scaleBefore the scale of the catalogue before
     * @param before the assessment before
     * @param scaleAfter the scale of the catalogue after
     * @param after the assessment after
     * @return the comparison
     */
    static GradeComparison of(GradeScale scaleBefore, Assessment before, GradeScale scaleAfter, Assessment after) {
        return ImmutableGradeComparison.builder()
                .scaleBefore(scaleBefore)
                .scaleAfter(scaleAfter)
                .before(before.grade())
                .after(after.grade())
                .possibleBefore(before.possibleGrades())
                .possibleAfter(after.possibleGrades())
                .passedBefore(before.passed())
                .passedAfter(after.passed())
                .build();
    }

    /**
     * Whether both sides are graded in the same way.
     *
     * @return true if neither grades nor thresholds nor graded parts differ
     */
    default boolean sameScale() {
        return GradeScaleDiff.between(scaleBefore(), scaleAfter()).isEmpty();
    }

    /**
     * Which way the grade went: by the grades claimed where both sides claim one, else by the grades possible.
     *
     * @return never {@link Direction#MIXED}; empty where the scales differ
     */
    default Optional<Direction> direction() {
        if (!sameScale()) {
            return Optional.empty();
        }
        List<Grade> from = before().isPresent() && after().isPresent() ? List.of(before().get()) : possibleBefore();
        List<Grade> to = before().isPresent() && after().isPresent() ? List.of(after().get()) : possibleAfter();
        int bestBefore = place(from.get(0));
        int worstBefore = place(from.get(from.size() - 1));
        int bestAfter = place(to.get(0));
        int worstAfter = place(to.get(to.size() - 1));
        if (worstAfter < bestBefore) {
            return Optional.of(Direction.ROSE);
        }
        if (bestAfter > worstBefore) {
            return Optional.of(Direction.FELL);
        }
        boolean one = bestBefore == worstBefore && bestAfter == worstAfter;
        return Optional.of(one ? Direction.STAYED : Direction.OPEN);
    }

    /**
     * Whether anything differs.
     *
     * @return false if the same grade is claimed and the same grades are possible on the same scale
     */
    default boolean differs() {
        return !sameScale()
                || !before().map(Grade::code).equals(after().map(Grade::code))
                || !codes(possibleBefore()).equals(codes(possibleAfter()))
                || !passedBefore().equals(passedAfter());
    }

    private int place(Grade grade) {
        return codes(scaleAfter().grades()).indexOf(grade.code());
    }

    private static List<GradeCode> codes(List<Grade> grades) {
        return grades.stream().map(Grade::code).toList();
    }
}

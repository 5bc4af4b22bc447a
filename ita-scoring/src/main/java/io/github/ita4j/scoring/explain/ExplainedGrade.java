package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Coded;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why one grade is claimed, still possible, or ruled out.
 *
 * <pre>{@code
 * ExplainedGrade good = grades.grades().get(1);
 * good.grade().code(); // pass-good
 * good.outcome() == ExplainedGrade.Outcome.CONDITION_NOT_MET; // false
 * good.conditions().stream()
 *         .filter(condition -> condition.state() == GradeCondition.State.NOT_MET)
 *         .map(GradeCondition::code)
 *         .toList();
 * // [EIT2]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface ExplainedGrade extends JsonObject {
    /**
     * The grade, with its evidence.
     *
     * @return the grade
     */
    Grade grade();

    /**
     * Its conditions: that on the overall score, then those on the graded parts.
     *
     * @return at least one
     */
    List<GradeCondition> conditions();

    /**
     * Whether some completion of the missing scores reaches the grade.
     *
     * @return true if the assessment names it among the possible grades
     */
    boolean possible();

    /**
     * What became of the grade.
     *
     * @return the outcome
     */
    Outcome outcome();

    /** What became of a grade. */
    enum Outcome implements Coded {
        /** It is the grade of the assessment. */
        CLAIMED,
        /** Some completion of the missing scores reaches it. */
        POSSIBLE,
        /** It is ruled out, for a condition of it is not met. */
        CONDITION_NOT_MET,
        /** It is ruled out, for a better grade is certain. */
        BETTER_GRADE,
        /** No completion of the missing scores leads to it, though none of its conditions fails by itself. */
        NO_COMPLETION
    }
}

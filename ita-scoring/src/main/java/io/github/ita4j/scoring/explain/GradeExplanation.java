package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why an assessment has the grade it has, or why it has none: every condition of every grade with the score that was
 * compared. An agency gets the first grade, from the best to the worst, whose conditions it meets.
 *
 * <pre>{@code
 * grades.claimed().map(Grade::code); // Optional.empty
 * grades.basis(); // Optional.empty
 * for (ExplainedGrade grade : grades.grades()) {
 *     System.out.println(grade.grade().code() + " " + grade.outcome().code());
 * }
 * // pass-excellent condition-not-met
 * // pass-good possible
 * // pass possible
 * // improve condition-not-met
 * // improve-urgently condition-not-met
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface GradeExplanation extends JsonObject {
    /**
     * Which catalogue the assessment was made with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * Whose grade is explained.
     *
     * @return the agency, or empty where the sheet names none
     */
    Optional<Agency> agency();

    /**
     * The grade scale in words.
     *
     * @return the description
     */
    LocalizedText scale();

    /**
     * How well it is known that the year uses this grade scale.
     *
     * @return the evidence
     */
    Evidence scaleEvidence();

    /**
     * The parts that must each reach a threshold for some grades.
     *
     * @return the codes; empty where the overall score alone decides
     */
    List<NodeCode> gradedParts();

    /**
     * How well it is known which parts those are.
     *
     * @return the evidence
     */
    Evidence gradedPartsEvidence();

    /**
     * Every grade of the scale.
     *
     * @return the grades from the best to the worst
     */
    List<ExplainedGrade> grades();

    /**
     * The grade of the assessment.
     *
     * @return the grade, or empty where none is claimed
     */
    Optional<Grade> claimed();

    /**
     * On what the claimed grade rests.
     *
     * @return the basis; empty exactly where no grade is claimed
     */
    Optional<GradeBasis> basis();

    /**
     * What each reading of those rules would give that are not settled.
     *
     * @return the results in the order of the catalogue's readings, each with its evidence
     */
    List<ReadingResult> readings();
}

package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import io.github.ita4j.scoring.NodeResult;
import java.math.BigDecimal;
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
 * for (GradeExplanation.ExplainedGrade grade : grades.grades()) {
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
     * The next grade to work for: the one above the grade that is claimed, or above the worst that is possible where none is.
     *
     * @return the grade with its conditions; empty for the best grade
     */
    default Optional<ExplainedGrade> next() {
        for (int at = grades().size() - 1; at > 0; at--) {
            if (claimed()
                    .map(grades().get(at).grade()::equals)
                    .orElse(grades().get(at).possible())) {
                return Optional.of(grades().get(at - 1));
            }
        }
        return Optional.empty();
    }

    /**
     * What each reading of those rules would give that are not settled.
     *
     * @return the results in the order of the catalogue's readings, each with its evidence
     */
    List<ReadingResult> readings();

    /**
     * Why one grade is claimed, still possible, or ruled out.
     *
     * <pre>{@code
     * GradeExplanation.ExplainedGrade good = grades.grades().get(1);
     * good.grade().code(); // pass-good
     * good.outcome() == GradeExplanation.ExplainedGrade.Outcome.CONDITION_NOT_MET; // false
     * good.conditions().stream()
     *         .filter(condition -> condition.state() == GradeExplanation.GradeCondition.State.NOT_MET)
     *         .map(GradeExplanation.GradeCondition::code)
     *         .toList();
     * // [EIT2]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface ExplainedGrade extends JsonObject {
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
         * What still keeps the agency from the grade.
         *
         * @return the conditions that are certainly not met, and those whose stand-in does not meet them
         */
        default List<GradeCondition> unmet() {
            return conditions().stream()
                    .filter(condition -> condition.state() == GradeCondition.State.NOT_MET
                            || condition.standIn().filter(part -> !part.met()).isPresent())
                    .toList();
        }

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

    /**
     * One condition of a grade: a score, as reported, lies in a range. For example, for {@code pass-good} the overall score
     * lies from 85.00 to 100.00, and so does the score of each graded part.
     *
     * <pre>{@code
     * GradeExplanation.GradeCondition condition = grades.grades().get(1).conditions().get(3);
     * condition.code() + " from " + condition.from() + " to " + condition.to(); // EIT2 from 85 to 100
     * condition.compared().lower(); // 84
     * condition.state() == GradeExplanation.GradeCondition.State.NOT_MET; // true
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface GradeCondition extends JsonObject {
        /**
         * What is compared: the score of this node, or its bounds where it is missing. It is compared as reported, with two
         * decimals.
         *
         * @return the result of the overall node or of a graded part
         */
        NodeResult compared();

        /**
         * The lowest score that meets the condition.
         *
         * @return a score with at most two decimals
         */
        Score from();

        /**
         * The highest score that meets the condition.
         *
         * @return a score with at most two decimals; 100 where the condition asks for a least score only
         */
        Score to();

        /**
         * Whether the condition is met.
         *
         * @return met or not met where that is certain, else open
         */
        State state();

        /**
         * Whether the bounds of {@link #compared()} leave the condition open and only the rest of the sheet decides it: every
         * completion of the missing scores that fits all known ones meets the condition, or none does.
         *
         * @return false where the condition is open, and where the score or its bounds decide it
         */
        boolean decidedByAllScores();

        /**
         * What took the place of the score of a part that is not known.
         *
         * @return the score, where the grade was claimed on the instruments and this condition is on an unknown part of one
         */
        Optional<StandIn> standIn();

        /**
         * What is compared.
         *
         * @return the code of the overall node or of a graded part
         */
        default NodeCode code() {
            return compared().code();
        }

        /**
         * How far the score lies above the lowest one that meets the condition, as both are reported: 3.84 for 88.84 where 85.00
         * is asked for, -5.00 for 80.00.
         *
         * @return the points with two decimals, negative for a score that is short of it; empty where no score is known and
         *     none takes its place
         */
        default Optional<BigDecimal> margin() {
            return standIn()
                    .map(StandIn::score)
                    .or(() -> compared().score())
                    .map(score -> score.reported().subtract(from().reported()));
        }

        /** Whether a condition is met. */
        enum State implements Coded {
            /** Met, whatever the missing scores are. */
            MET,
            /** Not met, whatever the missing scores are. */
            NOT_MET,
            /** Met by some of what the missing scores can be. */
            OPEN
        }

        /**
         * The score of an instrument, standing for the score of one of its parts that is not known.
         *
         * <pre>{@code
         * Assessment instruments = scorer.assess(ScoreSheet.builder()
         *         .fiscalYear(catalog.fiscalYear())
         *         .putScores(Instrument.IIT, Score.of(90))
         *         .putScores(Instrument.EIT, Score.of(86))
         *         .putScores(Instrument.OIT, Score.of(100))
         *         .build());
         * GradeExplanation.GradeCondition condition = explainer.explainGrade(instruments).grades().get(1).conditions().get(2);
         * GradeExplanation.GradeCondition.StandIn standIn = condition.standIn().orElseThrow();
         * condition.code() + " by " + standIn.instrument() + " " + standIn.score(); // EIT1 by EIT 86
         * standIn.met(); // true
         * }</pre>
         */
        @Value.Immutable
        @ValueStyle
        interface StandIn extends JsonObject {
            /**
             * Whose score it is.
             *
             * @return the instrument
             */
            Instrument instrument();

            /**
             * The score of the instrument.
             *
             * @return the exact score
             */
            Score score();

            /**
             * Whether the condition is met by this score.
             *
             * @return true if the score, as reported, lies in the condition's range
             */
            boolean met();
        }
    }
}

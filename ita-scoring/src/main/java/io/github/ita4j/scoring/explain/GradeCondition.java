package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.scoring.NodeResult;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One condition of a grade: a score, as reported, lies in a range. For example, for {@code pass-good} the overall score
 * lies from 85.00 to 100.00, and so does the score of each graded part.
 *
 * <pre>{@code
 * GradeCondition condition = grades.grades().get(1).conditions().get(3);
 * condition.code() + " from " + condition.from() + " to " + condition.to(); // EIT2 from 85 to 100
 * condition.compared().lower(); // 84
 * condition.state() == GradeCondition.State.NOT_MET; // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface GradeCondition extends JsonObject {
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
     * What stood for the score of a part that is not known.
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
     * GradeCondition condition = explainer.explainGrade(instruments).grades().get(1).conditions().get(2);
     * GradeCondition.StandIn standIn = condition.standIn().orElseThrow();
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

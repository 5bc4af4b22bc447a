package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import org.immutables.value.Value;

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
 * StandIn standIn = condition.standIn().orElseThrow();
 * condition.code() + " by " + standIn.instrument() + " " + standIn.score(); // EIT1 by EIT 86
 * standIn.met(); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface StandIn extends JsonObject {
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

    /**
     * A score that stands for another.
     *
     * @param instrument whose score it is
     * @param score the score
     * @param met whether the condition is met by it
     * @return the stand-in
     */
    static StandIn of(Instrument instrument, Score score, boolean met) {
        return ImmutableStandIn.of(instrument, score, met);
    }
}

package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be won by raising one leaf to 100: an item, or an indicator whose items are not known.
 *
 * <p>The gain is the leaf's weight times what it lacks, all else being equal. A leaf of 60 that is worth 4 points can win
 * 1.6 points of the overall score. Where the leaf's score is missing its gain is not known, and only bounds are.
 *
 * <pre>{@code
 * Gain gain = Gains.of(scorer, assessment).ranked().get(0);
 * gain.code(); // o27
 * gain.worth() + " points for 100, " + gain.points().orElseThrow() + " to be won";
 * // 2.5 points for 100, 2.5 to be won
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Gain extends JsonObject {
    /**
     * The leaf's score or bounds.
     *
     * @return the result
     */
    NodeResult result();

    /**
     * The leaf's name.
     *
     * @return the title, or empty where it is not known
     */
    Optional<LocalizedText> title();

    /**
     * The instrument the leaf belongs to.
     *
     * @return the instrument
     */
    Instrument instrument();

    /**
     * The points of the overall score that a full score of the leaf is worth.
     *
     * @return the exact points, from more than 0 to 100
     */
    Fraction worth();

    /**
     * The points of the instrument's score that a full score of the leaf is worth.
     *
     * @return the exact points, from more than 0 to 100
     */
    Fraction instrumentWorth();

    /**
     * A gain.
     *
     * @param result the leaf's score or bounds
     * @param title its name, where it is known
     * @param instrument its instrument
     * @param worth the points of the overall score that a full score is worth
     * @param instrumentWorth the points of the instrument's score that a full score is worth
     * @return the gain
     * @throws IllegalArgumentException if a worth is not more than 0 and at most 100
     */
    static Gain of(
            NodeResult result,
            Optional<LocalizedText> title,
            Instrument instrument,
            Fraction worth,
            Fraction instrumentWorth) {
        return ImmutableGain.of(result, title, instrument, worth, instrumentWorth);
    }

    /**
     * The leaf.
     *
     * @return its code
     */
    default NodeCode code() {
        return result().code();
    }

    /**
     * The points of the overall score to be won.
     *
     * @return the exact points, 0 for a full score; empty where the leaf's score is missing
     */
    default Optional<Fraction> points() {
        return result().score().map(score -> toBeWon(worth(), score));
    }

    /**
     * The points of the instrument's score to be won.
     *
     * @return the exact points, 0 for a full score; empty where the leaf's score is missing
     */
    default Optional<Fraction> instrumentPoints() {
        return result().score().map(score -> toBeWon(instrumentWorth(), score));
    }

    /**
     * The fewest points of the overall score that there can be to win.
     *
     * @return the points themselves where they are known
     */
    default Fraction atLeast() {
        return toBeWon(worth(), result().upper());
    }

    /**
     * The most points of the overall score that there can be to win.
     *
     * @return the points themselves where they are known; for a leaf of which nothing is known, what it is worth
     */
    default Fraction atMost() {
        return toBeWon(worth(), result().lower());
    }

    /** The share of the worth that a score leaves to be won. */
    private static Fraction toBeWon(Fraction worth, Score score) {
        Fraction lacking = Score.MAX.value().minus(score.value());
        return worth.times(lacking).dividedBy(Score.MAX.value());
    }

    /** Refuses a leaf that is worth nothing, or more than there is. */
    @Value.Check
    default void check() {
        for (Fraction points : List.of(worth(), instrumentWorth())) {
            if (points.signum() <= 0 || points.compareTo(Score.MAX.value()) > 0) {
                throw new IllegalArgumentException("Gain of " + code().code() + ": a worth of " + points
                        + " must be more than 0 and at most 100.");
            }
        }
    }
}

package io.github.ita4j.core.criteria;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import java.util.Objects;

/**
 * One condition of a grade: the overall score, or the score of every graded part, lies in a band. Scores are compared as
 * they are reported, with two decimals.
 *
 * <pre>{@code
 * Threshold.everyPart(Score.of(85)).isMetBy(Score.parse("84.99")); // false
 * Threshold.everyPart(Score.of(85)).scope() == Threshold.Scope.EVERY_PART; // true
 * }</pre>
 *
 * @param scope which scores are compared
 * @param from the lowest score of the band, with at most two decimals
 * @param to the highest score of the band, with at most two decimals, not below {@code from}
 */
public record Threshold(Scope scope, Score from, Score to) implements JsonObject {
    /** Which scores a threshold is compared with. */
    public enum Scope {
        /** The overall score. */
        OVERALL,
        /** The score of each of the scale's graded parts. */
        EVERY_PART
    }

    /**
     * Refuses ends that a reported score could never equal, and empty bands.
     *
     * @param scope which scores are compared
     * @param from the lowest score of the band
     * @param to the highest score of the band
     * @throws IllegalArgumentException if an end has more than two decimals, or the band is empty
     */
    public Threshold {
        requireReported(Objects.requireNonNull(from, "from"));
        requireReported(Objects.requireNonNull(to, "to"));
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("The band from " + from + " to " + to + " is empty; swap the two.");
        }
    }

    private static void requireReported(Score end) {
        if (!Score.of(end.reported()).equals(end)) {
            throw new IllegalArgumentException(
                    "Threshold " + end + " has more than two decimals, but scores are compared with two.");
        }
    }

    /**
     * The band of the overall score.
     *
     * @param from the lowest overall score
     * @param to the highest overall score
     * @return the threshold
     * @throws IllegalArgumentException if an end has more than two decimals, or the band is empty
     */
    public static Threshold overall(Score from, Score to) {
        return new Threshold(Scope.OVERALL, from, to);
    }

    /**
     * What every graded part must reach.
     *
     * @param from the lowest score
     * @return the threshold, up to 100
     * @throws IllegalArgumentException if the score has more than two decimals
     */
    public static Threshold everyPart(Score from) {
        return new Threshold(Scope.EVERY_PART, from, Score.MAX);
    }

    /**
     * Whether a score lies in the band.
     *
     * @param score a score, compared as it is reported
     * @return true if it does
     */
    public boolean isMetBy(Score score) {
        return score.reaches(from) && to.reaches(score);
    }
}

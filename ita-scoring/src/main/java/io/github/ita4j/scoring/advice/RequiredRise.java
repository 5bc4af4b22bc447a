package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A score that must rise although no named o-item can make it: EIT2 from 81.00 to 85.00, say.
 *
 * <p>Nearly always the code is that of a survey or of one of its parts. It is the OIT where o-items must be published
 * that the sheet does not name, and the overall score where the sheet does not say where its points come from.
 *
 * <pre>{@code
 * RequiredRise rise = advice.requiredRises().get(0);
 * rise.code() + " from " + rise.from() + " to " + rise.toReported(); // EIT2 from 94 to 95.00
 * rise.known(); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface RequiredRise extends JsonObject {
    /**
     * What must rise.
     *
     * @return the code of an instrument, of a part of one, or of the overall score
     */
    NodeCode code();

    /**
     * The score to rise from, once the advised items are published.
     *
     * @return the score, or the least it can be where it is missing
     */
    Score from();

    /**
     * Whether {@link #from()} is a score and not only a lower bound.
     *
     * @return false where the score is missing
     */
    boolean known();

    /**
     * The exact score to rise to; any lower one is not enough.
     *
     * @return more than {@link #from()}
     */
    Score to();

    /**
     * What each graded part of the instrument must reach, where only the score of the instrument as a whole is known: the
     * parts count apart.
     *
     * @return the parts and the least score of each, as reported; empty where the code says it all
     */
    Map<NodeCode, Score> parts();

    /**
     * What the required rise is certain to add to the overall score.
     *
     * @return the exact points, 0 or more
     */
    Fraction points();

    /**
     * The least score with two decimals that is enough, to be shown to users.
     *
     * @return {@link #to()}, rounded up
     */
    default BigDecimal toReported() {
        return to().value().toDecimal(Score.REPORTED_DECIMALS, RoundingMode.CEILING);
    }

    /**
     * A builder for a required rise.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link RequiredRise}. */
    final class Builder extends ImmutableRequiredRise.Builder {
        Builder() {}
    }

    /** Refuses a required rise that does not rise, and one that takes points away. */
    @Value.Check
    default void check() {
        if (to().compareTo(from()) <= 0) {
            throw new IllegalArgumentException(
                    "RequiredRise of " + code().code() + " from " + from() + " to " + to() + ": it must rise.");
        }
        if (points().signum() < 0) {
            throw new IllegalArgumentException(
                    "RequiredRise of " + code().code() + ": points " + points() + " must be 0 or more.");
        }
    }
}

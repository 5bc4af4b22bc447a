package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.score.Score;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What gave rise to a measure: a low score of an item, a sub-indicator or an indicator, in the year of the result.
 *
 * <pre>{@code
 * Cause.of(NodeCode.parse("i7"), Score.parse("79.46")).score(); // Optional[79.46]
 * Cause.of(NodeCode.parse("9.4")).score(); // Optional.empty: named without its score
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Cause extends JsonObject {
    /**
     * What the measure answers.
     *
     * @return mostly an item, a sub-indicator or an indicator
     */
    NodeCode code();

    /**
     * The score that gave rise to the measure, as the document states it.
     *
     * @return the score, or empty where the document states none
     */
    Optional<Score> score();

    /**
     * Why the reading of the code or the score is doubtful, such as a code that a scanner misread.
     *
     * @return the reason, or empty where the reading is sure
     */
    Optional<String> doubt();

    /**
     * A cause named without its score.
     *
     * @param code what the measure answers
     * @return the cause
     */
    static Cause of(NodeCode code) {
        return builder().code(code).build();
    }

    /**
     * A cause with its score.
     *
     * @param code what the measure answers
     * @param score its score
     * @return the cause
     */
    static Cause of(NodeCode code, Score score) {
        return builder().code(code).score(score).build();
    }

    /**
     * A builder for a cause.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Cause}. */
    final class Builder extends ImmutableCause.Builder {
        Builder() {}
    }

    /** Refuses a blank doubt. */
    @Value.Check
    default void check() {
        doubt().ifPresent(text -> Words.requireText("The doubt about " + code(), text));
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Cause read(Object tree) {
        return JsonTrees.provided().read(Cause.class, tree, false);
    }
}

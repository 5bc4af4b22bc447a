package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How the answer to an item becomes a score: the choices in the order of the form, from the first to the last.
 *
 * <p>In a forward scale the scores rise with the choices ({@code น้อยที่สุดหรือไม่มีเลย} 0 up to {@code มากที่สุด}
 * 100); in a reversed one, used for questions about wrongdoing, they fall.
 *
 * <pre>{@code
 * AnswerScale scale = catalog.item(ItemCode.parse("i1")).orElseThrow().answerScale().orElseThrow();
 * scale.choices().stream().map(AnswerScale.AnswerChoice::score).toList(); // [0, 33, 67, 100]
 * scale.reversed(); // false: the scores rise with the choices
 * o12.answerScale().orElseThrow().answeredBy() == AnswerScale.AnsweredBy.ASSESSOR; // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface AnswerScale extends JsonObject {
    /**
     * The code by which items name the scale.
     *
     * @return such as {@code level4-pos}
     */
    String code();

    /**
     * Whether the scores fall with the choices.
     *
     * @return true for a reversed scale
     */
    boolean reversed();

    /**
     * Who answers, and so what scores an item can have.
     *
     * @return respondents, whose answers are averaged, or the assessor, whose one answer is the score
     */
    AnsweredBy answeredBy();

    /**
     * The choices in the order of the form.
     *
     * @return at least two
     */
    List<AnswerChoice> choices();

    /**
     * How well the scale is known.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * A builder for a scale.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AnswerScale}. */
    final class Builder extends ImmutableAnswerScale.Builder {
        Builder() {}
    }

    /** Refuses scales with fewer than two choices or with scores out of order. */
    @Value.Check
    default void check() {
        List<AnswerChoice> choices = choices();
        if (choices.size() < 2) {
            throw new IllegalArgumentException(
                    "Answer scale '" + code() + "' has " + choices.size() + " choice(s): at least two are needed.");
        }
        OptionalInt wrong = outOfOrder(choices, reversed());
        if (wrong.isPresent()) {
            int i = wrong.getAsInt();
            throw new IllegalArgumentException("Answer scale '" + code() + "' is "
                    + (reversed() ? "reversed, so its scores must fall" : "forward, so its scores must rise")
                    + ", but choice " + (i + 1) + " is worth "
                    + choices.get(i).score() + " after " + choices.get(i - 1).score() + ".");
        }
    }

    /**
     * The first choice that is not worth more than the one before it or, on a reversed scale, less.
     *
     * @param choices the choices in the order of the form
     * @param reversed whether their scores must fall
     * @return its number from 0, or empty if all are in order
     */
    static OptionalInt outOfOrder(List<AnswerChoice> choices, boolean reversed) {
        for (int i = 1; i < choices.size(); i++) {
            int step = choices.get(i).score().compareTo(choices.get(i - 1).score());
            if (reversed ? step >= 0 : step <= 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Who answers an item. */
    enum AnsweredBy implements Coded {
        /** Many people answer; the item's score is the mean of their answers, so any value from 0 to 100 can occur. */
        RESPONDENTS,
        /** The assessor answers once; the item's score is the score of the choice itself, so no other value occurs. */
        ASSESSOR;

        /**
         * Reads the word used in files.
         *
         * @param code {@code respondents} or {@code assessor}
         * @return who answers
         * @throws IllegalArgumentException if it is neither
         */
        public static AnsweredBy parse(String code) {
            return Coded.parse(AnsweredBy.class, code, "one who answers");
        }
    }

    /**
     * One choice of an answer scale, such as {@code มาก}, worth 67.
     *
     * <pre>{@code
     * AnswerScale scale = catalog.item(ItemCode.parse("i1")).orElseThrow().answerScale().orElseThrow();
     * AnswerScale.AnswerChoice choice = scale.choices().get(2);
     * choice.label(); // LocalizedText{thai=มาก, english=Much}
     * choice.score(); // 67
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface AnswerChoice extends JsonObject {
        /**
         * The words of the choice.
         *
         * @return the label
         */
        LocalizedText label();

        /**
         * What the choice is worth.
         *
         * @return from 0 to 100
         */
        Score score();

        /**
         * A choice of an answer scale.
         *
         * @param label the words of the choice
         * @param score what it is worth
         * @return the choice
         */
        static AnswerChoice of(LocalizedText label, Score score) {
            return ImmutableAnswerChoice.of(label, score);
        }
    }
}

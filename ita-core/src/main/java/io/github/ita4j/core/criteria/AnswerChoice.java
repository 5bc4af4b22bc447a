package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One choice of an answer scale, such as {@code มาก}, worth 67.
 *
 * <pre>{@code
 * AnswerScale scale = catalog.item(ItemCode.parse("i1")).orElseThrow().answerScale().orElseThrow();
 * AnswerChoice choice = scale.choices().get(2);
 * choice.label(); // LocalizedText{thai=มาก, english=Much}
 * choice.score(); // 67
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface AnswerChoice extends JsonObject {
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

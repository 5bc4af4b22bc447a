package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.json.JsonObject;
import org.immutables.value.Value;

/**
 * One question of a survey and the scale of its answers.
 *
 * <pre>{@code
 * SurveyQuestion question = form.questions().get(form.indexOf(QuestionCode.parse("i2")));
 * question.code(); // i2
 * question.scale().choices().get(3).label().thai(); // มากที่สุด
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface SurveyQuestion extends JsonObject {
    /**
     * The code.
     *
     * @return such as {@code i2} or {@code i1.2}
     */
    QuestionCode code();

    /**
     * The choices and what each is worth.
     *
     * @return the answer scale
     */
    AnswerScale scale();

    /**
     * A question.
     *
     * @param code its code
     * @param scale the scale of its answers
     * @return the question
     */
    static SurveyQuestion of(QuestionCode code, AnswerScale scale) {
        return ImmutableSurveyQuestion.of(code, scale);
    }
}

package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.scoring.survey.SurveyException.Reason;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.List;
import java.util.Map;

/** Says why a code is no question of a form, and what would be. */
final class WrongQuestion {
    private WrongQuestion() {}

    static SurveyException of(SurveyForm form, QuestionCode code) {
        ItemCode item = code.item();
        List<QuestionCode> asked = form.questions().stream()
                .map(SurveyQuestion::code)
                .filter(question -> question.item().equals(item))
                .toList();
        if (item.instrument() != form.instrument()) {
            return SurveyException.of(
                    Reason.OTHER_INSTRUMENT, "", "question", code, "instrument", item.instrument(), "form", form);
        }
        if (form.unscored().contains(item)) {
            return SurveyException.of(Reason.SCALE_NOT_KNOWN, "", "question", code, "item", item, "form", form);
        }
        if (asked.isEmpty()) {
            QuestionCode first = form.questions().get(0).code();
            QuestionCode last =
                    form.questions().get(form.questions().size() - 1).code();
            LocalizedText all = SurveyException.TEXTS.both("from-to", Map.of("first", first, "last", last));
            return SurveyException.of(Reason.UNKNOWN_ITEM, "", "item", item, "form", form, "expected", all);
        }
        String way = asked.get(0).part().isEmpty() ? ".without-parts" : "";
        LocalizedText parts = Texts.or(asked);
        return SurveyException.of(
                Reason.UNKNOWN_PART, way, "item", item, "form", form, "parts", asked.size(), "expected", parts);
    }
}

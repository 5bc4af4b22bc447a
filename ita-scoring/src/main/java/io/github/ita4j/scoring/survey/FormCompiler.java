package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnsweredBy;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicator;
import java.util.ArrayList;
import java.util.List;

/** Collects the questions of a survey from a catalogue, and what share of the survey's score each of them is. */
final class FormCompiler {
    private final List<SurveyQuestion> questions = new ArrayList<>();
    private final List<NodeCode> unscored = new ArrayList<>();
    private final List<Long> divisors = new ArrayList<>();

    private FormCompiler() {}

    static SurveyForm compile(Catalog catalog, NodeCode survey) {
        FormCompiler compiler = new FormCompiler();
        criteria(catalog, survey)
                .indicators()
                .forEach(indicator -> compiler.add(
                        indicator, criteria(catalog, survey).indicators().size()));
        if (compiler.questions.isEmpty()) {
            throw new SurveyException(
                    SurveyException.Reason.QUESTIONS_NOT_KNOWN,
                    null,
                    "The catalogue of " + catalog.fiscalYear() + " knows no question of the " + survey.code()
                            + ", so its answers cannot be tallied: use a catalogue that holds the items and their"
                            + " answer scales, or give the scores of the indicators instead.");
        }
        return new SurveyForm(
                catalog.stamp(),
                survey,
                compiler.questions,
                compiler.unscored,
                compiler.divisors.stream().mapToLong(Long::longValue).toArray());
    }

    private static InstrumentCriteria criteria(Catalog catalog, NodeCode survey) {
        return catalog.instruments().stream()
                .filter(i -> i.instrument() != Instrument.OIT)
                .filter(i -> i.instrument() == survey
                        || (survey instanceof PartCode code
                                && i.parts().stream()
                                        .anyMatch(part -> part.code().equals(code))))
                .findFirst()
                .orElseThrow(() -> notASurvey(catalog, survey));
    }

    private static SurveyException notASurvey(Catalog catalog, NodeCode survey) {
        List<String> surveys = new ArrayList<>();
        for (InstrumentCriteria instrument : catalog.instruments()) {
            if (instrument.instrument() != Instrument.OIT) {
                surveys.add(instrument.instrument().code());
                instrument.parts().forEach(part -> surveys.add(part.code().code()));
            }
        }
        String expected = String.join(", ", surveys);
        return new SurveyException(
                SurveyException.Reason.NOT_A_SURVEY,
                expected,
                survey.code() + " is no survey of " + catalog.fiscalYear() + ": choose one of " + expected + ".");
    }

    private void add(Indicator indicator, long indicators) {
        if (indicator.allItems().isEmpty()) {
            unscored.add(indicator.number());
        }
        for (Item item : indicator.items()) {
            add(item, indicators * indicator.items().size());
        }
        for (SubIndicator group : indicator.subIndicators()) {
            for (Item item : group.items()) {
                add(
                        item,
                        indicators
                                * indicator.subIndicators().size()
                                * group.items().size());
            }
        }
    }

    private void add(Item item, long divisor) {
        if (item.parts().isEmpty()) {
            item.answerScale()
                    .ifPresentOrElse(
                            scale -> add(QuestionCode.of(item.code()), scale, divisor),
                            () -> unscored.add(item.code()));
        }
        for (int part = 1; part <= item.parts().size(); part++) {
            add(
                    QuestionCode.of(item.code(), part),
                    item.parts().get(part - 1),
                    divisor * item.parts().size());
        }
    }

    private void add(QuestionCode code, AnswerScale scale, long divisor) {
        if (scale.answeredBy() != AnsweredBy.RESPONDENTS) {
            throw new IllegalArgumentException("Question " + code + " has the scale '" + scale.code()
                    + "', which is the assessor's: a question of a survey is answered by respondents.");
        }
        questions.add(SurveyQuestion.of(code, scale));
        divisors.add(divisor);
    }
}

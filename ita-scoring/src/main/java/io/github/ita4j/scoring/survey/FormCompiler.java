package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnsweredBy;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.survey.SurveyException.Reason;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the questions of a survey from a catalogue, and what share of the survey's score each of them is. */
final class FormCompiler {
    private final List<SurveyQuestion> questions = new ArrayList<>();
    private final List<NodeCode> unscored = new ArrayList<>();
    private final List<Long> divisors = new ArrayList<>();

    private FormCompiler() {}

    static SurveyForm compile(Catalog catalog, NodeCode survey) {
        FormCompiler compiler = new FormCompiler();
        CriteriaNode instrument = instrument(catalog, survey);
        instrument.leaves().forEach(leaf -> compiler.add(leaf, instrument.points()));
        if (compiler.questions.isEmpty()) {
            throw SurveyException.of(
                    Reason.QUESTIONS_NOT_KNOWN, "", "year", catalog.fiscalYear(), "survey", survey.code());
        }
        return new SurveyForm(catalog.stamp(), survey, compiler.questions, compiler.unscored, compiler.divisors);
    }

    private static CriteriaNode instrument(Catalog catalog, NodeCode survey) {
        return surveys(catalog)
                .filter(node -> node.code().equals(survey))
                .findFirst()
                .map(node -> node.code() instanceof PartCode ? node.parent().orElseThrow() : node)
                .orElseThrow(() -> notASurvey(catalog, survey));
    }

    private static Stream<CriteriaNode> surveys(Catalog catalog) {
        return catalog.tree().children().stream()
                .filter(node -> node.code() != Instrument.OIT)
                .flatMap(node -> Stream.concat(Stream.of(node), node.parts().stream()));
    }

    private static SurveyException notASurvey(Catalog catalog, NodeCode survey) {
        String expected = surveys(catalog).map(CriteriaNode::toString).collect(Collectors.joining(", "));
        return SurveyException.of(
                Reason.NOT_A_SURVEY, "", "survey", survey.code(), "year", catalog.fiscalYear(), "expected", expected);
    }

    private void add(CriteriaNode leaf, Fraction ofTheSurvey) {
        // Every score below an instrument's is a plain mean, so that a leaf is one in a whole number of them.
        long divisor = ofTheSurvey.dividedBy(leaf.points()).numerator().longValueExact();
        leaf.item().ifPresentOrElse(item -> add(item, divisor), () -> unscored.add(leaf.code()));
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
        questions.add(ImmutableSurveyQuestion.of(code, scale));
        divisors.add(divisor);
    }
}

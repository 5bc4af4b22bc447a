package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Walks over a form and asks {@link AnswerMeans} for the score of each question, each item and the whole. */
final class ScoreMaker {
    private ScoreMaker() {}

    static SurveyScores scores(AgencyTally tally) {
        SurveyForm form = tally.form();
        List<SurveyQuestion> questions = form.questions();
        AnswerMeans means = new AnswerMeans(tally);
        long common = means.commonAnswers(0, questions.size());
        SurveyScores.Builder scores = SurveyScores.builder();
        scores.catalog(form.catalog())
                .survey(form.survey())
                .agency(tally.agency())
                .respondents(tally.respondents())
                .commonAnswers(common > 0 ? OptionalLong.of(common) : OptionalLong.empty())
                .total(form.unscored().isEmpty() ? means.weighted() : Optional.empty());
        int from = 0;
        for (int question = 0; question < questions.size(); question++) {
            QuestionCode code = questions.get(question).code();
            scores.putBlanks(code, tally.responses() - tally.answers(question));
            means.plain(question, question + 1).ifPresent(score -> scores.putQuestions(code, score));
            boolean last = question + 1 == questions.size()
                    || !questions.get(question + 1).code().item().equals(code.item());
            if (last) {
                means.plain(from, question + 1).ifPresent(score -> scores.putItems(code.item(), score));
                from = question + 1;
            }
        }
        return scores.build();
    }

    static Map<NodeCode, Score> combined(SurveyScores one, SurveyScores other) {
        if (!(one.survey() instanceof PartCode first)
                || !(other.survey() instanceof PartCode second)
                || first.instrument() != second.instrument()
                || first.number() == second.number()
                || !one.agency().equals(other.agency())
                || !one.catalog().equals(other.catalog())) {
            throw new IllegalArgumentException("Scores of " + name(one) + " and of " + name(other)
                    + " cannot be combined: give the two parts of one instrument, of one agency and one catalogue.");
        }
        if (first.number() > second.number()) {
            return combined(other, one);
        }
        Map<NodeCode, Score> scores = new LinkedHashMap<>(one.nodeScores());
        scores.putAll(other.nodeScores());
        one.items().forEach((item, score) -> {
            Score there = other.items().get(item);
            if (there != null) {
                scores.put(item, Score.mean(List.of(score, there)));
            }
        });
        return Collections.unmodifiableMap(scores);
    }

    private static String name(SurveyScores scores) {
        return scores.survey().code() + " of " + scores.catalog().fiscalYear() + ", "
                + scores.agency().name();
    }
}

package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Exact means over the answers about one agency: of each question, each item and the whole. */
final class ScoreMaker {
    private final AgencyTally tally;
    private final List<SurveyQuestion> questions;
    /** The means of the questions; empty where nobody answered. */
    private final List<Optional<Fraction>> means = new ArrayList<>();

    ScoreMaker(AgencyTally tally) {
        this.tally = tally;
        this.questions = tally.form().questions();
        for (int question = 0; question < questions.size(); question++) {
            means.add(mean(question));
        }
    }

    private Optional<Fraction> mean(int question) {
        long answers = tally.answers(question);
        if (answers == 0) {
            return Optional.empty();
        }
        List<AnswerChoice> choices = questions.get(question).scale().choices();
        FractionSum sum = FractionSum.of();
        for (int choice = 0; choice < choices.size(); choice++) {
            sum.addProduct(choices.get(choice).score().value(), Fraction.of(tally.count(question, choice)));
        }
        return Optional.of(sum.total().dividedBy(Fraction.of(answers)));
    }

    SurveyScores scores() {
        SurveyForm form = tally.form();
        ImmutableSurveyScores.Builder scores = ImmutableSurveyScores.builder()
                .catalog(form.catalog())
                .survey(form.survey())
                .agency(tally.agency())
                .respondents(tally.respondents());
        List<Long> divisors = new ArrayList<>();
        int from = 0;
        for (int question = 0; question < questions.size(); question++) {
            QuestionCode code = questions.get(question).code();
            divisors.add(form.divisor(question));
            scores.putBlanks(code, tally.responses() - tally.answers(question));
            means.get(question).ifPresent(mean -> scores.putQuestions(code, Score.of(mean)));
            int next = question + 1;
            if (next == questions.size() || !questions.get(next).code().item().equals(code.item())) {
                List<Optional<Fraction>> parts = means.subList(from, next);
                mean(parts, Collections.nCopies(parts.size(), (long) parts.size()))
                        .ifPresent(score -> scores.putItems(code.item(), score));
                from = next;
            }
        }
        return scores.total(form.unscored().isEmpty() ? mean(means, divisors) : Optional.empty())
                .build();
    }

    /** The mean of means, each weighing one over its divisor; empty where one of them is. */
    private static Optional<Score> mean(List<Optional<Fraction>> means, List<Long> divisors) {
        FractionSum sum = FractionSum.of();
        for (int i = 0; i < means.size(); i++) {
            if (means.get(i).isEmpty()) {
                return Optional.empty();
            }
            sum.addProduct(means.get(i).get(), Fraction.of(1, divisors.get(i)));
        }
        return Optional.of(Score.of(sum.total()));
    }
}

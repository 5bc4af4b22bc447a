package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import io.github.ita4j.scoring.survey.SurveyScores;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counted answers as JSON, by {@code tally.schema.json}: exact scores, and all counts. */
final class TallyJson {
    private TallyJson() {}

    static void write(Json json, ResponseReading reading, ResponseTally tally, SamplingMinimum minimum) {
        json.stamp("catalog", Optional.of(tally.form().catalog()))
                .put("survey", tally.form().survey().code())
                .put("rows", reading.rows())
                .put("refusedRows", reading.refusedRows())
                .put("faults", reading.faultCounts())
                .put("asked", reading.asked())
                .put("notAsked", reading.notAsked())
                .put("notKnown", tally.form().unscored())
                .list("legend", reading.legends(), TallyJson::legend)
                .list(
                        "agencies",
                        tally.agencies(),
                        (one, agency) -> agency(one, agency, reading.asked(), Optional.of(minimum)));
    }

    /** A tally by itself: every question of the survey, and nothing of a minimum, which it does not know. */
    static void agency(Json json, AgencyTally tally) {
        List<QuestionCode> asked =
                tally.form().questions().stream().map(SurveyQuestion::code).toList();
        agency(json, tally, asked, Optional.empty());
    }

    private static void legend(Json json, AnswerLegend legend) {
        List<AnswerChoice> choices = legend.question().scale().choices();
        json.put("code", legend.question().code())
                .list(
                        "choices",
                        IntStream.range(0, choices.size()).boxed().toList(),
                        (one, choice) -> one.put("numbers", legend.numbersOf(choice))
                                .words("label", choices.get(choice).label())
                                .put("score", choices.get(choice).score().toString()));
    }

    private static void agency(
            Json json, AgencyTally tally, List<QuestionCode> asked, Optional<SamplingMinimum> minimum) {
        SurveyScores scores = SurveyScores.of(tally);
        json.put("agency", tally.agency())
                .members(tally.agency().attributes())
                .put("responses", tally.responses())
                .put("emptyResponses", tally.emptyResponses())
                .put("respondents", tally.respondents());
        minimum.ifPresent(least -> json.put("samplingMinimum", least.respondents(tally.agency()))
                .put("samplingMinimumMet", tally.meets(least)));
        json.points("score", scores.total().map(Score::value))
                .list(
                        "items",
                        asked.stream().map(QuestionCode::item).distinct().toList(),
                        (one, item) -> one.put("code", item)
                                .points("score", score(scores.items(), item))
                                .list(
                                        "questions",
                                        asked.stream()
                                                .filter(question ->
                                                        question.item().equals(item))
                                                .toList(),
                                        (two, question) -> question(two, tally, question, scores)));
    }

    private static void question(Json json, AgencyTally tally, QuestionCode code, SurveyScores scores) {
        SurveyQuestion question = tally.form().questions().get(tally.form().indexOf(code));
        int choices = question.scale().choices().size();
        Stream<Long> counts = IntStream.range(0, choices).mapToObj(choice -> tally.count(code, choice));
        json.put("code", code.code())
                .put("answers", tally.answers(code))
                .put("blanks", tally.blanks(code))
                .put("choices", counts.toList())
                .points("score", score(scores.questions(), code));
    }

    private static <K> Optional<Fraction> score(Map<K, Score> scores, K code) {
        return Optional.ofNullable(scores.get(code)).map(Score::value);
    }
}

package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurveyScoresTest {
    private static final int BLANK = Response.BLANK;
    private static final Agency A = Surveys.agency(1);

    private static SurveyScores scores(SurveyForm form, int[]... responses) {
        TallyAccumulator counts = TallyAccumulator.of(form);
        for (int[] response : responses) {
            counts.add(A, response);
        }
        return SurveyScores.of(counts.toTally().agency(A).orElseThrow());
    }

    private static SurveyScores scores(Catalog catalog, String survey, Random random, int responses) {
        SurveyForm form = SurveyForm.of(catalog, NodeCode.parse(survey));
        return SurveyScores.of(Surveys.random(form, random, responses).stream()
                .map(response -> Response.of(A, response.choices()))
                .collect(ResponseTally.collector(form))
                .agency(A)
                .orElseThrow());
    }

    private static int[] row(int... choices) {
        return choices;
    }

    @Test
    void aQuestionIsTheMeanOfThoseWhoAnsweredIt() {
        SurveyForm form = Surveys.form(List.of(Surveys.fourLevels(), Surveys.fourLevels(), Surveys.fourLevels()));
        SurveyScores scores = scores(form, row(3, 0, BLANK), row(2, BLANK, BLANK), row(1, 3, BLANK));
        assertThat(scores.items())
                .containsExactly(
                        Map.entry(ItemCode.parse("i1"), Score.of(200, 3)),
                        Map.entry(ItemCode.parse("i2"), Score.of(50)));
        assertThat(scores.questions().keySet()).map(QuestionCode::code).containsExactly("i1", "i2");
        assertThat(scores.blanks().values()).containsExactly(0L, 1L, 3L);
        assertThat(scores.respondents()).isEqualTo(3);
        assertThat(scores.total()).as("i3 is missing, not zero").isEmpty();
    }

    @Test
    void questionsMayHaveDifferentNumbersOfAnswers() {
        SurveyForm form = Surveys.form(List.of(Surveys.fourLevels(), Surveys.fourLevels()));
        // (234/3 + 33/2) / 2
        assertThat(scores(form, row(3, 1), row(2, BLANK), row(2, 0)).total()).contains(Score.parse("47.25"));
    }

    @Test
    void wrongdoingCountsTheOtherWay() {
        Catalog catalog = Surveys.catalog(2564);
        SurveyForm form = SurveyForm.of(catalog, Instrument.IIT);
        int[] always = new int[form.questions().size()];
        for (int question = 0; question < always.length; question++) {
            always[question] = form.questions().get(question).scale().choices().size() - 1;
        }
        SurveyScores scores = scores(form, always);
        assertThat(scores.items())
                .containsEntry(ItemCode.parse("i2"), Score.MAX)
                .containsEntry(ItemCode.parse("i4"), Score.ZERO)
                .containsEntry(ItemCode.parse("i9"), Score.ZERO)
                .containsEntry(ItemCode.parse("i11"), Score.of(50));
    }

    /** Parts count the same however many answered each: (100 + 0) / 2, not (100 + 0 + 0) / 3. */
    @Test
    void anItemIsTheMeanOfItsParts() {
        AnswerScale scale = Surveys.scale("0", "100");
        SurveyForm form = Surveys.form(
                Surveys.scaled(ItemCode.parse("i1"), scale, scale, scale),
                Surveys.scaled(ItemCode.parse("i2"), scale, scale));
        SurveyScores scores = scores(form, row(1, 0, 1), row(BLANK, 0, 0));
        assertThat(scores.questions().keySet()).map(QuestionCode::code).containsExactly("i1.1", "i1.2", "i2.1");
        assertThat(scores.items().values()).containsExactly(Score.of(50), Score.of(50));
        assertThat(scores.total()).contains(Score.of(50));
    }

    @Test
    void anItemWithAnUnansweredPartIsMissing() {
        AnswerScale scale = Surveys.scale("0", "100");
        SurveyForm form = Surveys.form(Surveys.scaled(ItemCode.parse("i1"), scale, scale, scale));
        SurveyScores scores = scores(form, row(1, BLANK));
        assertThat(scores.questions()).hasSize(1);
        assertThat(scores.items()).isEmpty();
        assertThat(scores.nodeScores()).isEmpty();
    }

    @Test
    void onlyBlanksGiveNoScores() {
        SurveyScores scores = scores(Surveys.form(List.of(Surveys.fourLevels())), row(BLANK));
        assertThat(scores.items()).isEmpty();
        assertThat(scores.respondents()).isZero();
    }

    /** What a scorer makes of the items is what the survey says of itself, exactly. */
    @Test
    void theTotalIsWhatTheScorerMakesOfTheItems() {
        Catalog catalog = Surveys.catalog(2564);
        SurveyScores iit = scores(catalog, "IIT", new Random(1), 50);
        SurveyScores eit = scores(catalog, "EIT", new Random(2), 70);
        Assessment result = Scorer.of(catalog)
                .assess(ScoreSheet.builder()
                        .fiscalYear(catalog.fiscalYear())
                        .agency(iit.agency())
                        .putAllScores(iit.nodeScores())
                        .putAllScores(eit.nodeScores())
                        .build());
        assertThat(iit.total()).isPresent();
        assertThat(result.node(Instrument.IIT).orElseThrow().score()).isEqualTo(iit.total());
        assertThat(result.node(Instrument.EIT).orElseThrow().score()).isEqualTo(eit.total());
        assertThat(result.discrepancies()).isEmpty();
    }

    @Test
    void theEitIsTheMeanOfItsParts() {
        Catalog catalog = Surveys.complete(2566);
        SurveyScores one = scores(catalog, "EIT1", new Random(1), 30);
        SurveyScores two = scores(catalog, "EIT2", new Random(2), 400);
        Assessment result = Scorer.of(catalog)
                .assess(ScoreSheet.builder()
                        .fiscalYear(catalog.fiscalYear())
                        .putAllScores(one.nodeScores())
                        .putAllScores(two.nodeScores())
                        .build());
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.node(Instrument.EIT).orElseThrow().score())
                .contains(Score.mean(
                        List.of(one.total().orElseThrow(), two.total().orElseThrow())));
        assertThat(one.nodeScores())
                .containsExactly(Map.entry(NodeCode.parse("EIT1"), one.total().orElseThrow()));
    }

    /** In the catalogue of 2566 as it is, the scales of e4, e9 and e13 are not known. */
    @Test
    void aPartWithUnknownScalesHasNoTotal() {
        Catalog catalog = Surveys.catalog(2566);
        SurveyScores one = scores(catalog, "EIT1", new Random(1), 30);
        assertThat(one.items()).hasSize(12);
        assertThat(one.total()).isEmpty();
        assertThat(one.nodeScores()).isEmpty();
    }
}

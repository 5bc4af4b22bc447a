package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.advice.Advice.ItemToPublish;
import io.github.ita4j.scoring.advice.Advice.RequiredRise;
import io.github.ita4j.scoring.bulk.Summary;
import io.github.ita4j.scoring.explain.ExplainedNode;
import io.github.ita4j.scoring.explain.Explainer;
import io.github.ita4j.scoring.explain.Gains.Gain;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.plan.DraftPlan.DraftMeasure;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import io.github.ita4j.scoring.plan.ReportSummary.StatusCount;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import io.github.ita4j.scoring.survey.SurveyScores;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Numbers that nothing can have are refused by every value of ita-scoring that anybody can build. */
class IllegalValuesTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
    private static final Scorer SCORER = Scorer.of(CATALOG);
    private static final Assessment RESULT = SCORER.assess(Sheets.sheet(CATALOG.fiscalYear(), KhemmaratTest.SCORES));
    private static final Gap GAP =
            GapAnalyzer.of(Scorer.of(CATALOG)).analyze(RESULT).gaps().get(0);
    private static final Fraction MINUS_ONE = Fraction.of(-1);

    private static void assertRefused(ThrowingCallable build, String message) {
        assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void pointsToBeWon() {
        assertRefused(
                () -> Gap.of(GAP.item(), GAP.measure(), Fraction.ZERO), "Gap of o8: points 0 must be more than 0.");
        DraftMeasure draft = MeasurePlanner.of(SCORER)
                .draft(RESULT, CATALOG.fiscalYear().next())
                .measures()
                .get(0);
        assertRefused(
                () -> DraftMeasure.of(draft.measure(), draft.theme(), Fraction.ZERO, draft.answers(), draft.required()),
                "Draft measure 1.1: points 0 must be more than 0.");
    }

    @Test
    void worthOfALeaf() {
        assertRefused(() -> gain(Fraction.ZERO, Fraction.ONE), "a worth of 0 must be");
        assertRefused(() -> gain(Fraction.ONE, Fraction.of(101)), "a worth of 101 must be");
        assertThatCode(() -> gain(Fraction.of(100), Fraction.of(100))).doesNotThrowAnyException();
    }

    private static Gain gain(Fraction worth, Fraction instrumentWorth) {
        return Gain.of(RESULT.overall(), Optional.empty(), Instrument.OIT, worth, instrumentWorth);
    }

    @Test
    void sharesAndPointsOfANode() {
        ExplainedNode root =
                Explainer.of(SCORER).explain(RESULT, NodeCode.parse("overall")).node();
        assertRefused(() -> node(root).weight(Fraction.ZERO).build(), "Node overall: weight 0 must be");
        assertRefused(() -> node(root).weight(Fraction.of(11, 10)).build(), "Node overall: weight 1.1 must be");
        assertRefused(() -> node(root).points(MINUS_ONE).build(), "Node overall: points -1 must be");
        assertRefused(() -> node(root).points(Fraction.of(101)).build(), "Node overall: points 101 must be");
    }

    private static ExplainedNode.Builder node(ExplainedNode like) {
        ExplainedNode.Builder node = ExplainedNode.builder();
        node.like(like);
        return node;
    }

    @Test
    void pointsAndEffortOfAdvice() {
        assertRefused(() -> fix(Fraction.ZERO, Fraction.ONE), "ItemToPublish of o8: points 0 and effort 1 must be");
        assertRefused(() -> fix(Fraction.ONE, MINUS_ONE), "ItemToPublish of o8: points 1 and effort -1 must be");
        assertRefused(() -> rise(MINUS_ONE), "RequiredRise of EIT: points -1 must be 0 or more.");
        assertThatCode(() -> rise(Fraction.ZERO)).doesNotThrowAnyException();
    }

    private static ItemToPublish fix(Fraction points, Fraction effort) {
        return ItemToPublish.builder()
                .item(GAP.item())
                .measure(GAP.measure())
                .points(points)
                .effort(effort)
                .assumed(false)
                .build();
    }

    private static RequiredRise rise(Fraction points) {
        return RequiredRise.builder()
                .code(Instrument.EIT)
                .from(Score.of(80))
                .known(true)
                .to(Score.of(85))
                .points(points)
                .build();
    }

    @Test
    void agenciesAndRanks() {
        assertRefused(() -> Summary.Spread.of(), "A spread of no scores: give at least one.");
        assertThatCode(() -> summary(2, 1, 1, 2)).doesNotThrowAnyException();
        assertRefused(() -> summary(2, -1, 1, 2), "Summary: passed -1, failed 1, grades [2]: none is below 0");
        assertRefused(() -> summary(2, 1, -1, 2), "none is below 0");
        assertRefused(() -> summary(2, 1, 1, -1), "none is below 0");
        assertRefused(() -> summary(2, 2, 1, 2), "are more than the agencies, 2.");
        assertRefused(() -> summary(2, 1, 1, 3), "are more than the agencies, 2.");
    }

    private static Summary summary(int agencies, int passed, int failed, int withBestGrade) {
        return Summary.builder()
                .agencies(agencies)
                .passed(passed)
                .failed(failed)
                .putGrades(CATALOG.gradeScale().grades().get(0), withBestGrade)
                .build();
    }

    @Test
    void measuresByStatus() {
        assertThatCode(() -> count(3, 1, 1, 1)).doesNotThrowAnyException();
        assertRefused(() -> count(4, 1, 1, 1), "they sum to the measures, 4.");
        assertRefused(() -> count(1, -1, 1, 1), "none is below 0");
    }

    private static StatusCount count(int measures, int withoutStatus, int notReported, int contradictory) {
        return StatusCount.builder()
                .measures(measures)
                .withoutStatus(withoutStatus)
                .notReported(notReported)
                .contradictory(contradictory)
                .build();
    }

    @Test
    void respondents() {
        assertRefused(() -> SamplingMinimum.of(-5), "A sampling minimum is 0 respondents or more, not -5.");
        assertThatCode(() -> SamplingMinimum.of(0)).doesNotThrowAnyException();
        assertThatCode(() -> scores(0, 0, 0)).doesNotThrowAnyException();
        assertRefused(() -> scores(-1, 0, 0), "respondents -1, common");
        assertRefused(() -> scores(0, -1, 0), "none is below 0");
        assertRefused(() -> scores(0, 0, -1), "blanks {i1=-1}");
    }

    private static SurveyScores scores(long respondents, long commonAnswers, long blanks) {
        return SurveyScores.builder()
                .catalog(CATALOG.stamp())
                .survey(Instrument.IIT)
                .agency(Agency.of("เทศบาลตำบลเขมราฐ"))
                .respondents(respondents)
                .commonAnswers(commonAnswers)
                .blanks(Map.of(QuestionCode.parse("i1"), blanks))
                .build();
    }
}

package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.SmallCatalogs;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade.Outcome;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition.State;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeExplanationTest {
    /** IIT: i1; EIT in two parts: e1, e2; OIT: 3.1 = o1..o3, 3.2 = o4. */
    private static final Catalog CATALOG = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 2, 3, 1);

    private static GradeExplanation explain(Catalog catalog, String scores) {
        Scorer scorer = Scorer.of(catalog);
        return Explainer.of(scorer).explainGrade(scorer.assess(Sheets.sheet(catalog.fiscalYear(), scores)));
    }

    private static GradeCondition condition(GradeExplanation explanation, String grade, String code) {
        return explanation.grades().stream()
                .filter(g -> g.grade().code().code().equals(grade))
                .flatMap(g -> g.conditions().stream())
                .filter(c -> c.code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // grade, node, compared as reported: 84.995 is shown and compared as 85.00
        "IIT=84.995 EIT1=90 EIT2=90 OIT=90, good, IIT, MET",
        "IIT=84.994 EIT1=90 EIT2=90 OIT=90, good, IIT, NOT_MET",
        "IIT=90 EIT1=90 EIT2=90 OIT=90, excellent, overall, NOT_MET",
        "IIT=90 EIT1=90 EIT2=90 OIT=90, improve, overall, NOT_MET",
        "IIT=90 EIT1=90 EIT2=90 OIT=90, pass, overall, MET",
        "overall=97.75, excellent, IIT, OPEN",
        "overall=97.75, excellent, overall, MET",
        "overall=98.80 EIT1=90, excellent, EIT1, NOT_MET"
    })
    void comparesEachScoreAsItIsReported(String scores, String grade, String code, State state) {
        assertThat(condition(explain(CATALOG, scores), grade, code).state()).isEqualTo(state);
    }

    @Test
    void theInstrumentStandsForItsUnknownParts() {
        GradeExplanation explanation = explain(CATALOG, "IIT=90 EIT=88.5 OIT=97");
        assertThat(explanation.basis()).contains(GradeBasis.INSTRUMENTS);
        GradeCondition part = condition(explanation, "good", "EIT2");
        assertThat(part.state()).isEqualTo(State.OPEN);
        assertThat(part.standIn()).contains(ImmutableStandIn.of(Instrument.EIT, Score.parse("88.5"), true));
        assertThat(condition(explanation, "good", "OIT").standIn()).isEmpty();
        assertThat(explanation.grades())
                .map(ExplainedGrade::outcome)
                .containsExactly(
                        Outcome.CONDITION_NOT_MET,
                        Outcome.CLAIMED,
                        Outcome.POSSIBLE,
                        Outcome.CONDITION_NOT_MET,
                        Outcome.CONDITION_NOT_MET);
    }

    @Test
    void whatOItemsCanBeDecides() {
        // Each of the missing o-items is 0 or 100, so the OIT is 70, 80 or 90; below 90 no IIT is high enough for
        // 89.50.
        Catalog tenItems = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 1, 10);
        GradeExplanation explanation =
                explain(tenItems, "overall=89.5 EIT1=90 EIT2=90 o1=0 o2=100 o3=100 o4=100 o5=100 o6=100 o7=100 o8=100");
        assertThat(explanation.claimed()).map(grade -> grade.code().code()).contains("good");
        GradeCondition condition = condition(explanation, "good", "OIT");
        assertThat(condition.compared().lower().reported()).hasToString("90.00");
        assertThat(condition.state()).isEqualTo(State.MET);
    }

    @Test
    void aGradeCanBeRuledOutThoughNoConditionFailsByItself() {
        // 90 in all asks for an OIT of 100 here, which leaves less than 85 to one of the others.
        GradeExplanation explanation = explain(SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 1, 1), "overall=90");
        ExplainedGrade good = explanation.grades().get(1);
        assertThat(good.outcome()).isEqualTo(Outcome.NO_COMPLETION);
        assertThat(good.possible()).isFalse();
        assertThat(explanation.claimed()).map(grade -> grade.code().code()).contains("pass");
    }

    @Test
    void aWorseGradeIsRuledOutByABetterOne() {
        GradeExplanation explanation = explain(CATALOG, "IIT=90 EIT1=90 EIT2=90 OIT=90");
        assertThat(explanation.grades().get(2).outcome()).isEqualTo(Outcome.BETTER_GRADE);
    }

    @Test
    void withoutAGradeItSaysThatMoreThanOneIsPossible() {
        GradeExplanation explanation = explain(CATALOG, "overall=98.80");
        assertThat(explanation.claimed()).isEmpty();
        // Both of the possible grades ask for 85 in every part.
        assertThat(explanation.grades().get(1).conditions()).allMatch(condition -> condition.state() == State.MET);
    }

    private static String next(String scores) {
        return explain(CATALOG, scores)
                .next()
                .map(grade -> grade.grade().code().code())
                .orElse("");
    }

    @Test
    void theNextGradeIsTheOneAboveTheClaimedOne() {
        assertThat(next("IIT=97 EIT1=97 EIT2=97 OIT=97")).isEmpty();
        assertThat(next("IIT=90 EIT1=90 EIT2=90 OIT=90")).isEqualTo("excellent");
        assertThat(next("IIT=90 EIT1=80 EIT2=90 OIT=95")).isEqualTo("good");
        assertThat(next("IIT=10 EIT1=10 EIT2=10 OIT=10")).isEqualTo("improve");
        // Where none is claimed, the one above the worst that is possible: good, excellent or pass for 97.75.
        assertThat(next("overall=97.75")).isEqualTo("good");
        assertThat(next("overall=98.80")).isEqualTo("excellent");
    }

    @Test
    void whatKeepsFromAGradeAreTheConditionsThatAreNotMet() {
        GradeExplanation explanation = explain(CATALOG, "IIT=90 EIT1=80 EIT2=90 OIT=97");
        assertThat(explanation.grades().get(0).unmet())
                .map(c -> c.code().code())
                .containsExactly("overall", "IIT", "EIT1", "EIT2");
        assertThat(explanation.grades().get(1).unmet())
                .map(c -> c.code().code())
                .containsExactly("EIT1");
        assertThat(explanation.grades().get(2).unmet()).isEmpty();
        // The instrument stands for its unknown parts.
        GradeExplanation byInstruments = explain(CATALOG, "IIT=90 EIT=88.5 OIT=97");
        assertThat(byInstruments.grades().get(0).unmet())
                .map(c -> c.code().code())
                .containsExactly("overall", "IIT", "EIT1", "EIT2");
        assertThat(byInstruments.grades().get(1).unmet()).isEmpty();
        assertThat(explain(CATALOG, "overall=98.80").grades().get(0).unmet()).isEmpty();
    }

    @Test
    void aMarginIsHowFarTheScoreLiesAboveWhatIsAsked() {
        GradeExplanation explanation = explain(CATALOG, "IIT=88.84 EIT=88.5 OIT=97");
        assertThat(condition(explanation, "good", "IIT").margin()).contains(new BigDecimal("3.84"));
        assertThat(condition(explanation, "excellent", "IIT").margin()).contains(new BigDecimal("-6.16"));
        // The instrument stands for its unknown part.
        assertThat(condition(explanation, "good", "EIT1").margin()).contains(new BigDecimal("3.50"));
        assertThat(condition(explain(CATALOG, "overall=90"), "good", "IIT").margin())
                .isEmpty();
    }
}

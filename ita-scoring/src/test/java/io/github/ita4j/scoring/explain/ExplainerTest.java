package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.TermSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
    private static final Scorer SCORER = Scorer.of(CATALOG);
    private static final Explainer EXPLAINER = Explainer.of(SCORER);

    private static Assessment assess(String scores) {
        return SCORER.assess(Sheets.sheet(CATALOG.fiscalYear(), scores));
    }

    private static ExplainedNode explain(String scores, String code) {
        return EXPLAINER.explain(assess(scores), NodeCode.parse(code)).node();
    }

    @Test
    void saysHowANodeIsMadeAndWhatItIsWorth() {
        Explanation explanation =
                EXPLAINER.explain(assess("o39=100 o40=0 o41=0 o42=100 o43=100"), NodeCode.parse("10.2"));
        ExplainedNode node = explanation.node();
        assertThat(explanation.catalog()).isEqualTo(CATALOG.stamp());
        assertThat(explanation.rounding()).map(ScoringRule::step).contains("rounding");
        assertThat(node.result().score()).contains(Score.of(60));
        assertThat(node.parent()).map(NodeCode::code).contains("10");
        assertThat(node.weight()).isEqualTo(Fraction.of(1, 2));
        assertThat(node.points()).isEqualTo(Fraction.of(10));
        assertThat(node.rule()).map(ScoringRule::step).contains("sub-indicator");
        assertThat(node.calculations())
                .singleElement()
                .satisfies(
                        calculation -> assertThat(calculation.lower().result()).isEqualTo(Score.of(60)));
        assertThat(node.facts()).map(Fact::kind).containsExactly(Fact.Kind.GROUP_TITLE);
        assertThat(node.children())
                .map(child -> child.code().code())
                .containsExactly("o39", "o40", "o41", "o42", "o43");
        assertThat(node.children().get(0).facts())
                .map(Fact::kind)
                .containsExactly(Fact.Kind.ITEM_TITLE, Fact.Kind.ANSWER_SCALE, Fact.Kind.REQUIREMENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "overall, overall",
        "IIT, instrument",
        "EIT1, ''",
        "1, survey-indicator",
        "9, oit-indicator",
        "9.1, sub-indicator",
        "i1, survey-item",
        "e1, survey-item",
        "o1, oit-item"
    })
    void everyNodeHasTheRuleOfItsStep(String code, String step) {
        assertThat(explain("", code).rule().map(ScoringRule::step).orElse("")).isEqualTo(step);
    }

    @Test
    void knownPartsMakeTheScoreWhereSomethingBelowIsMissing() {
        ExplainedNode eit = explain("EIT1=90 EIT2=81 e1=85", "EIT");
        assertThat(eit.result().origin()).isEqualTo(Origin.COMPUTED);
        assertThat(eit.rule()).map(ScoringRule::step).contains("eit-parts");
        assertThat(eit.calculations()).map(Calculation::source).containsExactly(TermSource.CHILDREN, TermSource.PARTS);
        assertThat(eit.calculations()).map(Calculation::used).containsExactly(false, true);
        assertThat(eit.calculations().get(1).lower().result()).isEqualTo(Score.parse("85.5"));
        assertThat(eit.calculations().get(0).complete()).isFalse();
    }

    @Test
    void partsThatContradictWhatIsBelowAreLeftAsideAndNamed() {
        // The known indicators allow 60 at most, and a part of 100 leaves no mean but 50 to 100.
        ExplainedNode eit = explain("6=20 7=0 e11=0 EIT1=100", "EIT");
        assertThat(eit.result().origin()).isEqualTo(Origin.MISSING);
        assertThat(eit.result().least()).isEqualTo(Score.parse("6.67"));
        assertThat(eit.result().greatest()).isEqualTo(Score.MAX);
        assertThat(eit.result().partsUsed()).isFalse();
        assertThat(eit.narrowed()).isFalse();
        assertThat(eit.calculations()).map(Calculation::source).containsExactly(TermSource.CHILDREN, TermSource.PARTS);
        assertThat(eit.calculations()).map(Calculation::used).containsExactly(true, false);
        assertThat(eit.discrepancies()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Discrepancy.Kind.PARTS);
            assertThat(found.given().reported()).hasToString("33.34");
            assertThat(found.lower()).isEqualTo(Score.of(50));
            assertThat(found.upper()).isEqualTo(Score.MAX);
        });
    }

    @Test
    void boundsRestOnPartsThatFit() {
        ExplainedNode eit = explain("6=100 7=0 EIT1=80", "EIT");
        assertThat(eit.result().partsUsed()).isTrue();
        assertThat(eit.result().least()).isEqualTo(Score.of(40));
        assertThat(eit.result().greatest()).isEqualTo(Score.parse("66.67"));
        assertThat(eit.calculations()).map(Calculation::used).containsExactly(true, true);
        assertThat(eit.discrepancies()).isEmpty();
    }

    @Test
    void aGivenScoreShowsWhatIsBelowItAndWhatDoesNotFit() {
        ExplainedNode node = explain("9.1=100 o8=0", "9.1");
        assertThat(node.result().origin()).isEqualTo(Origin.GIVEN);
        assertThat(node.calculations()).singleElement().satisfies(calculation -> {
            assertThat(calculation.used()).isFalse();
            assertThat(calculation.upper().result()).isEqualTo(Score.of(90));
        });
        assertThat(node.discrepancies()).hasSize(1);
        assertThat(node.children())
                .allSatisfy(child -> assertThat(child.discrepancies()).isEmpty());
    }

    @Test
    void boundsThatComeFromAboveAreNotPassedOffAsBoundsFromBelow() {
        ExplainedNode iit = explain("overall=98.80", "IIT");
        assertThat(iit.result().lower().reported()).hasToString("95.98");
        assertThat(iit.narrowed()).isTrue();
        assertThat(iit.calculations().get(0).lower().result()).isEqualTo(Score.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void everyNodeOfEveryCatalogueHasARuleAndEvidence(int year) {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        Scorer scorer = Scorer.of(catalog);
        Explainer explainer = Explainer.of(scorer);
        Assessment assessment = scorer.assess(Sheets.sheet(catalog.fiscalYear(), ""));
        for (NodeCode code : catalog.nodes()) {
            ExplainedNode node = explainer.explain(assessment, code).node();
            boolean part = code instanceof PartCode;
            assertThat(node.rule().isPresent()).as(code.code()).isEqualTo(!part);
            assertThat(node.facts().isEmpty())
                    .as(code.code())
                    .isEqualTo(node.parent().isEmpty());
            node.title().ifPresent(title -> assertThat(title.english()).isPresent());
            assertThat(node.title().isEmpty())
                    .isEqualTo(node.parent().isEmpty()
                            || node.facts().stream()
                                    .anyMatch(fact -> fact.kind() == Fact.Kind.ITEM_TITLE
                                            && fact.evidence().kind() == Evidence.Kind.MISSING));
        }
    }

    @Test
    void refusesResultsInAnotherOrderOrTooFew() {
        Assessment result = assess("IIT=90");
        List<NodeResult> turned = new ArrayList<>(result.results());
        Collections.swap(turned, 1, 2);
        for (List<NodeResult> wrong : List.of(turned, result.results().subList(0, 2))) {
            Assessment made = Assessment.builder().like(result).results(wrong).build();
            assertThatThrownBy(() -> EXPLAINER.explain(made, NodeCode.parse("overall")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(
                            "is not in its place among the results of the assessment: give them in the order of the catalogue.");
        }
    }

    @Test
    void refusesResultsOfAnotherCatalogueAndUnknownNodes() {
        Scorer other = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(2568)));
        Assessment foreign = other.assess(Sheets.sheet(FiscalYear.ofBuddhist(2568), ""));
        assertThatThrownBy(() -> EXPLAINER.explain(foreign, NodeCode.parse("9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue for both");
        assertThatThrownBy(() -> EXPLAINER.explainGrade(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue for both");
        assertThatThrownBy(() -> Gains.of(SCORER, foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue for both");
        assertThatThrownBy(() -> explain("", "o44"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The catalogue of 2566 has no o44: ask for a node that it has, such as 'overall'.");
    }
}

package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Recomputing a tree from its leaves gives the figures of the assessment. */
class ExplainerPropertyTest {
    private record Case(Assessment assessment, ExplainedNode root) {}

    private static Case explained(Catalog catalog, Map<NodeCode, Score> scores) {
        Scorer scorer = Scorer.of(catalog);
        Assessment assessment = scorer.assess(Sheets.sheet(catalog, scores));
        return new Case(
                assessment,
                Explainer.of(scorer).explain(assessment, Overall.OVERALL).node());
    }

    private static List<ExplainedNode> all(ExplainedNode root) {
        List<ExplainedNode> nodes = new ArrayList<>(List.of(root));
        root.parts().forEach(part -> nodes.addAll(all(part)));
        root.children().forEach(child -> nodes.addAll(all(child)));
        return nodes;
    }

    private static void requireSameFigures(Case explained) {
        assertThat(all(explained.root()))
                .map(ExplainedNode::code)
                .containsExactlyElementsOf(explained.assessment().nodes().keySet());
        assertThat(all(explained.root())).allSatisfy(node -> {
            assertThat(recomputed(node))
                    .isEqualTo(node.result())
                    .isEqualTo(explained.assessment().node(node.code()).orElseThrow());
            assertThat(node.calculations()).filteredOn(Calculation::used).hasSize(waysUsed(node));
            assertThat(node.calculations()).allSatisfy(calculation -> {
                assertThat(sumOfWeights(calculation.lower())).isEqualTo(Fraction.ONE);
                assertThat(sumOfWeights(calculation.upper())).isEqualTo(Fraction.ONE);
            });
        });
    }

    /** The node's result again, from the leaves of the tree upwards; what does not come from below is taken as it is. */
    private static NodeResult recomputed(ExplainedNode node) {
        NodeResult result = node.result();
        boolean missing = result.origin() == NodeResult.Origin.MISSING;
        return NodeResult.builder()
                .like(result)
                .score(missing ? Optional.empty() : Optional.of(score(node)))
                .range(missing && !node.narrowed() ? Explainer.fromBelow(node) : result.range())
                .build();
    }

    private static Score score(ExplainedNode node) {
        if (node.result().origin() != NodeResult.Origin.COMPUTED) {
            return node.result().score().orElseThrow();
        }
        Fraction sum = Fraction.ZERO;
        for (ExplainedNode term : node.result().partsUsed() ? node.parts() : node.children()) {
            sum = sum.plus(score(term).value().times(term.weight()));
        }
        Score computed = Score.of(sum);
        return node.discrepancies().isEmpty() ? node.result().range().nearest(computed) : computed;
    }

    private static Fraction sumOfWeights(Calculation.Formula formula) {
        return formula.terms().stream().map(Calculation.Formula.Term::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static int waysUsed(ExplainedNode node) {
        return switch (node.result().origin()) {
            case COMPUTED -> 1;
            case GIVEN, FOLLOWS -> 0;
            case MISSING -> (node.children().isEmpty() ? 0 : 1) + (node.result().partsUsed() ? 1 : 0);
        };
    }

    /** Scores known elsewhere narrow what is known from below; they never widen or move it. */
    private static void requireNarrowerWhereNarrowed(Case explained) {
        assertThat(all(explained.root())).filteredOn(ExplainedNode::narrowed).allSatisfy(node -> {
            Range fromBelow = Explainer.fromBelow(node);
            assertThat(node.result().range().and(fromBelow))
                    .isEqualTo(node.result().range())
                    .isNotEqualTo(fromBelow);
        });
    }

    /** Nothing is taken as it stands here but the items: every other figure comes from below. */
    @Property(tries = 300)
    void fromTheItemsAlone(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        for (Map<NodeCode, Score> scores :
                List.of(RandomSheets.items(catalog, random), RandomSheets.someItems(catalog, random))) {
            Case explained = explained(catalog, scores);
            requireSameFigures(explained);
            // Known items bound the parts; nothing else is known from anywhere but below.
            assertThat(all(explained.root()))
                    .filteredOn(node -> !(node.code() instanceof PartCode))
                    .noneMatch(ExplainedNode::narrowed);
        }
    }

    @Property(tries = 500)
    void fromScoresAtAnyLevel(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Case explained = explained(catalog, RandomSheets.shownOfTruth(catalog, random, random.nextBoolean()));
        requireSameFigures(explained);
        requireNarrowerWhereNarrowed(explained);
    }

    @Property(tries = 500)
    void fromSheetsAtOddsWithThemselves(@ForAll Random random) {
        requireSoundWhereAtOdds(random);
    }

    /** The explanation once used parts that the assessment had left aside; this sheet showed it, one in 10,000 others did. */
    @Example
    void fromPartsThatContradictWhatIsBelow() {
        requireSoundWhereAtOdds(new Random(41618));
    }

    private static void requireSoundWhereAtOdds(Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Case explained = explained(catalog, RandomSheets.atOdds(catalog, random));
        requireSameFigures(explained);
        requireNarrowerWhereNarrowed(explained);
        assertThat(all(explained.root()).stream()
                        .flatMap(node -> node.discrepancies().stream())
                        .toList())
                .containsExactlyElementsOf(explained.assessment().discrepancies());
    }

    /** A computed score is the result of its formula, and of no rounded number. */
    @Property(tries = 300)
    void formulasComeToTheScore(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Case explained = explained(catalog, RandomSheets.shownOfTruth(catalog, random, random.nextBoolean()));
        assertThat(all(explained.root()))
                .filteredOn(node -> node.result().origin() == Origin.COMPUTED)
                .allSatisfy(node -> assertThat(node.calculations())
                        .filteredOn(Calculation::used)
                        .singleElement()
                        .satisfies(used -> {
                            assertThat(used.complete()).isTrue();
                            assertThat(node.result().score())
                                    .contains(used.lower().result());
                        }));
    }

    @Property(tries = 100)
    void weightsOfSiblingsSumToOneAndPointsToThoseOfTheParent(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Case explained = explained(catalog, Map.of());
        assertThat(explained.root().points()).isEqualTo(Fraction.of(100));
        for (ExplainedNode node : all(explained.root())) {
            for (List<ExplainedNode> siblings : List.of(node.children(), node.parts())) {
                if (!siblings.isEmpty()) {
                    assertThat(sum(siblings.stream().map(ExplainedNode::weight).toList()))
                            .isEqualTo(Fraction.ONE);
                    assertThat(sum(siblings.stream().map(ExplainedNode::points).toList()))
                            .isEqualTo(node.points());
                    assertThat(siblings)
                            .allSatisfy(sibling -> assertThat(sibling.parent()).contains(node.code()));
                }
            }
        }
    }

    private static Fraction sum(List<Fraction> fractions) {
        return fractions.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}

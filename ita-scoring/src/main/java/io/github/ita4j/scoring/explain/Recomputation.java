package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation;
import java.util.List;
import java.util.Optional;

/** Computes a tree again from its leaves, by its weights and calculations alone. */
final class Recomputation {
    private Recomputation() {}

    static NodeResult of(ExplainedNode node) {
        NodeResult result = node.result();
        boolean missing = result.origin() == Origin.MISSING;
        return NodeResult.builder()
                .like(result)
                .score(missing ? Optional.empty() : Optional.of(score(node)))
                .range(missing && !node.narrowed() ? fromBelow(node) : result.range())
                .build();
    }

    private static Score score(ExplainedNode node) {
        if (node.result().origin() != Origin.COMPUTED) {
            return node.result().score().orElseThrow();
        }
        FractionSum sum = FractionSum.of();
        for (ExplainedNode term :
                terms(node, node.result().partsUsed() ? Calculation.Source.PARTS : Calculation.Source.CHILDREN)) {
            sum.addProduct(term.weight(), score(term).value());
        }
        Score computed = Score.of(sum.total());
        return node.discrepancies().isEmpty() ? node.result().range().nearest(computed) : computed;
    }

    /**
     * What is known of a node from itself and from below it; where the two contradict each other, both. Bounds that come
     * from elsewhere are left out, for they may rest on the very node whose bounds are sought.
     */
    static Range fromBelow(ExplainedNode node) {
        if (node.result().origin() != Origin.MISSING || !node.discrepancies().isEmpty()) {
            return node.result().range();
        }
        Range all = Range.ALL;
        for (Calculation calculation : node.calculations()) {
            if (calculation.used()) {
                all = all.and(mean(terms(node, calculation.source())));
            }
        }
        return all;
    }

    private static List<ExplainedNode> terms(ExplainedNode node, Calculation.Source source) {
        return source == Calculation.Source.CHILDREN ? node.children() : node.parts();
    }

    private static Range mean(List<ExplainedNode> nodes) {
        Range sum = new Range(Fraction.ZERO, Fraction.ZERO, false);
        for (ExplainedNode node : nodes) {
            sum = sum.plus(fromBelow(node).times(node.weight()));
        }
        return sum;
    }
}

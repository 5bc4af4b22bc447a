package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation;
import java.util.List;

/** The bounds of a tree from its leaves, by its weights and calculations alone. */
final class Recomputation {
    private Recomputation() {}

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

    private static List<ExplainedNode> terms(ExplainedNode node, Calculation.TermSource source) {
        return source == Calculation.TermSource.CHILDREN ? node.children() : node.parts();
    }

    private static Range mean(List<ExplainedNode> nodes) {
        Range sum = new Range(Fraction.ZERO, Fraction.ZERO, false);
        for (ExplainedNode node : nodes) {
            sum = sum.plus(fromBelow(node).times(node.weight()));
        }
        return sum;
    }
}

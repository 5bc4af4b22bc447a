package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.explain.Calculation.Source;
import java.util.List;

/** Computes a tree again from its leaves, by its weights and calculations alone. */
final class Recomputation {
    private Recomputation() {}

    static NodeResult of(ExplainedNode node) {
        if (node.narrowed()) {
            return node.result();
        }
        Interval bounds = fromBelow(node);
        return NodeResult.builder()
                .code(node.code())
                .origin(node.result().origin())
                .lower(bounds.lower())
                .upper(bounds.upper())
                .partsUsed(node.result().partsUsed())
                .build();
    }

    /**
     * What is known of a node from itself and from below it. Bounds that come from elsewhere are left out, for they may
     * rest on the very node whose bounds are sought.
     */
    static Interval fromBelow(ExplainedNode node) {
        if (node.result().origin() == Origin.GIVEN) {
            return Interval.of(node.result());
        }
        return Interval.meet(node.calculations().stream()
                .filter(Calculation::used)
                .map(calculation -> mean(calculation.source() == Source.CHILDREN ? node.children() : node.parts()))
                .toList());
    }

    private static Interval mean(List<ExplainedNode> nodes) {
        Fraction lower = Fraction.ZERO;
        Fraction upper = Fraction.ZERO;
        for (ExplainedNode node : nodes) {
            Interval bounds = fromBelow(node);
            lower = lower.plus(node.weight().times(bounds.lower().value()));
            upper = upper.plus(node.weight().times(bounds.upper().value()));
        }
        return new Interval(Score.of(lower), Score.of(upper));
    }
}

package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Range;
import java.util.List;

/**
 * How far two results of one agency can be apart that share what is missing: a score that is missing on both sides is
 * the same score, whatever it is, and where its weight is the same too, it cancels out. So one item more that is
 * published moves the total by exactly its weight, though the total itself is not known.
 */
record SharedUnknowns(
        Assessment before, Assessment after, Catalog criteriaBefore, Catalog criteriaAfter, Intervention intervention) {
    private static final Range NOTHING = MovedCompletions.NOTHING;

    private static Range scores(NodeResult result) {
        return new Range(result.lower().value(), result.upper().value(), false);
    }

    /** A product with a factor that may be negative: then the ends change places. */
    private static Range times(Range range, Fraction factor) {
        return factor.signum() < 0 ? NOTHING.minus(range.times(factor.negated())) : range.times(factor);
    }

    ScoreChange between(NodeResult then, NodeResult now) {
        Range span = span(now.code());
        return ImmutableScoreChange.of(then, now, span.low(), span.high());
    }

    private Range span(NodeCode node) {
        NodeResult then = before.node(node).orElseThrow();
        NodeResult now = after.node(node).orElseThrow();
        Range apart = scores(now).minus(scores(then));
        boolean bothKnown = then.score().isPresent() && now.score().isPresent();
        if (bothKnown || intervention.isFree(node)) {
            return apart;
        }
        List<CriteriaNode> children = criteriaAfter.node(node).orElseThrow().children();
        return children.isEmpty() ? NOTHING : MovedCompletions.common(from(children), apart);
    }

    private Range from(List<CriteriaNode> children) {
        Range sum = NOTHING;
        for (CriteriaNode node : children) {
            NodeCode child = node.code();
            Range then = scores(before.node(child).orElseThrow());
            Range now = scores(after.node(child).orElseThrow());
            Fraction weightThen = criteriaBefore.node(child).orElseThrow().share();
            Fraction weightNow = node.share();
            Range shared =
                    times(then, weightNow.minus(weightThen)).plus(span(child).times(weightNow));
            Range apart = now.times(weightNow).minus(then.times(weightThen));
            sum = sum.plus(MovedCompletions.common(shared, apart));
        }
        return sum;
    }
}

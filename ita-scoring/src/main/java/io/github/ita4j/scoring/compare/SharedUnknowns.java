package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two results of one agency can be apart that share what is missing: a score that is missing on both sides is
 * the same score, whatever it is, and where its weight is the same too, it cancels out. So one item more that is
 * published moves the total by exactly its weight, though the total itself is not known.
 */
final class SharedUnknowns {
    private final Assessment before;
    private final Assessment after;
    private final Catalog criteriaBefore;
    private final Catalog criteriaAfter;
    private final Intervention intervention;
    private final Map<NodeCode, Span> spans = new HashMap<>();

    SharedUnknowns(
            Assessment before,
            Assessment after,
            Catalog criteriaBefore,
            Catalog criteriaAfter,
            Intervention intervention) {
        this.before = before;
        this.after = after;
        this.criteriaBefore = criteriaBefore;
        this.criteriaAfter = criteriaAfter;
        this.intervention = intervention;
    }

    /**
     * All numbers from one to another.
     *
     * @param low the lowest
     * @param high the highest
     */
    private record Span(Fraction low, Fraction high) {
        static final Span ZERO = new Span(Fraction.ZERO, Fraction.ZERO);

        static Span of(NodeResult result) {
            return new Span(result.lower().value(), result.upper().value());
        }

        Span plus(Span other) {
            return new Span(low.plus(other.low), high.plus(other.high));
        }

        Span times(Fraction factor) {
            Fraction a = low.times(factor);
            Fraction b = high.times(factor);
            return new Span(a.min(b), a.max(b));
        }

        /** What both hold; this one where they have nothing in common, as in a sheet that contradicts itself. */
        Span and(Span other) {
            Span both = new Span(low.max(other.low), high.min(other.high));
            return both.low.compareTo(both.high) <= 0 ? both : this;
        }
    }

    ScoreChange between(NodeResult then, NodeResult now) {
        Span span = span(now.code());
        return ImmutableScoreChange.of(then, now, span.low, span.high);
    }

    private Span span(NodeCode node) {
        Span known = spans.get(node);
        if (known == null) {
            known = compute(node);
            spans.put(node, known);
        }
        return known;
    }

    private Span compute(NodeCode node) {
        NodeResult then = before.node(node).orElseThrow();
        NodeResult now = after.node(node).orElseThrow();
        Span apart = Span.of(now).plus(Span.of(then).times(Fraction.of(-1)));
        boolean bothKnown = then.score().isPresent() && now.score().isPresent();
        if (bothKnown || intervention.isFree(node)) {
            return apart;
        }
        List<CriteriaNode> children = criteriaAfter.node(node).orElseThrow().children();
        return children.isEmpty() ? Span.ZERO : from(children).and(apart);
    }

    private Span from(List<CriteriaNode> children) {
        Span sum = Span.ZERO;
        for (CriteriaNode node : children) {
            NodeCode child = node.code();
            Span then = Span.of(before.node(child).orElseThrow());
            Span now = Span.of(after.node(child).orElseThrow());
            Fraction weightThen = criteriaBefore.node(child).orElseThrow().share();
            Fraction weightNow = node.share();
            Span shared =
                    then.times(weightNow.minus(weightThen)).plus(span(child).times(weightNow));
            Span apart = now.times(weightNow).plus(then.times(weightThen).times(Fraction.of(-1)));
            sum = sum.plus(shared.and(apart));
        }
        return sum;
    }
}

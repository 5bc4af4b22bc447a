package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One walk down the tree: a score known above bounds what is missing below. An overall score of 98.80 leaves each
 * instrument at least 95.98.
 *
 * <p>A given score was rounded before it was given, so it binds what is below it only up to its rounding.
 */
final class Tightening {
    private final Map<NodeCode, NodeResult> results;

    private Tightening(Map<NodeCode, NodeResult> results) {
        this.results = results;
    }

    /** Narrows the bounds of the missing nodes in the map. */
    static void apply(ScoreTree root, Map<NodeCode, NodeResult> results) {
        new Tightening(results).tighten(root);
    }

    private void tighten(ScoreTree node) {
        Range target = target(node.code());
        Map<NodeCode, Fraction> children = new LinkedHashMap<>();
        node.children().forEach(child -> children.put(child.code(), Fraction.of(child.weight(), node.totalWeight())));
        tightenTerms(children, target);
        if (node.parts().size() > 0) {
            tightenParts(node, target(node.code()));
        }
        node.children().forEach(this::tighten);
    }

    private Range target(NodeCode code) {
        NodeResult result = result(code);
        return result.score().map(Range::reportedAs).orElseGet(() -> bounds(code));
    }

    private void tightenParts(ScoreTree node, Range target) {
        Range eachPart = PartBounds.of(node, this::result);
        List<PartCode> missing = node.parts().stream()
                .filter(part -> result(part).score().isEmpty())
                .toList();
        missing.forEach(part -> narrow(part, eachPart));
        Map<NodeCode, Fraction> parts = new LinkedHashMap<>();
        node.parts().forEach(part -> parts.put(part, Fraction.of(1, node.parts().size())));
        tightenTerms(parts, target);
    }

    /** Each missing term of a weighted sum must leave room for the others, whatever they are. */
    private void tightenTerms(Map<NodeCode, Fraction> terms, Range target) {
        Map<NodeCode, Range> narrowed = new LinkedHashMap<>();
        terms.forEach((code, weight) -> {
            if (result(code).score().isPresent()) {
                return;
            }
            Range others = Range.closed(Fraction.ZERO, Fraction.ZERO);
            for (Map.Entry<NodeCode, Fraction> other : terms.entrySet()) {
                if (!other.getKey().equals(code)) {
                    others = others.plus(bounds(other.getKey()).times(other.getValue()));
                }
            }
            narrowed.put(
                    code,
                    Range.closed(
                            target.low().minus(others.high()).dividedBy(weight),
                            target.high().minus(others.low()).dividedBy(weight)));
        });
        narrowed.forEach(this::narrow);
    }

    /** Leaves a node as it is where the sheet contradicts itself; the discrepancy is on record. */
    private void narrow(NodeCode code, Range range) {
        Range both = bounds(code).and(range);
        if (!both.isEmpty()) {
            results.put(code, Evaluation.missing(code, both));
        }
    }

    private Range bounds(NodeCode code) {
        NodeResult result = result(code);
        return Range.closed(result.lower().value(), result.upper().value());
    }

    private NodeResult result(NodeCode code) {
        return Objects.requireNonNull(results.get(code));
    }
}

package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * One walk down the tree: a score known above bounds what is missing below. An overall score of 98.80 leaves each
 * instrument at least 95.98.
 *
 * <p>A given score was rounded before it was given, so it binds what is below it only up to its rounding.
 */
final class Tightening {
    private final NodeResults results;
    private final PartBounds partBounds;

    private Tightening(NodeResults results, PartBounds partBounds) {
        this.results = results;
        this.partBounds = partBounds;
    }

    /** Narrows the bounds of the missing nodes. */
    static void apply(ScoreTree root, NodeResults results, PartBounds partBounds) {
        new Tightening(results, partBounds).tighten(root);
    }

    private void tighten(ScoreTree node) {
        if (node.isLeaf()) {
            return;
        }
        tightenTerms(node.children(), node);
        if (!results.areKnown(node.parts())) {
            for (ScoreTree part : node.parts()) {
                if (!results.isKnown(part)) {
                    narrow(part, partBounds.of(node));
                }
            }
            tightenTerms(node.parts(), node);
        }
        for (ScoreTree child : node.children()) {
            tighten(child);
        }
    }

    private Range target(ScoreTree node) {
        return results.score(node).map(Range::reportedAs).orElseGet(() -> results.bounds(node));
    }

    /** Each missing term of a weighted sum must leave room for the others, whatever they are. */
    private void tightenTerms(List<ScoreTree> terms, ScoreTree above) {
        if (results.areKnown(terms)) {
            return;
        }
        Range target = target(above);
        Range sum = results.mean(terms);
        List<Range> narrowed = new ArrayList<>();
        for (ScoreTree term : terms) {
            Range own = results.bounds(term);
            narrowed.add(Range.closed(
                    room(target.low(), sum.high(), own.high(), term.share()),
                    room(target.high(), sum.low(), own.low(), term.share())));
        }
        for (int i = 0; i < narrowed.size(); i++) {
            if (!results.isKnown(terms.get(i))) {
                narrow(terms.get(i), narrowed.get(i));
            }
        }
    }

    /** What is left for one term, whose own score is in the sum, by the others: (target - (sum - own × share)) / share. */
    private static Fraction room(Fraction target, Fraction sum, Fraction own, Fraction share) {
        return target.minus(sum).dividedBy(share).plus(own);
    }

    /** Leaves a node as it is where the sheet contradicts itself; the discrepancy is on record. */
    private void narrow(ScoreTree node, Range range) {
        NodeResult wide = results.get(node);
        Range both = results.bounds(node).and(range);
        if (!both.isEmpty()) {
            results.set(node, Evaluation.missing(node.code(), both, wide.partsUsed()));
        }
    }
}

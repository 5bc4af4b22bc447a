package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The results of one agency while they are found. Nodes are looked up by their places in the catalogue and not by their codes,
 * for every step of an assessment asks for them.
 */
final class NodeResults {
    private final List<NodeResult> results;

    /** Results of which nothing is known yet. */
    NodeResults(List<NodeResult> unknown) {
        this.results = new ArrayList<>(unknown);
    }

    NodeResult get(ScoreTree node) {
        return results.get(node.place());
    }

    void set(ScoreTree node, NodeResult result) {
        results.set(node.place(), result);
    }

    Optional<Score> score(ScoreTree node) {
        return get(node).score();
    }

    boolean isKnown(ScoreTree node) {
        return get(node).origin() != NodeResult.Origin.MISSING;
    }

    boolean areKnown(List<ScoreTree> nodes) {
        for (ScoreTree node : nodes) {
            if (!isKnown(node)) {
                return false;
            }
        }
        return true;
    }

    boolean isAnyKnown(List<ScoreTree> nodes) {
        for (ScoreTree node : nodes) {
            if (isKnown(node)) {
                return true;
            }
        }
        return false;
    }

    Range bounds(ScoreTree node) {
        NodeResult result = get(node);
        return Range.closed(result.lower().value(), result.upper().value());
    }

    /** The weighted mean of siblings; the upper end is computed only where it differs from the lower one. */
    Range mean(List<ScoreTree> siblings) {
        Fraction low = mean(siblings, NodeResult::lower);
        return Range.closed(low, areKnown(siblings) ? low : mean(siblings, NodeResult::upper));
    }

    private Fraction mean(List<ScoreTree> siblings, Function<NodeResult, Score> bound) {
        FractionSum sum = new FractionSum();
        for (ScoreTree node : siblings) {
            sum.addProduct(node.share(), bound.apply(get(node)).value());
        }
        return sum.total();
    }

    /** All results in the order of the catalogue. */
    List<NodeResult> all() {
        return results;
    }
}

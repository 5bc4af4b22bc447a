package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far the two parts of an instrument can lie apart, given what is known of the items and indicators below it.
 *
 * <p>Both parts ask the same items, and an item's score is the mean of its scores in the two parts. An item of 100 is
 * 100 in both parts and an item of 0 is 0 in both, so known items hold the parts together; an item of 50 leaves them
 * free.
 */
final class PartBounds {
    private static final Fraction TWO = Fraction.of(2);

    private final Function<NodeCode, NodeResult> results;

    private PartBounds(Function<NodeCode, NodeResult> results) {
        this.results = results;
    }

    /** The range of either part of an instrument, as far as the scores below the instrument bind it. */
    static Range of(ScoreTree instrument, Function<NodeCode, NodeResult> results) {
        return new PartBounds(results).fromChildren(instrument);
    }

    private Range of(ScoreTree node) {
        Range range = node.children().isEmpty() ? Range.ALL : fromChildren(node);
        Optional<Score> score = results.apply(node.code()).score();
        if (score.isEmpty()) {
            return range;
        }
        Fraction doubled = score.get().value().times(TWO);
        Range own = Range.closed(
                Fraction.ZERO.max(doubled.minus(Score.MAX.value())),
                Score.MAX.value().min(doubled));
        // Where the sheet contradicts itself the node's own score counts, as it does in the evaluation.
        return own.meets(range) ? own.and(range) : own;
    }

    private Range fromChildren(ScoreTree node) {
        Range sum = Range.closed(Fraction.ZERO, Fraction.ZERO);
        for (ScoreTree child : node.children()) {
            sum = sum.plus(of(child).times(Fraction.of(child.weight())));
        }
        return sum.times(Fraction.of(1, node.totalWeight()));
    }
}

package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the two parts of an instrument can lie apart, given what is known of the items and indicators below it.
 *
 * <p>Both parts ask the same items, and an item's score is the mean of its scores in the two parts. An item of 100 is
 * 100 in both parts and an item of 0 is 0 in both, so known items hold the parts together; an item of 50 leaves them
 * free.
 */
final class PartBounds {
    private static final Fraction TWO = Fraction.of(2);

    private final NodeResults results;
    private final Map<Integer, Range> found = new HashMap<>();

    /** Bounds by results that are final below the instruments, as far as they are known. */
    PartBounds(NodeResults results) {
        this.results = results;
    }

    /** The range of either part of an instrument, as far as the scores below the instrument bind it. */
    Range of(ScoreTree instrument) {
        return found.computeIfAbsent(instrument.place(), place -> fromChildren(instrument));
    }

    private Range fromChildren(ScoreTree node) {
        FractionSum low = new FractionSum();
        FractionSum high = new FractionSum();
        for (ScoreTree child : node.children()) {
            Range range = fromNode(child);
            low.addProduct(child.share(), range.low());
            high.addProduct(child.share(), range.high());
        }
        return Range.closed(low.total(), high.total());
    }

    private Range fromNode(ScoreTree node) {
        Range range = node.children().isEmpty() ? Range.ALL : fromChildren(node);
        Optional<Score> score = results.score(node);
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
}

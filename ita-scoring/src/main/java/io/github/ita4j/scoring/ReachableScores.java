package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The exact set of scores that a node reaches over all completions of what is missing below it, as ranges in rising order.
 *
 * <p>A missing survey score can be anything from 0 to 100 and widens the set. A missing o-item is 0 or 100 and nothing
 * between, so the set of an OIT with missing items has holes: with one item of 10.2 missing in 2567, the indicator can jump
 * over a whole grade.
 */
final class ReachableScores {
    private final Function<NodeCode, NodeResult> results;
    private final List<Choice> choices = new ArrayList<>();
    private Fraction fixed = Fraction.ZERO;
    private Fraction free = Fraction.ZERO;

    /** A missing leaf that can have only some scores: how much each of them adds to the node. */
    private record Choice(List<Fraction> contributions) {}

    private ReachableScores(Function<NodeCode, NodeResult> results) {
        this.results = results;
    }

    static List<Range> of(ScoreTree node, Function<NodeCode, NodeResult> results) {
        ReachableScores scores = new ReachableScores(results);
        scores.collect(node, Fraction.ONE);
        return scores.ranges();
    }

    private void collect(ScoreTree node, Fraction share) {
        NodeResult result = results.apply(node.code());
        if (result.score().isPresent()) {
            fixed = fixed.plus(share.times(result.score().get().value()));
        } else if (!node.children().isEmpty()) {
            node.children()
                    .forEach(child -> collect(child, share.times(Fraction.of(child.weight(), node.totalWeight()))));
        } else if (node.choices().isEmpty()) {
            free = free.plus(share.times(Score.MAX.value()));
        } else {
            choices.add(new Choice(node.choices().stream()
                    .map(score -> share.times(score.value()))
                    .toList()));
        }
    }

    private List<Range> ranges() {
        BigInteger common = BigInteger.ONE;
        for (Choice choice : choices) {
            for (Fraction contribution : choice.contributions) {
                BigInteger next = contribution.denominator();
                common = common.multiply(next.divide(common.gcd(next)));
            }
        }
        long[] sums = {0};
        for (Choice choice : choices) {
            long[] next = {};
            for (Fraction contribution : choice.contributions) {
                long step = contribution
                        .numerator()
                        .multiply(common.divide(contribution.denominator()))
                        .longValueExact();
                next = union(next, sums, step);
            }
            sums = next;
        }
        return merge(sums, common);
    }

    /** The union of two rising sequences, the second one shifted; rising again and without repetition. */
    private static long[] union(long[] first, long[] second, long shift) {
        long[] out = new long[first.length + second.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < first.length || j < second.length) {
            long b = j < second.length ? Math.addExact(second[j], shift) : Long.MAX_VALUE;
            long a = i < first.length ? first[i] : Long.MAX_VALUE;
            long smaller = Math.min(a, b);
            if (a == smaller) {
                i++;
            }
            if (b == smaller) {
                j++;
            }
            out[size++] = smaller;
        }
        return Arrays.copyOf(out, size);
    }

    /** Each sum stands for a range as wide as the free share; ranges that touch become one. */
    private List<Range> merge(long[] sums, BigInteger denominator) {
        List<Range> ranges = new ArrayList<>();
        for (long sum : sums) {
            Fraction low = fixed.plus(Fraction.of(BigInteger.valueOf(sum), denominator));
            Fraction high = low.plus(free);
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).high().compareTo(low) >= 0) {
                ranges.set(last, Range.closed(ranges.get(last).low(), high));
            } else {
                ranges.add(Range.closed(low, high));
            }
        }
        return ranges;
    }
}

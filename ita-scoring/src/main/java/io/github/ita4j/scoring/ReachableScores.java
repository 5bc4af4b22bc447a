package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The exact set of scores that a node reaches over all completions of what is missing below it: ranges of one width,
 * each beginning above the one before.
 *
 * <p>A missing survey score can be anything from 0 to 100 and widens the ranges. A missing o-item is 0 or 100 and
 * nothing between, so the set of an OIT with missing items has holes: with one item of 10.2 missing in 2567, the
 * indicator can jump over a whole grade.
 */
final class ReachableScores {
    private final Fraction fixed;
    private final Fraction width;
    private final Sums sums;

    /** The sums that the missing leaves with few choices can add, rising, over a common denominator. */
    private static final class Sums {
        private final long[] numerators;
        private final BigInteger denominator;

        Sums(long[] numerators, BigInteger denominator) {
            this.numerators = numerators;
            this.denominator = denominator;
        }
    }

    private ReachableScores(Fraction fixed, Fraction width, Sums sums) {
        this.fixed = fixed;
        this.width = width;
        this.sums = sums;
    }

    /** How many ranges the set has, at least 1. */
    int size() {
        return sums.numerators.length;
    }

    Range get(int index) {
        Fraction low = fixed.plus(Fraction.of(BigInteger.valueOf(sums.numerators[index]), sums.denominator));
        return Range.closed(low, low.plus(width));
    }

    /** Finds the sets of one catalogue; remembers those of instruments of which nothing is known, for they are long. */
    static final class Finder {
        private final Map<NodeCode, Sums> nothingKnown = new ConcurrentHashMap<>();

        ReachableScores find(ScoreTree node, Function<NodeCode, NodeResult> results) {
            Leaves leaves = new Leaves(results);
            leaves.collect(node, Fraction.ONE);
            Sums sums =
                    leaves.anyKnown ? leaves.sums() : nothingKnown.computeIfAbsent(node.code(), code -> leaves.sums());
            return new ReachableScores(leaves.fixed, leaves.free, sums);
        }
    }

    /** What the leaves of a node contribute to it: a fixed sum, a free width, and choices. */
    private static final class Leaves {
        private final Function<NodeCode, NodeResult> results;
        private final List<List<Fraction>> choices = new ArrayList<>();
        private Fraction fixed = Fraction.ZERO;
        private Fraction free = Fraction.ZERO;
        private boolean anyKnown;

        Leaves(Function<NodeCode, NodeResult> results) {
            this.results = results;
        }

        void collect(ScoreTree node, Fraction share) {
            NodeResult result = results.apply(node.code());
            if (result.score().isPresent()) {
                anyKnown = true;
                fixed = fixed.plus(share.times(result.score().get().value()));
            } else if (!node.children().isEmpty()) {
                node.children()
                        .forEach(child -> collect(child, share.times(Fraction.of(child.weight(), node.totalWeight()))));
            } else if (node.choices().isEmpty()) {
                free = free.plus(share.times(Score.MAX.value()));
            } else {
                choices.add(node.choices().stream()
                        .map(score -> share.times(score.value()))
                        .toList());
            }
        }

        Sums sums() {
            BigInteger common = BigInteger.ONE;
            for (List<Fraction> choice : choices) {
                for (Fraction contribution : choice) {
                    BigInteger next = contribution.denominator();
                    common = common.multiply(next.divide(common.gcd(next)));
                }
            }
            long[] sums = {0};
            for (List<Fraction> choice : choices) {
                long[] next = {};
                for (Fraction contribution : choice) {
                    BigInteger step = contribution.numerator().multiply(common.divide(contribution.denominator()));
                    next = union(next, sums, step.longValueExact());
                }
                sums = next;
            }
            return new Sums(sums, common);
        }

        /** The union of two rising sequences, the second one shifted; rising again and without repetition. */
        private static long[] union(long[] first, long[] second, long shift) {
            long[] out = new long[first.length + second.length];
            int size = 0;
            int i = 0;
            int j = 0;
            while (i < first.length || j < second.length) {
                long a = i < first.length ? first[i] : Long.MAX_VALUE;
                long b = j < second.length ? Math.addExact(second[j], shift) : Long.MAX_VALUE;
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
    }
}

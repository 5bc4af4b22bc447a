package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
        static final Sums NONE = new Sums(new long[] {0}, Fraction.ONE);

        private final long[] numerators;
        private final Fraction denominator;

        Sums(long[] numerators, Fraction denominator) {
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
        Fraction low = fixed.plus(Fraction.of(sums.numerators[index]).dividedBy(sums.denominator));
        return Range.closed(low, low.plus(width));
    }

    /** The index of the first range that ends above the score or, where equal is enough, at it; else {@link #size()}. */
    int firstEndingFrom(Fraction score, boolean above) {
        return first(score.minus(width), above);
    }

    /** The index of the first range that begins above the score or, where equal is enough, at it; else {@link #size()}. */
    int firstBeginningFrom(Fraction score, boolean above) {
        return first(score, above);
    }

    /**
     * The search compares the sums alone: what is fixed is
     * taken from the score once, and not added to each sum.
     */
    private int first(Fraction score, boolean above) {
        Fraction sum = score.minus(fixed).times(sums.denominator);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Fraction.of(sums.numerators[middle]).compareTo(sum);
            if (order < 0 || (order == 0 && above)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Finds the sets of one catalogue; remembers those of instruments of which nothing is known, for they are long. */
    static final class Finder {
        private final Map<Integer, Sums> nothingKnown = new ConcurrentHashMap<>();

        ReachableScores find(ScoreTree node, NodeResults results) {
            Leaves leaves = new Leaves(results);
            leaves.collect(node, Fraction.ONE);
            Sums sums = leaves.anyKnown
                    ? leaves.sums()
                    : nothingKnown.computeIfAbsent(node.place(), place -> leaves.sums());
            return new ReachableScores(leaves.fixed.total(), leaves.free.total(), sums);
        }
    }

    /** What the leaves of a node contribute to it: a fixed sum, a free width, and choices. */
    private static final class Leaves {
        private final NodeResults results;
        private final List<Choice> choices = new ArrayList<>();
        private final FractionSum fixed = new FractionSum();
        private final FractionSum free = new FractionSum();
        private boolean anyKnown;

        /** The scores that a leaf can have, and its share in the node. */
        private record Choice(List<Score> scores, Fraction share) {}

        Leaves(NodeResults results) {
            this.results = results;
        }

        void collect(ScoreTree node, Fraction share) {
            if (results.isKnown(node)) {
                anyKnown = true;
                fixed.addProduct(share, results.get(node).lower().value());
            } else if (!node.children().isEmpty()) {
                node.children().forEach(child -> collect(child, share.times(child.share())));
            } else if (node.choices().isEmpty()) {
                free.addProduct(share, Score.MAX.value());
            } else {
                choices.add(new Choice(node.choices(), share));
            }
        }

        Sums sums() {
            if (choices.isEmpty()) {
                return Sums.NONE;
            }
            List<List<Fraction>> contributions = choices.stream()
                    .map(choice -> choice.scores().stream()
                            .map(score -> score.value().times(choice.share()))
                            .toList())
                    .toList();
            Fraction denominator = Fraction.of(commonDenominator(contributions), BigInteger.ONE);
            long[] sums = {0};
            for (List<Fraction> contribution : contributions) {
                long[] next = {};
                for (Fraction one : contribution) {
                    next = union(next, sums, one.times(denominator).numerator().longValueExact());
                }
                sums = next;
            }
            return new Sums(sums, denominator);
        }

        private static BigInteger commonDenominator(List<List<Fraction>> contributions) {
            return contributions.stream()
                    .flatMap(List::stream)
                    .map(Fraction::denominator)
                    .distinct()
                    .reduce(BigInteger.ONE, (a, b) -> a.multiply(b.divide(a.gcd(b))));
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

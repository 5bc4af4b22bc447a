package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * The scores that a node can have, as far as something is known: ranges of one width, each beginning above the one before.
 *
 * <p>A survey has one range: what rounding and missing scores leave. A missing o-item is 0 or 100 and nothing between, so
 * the set of an OIT with missing items has holes: with one item of 10.2 missing in 2567, the indicator can jump over a
 * whole grade.
 *
 * <p>Exact, but for one thing: of several ranges with a width, a bound chooses those that it meets and cuts none of them.
 * No shipped catalogue has such ranges. There are never more ranges than the common denominator of the weights has units:
 * 25,201 in 2564. A set that would need more than {@link #MAX_SUMS} is taken as all scores from its lowest to its highest,
 * which leaves too much in it rather than too little: groups of 11, 13, 17, 19, 23 and 29 items would make 43 million.
 */
final class ScoreSet {
    private static final long[] NO_CHOICE = {0};

    /** Every score. */
    static final ScoreSet ALL = of(Range.ALL);

    private static final ScoreSet ZERO = of(Range.point(Score.ZERO));
    private static final ScoreSet MAX = of(Range.point(Score.MAX));

    /** No score. */
    static final ScoreSet NONE = of(Range.NONE);

    /** Beyond so many pairs only the ends of a set are looked at, which leaves too much in it rather than too little. */
    private static final long MAX_PAIRS = 1 << 9;

    /** More sums than these are not kept, but only the lowest and the highest, and all between them. */
    static final int MAX_SUMS = 1 << 16;

    /** So many sums may be put together, most of which must be equal, to find one set. */
    private static final int MAX_SUMMED = 1 << 22;

    /** Of a larger denominator the sums might not fit. */
    private static final int MAX_BITS = 50;

    /** The range to which the sums are added. */
    private final Range base;
    /** Rising, over a common denominator; a single one is 0. */
    private final long[] sums;

    private final Fraction denominator;

    private ScoreSet(Range base, long[] sums, Fraction denominator) {
        this.base = base;
        this.sums = sums;
        this.denominator = denominator;
    }

    static ScoreSet of(Range range) {
        return new ScoreSet(range, range.isEmpty() ? new long[0] : NO_CHOICE, Fraction.ONE);
    }

    /** The only scores that a leaf can have, rising. */
    static ScoreSet ofChoices(List<Score> choices) {
        List<Fraction> values = choices.stream().map(Score::value).toList();
        Fraction denominator = commonDenominator(values);
        if (isTooFine(denominator)) {
            return of(Range.closed(values.get(0), values.get(values.size() - 1)));
        }
        long[] sums = values.stream()
                .mapToLong(value -> value.times(denominator).numerator().longValueExact())
                .toArray();
        return new ScoreSet(Range.closed(Fraction.ZERO, Fraction.ZERO), sums, denominator).simple();
    }

    /** The set with one score alone. */
    static ScoreSet ofPoint(Score score) {
        return score.isZero() ? ZERO : score.equals(Score.MAX) ? MAX : of(Range.point(score));
    }

    /** All weighted means of one score of each node; empty where one of them can have none. */
    static ScoreSet mean(List<ScoreTree> nodes, Function<ScoreTree, ScoreSet> setOf) {
        List<ScoreSet> sets = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            sets.add(setOf.apply(nodes.get(i)));
        }
        return mean(nodes, sets);
    }

    /** The same of the sets of the nodes, in their order. */
    static ScoreSet mean(List<ScoreTree> nodes, List<ScoreSet> sets) {
        boolean single = true;
        boolean points = true;
        boolean open = false;
        for (int i = 0; i < sets.size(); i++) {
            ScoreSet set = sets.get(i);
            if (set.isEmpty()) {
                return set;
            }
            single &= set.size() == 1;
            points &= set.base.isPoint();
            open |= set.base.highOpen();
        }
        FractionSum low = FractionSum.of();
        FractionSum high = FractionSum.of();
        for (int i = 0; i < sets.size(); i++) {
            Fraction share = nodes.get(i).share();
            low.addProduct(share, sets.get(i).base.low());
            if (!points) {
                high.addProduct(share, sets.get(i).base.high());
            }
        }
        Fraction lowest = low.total();
        Range base = new Range(lowest, points ? lowest : high.total(), open);
        return single ? of(base) : withSums(base, nodes, sets);
    }

    private static ScoreSet withSums(Range base, List<ScoreTree> nodes, List<ScoreSet> sets) {
        List<Fraction> units = new ArrayList<>(sets.size());
        for (int i = 0; i < sets.size(); i++) {
            ScoreSet set = sets.get(i);
            units.add(set.size() == 1 ? Fraction.ONE : nodes.get(i).share().dividedBy(set.denominator));
        }
        Fraction denominator = commonDenominator(units);
        boolean tooMany = isTooFine(denominator);
        long[] sums = NO_CHOICE;
        for (int i = 0; i < sets.size() && !tooMany; i++) {
            ScoreSet set = sets.get(i);
            if (set.size() > 1) {
                tooMany = (long) sums.length * set.size() > MAX_SUMMED;
                sums = tooMany
                        ? sums
                        : sumset(
                                sums,
                                set.sums,
                                units.get(i).times(denominator).numerator().longValueExact());
                tooMany |= sums.length > MAX_SUMS;
            }
        }
        return tooMany ? of(hull(nodes, sets)) : new ScoreSet(base, sums, denominator).simple();
    }

    private static boolean isTooFine(Fraction denominator) {
        return denominator.numerator().bitLength() > MAX_BITS;
    }

    /** The weighted means of one score of each node, from the lowest to the highest. */
    private static Range hull(List<ScoreTree> nodes, List<ScoreSet> sets) {
        Range sum = Range.closed(Fraction.ZERO, Fraction.ZERO);
        for (int i = 0; i < sets.size(); i++) {
            sum = sum.plus(sets.get(i).hull().times(nodes.get(i).share()));
        }
        return sum;
    }

    private static Fraction commonDenominator(List<Fraction> numbers) {
        return Fraction.of(Fraction.commonDenominator(numbers), BigInteger.ONE);
    }

    /**
     * The sums of one number of each, the second times a unit; rising and without repetition. Of more than {@link #MAX_SUMS} only
     * the first are made, for none will be kept: so the steps are at most the shorter length times {@link #MAX_SUMS} and the
     * longer one.
     */
    private static long[] sumset(long[] first, long[] second, long unit) {
        boolean secondIsLonger = second.length > first.length;
        long[] many = secondIsLonger ? second : first;
        long[] few = secondIsLonger ? first : second;
        long factorOfMany = secondIsLonger ? unit : 1;
        long factorOfFew = secondIsLonger ? 1 : unit;
        long[] scaled = many.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Math.multiplyExact(scaled[i], factorOfMany);
        }
        long[] out = {};
        for (int i = 0; i < few.length && out.length <= MAX_SUMS; i++) {
            out = union(out, scaled, Math.multiplyExact(few[i], factorOfFew));
        }
        return out;
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
        return size == out.length ? out : Arrays.copyOf(out, size);
    }

    /** A single range has no sum. */
    private ScoreSet simple() {
        return sums.length == 1 && sums[0] != 0 ? of(get(0)) : this;
    }

    boolean isEmpty() {
        return sums.length == 0;
    }

    /** How many ranges the set has. */
    int size() {
        return sums.length;
    }

    Range get(int index) {
        if (sums[index] == 0) {
            return base;
        }
        Fraction sum = Fraction.of(sums[index]).dividedBy(denominator);
        return new Range(base.low().plus(sum), base.high().plus(sum), base.highOpen());
    }

    /** From the lowest score to the highest; the set is not empty. */
    Range hull() {
        Range first = get(0);
        return size() == 1 ? first : first.hull(get(size() - 1));
    }

    /** The index of the first range that ends above the score or, where equal is enough, at it; else {@link #size()}. */
    int firstEndingFrom(Fraction score, boolean above) {
        return first(score.minus(base.high()), above || base.highOpen());
    }

    /** The index of the first range that begins above the score or, where equal is enough, at it; else {@link #size()}. */
    int firstBeginningFrom(Fraction score, boolean above) {
        return first(score.minus(base.low()), above);
    }

    private int first(Fraction score, boolean above) {
        Fraction sum = score.times(denominator);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Fraction.of(sums[middle]).compareTo(sum);
            if (order < 0 || (order == 0 && above)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean meets(Range range) {
        return size() == 1 ? base.meets(range) : meets(range, false);
    }

    private boolean meets(Range range, boolean lowOpen) {
        return firstEndingFrom(range.low(), lowOpen) < firstBeginningFrom(range.high(), !range.highOpen());
    }

    /** What the set and a range have in common. */
    ScoreSet and(Range range) {
        if (range.isEmpty() || isEmpty()) {
            return NONE;
        }
        if (size() == 1) {
            return range.holds(base) ? this : of(base.and(range));
        }
        int first = firstEndingFrom(range.low(), false);
        int end = firstBeginningFrom(range.high(), !range.highOpen());
        if (first == 0 && end == size()) {
            return this;
        }
        return first >= end ? NONE : part(Arrays.copyOfRange(sums, first, end));
    }

    /** The scores that, with a share in a sum and one number of the rest of it, lead to the target. */
    ScoreSet leadingTo(ScoreSet target, ScoreSet rest, Fraction share) {
        Fraction factor = Fraction.ONE.dividedBy(share);
        long pairs = (long) target.size() * rest.size();
        if (pairs > MAX_PAIRS && (size() == 1 || (long) target.size() * size() > MAX_PAIRS)) {
            return and(target.hull().minus(rest.hull()).times(factor));
        }
        if (size() == 1) {
            return hullLeadingTo(target, rest, factor);
        }
        BitSet kept = new BitSet(size());
        if (rest.size() <= size()) {
            for (int t = 0; t < target.size(); t++) {
                for (int r = 0; r < rest.size(); r++) {
                    Range wanted = target.get(t).minus(rest.get(r)).times(factor);
                    int first = firstEndingFrom(wanted.low(), rest.base.highOpen());
                    kept.set(first, Math.max(first, firstBeginningFrom(wanted.high(), !wanted.highOpen())));
                }
            }
        } else {
            for (int i = 0; i < size(); i++) {
                Range term = get(i).times(share);
                for (int t = 0; t < target.size() && !kept.get(i); t++) {
                    kept.set(i, rest.meets(target.get(t).minus(term), base.highOpen()));
                }
            }
        }
        return kept.cardinality() == size()
                ? this
                : part(kept.stream().mapToLong(i -> sums[i]).toArray());
    }

    private ScoreSet hullLeadingTo(ScoreSet target, ScoreSet rest, Fraction factor) {
        Range found = Range.NONE;
        for (int t = 0; t < target.size(); t++) {
            for (int r = 0; r < rest.size(); r++) {
                Range wanted = target.get(t).minus(rest.get(r)).times(factor);
                if (meets(wanted, rest.base.highOpen())) {
                    Range both = base.and(wanted);
                    found = found.isEmpty() ? both : found.hull(both);
                }
            }
        }
        return !found.isEmpty() && found.holds(base) ? this : of(found);
    }

    private ScoreSet part(long[] some) {
        return some.length == 0 ? NONE : new ScoreSet(base, some, denominator).simple();
    }
}

package io.github.ita4j.scoring.advice;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The cheapest set of items whose gains sum to a goal: exact, in whole numbers.
 *
 * <p>For every sum that a set can have of one of the two, gains or efforts, the best of the other is kept while the items
 * are gone through from the last to the first. The sums are counted in steps of the numbers' greatest common divisor, and
 * of the two the one with fewer steps is taken. The work and the memory are bounded: as many additions, and as many bits,
 * as there are items times {@link #LIMIT}.
 *
 * <p>Of two sets of equal effort the one with the larger gain is taken; of two that are equal in both, the one whose
 * items come first, that is, the one that has the first item in which they differ.
 */
final class CheapestSet {
    /** How many different sums the gains or the efforts may have. */
    static final int LIMIT = 100_000;

    private static final long NONE = Long.MAX_VALUE;

    private long steps;

    /**
     * Finds the cheapest set.
     *
     * @param gains what each item gains, more than 0
     * @param efforts what each item costs, more than 0, with a sum that fits
     * @param goal what must be gained, not more than all items together gain
     * @return the items of the set
     * @throws IllegalArgumentException if both have more than {@link #LIMIT} different sums
     */
    static BitSet find(long[] gains, long[] efforts, long goal) {
        return new CheapestSet().search(gains, efforts, goal);
    }

    /** How many additions the last search took. */
    long steps() {
        return steps;
    }

    BitSet search(long[] gains, long[] efforts, long goal) {
        steps = 0;
        BitSet items = new BitSet();
        if (goal <= 0) {
            return items;
        }
        boolean byGain = sums(gains) < sums(efforts);
        long[] counted = byGain ? gains : efforts;
        if (sums(counted) > LIMIT) {
            throw new IllegalArgumentException("The efforts have too many digits for an exact search: give each as a"
                    + " number with fewer digits, so that they sum to at most " + LIMIT + " of the smallest step.");
        }
        long step = divisor(counted);
        long[] best = new long[(int) sums(counted) + 1];
        Arrays.fill(best, 1, best.length, NONE);
        BitSet[] taken = new BitSet[gains.length];
        for (int item = gains.length - 1; item >= 0; item--) {
            taken[item] = new BitSet();
            int own = (int) (counted[item] / step);
            long other = byGain ? efforts[item] : -gains[item];
            steps += best.length - own;
            for (int sum = best.length - 1; sum >= own; sum--) {
                long without = best[sum - own];
                if (without != NONE && without + other <= best[sum]) {
                    best[sum] = without + other;
                    taken[item].set(sum);
                }
            }
        }
        int sum = cheapest(best, byGain, step, goal);
        for (int item = 0; item < gains.length; item++) {
            if (taken[item].get(sum)) {
                items.set(item);
                sum -= (int) (counted[item] / step);
            }
        }
        return items;
    }

    /** The sum with the least effort; of equal ones that with the largest gain, which is the last of them. */
    private static int cheapest(long[] best, boolean byGain, long step, long goal) {
        int found = -1;
        long least = NONE;
        for (int sum = 0; sum < best.length; sum++) {
            long effort = byGain ? best[sum] : sum * step;
            long gain = byGain ? sum * step : -best[sum];
            if (best[sum] != NONE && gain >= goal && effort <= least) {
                found = sum;
                least = effort;
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("All items together do not gain " + goal + ".");
        }
        return found;
    }

    /** The most different sums that the numbers can have: one for each multiple of their greatest common divisor. */
    private static long sums(long[] numbers) {
        return Arrays.stream(numbers).reduce(0, Math::addExact) / divisor(numbers);
    }

    private static long divisor(long[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE)
                .longValueExact();
    }
}

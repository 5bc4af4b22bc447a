package io.github.ita4j.scoring.bulk;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Leaves that stand together in a row and are summed up together: those of an instrument, or all.
 *
 * @param start the first leaf
 * @param weights their weights, without a common divisor
 * @param factor what a sum by these weights is multiplied with in the overall sum
 * @param thresholds for each grade what it asks of the mean, in hundredths; empty where it asks nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Two are never compared, and nobody changes the weights.
record LeafGroup(int start, long[] weights, long factor, List<Optional<Integer>> thresholds) {

    static LeafGroup of(int start, long[] weights, List<Optional<Integer>> thresholds) {
        long divisor = Arrays.stream(weights)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .longValueExact();
        long[] reduced = Arrays.stream(weights).map(weight -> weight / divisor).toArray();
        return new LeafGroup(start, reduced, divisor, thresholds);
    }

    private long weight() {
        return Arrays.stream(weights).sum();
    }

    /** The bits that hold every sum of scores, and one to spare. */
    int bits() {
        return Long.SIZE - Long.numberOfLeadingZeros(RowForm.MAX * weight()) + 1;
    }

    /**
     * The least sum that, divided by the weight, is rounded half up to what a grade asks or above.
     *
     * @param rounding whether the scores are taken for what they were rounded from: 1 for the least sum that reaches it
     *     for certain, -1 for the least that may, 0 for neither
     */
    long leastSum(int grade, int rounding) {
        return thresholds
                .get(grade)
                .map(threshold -> Math.floorDiv((2L * threshold - 1 + rounding) * weight() + 1, 2L))
                .map(sum -> Math.max(0, sum))
                .orElse(0L);
    }
}

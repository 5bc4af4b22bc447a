package io.github.ita4j.scoring.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * The weighted sums of groups of leaves, such as those of each instrument, added up side by side: each in bits of its own of
 * one number. One loop over the whole row is much quicker than one over the few leaves of each group.
 *
 * <p>Above the bits of each sum there is a spare bit, so that all sums are compared by one subtraction: where the spare bit
 * is set before it and not after it, the sum was less.
 */
final class SideBySide {
    /** The sign is left free. */
    private static final int BITS = Long.SIZE - 1;

    private static final long UNSIGNED = 0xFFFF_FFFFL;

    /** The weights of all leaves of a row, shifted to the bits of their group; 0 for leaves of no group. */
    private final long[] weights;

    private final int[] shifts;
    private final long[] masks;
    private final long[] factors;
    private final long spare;
    private final int[] asking;
    /** What each asking grade asks for: the least sums that reach it for certain, and those that may. */
    private final long[] certain;

    private final long[] possible;

    private SideBySide(int width, List<LeafGroup> groups, int[] asking) {
        this.weights = new long[width];
        this.shifts = new int[groups.size()];
        this.masks = new long[groups.size()];
        this.factors = groups.stream().mapToLong(LeafGroup::factor).toArray();
        this.asking = asking;
        this.certain = new long[asking.length];
        this.possible = new long[asking.length];
        int used = 0;
        long spares = 0;
        for (int i = 0; i < shifts.length; i++) {
            LeafGroup group = groups.get(i);
            shifts[i] = used;
            masks[i] = (1L << (group.bits() - 1)) - 1;
            for (int leaf = 0; leaf < group.weights().length; leaf++) {
                weights[group.start() + leaf] = group.weights()[leaf] << used;
            }
            for (int grade = 0; grade < asking.length; grade++) {
                certain[grade] |= group.leastSum(asking[grade], 1) << used;
                possible[grade] |= group.leastSum(asking[grade], -1) << used;
            }
            used += group.bits();
            spares |= 1L << (used - 1);
        }
        this.spare = spares;
    }

    /**
     * Groups in as few numbers as their order allows.
     *
     * @param width the number of leaves of a row
     * @param groups the groups, none of which needs more than 63 bits
     * @param asking the grades that ask something of the groups, as indexes
     */
    static List<SideBySide> of(int width, List<LeafGroup> groups, int[] asking) {
        List<SideBySide> all = new ArrayList<>();
        int first = 0;
        int used = 0;
        for (int next = 0; next < groups.size(); next++) {
            int bits = groups.get(next).bits();
            if (used + bits > BITS) {
                all.add(new SideBySide(width, groups.subList(first, next), asking));
                first = next;
                used = 0;
            }
            used += bits;
        }
        all.add(new SideBySide(width, groups.subList(first, groups.size()), asking));
        return List.copyOf(all);
    }

    /**
     * Adds up the groups of a row.
     *
     * @return their sums side by side; negative if a number of the row is not a score, even if it belongs to no group
     */
    long sum(int[] scores, int row) {
        long[] factorsOfLeaves = weights;
        int start = row * factorsOfLeaves.length;
        long outside = 0;
        long sum = 0;
        for (int leaf = 0; leaf < factorsOfLeaves.length; leaf++) {
            // Without its sign a negative number is too high as well; a number that is too high goes beyond 32 bits.
            long score = scores[start + leaf] & UNSIGNED;
            outside |= score + (UNSIGNED - RowForm.MAX);
            sum += factorsOfLeaves[leaf] * score;
        }
        return outside > UNSIGNED ? -1 : sum;
    }

    /** What the groups add to the overall sum. */
    long overall(long sums) {
        long overall = 0;
        for (int group = 0; group < factors.length; group++) {
            overall += factors[group] * (sums >>> shifts[group] & masks[group]);
        }
        return overall;
    }

    /** The grades of which a group may miss what they ask, as a set of bits. */
    long mayMiss(long sums) {
        return missed(sums, certain);
    }

    /** The grades of which a group misses what they ask, whatever its scores were rounded from. */
    long misses(long sums) {
        return missed(sums, possible);
    }

    private long missed(long sums, long[] least) {
        long missed = 0;
        for (int i = 0; i < asking.length; i++) {
            long lost = ~((sums | spare) - least[i]) & spare;
            // The sign of one of the two is set, unless both are 0.
            missed |= ((lost | -lost) >>> (Long.SIZE - 1)) << asking[i];
        }
        return missed;
    }
}

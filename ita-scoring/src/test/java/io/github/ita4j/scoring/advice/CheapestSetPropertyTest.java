package io.github.ita4j.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The cheapest set is compared with the best of all sets. */
class CheapestSetPropertyTest {
    @Property(tries = 2000)
    void isTheBestOfAllSets(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 10) int items,
            @ForAll @IntRange(min = 1, max = 12) int gainsUpTo,
            @ForAll @IntRange(min = 1, max = 8) int effortsUpTo) {
        long[] gains = LongStream.range(0, items)
                .map(i -> 1 + random.nextInt(gainsUpTo))
                .toArray();
        long[] efforts = LongStream.range(0, items)
                .map(i -> 1 + random.nextInt(effortsUpTo))
                .toArray();
        long goal = random.nextInt((int) LongStream.of(gains).sum() + 1);
        BitSet found = CheapestSet.find(gains, efforts, goal);
        assertThat(found).isEqualTo(bestOfAll(gains, efforts, goal));
    }

    private static BitSet bestOfAll(long[] gains, long[] efforts, long goal) {
        List<BitSet> sets = new ArrayList<>();
        for (long mask = 0; mask < 1L << gains.length; mask++) {
            BitSet set = BitSet.valueOf(new long[] {mask});
            if (sum(set, gains) >= goal) {
                sets.add(set);
            }
        }
        return sets.stream()
                .min(Comparator.comparingLong((BitSet set) -> sum(set, efforts))
                        .thenComparingLong(set -> -sum(set, gains))
                        .thenComparing(CheapestSetPropertyTest::text))
                .orElseThrow();
    }

    /** The items as letters, so that texts compare as the sets do. */
    private static String text(BitSet set) {
        return set.stream()
                .collect(StringBuilder::new, (text, i) -> text.append((char) ('a' + i)), StringBuilder::append)
                .toString();
    }

    private static long sum(BitSet set, long[] values) {
        return set.stream().mapToLong(i -> values[i]).sum();
    }
}

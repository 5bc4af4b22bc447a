package io.github.ita4j.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheapestSetTest {
    private static BitSet set(int... items) {
        BitSet set = new BitSet();
        IntStream.of(items).forEach(set::set);
        return set;
    }

    @Test
    void nothingIsNeededWhereNothingIsMissing() {
        assertThat(CheapestSet.find(new long[] {1}, new long[] {1}, 0)).isEqualTo(set());
        assertThat(CheapestSet.find(new long[] {1}, new long[] {1}, 1)).isEqualTo(set(0));
        assertThatThrownBy(() -> CheapestSet.find(new long[] {1, 2}, new long[] {1, 1}, 4))
                .hasMessage("All items together do not gain 4.");
        assertThat(CheapestSet.find(new long[] {1, 2}, new long[] {1, 1}, 3)).isEqualTo(set(0, 1));
    }

    /** 2 + 2 and 3 + 1 gain and cost the same: the set with the first item that only one of them has is taken. */
    @Test
    void ofEqualSetsTheOneThatBeginsFirstIsTaken() {
        assertThat(CheapestSet.find(new long[] {2, 3, 1, 2}, new long[] {2, 3, 1, 2}, 4))
                .isEqualTo(set(0, 3));
        assertThat(CheapestSet.find(new long[] {3, 2, 2, 1}, new long[] {3, 2, 2, 1}, 4))
                .isEqualTo(set(0, 3));
        assertThat(CheapestSet.find(new long[] {1, 2, 2, 3}, new long[] {1, 2, 2, 3}, 4))
                .isEqualTo(set(0, 3));
    }

    @Test
    void theCheaperOneFirstThenTheOneThatGainsMore() {
        assertThat(CheapestSet.find(new long[] {2, 2, 2}, new long[] {3, 1, 2}, 2))
                .isEqualTo(set(1));
        assertThat(CheapestSet.find(new long[] {2, 2, 2}, new long[] {3, 1, 2}, 4))
                .isEqualTo(set(1, 2));
        assertThat(CheapestSet.find(new long[] {2, 5, 4}, new long[] {1, 1, 1}, 2))
                .isEqualTo(set(1));
        assertThat(CheapestSet.find(new long[] {9, 1, 1}, new long[] {3, 1, 1}, 2))
                .isEqualTo(set(1, 2));
    }

    /** Small numbers, so that equal sums are frequent. */
    @Test
    void noOtherSetIsBetter() {
        Random random = new Random(85);
        for (int round = 0; round < 600; round++) {
            int items = 1 + random.nextInt(7);
            long[] gains = random.longs(items, 1, 6).toArray();
            long[] efforts = random.longs(items, 1, 5).toArray();
            long goal = 1L
                    + random.nextInt((int)
                            IntStream.range(0, items).mapToLong(i -> gains[i]).sum());
            assertThat(CheapestSet.find(gains, efforts, goal)).isEqualTo(exhaustive(gains, efforts, goal));
        }
    }

    private static BitSet exhaustive(long[] gains, long[] efforts, long goal) {
        Comparator<BitSet> better = Comparator.<BitSet>comparingLong(set -> sum(efforts, set))
                .thenComparing(
                        Comparator.<BitSet>comparingLong(set -> sum(gains, set)).reversed())
                .thenComparing(CheapestSetTest::byFirstItem);
        Optional<BitSet> best = IntStream.range(0, 1 << gains.length)
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .filter(set -> sum(gains, set) >= goal)
                .min(better);
        return best.orElseThrow();
    }

    private static long sum(long[] numbers, BitSet set) {
        return set.stream().mapToLong(item -> numbers[item]).sum();
    }

    private static int byFirstItem(BitSet a, BitSet b) {
        BitSet different = (BitSet) a.clone();
        different.xor(b);
        return different.isEmpty() ? 0 : a.get(different.nextSetBit(0)) ? -1 : 1;
    }
}

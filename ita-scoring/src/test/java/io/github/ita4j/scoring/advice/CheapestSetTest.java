package io.github.ita4j.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.LinearForm;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    /** By gain for effort the first comes first, and then the goal needs another one; the second alone is cheaper. */
    @Test
    void takesWhatGreedyWouldMiss() {
        assertThat(CheapestSet.find(new long[] {9, 10, 5}, new long[] {5, 6, 4}, 10))
                .isEqualTo(set(1));
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

    /** Groups of many sizes that share no factor, with efforts of three digits: gigabytes, where every choice is kept. */
    @Test
    void manyGroupsAndEffortsStayWithinTheBounds() {
        int[] groups = {11, 12, 13, 17, 19, 23, 29};
        long all = IntStream.of(groups).asLongStream().reduce(1, (a, b) -> a * b);
        long[] gains = IntStream.of(groups)
                .boxed()
                .flatMapToLong(size -> LongStream.generate(() -> all / size).limit(size))
                .toArray();
        Random random = new Random(124);
        long[] free = random.longs(gains.length, 1, 1000).toArray();
        long[] alike = LongStream.of(gains)
                .map(gain -> gain / (all / 500) + random.nextInt(3))
                .toArray();
        for (long[] efforts : List.of(free, alike)) {
            for (int percent : new int[] {1, 25, 50, 75, 99}) {
                assertNearTheQuotients(gains, efforts, all * groups.length / 100 * percent + 7);
            }
        }
    }

    /** As many items as an instrument can have, each with a gain and an effort of its own, at the limit. */
    @Test
    void theLargestCatalogueStaysWithinTheBounds() {
        Random random = new Random(999);
        long[] gains = random.longs(999, 1_000_000, 2_000_000).toArray();
        long[] efforts = random.longs(998, 1, 150).toArray();
        efforts = LongStream.concat(
                        LongStream.of(efforts),
                        LongStream.of(CheapestSet.LIMIT - LongStream.of(efforts).sum()))
                .toArray();
        assertNearTheQuotients(gains, efforts, LongStream.of(gains).sum() / 2);
        efforts[0]++;
        long[] more = efforts;
        assertThatThrownBy(() -> CheapestSet.find(gains, more, 1))
                .hasMessageContaining("sum to at most 100000 of the smallest step");
        assertThat(CheapestSet.find(new long[999], more, 0)).isEqualTo(set());
    }

    /** By effort for gain, all items and a part of the last are cheapest: no set can cost less, and none need cost more. */
    private static void assertNearTheQuotients(long[] gains, long[] efforts, long goal) {
        List<Integer> order = IntStream.range(0, gains.length)
                .boxed()
                .sorted(Comparator.comparingDouble(item -> (double) efforts[item] / gains[item]))
                .toList();
        long gain = 0;
        long effort = 0;
        int next = 0;
        while (gain + gains[order.get(next)] < goal) {
            gain += gains[order.get(next)];
            effort += efforts[order.get(next++)];
        }
        CheapestSet search = new CheapestSet();
        BitSet found = search.search(gains, efforts, goal);
        assertThat(sum(gains, found)).isGreaterThanOrEqualTo(goal);
        assertThat(sum(efforts, found)).isBetween(effort, effort + efforts[order.get(next)]);
        assertThat(search.steps()).isBetween(1L, (long) gains.length * CheapestSet.LIMIT);
    }

    /** Where the efforts have many digits, it is enough that the gains have few. */
    @Test
    void effortsOfAnyDigitsFitTheShippedCatalogues() {
        for (int year : new int[] {2563, 2564, 2565, 2566, 2567, 2568, 2569}) {
            Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
            LinearForm form = LinearForm.of(catalog);
            long[] gains = catalog.requiredMeasures().keySet().stream()
                    .mapToLong(item -> form.weights().get(item))
                    .toArray();
            long[] efforts = new Random(year)
                    .longs(gains.length, 1, Long.MAX_VALUE / gains.length)
                    .toArray();
            long half = LongStream.of(gains).sum() / 2;
            assertThat(sum(gains, CheapestSet.find(gains, efforts, half))).isGreaterThanOrEqualTo(half);
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

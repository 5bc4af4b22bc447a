package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.score.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sums side by side in one number, or in several where they do not fit, say what each group says by itself. */
class SideBySidePropertyTest {
    private static final int GRADES = 4;
    private static final int[] ASKING = {0, 2, 3};

    @Property
    void groupsAreSummedAndComparedEachByItself(@ForAll Random random) {
        List<LeafGroup> groups = groups(random);
        int width = groups.stream().mapToInt(group -> group.weights().length).sum();
        List<SideBySide> all = SideBySide.of(width, groups, ASKING);
        int[] scores = scores(random, width);
        BigInteger overall = BigInteger.ZERO;
        long misses = 0;
        long mayMiss = 0;
        for (SideBySide some : all) {
            long sums = some.sum(scores, 1);
            overall = overall.add(BigInteger.valueOf(some.overall(sums)));
            misses |= some.misses(sums);
            mayMiss |= some.mayMiss(sums);
        }
        assertThat(overall)
                .isEqualTo(groups.stream()
                        .map(group -> sum(group, scores, width).multiply(BigInteger.valueOf(group.factor())))
                        .reduce(BigInteger.ZERO, BigInteger::add));
        assertThat(misses).isEqualTo(missed(groups, scores, width, -1));
        assertThat(mayMiss).isEqualTo(missed(groups, scores, width, 1));
    }

    private static long missed(List<LeafGroup> groups, int[] scores, int width, int rounding) {
        return IntStream.of(ASKING)
                .filter(grade -> groups.stream().anyMatch(group -> misses(group, grade, scores, width, rounding)))
                .mapToLong(grade -> 1L << grade)
                .sum();
    }

    @Property
    void aNumberThatIsNoScoreIsFoundInItsRow(@ForAll Random random) {
        List<LeafGroup> groups = groups(random);
        int width = groups.stream().mapToInt(group -> group.weights().length).sum();
        int[] scores = scores(random, width);
        scores[width + random.nextInt(width)] = List.of(-1, RowForm.MAX + 1, Integer.MIN_VALUE, Integer.MAX_VALUE)
                .get(random.nextInt(4));
        for (SideBySide some : SideBySide.of(width, groups, ASKING)) {
            assertThat(some.sum(scores, 0)).isNotNegative();
            assertThat(some.sum(scores, 1)).isNegative();
            assertThat(some.sum(scores, 2)).isNotNegative();
        }
    }

    /** Weights of any fineness: the sum of a group takes from a few bits to 62. */
    private static List<LeafGroup> groups(Random random) {
        List<LeafGroup> groups = new ArrayList<>();
        int start = 0;
        int count = 1 + random.nextInt(4);
        for (int group = 0; group < count; group++) {
            int leaves = 1 + random.nextInt(9);
            // The overall sum of all groups fits, as that of a catalogue does.
            long most = ((1L << 59) / RowForm.MAX / leaves) >> random.nextInt(40);
            long[] weights = random.longs(leaves, 1, most + 1).toArray();
            List<Optional<Integer>> thresholds = IntStream.range(0, GRADES)
                    .mapToObj(grade -> random.nextInt(4) == 0
                            ? Optional.<Integer>empty()
                            : Optional.of(random.nextInt(4) == 0 ? 0 : 8_000 + random.nextInt(2_001)))
                    .toList();
            groups.add(LeafGroup.of(start, weights, thresholds));
            start += leaves;
        }
        return groups;
    }

    /** Three rows, near to what the grades ask. */
    private static int[] scores(Random random, int width) {
        int[] scores = random.ints(3L * width, 8_000, RowForm.MAX + 1).toArray();
        scores[random.nextInt(scores.length)] = 0;
        return scores;
    }

    private static BigInteger sum(LeafGroup group, int[] scores, int rowStart) {
        BigInteger sum = BigInteger.ZERO;
        for (int leaf = 0; leaf < group.weights().length; leaf++) {
            sum = sum.add(BigInteger.valueOf(group.weights()[leaf])
                    .multiply(BigInteger.valueOf(scores[rowStart + group.start() + leaf])));
        }
        return sum;
    }

    private static boolean misses(LeafGroup group, int grade, int[] scores, int rowStart, int rounding) {
        BigInteger weight = IntStream.range(0, group.weights().length)
                .mapToObj(leaf -> BigInteger.valueOf(group.weights()[leaf]))
                .reduce(BigInteger.ZERO, BigInteger::add);
        Fraction mean = Fraction.of(sum(group, scores, rowStart), weight.multiply(BigInteger.valueOf(100)));
        return group.thresholds()
                .get(grade)
                .filter(from -> mean.compareTo(Fraction.of(2L * from - 1 + rounding, 200)) < 0)
                .isPresent();
    }
}

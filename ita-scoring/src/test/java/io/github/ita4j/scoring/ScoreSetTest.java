package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of single scores, which are compared with lists of them. */
class ScoreSetTest {
    private static ScoreSet set(List<Integer> scores) {
        return ScoreSet.ofChoices(scores.stream().map(Score::of).toList());
    }

    private static List<Integer> scores(ScoreSet set) {
        return IntStream.range(0, set.size())
                .mapToObj(set::get)
                .peek(range -> assertThat(range.isPoint()).isTrue())
                .map(range -> range.low().numerator().intValueExact())
                .toList();
    }

    private static List<Integer> random(Random random, int most) {
        TreeSet<Integer> scores = new TreeSet<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            scores.add(random.nextInt(101));
        }
        return List.copyOf(scores);
    }

    private static Range range(int low, int high, boolean highOpen) {
        return new Range(Fraction.of(low), Fraction.of(high), highOpen);
    }

    @Test
    void holdsTheChoices() {
        assertThat(scores(set(List.of(0, 33, 67, 100)))).containsExactly(0, 33, 67, 100);
        assertThat(scores(set(List.of(50)))).containsExactly(50);
        assertThat(set(List.of(20, 40)).hull()).isEqualTo(range(20, 40, false));
        assertThat(set(List.of(20)).hull()).isEqualTo(range(20, 20, false));
        ScoreSet thirds = ScoreSet.ofChoices(List.of(Score.ZERO, Score.of(100, 3), Score.of(200, 3)));
        assertThat(thirds.get(1)).isEqualTo(Range.point(Score.of(100, 3)));
    }

    /** Where the choices have no common denominator that fits, all between them may be. */
    @Test
    void choicesThatAreTooFineAreARange() {
        Score fine = Score.of(1, (1L << 55) + 1);
        ScoreSet set = ScoreSet.ofChoices(List.of(fine, Score.of(50), Score.MAX));
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.get(0)).isEqualTo(Range.closed(fine.value(), Fraction.of(100)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aRangeKeepsWhatLiesWithinIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            List<Integer> all = random(random, 12);
            int low = random.nextBoolean() ? all.get(random.nextInt(all.size())) : random.nextInt(101);
            int high = random.nextBoolean() ? all.get(random.nextInt(all.size())) : random.nextInt(101);
            boolean open = random.nextBoolean();
            ScoreSet kept = set(all).and(range(low, high, open));
            List<Integer> expected = all.stream()
                    .filter(score -> score >= low && (open ? score < high : score <= high))
                    .toList();
            // Of a single score outside of the range an empty range may be left.
            assertThat(kept.size() == 1 && kept.get(0).isEmpty() ? List.of() : scores(kept))
                    .as("%s in %d to %d", all, low, high)
                    .isEqualTo(expected);
            assertThat(set(all).meets(range(low, high, open))).isEqualTo(!expected.isEmpty());
        }
    }

    /** Of a sum of a share of one score and of one number more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatLeadsToATargetIsThatOfAllPairs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            List<Integer> all = random(random, 12);
            List<Integer> rest = random(random, 12);
            List<Integer> target = random(random, 20);
            int share = 1 + random.nextInt(3);
            List<Integer> expected = all.stream()
                    .filter(score -> rest.stream().anyMatch(more -> target.contains(share * score + more)))
                    .toList();
            ScoreSet found = set(all).leadingTo(set(target), set(rest), Fraction.of(share));
            assertThat(found.size() == 1 && found.get(0).isEmpty() ? List.of() : scores(found))
                    .as("%d times one of %s and one of %s to one of %s", share, all, rest, target)
                    .isEqualTo(expected);
        }
    }
}

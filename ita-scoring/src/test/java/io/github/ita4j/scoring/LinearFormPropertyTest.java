package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LinearFormPropertyTest {
    @Property(tries = 300)
    void weightsAreWholeNumbersThatSumToTheDenominatorAndGiveTheOverallScore(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 7) int iItems,
            @ForAll @IntRange(min = 1, max = 7) int eItems,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> groups) {
        Catalog catalog = SmallCatalogs.of(
                SmallCatalogs.LETTERS,
                false,
                iItems,
                eItems,
                groups.stream().mapToInt(Integer::intValue).toArray());
        LinearForm form = LinearForm.of(catalog);
        assertThat(form.weights().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(form.denominator());
        assertThat(form.weights().keySet()).containsExactlyElementsOf(form.leaves());

        Map<NodeCode, Score> scores = new HashMap<>();
        Fraction sum = Fraction.ZERO;
        for (NodeCode leaf : form.leaves()) {
            Score score = ((ItemCode) leaf).code().startsWith("o")
                    ? (random.nextBoolean() ? Score.MAX : Score.ZERO)
                    : Score.of(random.nextInt(10_001), 100);
            scores.put(leaf, score);
            sum = sum.plus(score.value().times(Fraction.of(form.weights().get(leaf))));
        }
        Assessment result = Scorer.of(catalog).assess(Sheets.sheet(catalog, scores));
        assertThat(result.overall().score()).contains(Score.of(sum.dividedBy(Fraction.of(form.denominator()))));
    }
}

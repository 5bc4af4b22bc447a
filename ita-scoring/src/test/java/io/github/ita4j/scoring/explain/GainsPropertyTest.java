package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.explain.Gains.Gain;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GainsPropertyTest {
    private static Fraction value(NodeResult result) {
        return result.score().orElseThrow().value();
    }

    @Property(tries = 300)
    void gainsOfACompleteSheetSumToWhatIsMissingToAHundred(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Scorer scorer = Scorer.of(catalog);
        Assessment assessment = scorer.assess(Sheets.sheet(catalog, RandomSheets.items(catalog, random)));
        Gains gains = Gains.of(scorer, assessment);

        assertThat(gains.points()).isEqualTo(Fraction.of(100).minus(value(assessment.overall())));
        assertThat(gains.unknown()).isEmpty();
        catalog.instruments().forEach(criteria -> {
            Fraction sum = gains.gains().stream()
                    .filter(gain -> gain.instrument() == criteria.instrument())
                    .map(gain -> gain.instrumentPoints().orElseThrow())
                    .reduce(Fraction.ZERO, Fraction::plus);
            NodeResult instrument = assessment.node(criteria.instrument()).orElseThrow();
            assertThat(sum).isEqualTo(Fraction.of(100).minus(value(instrument)));
        });
    }

    @Property(tries = 200)
    void aGainIsWhatAFullScoreAdds(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Scorer scorer = Scorer.of(catalog);
        Map<NodeCode, Score> scores = RandomSheets.items(catalog, random);
        Assessment before = scorer.assess(Sheets.sheet(catalog, scores));
        for (Gain gain : Gains.of(scorer, before).gains()) {
            Map<NodeCode, Score> raised = new HashMap<>(scores);
            raised.put(gain.code(), Score.MAX);
            Assessment after = scorer.assess(Sheets.sheet(catalog, raised));
            assertThat(gain.points()).contains(value(after.overall()).minus(value(before.overall())));
            assertThat(gain.instrumentPoints())
                    .contains(value(after.node(gain.instrument()).orElseThrow())
                            .minus(value(before.node(gain.instrument()).orElseThrow())));
        }
    }

    /** Hiding scores hides gains, but never moves them outside the bounds that are left. */
    @Property(tries = 300)
    void boundsHoldTheGainsOfEveryCompletion(@ForAll Random random) {
        Catalog catalog = RandomSheets.catalog(random);
        Scorer scorer = Scorer.of(catalog);
        Map<NodeCode, Score> all = RandomSheets.items(catalog, random);
        Gains full = Gains.of(scorer, scorer.assess(Sheets.sheet(catalog, all)));
        Map<NodeCode, Score> some = new HashMap<>(all);
        some.keySet().removeIf(code -> random.nextInt(3) == 0);
        Gains partial = Gains.of(scorer, scorer.assess(Sheets.sheet(catalog, some)));

        for (int i = 0; i < full.gains().size(); i++) {
            Gain truth = full.gains().get(i);
            Gain seen = partial.gains().get(i);
            assertThat(seen.points().isPresent()).isEqualTo(some.containsKey(seen.code()));
            assertThat(truth.points().orElseThrow()).isBetween(seen.atLeast(), seen.atMost());
            seen.points()
                    .ifPresent(points ->
                            assertThat(points).isEqualTo(seen.atLeast()).isEqualTo(seen.atMost()));
        }
        assertThat(partial.ranked().size() + partial.unknown().size())
                .isEqualTo(partial.gains().size());
        for (List<Gain> ranked : List.of(partial.ranked(), partial.unknown())) {
            assertThat(ranked)
                    .isSortedAccordingTo(Comparator.comparing(Gain::atMost)
                            .reversed()
                            .thenComparing(gain -> partial.gains().indexOf(gain)));
        }
    }
}

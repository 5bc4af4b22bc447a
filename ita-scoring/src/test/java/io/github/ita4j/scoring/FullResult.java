package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The scores of every node where every item is known, written down a second time straight from the rules, for
 * comparison. Where an instrument has parts, each of its items is given twice, once for each part.
 */
public final class FullResult {
    private final Catalog catalog;
    private final Map<NodeCode, Score> scores = new HashMap<>();

    public FullResult(Catalog catalog, Map<ItemCode, Score> first, Map<ItemCode, Score> second) {
        this.catalog = catalog;
        Fraction overall = Fraction.ZERO;
        for (InstrumentCriteria instrument : catalog.instruments()) {
            Score a = instrument(instrument, first);
            if (!instrument.parts().isEmpty()) {
                Score b = instrument(instrument, second);
                scores.put(instrument.parts().get(0).code(), a);
                scores.put(instrument.parts().get(1).code(), b);
                Map<ItemCode, Score> both = new HashMap<>();
                first.forEach((code, score) ->
                        both.put(code, Score.mean(List.of(score, Objects.requireNonNull(second.get(code))))));
                a = instrument(instrument, both);
            }
            scores.put(instrument.instrument(), a);
            overall = overall.plus(a.value().times(instrument.weight().dividedBy(Fraction.of(100))));
        }
        scores.put(Overall.OVERALL, Score.of(overall));
    }

    private Score instrument(InstrumentCriteria instrument, Map<ItemCode, Score> items) {
        List<Score> indicators = new ArrayList<>();
        for (Indicator indicator : instrument.indicators()) {
            List<Score> below = new ArrayList<>();
            for (SubIndicator subIndicator : indicator.subIndicators()) {
                Score mean = mean(subIndicator.items(), items);
                scores.put(subIndicator.number(), mean);
                below.add(mean);
            }
            Score score = below.isEmpty() ? mean(indicator.items(), items) : Score.mean(below);
            scores.put(indicator.number(), score);
            indicators.add(score);
        }
        return Score.mean(indicators);
    }

    private Score mean(List<Item> items, Map<ItemCode, Score> given) {
        List<Score> found = new ArrayList<>();
        for (Item item : items) {
            Score score = Objects.requireNonNull(given.get(item.code()));
            scores.put(item.code(), score);
            found.add(score);
        }
        return Score.mean(found);
    }

    public Score score(NodeCode code) {
        return Objects.requireNonNull(scores.get(code), code::code);
    }

    public Grade grade() {
        return catalog.gradeScale()
                .gradeOf(
                        score(Overall.OVERALL),
                        catalog.gradeScale().gradedParts().stream()
                                .map(this::score)
                                .toList());
    }
}

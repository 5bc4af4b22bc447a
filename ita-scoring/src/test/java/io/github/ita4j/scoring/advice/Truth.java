package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An agency of which everything is known, written down a second time straight from the rules: for each survey one score
 * or one for each of its parts, and the o-items.
 */
final class Truth {
    private static final PartCode EIT1 = PartCode.of(Instrument.EIT, 1);
    private static final PartCode EIT2 = PartCode.of(Instrument.EIT, 2);

    private final Catalog catalog;
    private final Map<NodeCode, Score> scores;

    private Truth(Catalog catalog, Map<NodeCode, Score> scores) {
        this.catalog = catalog;
        this.scores = scores;
    }

    static Truth of(Catalog catalog, Score iit, Score eit1, Score eit2, Map<ItemCode, Score> oItems) {
        Map<NodeCode, Score> scores = new LinkedHashMap<>(oItems);
        scores.put(Instrument.IIT, iit);
        scores.put(EIT1, eit1);
        scores.put(EIT2, eit2);
        scores.put(Instrument.EIT, Score.mean(List.of(eit1, eit2)));
        return new Truth(catalog, scores).computed();
    }

    private Truth computed() {
        List<Score> indicators = new ArrayList<>();
        for (Indicator indicator :
                catalog.instrument(Instrument.OIT).orElseThrow().indicators()) {
            List<Score> below = new ArrayList<>();
            for (SubIndicator subIndicator : indicator.subIndicators()) {
                Score mean = Score.mean(subIndicator.items().stream()
                        .map(Item::code)
                        .map(this::score)
                        .toList());
                scores.put(subIndicator.number(), mean);
                below.add(mean);
            }
            scores.put(indicator.number(), Score.mean(below));
            indicators.add(Score.mean(below));
        }
        scores.put(Instrument.OIT, Score.mean(indicators));
        return withOverall();
    }

    private Truth withOverall() {
        Fraction overall = Fraction.ZERO;
        for (InstrumentCriteria instrument : catalog.instruments()) {
            overall = overall.plus(score(instrument.instrument())
                    .value()
                    .times(instrument.weight().dividedBy(Fraction.of(100))));
        }
        scores.put(Overall.OVERALL, Score.of(overall));
        return this;
    }

    Score score(NodeCode code) {
        return Objects.requireNonNull(scores.get(code), code::code);
    }

    Map<NodeCode, Score> scores() {
        return scores;
    }

    Truth published(Collection<ItemCode> items) {
        Map<NodeCode, Score> next = new HashMap<>(scores);
        items.forEach(item -> next.put(item, Score.MAX));
        return new Truth(catalog, next).computed();
    }

    /** Raises what is lower than the scores; what is above it follows. */
    Truth raised(Map<? extends NodeCode, Score> to) {
        Truth next = new Truth(catalog, new HashMap<>(scores));
        to.forEach(next::raise);
        next.withOverall();
        Score overall = to.get(Overall.OVERALL);
        if (overall != null) {
            next.raise(Overall.OVERALL, overall);
        }
        return next;
    }

    private void raise(NodeCode code, Score to) {
        scores.merge(code, to, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        if (code instanceof PartCode) {
            scores.put(Instrument.EIT, Score.mean(List.of(score(EIT1), score(EIT2))));
        }
    }

    /** The grade; by the EIT instead of by its parts if so wanted. */
    Grade grade(boolean byInstruments) {
        return catalog.gradeScale()
                .gradeOf(
                        score(Overall.OVERALL),
                        catalog.gradeScale().gradedParts().stream()
                                .map(code -> byInstruments && code instanceof PartCode part ? part.instrument() : code)
                                .map(this::score)
                                .toList());
    }

    boolean reaches(GradeCode target, boolean byInstruments) {
        List<Grade> grades = catalog.gradeScale().grades();
        return grades.indexOf(grade(byInstruments))
                <= grades.indexOf(catalog.gradeScale().grade(target).orElseThrow());
    }
}

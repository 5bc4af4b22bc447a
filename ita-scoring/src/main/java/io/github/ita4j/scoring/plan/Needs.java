package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.gap.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What in a result calls for a measure: o-items that scored zero, and survey scores below the threshold. */
record Needs(Catalog catalog, Assessment assessment, GapAnalysis gaps, Optional<BigDecimal> surveyThreshold) {
    /** The survey indicators of the catalogue. */
    List<Indicator> surveyIndicators() {
        return catalog.instruments().stream()
                .filter(criteria -> criteria.instrument() != Instrument.OIT)
                .map(InstrumentCriteria::indicators)
                .flatMap(List::stream)
                .toList();
    }

    /** The items of a survey indicator below the threshold, or the indicator itself where no item has a score. */
    List<NodeCode> below(Indicator indicator) {
        return surveyThreshold.map(limit -> below(indicator, limit)).orElse(List.of());
    }

    /** The same as {@link #below(Indicator)} for any limit. */
    List<NodeCode> below(Indicator indicator, BigDecimal limit) {
        List<NodeCode> known = indicator.allItems().stream()
                .<NodeCode>map(Item::code)
                .filter(code -> score(code).isPresent())
                .toList();
        List<NodeCode> candidates = known.isEmpty() ? List.of(indicator.number()) : known;
        return candidates.stream().filter(code -> isBelow(code, limit)).toList();
    }

    boolean isZero(NodeCode code) {
        return gaps.gaps().stream().map(Gap::item).anyMatch(item -> item.code().equals(code));
    }

    Optional<Score> score(NodeCode code) {
        return assessment.node(code).flatMap(NodeResult::score);
    }

    boolean isBelow(NodeCode code, BigDecimal limit) {
        return score(code)
                .filter(score -> score.reported().compareTo(limit) < 0)
                .isPresent();
    }
}

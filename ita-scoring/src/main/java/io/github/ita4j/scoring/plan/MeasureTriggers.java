package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.gap.GapAnalysis;
import java.util.List;
import java.util.Optional;

/** What in a result calls for a measure: o-items that scored zero, and survey scores below the threshold. */
record MeasureTriggers(Catalog catalog, Assessment assessment, GapAnalysis gaps, Optional<Score> surveyThreshold) {
    /** The survey indicators of the catalogue. */
    List<CriteriaNode> surveyIndicators() {
        return catalog.tree().all().stream()
                .filter(node -> node.code() instanceof IndicatorNumber
                        && !node.instrument().equals(Optional.of(Instrument.OIT)))
                .toList();
    }

    /** The items of a survey indicator below the threshold, or the indicator itself where no item has a score. */
    List<NodeCode> below(CriteriaNode indicator) {
        return surveyThreshold.map(limit -> below(indicator, limit)).orElse(List.of());
    }

    /** The same as {@link #below(CriteriaNode)} for any limit. */
    List<NodeCode> below(CriteriaNode indicator, Score limit) {
        List<NodeCode> known = indicator.items().stream()
                .<NodeCode>map(Item::code)
                .filter(code -> score(code).isPresent())
                .toList();
        List<NodeCode> candidates = known.isEmpty() ? List.of(indicator.code()) : known;
        return candidates.stream()
                .filter(code ->
                        score(code).filter(score -> !score.reaches(limit)).isPresent())
                .toList();
    }

    Optional<Score> score(NodeCode code) {
        return assessment.node(code).flatMap(NodeResult::score);
    }
}

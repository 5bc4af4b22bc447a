package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Assumption;
import io.github.ita4j.scoring.advice.Fix;
import io.github.ita4j.scoring.advice.Uplift;
import java.util.List;
import java.util.Optional;

/** Advice as JSON, by {@code advise.schema.json}. */
final class AdviceJson {
    private AdviceJson() {}

    static void write(Json json, CatalogStamp catalog, List<Advice> advice) {
        json.stamp("catalog", Optional.of(catalog)).list("advice", advice, AdviceJson::advice);
    }

    private static void advice(Json json, Advice advice) {
        json.put("agency", advice.agency())
                .grade("target", Optional.of(advice.target()))
                .put("reachedAlready", advice.reachedAlready())
                .put("byItemsAlone", advice.byItemsAlone())
                .points("before", advice.before().value())
                .points("after", advice.after().value())
                .grade("grade", Optional.of(advice.grade()))
                .points("points", advice.fixPoints())
                .put("effort", advice.effort())
                .list("items", advice.fixes(), AdviceJson::fix)
                .list("uplifts", advice.uplifts(), AdviceJson::uplift)
                .values(
                        "assumptions",
                        advice.assumptions().stream().map(Assumption::code).toList());
        AssessmentJson.discrepancies(json, advice.discrepancies());
    }

    private static void fix(Json json, Fix fix) {
        json.put("code", fix.item().code())
                .title(fix.item().title())
                .points("points", fix.points())
                .put("effort", fix.effort())
                .put("zeroAssumed", fix.assumed());
        RequiredMeasureJson.write(json, fix.measure());
    }

    private static void uplift(Json json, Uplift uplift) {
        json.put("code", uplift.code().code())
                .points("from", uplift.from().value())
                .put("fromKnown", uplift.known())
                .object(
                        "to",
                        to -> to.put("reported", uplift.toReported())
                                .put("exact", uplift.to().value()))
                .list(
                        "parts",
                        uplift.parts().entrySet(),
                        (part, entry) -> part.put("code", entry.getKey().code()).put("to", entry.getValue()))
                .points("points", uplift.points());
    }
}

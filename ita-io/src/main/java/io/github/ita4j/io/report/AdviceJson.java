package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Advice.Assumption;
import io.github.ita4j.scoring.advice.Advice.ItemToPublish;
import io.github.ita4j.scoring.advice.Advice.RequiredRise;
import java.util.List;
import java.util.Optional;

/** Advice as JSON, by {@code advise.schema.json}. */
final class AdviceJson {
    private AdviceJson() {}

    static void write(Json json, CatalogStamp catalog, List<Advice> advice) {
        json.stamp("catalog", Optional.of(catalog)).list("advice", advice, AdviceJson::advice);
    }

    static void advice(Json json, Advice advice) {
        json.put("agency", advice.agency())
                .grade("target", Optional.of(advice.target()))
                .put("reachedAlready", advice.reachedAlready())
                .put("byItemsAlone", advice.byItemsAlone())
                .points("before", advice.before().value())
                .points("after", advice.after().value())
                .grade("grade", Optional.of(advice.grade()))
                .points("points", advice.fixPoints())
                .put("effort", advice.effort())
                .list("items", advice.itemsToPublish(), AdviceJson::fix)
                .list("requiredRises", advice.requiredRises(), AdviceJson::rise)
                .values("assumptions", advice.assumptions(), Assumption::code)
                .list("discrepancies", advice.discrepancies(), AssessmentJson::discrepancy);
    }

    private static void fix(Json json, ItemToPublish fix) {
        json.titled(fix.item().code(), fix.item().title())
                .points("points", fix.points())
                .put("effort", fix.effort())
                .put("zeroAssumed", fix.assumed())
                .put("followsFrom", fix.followsFrom());
        RequiredMeasureJson.write(json, fix.measure());
    }

    private static void rise(Json json, RequiredRise rise) {
        json.put("code", rise.code())
                .points("from", rise.from().value())
                .put("fromKnown", rise.known())
                .object(
                        "to",
                        to -> to.put("reported", rise.toReported())
                                .put("exact", rise.to().value()))
                .list(
                        "parts",
                        rise.parts().entrySet(),
                        (part, entry) -> part.put("code", entry.getKey().code()).put("to", entry.getValue()))
                .points("points", rise.points());
    }
}

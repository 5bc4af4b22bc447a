package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.List;
import java.util.Optional;

/** Gaps as JSON, by {@code gaps.schema.json}. */
final class GapsJson {
    private GapsJson() {}

    static void write(Json json, CatalogStamp catalog, List<GapAnalysis> analyses) {
        json.stamp("catalog", Optional.of(catalog)).list("gaps", analyses, GapsJson::analysis);
    }

    static void analysis(Json json, GapAnalysis analysis) {
        json.put("agency", analysis.agency())
                .points("points", analysis.points())
                .list("items", analysis.gaps(), GapsJson::item)
                .list(
                        "byTheme",
                        analysis.byTheme(),
                        (theme, group) -> theme.put("number", group.theme().number())
                                .words("name", group.theme().name())
                                .values("items", group.gaps(), gap -> gap.item().code()))
                .list("discrepancies", analysis.discrepancies(), AssessmentJson::discrepancy);
    }

    private static void item(Json json, Gap gap) {
        json.titled(gap.item().code(), gap.item().title())
                .points("points", gap.points())
                .put("followsFrom", gap.followsFrom());
        RequiredMeasureJson.write(json, gap.measure());
    }
}

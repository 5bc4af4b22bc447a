package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.RuleReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What published results say of the rules as JSON, by {@code rules.schema.json}. */
final class RulesJson {
    private RulesJson() {}

    static void write(Json json, Catalog catalog, List<Assessment> assessments) {
        RuleReview review = RuleReview.of(assessments);
        json.stamp("catalog", Optional.of(catalog.stamp()))
                .list("pairs", review.pairs(), RulesJson::pair)
                .list(
                        "readings",
                        catalog.readings(),
                        (one, reading) -> CatalogJson.reading(one, reading, catalog)
                                .put("contradicted", !review.open().contains(reading))
                                .evidence("evidence", reading.evidence()));
    }

    private static void pair(Json json, Assessment pair) {
        List<Reading> excluded = RuleReview.excluded(pair);
        List<Reading> allowed = new ArrayList<>();
        pair.readings().forEach(result -> allowed.add(result.reading()));
        allowed.removeAll(excluded);
        json.put("agency", pair.agency())
                .object("overall", overall -> overall.bounds(pair.overall()))
                .put("publishedGrade", pair.publishedGrade().orElseThrow().code())
                .values("allowed", allowed, Reading::kind)
                .values("excluded", excluded, Reading::kind);
    }
}

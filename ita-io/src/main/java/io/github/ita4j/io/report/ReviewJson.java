package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.plan.ReportReview;
import io.github.ita4j.scoring.plan.ReportSummary;
import io.github.ita4j.scoring.plan.ReportSummary.StatusCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a plan or a report on measures lacks as JSON, by {@code plan-check.schema.json} and {@code plan-progress.schema.json}. */
final class ReviewJson {
    private ReviewJson() {}

    static void write(Json json, MeasurePlan plan, PlanReview review) {
        json.stamp("catalog", Optional.of(review.catalog()))
                .put("agency", plan.agency())
                .put("fiscalYear", plan.fiscalYear())
                .list(
                        "findings",
                        review.findings(),
                        (one, finding) -> one.put("kind", finding.kind())
                                .put("measure", finding.measure())
                                .put("node", finding.node().map(NodeCode::code))
                                .words("text", finding.text()));
    }

    static void write(Json json, MeasureReport report, ReportReview review) {
        ReportSummary summary = ReportSummary.of(report);
        json.put("agency", report.plan().agency())
                .put("fiscalYear", report.plan().fiscalYear())
                .put("round", report.round().code())
                .put("complete", review.complete())
                .list(
                        "findings",
                        review.findings(),
                        (one, finding) -> one.put("kind", finding.kind())
                                .put("measure", finding.measure())
                                .words("text", finding.text()))
                .object("all", all -> counts(all, summary.all()));
        groups(json, "byTheme", "theme", summary.byTheme(), summary.withoutTheme());
        groups(json, "byUnit", "unit", summary.byUnit(), summary.withoutUnit());
    }

    private static <K> void groups(
            Json json, String list, String name, Map<K, StatusCount> groups, StatusCount others) {
        List<Map.Entry<Optional<K>, StatusCount>> all = new ArrayList<>();
        groups.forEach((group, count) -> all.add(Map.entry(Optional.of(group), count)));
        if (others.measures() > 0) {
            all.add(Map.entry(Optional.empty(), others));
        }
        json.list(
                list,
                all,
                (one, group) ->
                        one.put(name, group.getKey()).object("counts", counts -> counts(counts, group.getValue())));
    }

    private static void counts(Json json, StatusCount count) {
        json.put("measures", count.measures())
                .put("byStatus", count.byStatus())
                .put("withoutStatus", count.withoutStatus())
                .put("notReported", count.notReported())
                .put("contradictory", count.contradictory());
    }
}

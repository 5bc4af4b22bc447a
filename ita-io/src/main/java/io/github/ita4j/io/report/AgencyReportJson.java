package io.github.ita4j.io.report;

import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.util.List;
import java.util.Optional;

/** All there is on one agency as JSON, by {@code agency-report.schema.json}: each part as it is in the output of its own. */
final class AgencyReportJson {
    private AgencyReportJson() {}

    static void write(Json json, ReportContent content) {
        Optional<MeasurePlan> plan = content.plan().or(() -> content.draft().map(DraftPlan::plan));
        json.stamp("catalog", Optional.of(content.catalog().stamp()))
                .object("assessment", Optional.of(content.assessment()), AssessmentJson::assessment)
                .object(
                        "previous",
                        content.previous(),
                        (previous, before) -> previous.stamp("catalog", Optional.of(before.catalog()))
                                .object("assessment", Optional.of(before), AssessmentJson::assessment))
                .object(
                        "gaps",
                        Optional.of(GapAnalyzer.of(Scorer.of(content.catalog())).analyze(content.assessment())),
                        GapsJson::analysis)
                // As in a file of its own, so that it can be cut out and given to a command.
                .put("plan", plan.map(MeasureJson.PLAN::tree))
                .put("draft", content.draft().isPresent())
                .put("unjudged", content.draft().map(DraftPlan::unknown).orElse(List.of()))
                .put("report", content.report().map(MeasureJson.REPORT::tree));
    }
}

package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.scoring.plan.ReportFinding;
import io.github.ita4j.scoring.plan.ReportReview;
import io.github.ita4j.scoring.plan.ReportSummary;
import io.github.ita4j.scoring.plan.StatusCount;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes what a report on measures lacks, and how many measures have which status, as JSON, by the schema {@code
 * plan-progress.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "agency": "เทศบาลตำบลเขมราฐ", "fiscalYear": 2567, "round": "first-half", "complete": false,
 *  "findings": [{"kind": "not-reported", "measure": "1.2", "textTh": "…", "textEn": "…"}],
 *  "all": {"measures": 3, "byStatus": {"done": 1}, "withoutStatus": 0, "notReported": 2, "contradictory": 0},
 *  "byTheme": [{"theme": 1, "counts": {…}}], "byUnit": [{"unit": "กองคลัง", "counts": {…}}]}
 * }</pre>
 *
 * <p>Measures under no theme or without a unit stand last, under {@code null}. Immutable and thread-safe.
 */
public final class ReportReviewJson {
    private final MeasureReport report;

    private ReportReviewJson(MeasureReport report) {
        this.report = report;
    }

    /**
     * A writer for the review of a report.
     *
     * @param report the report on measures
     * @return the writer
     */
    public static ReportReviewJson of(MeasureReport report) {
        return new ReportReviewJson(report);
    }

    /**
     * Writes the review.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        ReportReview review = ReportReview.of(report);
        ReportSummary summary = ReportSummary.of(report);
        JsonGenerator json = JsonOutput.on(out);
        json.writeStartObject();
        json.writeNumberField("format", JsonOutput.FORMAT);
        JsonOutput.agency(json, report.plan().agency());
        json.writeNumberField("fiscalYear", report.plan().fiscalYear().buddhistYear());
        json.writeStringField("round", report.round().code());
        json.writeBooleanField("complete", review.complete());
        json.writeArrayFieldStart("findings");
        for (ReportFinding finding : review.findings()) {
            json.writeStartObject();
            json.writeStringField("kind", PlanReviewJson.code(finding.kind()));
            json.writeStringField("measure", finding.measure());
            JsonOutput.words(json, "textTh", "textEn", finding.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("all");
        counts(json, summary.all());
        byTheme(json, summary);
        byUnit(json, summary);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void byTheme(JsonGenerator json, ReportSummary summary) throws IOException {
        json.writeArrayFieldStart("byTheme");
        for (Map.Entry<Integer, StatusCount> theme : summary.byTheme().entrySet()) {
            json.writeStartObject();
            json.writeNumberField("theme", theme.getKey());
            groupCounts(json, theme.getValue());
        }
        if (summary.withoutTheme().measures() > 0) {
            json.writeStartObject();
            json.writeNullField("theme");
            groupCounts(json, summary.withoutTheme());
        }
        json.writeEndArray();
    }

    private static void byUnit(JsonGenerator json, ReportSummary summary) throws IOException {
        json.writeArrayFieldStart("byUnit");
        for (Map.Entry<String, StatusCount> unit : summary.byUnit().entrySet()) {
            json.writeStartObject();
            json.writeStringField("unit", unit.getKey());
            groupCounts(json, unit.getValue());
        }
        if (summary.withoutUnit().measures() > 0) {
            json.writeStartObject();
            json.writeNullField("unit");
            groupCounts(json, summary.withoutUnit());
        }
        json.writeEndArray();
    }

    private static void groupCounts(JsonGenerator json, StatusCount count) throws IOException {
        json.writeFieldName("counts");
        counts(json, count);
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, StatusCount count) throws IOException {
        json.writeStartObject();
        json.writeNumberField("measures", count.measures());
        json.writeObjectFieldStart("byStatus");
        for (Map.Entry<MeasureStatus, Integer> status : count.byStatus().entrySet()) {
            json.writeNumberField(status.getKey().code(), status.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("withoutStatus", count.withoutStatus());
        json.writeNumberField("notReported", count.notReported());
        json.writeNumberField("contradictory", count.contradictory());
        json.writeEndObject();
    }
}

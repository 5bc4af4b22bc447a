package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes a report on one agency as JSON, by the schema {@code agency-report.schema.json}: the result, the result of another
 * year, the gaps, the plan and the report, each as it stands in the output of its own.
 *
 * <pre>{@code
 * {"format": 1,
 *  "catalog": {"fiscalYear": 2568, "edition": "nacc", "version": "1.1.0", "official": true},
 *  "assessment": {"agency": "องค์การบริหารส่วนตำบลป่าตึง", "complete": false, …},
 *  "previous": null, "gaps": {…}, "plan": null, "draft": false, "unjudged": [], "report": null}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param catalog the catalogue
 * @param assessment the result
 * @param previous the result of another year
 * @param plan the plan
 * @param draft a draft of a plan
 * @param report the report on measures
 */
public record AgencyReportJson(
        Catalog catalog,
        Assessment assessment,
        Optional<Assessment> previous,
        Optional<MeasurePlan> plan,
        Optional<DraftPlan> draft,
        Optional<MeasureReport> report) {
    /**
     * Writes the report.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, catalog().stamp());
        json.writeFieldName("assessment");
        AssessmentJson.write(json, assessment());
        writePrevious(json);
        json.writeFieldName("gaps");
        GapsJson.write(json, GapAnalyzer.of(catalog()).analyze(assessment()));
        object(json, "plan", MeasureForms.PLAN, plan().or(() -> draft().map(DraftPlan::plan)));
        json.writeBooleanField("draft", draft().isPresent());
        List<NodeCode> unjudged = draft().map(DraftPlan::unknown).orElse(List.of());
        JsonOutput.codes(json, "unjudged", unjudged);
        object(json, "report", MeasureForms.REPORT, report());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void writePrevious(JsonGenerator json) throws IOException {
        json.writeFieldName("previous");
        Optional<Assessment> before = previous;
        if (before.isEmpty()) {
            json.writeNull();
            return;
        }
        CatalogStamp stamp = before.get().catalog();
        json.writeStartObject();
        JsonOutput.catalog(json, stamp);
        json.writeFieldName("assessment");
        AssessmentJson.write(json, before.get());
        json.writeEndObject();
    }

    /** As in a file of its own, so that it can be cut out and given to a command. */
    private static <T> void object(JsonGenerator json, String name, ObjectForm<T, ?> form, Optional<T> value)
            throws IOException {
        json.writeFieldName(name);
        if (value.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("format", JsonOutput.FORMAT);
        form.writeMembers(value.get(), json);
        json.writeEndObject();
    }
}

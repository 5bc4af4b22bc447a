package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.scoring.plan.PlanFinding;
import io.github.ita4j.scoring.plan.PlanReview;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes what a plan of measures leaves open as JSON, by the schema {@code plan-check.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "catalog": {…}, "agency": "เทศบาลตำบลเขมราฐ", "fiscalYear": 2567,
 *  "findings": [{"kind": "gap-without-measure", "measure": null, "node": "o12", "textTh": "…", "textEn": "…"}]}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanReviewJson {
    private final MeasurePlan plan;
    private final PlanReview review;

    private PlanReviewJson(MeasurePlan plan, PlanReview review) {
        this.plan = plan;
        this.review = review;
    }

    /**
     * A writer for a review.
     *
     * @param plan the plan
     * @param review what was found in it
     * @return the writer
     */
    public static PlanReviewJson of(MeasurePlan plan, PlanReview review) {
        return new PlanReviewJson(plan, review);
    }

    /**
     * Writes the review.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, review.catalog());
        JsonOutput.agency(json, plan.agency());
        json.writeNumberField("fiscalYear", plan.fiscalYear().buddhistYear());
        json.writeArrayFieldStart("findings");
        for (PlanFinding finding : review.findings()) {
            json.writeStartObject();
            json.writeStringField("kind", code(finding.kind()));
            JsonOutput.text(json, "measure", finding.measure());
            JsonOutput.text(json, "node", finding.node().map(NodeCode::code));
            JsonOutput.words(json, "textTh", "textEn", finding.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** The word for a constant: {@code gap-without-measure}. */
    static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.explain.Explanation;
import io.github.ita4j.scoring.explain.Gain;
import io.github.ita4j.scoring.explain.Gains;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Writes explanations as JSON, by the schema {@code explain.schema.json}: for each agency why it has its grade, why a
 * node has its score, and what there is to be won.
 *
 * <pre>{@code
 * {"format": 1, "catalog": {…},
 *  "explanations": [{"agency": "เทศบาลตำบลเขมราฐ",
 *    "grade": {"claimed": null, "basis": null, …, "grades": [{"code": "pass", …, "outcome": "condition-not-met",
 *      "conditions": [{"code": "overall", "lower": 35.93, "upper": 78.88, "from": 85.00, …, "state": "not-met"}]}]},
 *    "tree": {"code": "9.1", "reported": 66.67, …, "weight": "1/5", "rule": {…}, "calculations": [{…,
 *      "lower": {"text": "(0 + 100 + 100) / 3 = 200/3 ≈ 66.67", "result": "200/3", "terms": […]}, …}],
 *      "facts": [{"kind": "group-title", "evidence": {…}}], "children": […]},
 *    "rounding": {…}, "gains": null}]}
 * }</pre>
 *
 * <p>{@code grade}, {@code tree} and {@code gains} are {@code null} where they were not asked for. Scores are reported
 * with two decimals; exact numbers are quotients such as {@code "200/3"}. Immutable and thread-safe.
 *
 * <pre>{@code
 * ExplainedAssessment explained = ExplainedAssessment.of(assessment)
 *         .grade(Explainer.of(scorer).explainGrade(assessment))
 *         .build();
 * StringWriter out = new StringWriter();
 * ExplanationJson.of(catalog).write(List.of(explained), out);
 * mapper.readTree(out.toString()).at("/explanations/0/grade/grades/0/code"); // "pass-excellent"
 * }</pre>
 */
public final class ExplanationJson {
    private final CatalogStamp catalog;

    private ExplanationJson(Catalog catalog) {
        this.catalog = catalog.stamp();
    }

    /**
     * A writer for explanations of results computed with one catalogue.
     *
     * @param catalog the catalogue
     * @return the writer
     */
    public static ExplanationJson of(Catalog catalog) {
        return new ExplanationJson(catalog);
    }

    /**
     * Writes explanations.
     *
     * @param explained the assessments, in the order in which they are to appear; they are gone through once
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if an assessment was made with another catalogue
     */
    public void write(Iterable<ExplainedAssessment> explained, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, catalog);
        json.writeArrayFieldStart("explanations");
        for (ExplainedAssessment assessment : explained) {
            JsonOutput.requireSame(catalog, assessment.catalog());
            write(json, assessment);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void write(JsonGenerator json, ExplainedAssessment assessment) throws IOException {
        json.writeStartObject();
        JsonOutput.agency(json, assessment.agency());
        json.writeFieldName("grade");
        if (assessment.grade().isPresent()) {
            GradeMembers.write(json, assessment.grade().get());
        } else {
            json.writeNull();
        }
        json.writeFieldName("tree");
        if (assessment.tree().isPresent()) {
            NodeMembers.write(json, assessment.tree().get().node());
        } else {
            json.writeNull();
        }
        NodeMembers.rule(json, "rounding", assessment.tree().flatMap(Explanation::rounding));
        gains(json, assessment.gains());
        json.writeEndObject();
    }

    private static void gains(JsonGenerator json, Optional<Gains> gains) throws IOException {
        json.writeFieldName("gains");
        if (gains.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        CatalogMembers.points(json, "points", gains.get().points());
        json.writeArrayFieldStart("items");
        for (Gain gain : gains.get().gains()) {
            gain(json, gain);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void gain(JsonGenerator json, Gain gain) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", gain.code().code());
        JsonOutput.title(json, gain.title());
        json.writeStringField("instrument", gain.instrument().code());
        JsonOutput.bounds(json, gain.result());
        CatalogMembers.points(json, "worth", gain.worth());
        CatalogMembers.points(json, "instrumentWorth", gain.instrumentWorth());
        if (gain.points().isPresent() && gain.instrumentPoints().isPresent()) {
            CatalogMembers.points(json, "points", gain.points().get());
            CatalogMembers.points(
                    json, "instrumentPoints", gain.instrumentPoints().get());
        } else {
            json.writeNullField("points");
            json.writeNullField("instrumentPoints");
        }
        CatalogMembers.points(json, "atLeast", gain.atLeast());
        CatalogMembers.points(json, "atMost", gain.atMost());
        json.writeEndObject();
    }
}

package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.GradeBasis;
import io.github.ita4j.scoring.NodeResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes assessments as JSON, by the schema {@code assess.schema.json}.
 *
 * <pre>{@code
 * {"format": 1,
 *  "catalog": {"fiscalYear": 2568, "edition": "nacc", "version": "1.1.0", "official": true},
 *  "assessments": [{"agency": "องค์การบริหารส่วนตำบลป่าตึง", "complete": false,
 *    "overall": {"reported": 98.80, "lower": 98.80, "upper": 98.80},
 *    "grade": null, "gradeBasis": null, "possibleGrades": ["pass-excellent", "pass-good"], "passed": true, …}]}
 * }</pre>
 *
 * <p>{@code reported} is {@code null} where only bounds are known, and {@code passed} where it is still open.
 * {@code missing} names the items without a score, and the indicators without one whose items are not known. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * StringWriter out = new StringWriter();
 * AssessmentJson.of(catalog).write(List.of(assessment), out);
 * mapper.readTree(out.toString()).at("/assessments/0/possibleGrades"); // ["pass-excellent","pass-good","pass"]
 * }</pre>
 */
public final class AssessmentJson {
    private final CatalogStamp catalog;

    private AssessmentJson(Catalog catalog) {
        this.catalog = catalog.stamp();
    }

    /**
     * A writer for assessments made with one catalogue.
     *
     * @param catalog the catalogue
     * @return the writer
     */
    public static AssessmentJson of(Catalog catalog) {
        return new AssessmentJson(catalog);
    }

    /**
     * Writes assessments.
     *
     * @param assessments the assessments, in the order in which they are to appear
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if an assessment was made with another catalogue
     */
    public void write(List<Assessment> assessments, Writer out) throws IOException {
        assessments.forEach(assessment -> JsonOutput.requireSame(catalog, assessment.catalog()));
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, catalog);
        json.writeArrayFieldStart("assessments");
        for (Assessment assessment : assessments) {
            write(json, assessment);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    static void write(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeStartObject();
        JsonOutput.agency(json, assessment.agency());
        json.writeBooleanField("complete", assessment.complete());
        json.writeObjectFieldStart("overall");
        JsonOutput.bounds(json, assessment.overall());
        json.writeEndObject();
        grade(json, assessment.grade());
        JsonOutput.text(json, "gradeBasis", assessment.gradeBasis().map(GradeBasis::code));
        JsonOutput.codes(
                json,
                "possibleGrades",
                assessment.possibleGrades().stream().map(Grade::code).toList());
        json.writeFieldName("passed");
        if (assessment.passed().isPresent()) {
            json.writeBoolean(assessment.passed().get());
        } else {
            json.writeNull();
        }
        nodes(json, assessment, "instruments", Instrument.class);
        nodes(json, assessment, "parts", PartCode.class);
        nodes(json, assessment, "indicators", IndicatorNumber.class);
        nodes(json, assessment, "subIndicators", SubIndicatorNumber.class);
        nodes(json, assessment, "items", ItemCode.class);
        JsonOutput.codes(json, "zeroScored", assessment.zeroScored());
        JsonOutput.codes(json, "missing", assessment.missing());
        JsonOutput.discrepancies(json, assessment.discrepancies());
        json.writeEndObject();
    }

    private static void grade(JsonGenerator json, Optional<Grade> grade) throws IOException {
        json.writeFieldName("grade");
        if (grade.isEmpty()) {
            json.writeNull();
            return;
        }
        JsonOutput.grade(json, grade.get());
    }

    private static void nodes(JsonGenerator json, Assessment assessment, String name, Class<? extends NodeCode> kind)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (NodeResult node : assessment.nodes(kind)) {
            json.writeStartObject();
            if (node.code() instanceof IndicatorNumber indicator) {
                json.writeNumberField("number", indicator.number());
            } else if (node.code() instanceof SubIndicatorNumber) {
                json.writeStringField("number", node.code().code());
            } else {
                json.writeStringField("code", node.code().code());
            }
            JsonOutput.bounds(json, node);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

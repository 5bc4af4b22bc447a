package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Assumption;
import io.github.ita4j.scoring.advice.Fix;
import io.github.ita4j.scoring.advice.Uplift;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes advice as JSON, by the schema {@code advise.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "catalog": {…},
 *  "advice": [{"agency": "…", "target": {"code": "pass", …}, "reachedAlready": false, "byItemsAlone": true,
 *    "before": {"reported": 84.00, "exact": "84"}, "after": {"reported": 86.00, "exact": "86"}, "grade": {…},
 *    "points": {"reported": 2.00, "exact": "2"}, "effort": "1",
 *    "items": [{"code": "o39", …, "points": {…}, "effort": "1", "zeroAssumed": false, …}],
 *    "uplifts": [], "assumptions": []}]}
 * }</pre>
 *
 * <pre>{@code
 * Advice advice = Advisor.of(catalog).advise(assessment, GradeCode.of("pass-excellent"));
 * StringWriter out = new StringWriter();
 * AdviceJson.of(catalog).write(List.of(advice), out);
 * mapper.readTree(out.toString()).at("/advice/0/target/code"); // "pass-excellent"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AdviceJson {
    private final CatalogStamp catalog;

    private AdviceJson(Catalog catalog) {
        this.catalog = catalog.stamp();
    }

    /**
     * A writer for advice made with one catalogue.
     *
     * @param catalog the catalogue
     * @return the writer
     */
    public static AdviceJson of(Catalog catalog) {
        return new AdviceJson(catalog);
    }

    /**
     * Writes advice.
     *
     * @param advice the advice to each agency, in the order in which it is to appear
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if some advice was made with another catalogue
     */
    public void write(List<Advice> advice, Writer out) throws IOException {
        advice.forEach(one -> JsonOutput.requireSame(catalog, one.catalog()));
        JsonGenerator json = JsonOutput.on(out);
        JsonOutput.head(json, catalog);
        json.writeArrayFieldStart("advice");
        for (Advice one : advice) {
            write(json, one);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void write(JsonGenerator json, Advice advice) throws IOException {
        json.writeStartObject();
        JsonOutput.agency(json, advice.agency());
        json.writeFieldName("target");
        JsonOutput.grade(json, advice.target());
        json.writeBooleanField("reachedAlready", advice.reachedAlready());
        json.writeBooleanField("byItemsAlone", advice.byItemsAlone());
        CatalogMembers.points(json, "before", advice.before().value());
        CatalogMembers.points(json, "after", advice.after().value());
        json.writeFieldName("grade");
        JsonOutput.grade(json, advice.grade());
        CatalogMembers.points(json, "points", advice.fixPoints());
        json.writeStringField("effort", CatalogMembers.exact(advice.effort()));
        json.writeArrayFieldStart("items");
        for (Fix fix : advice.fixes()) {
            fix(json, fix);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("uplifts");
        for (Uplift uplift : advice.uplifts()) {
            uplift(json, uplift);
        }
        json.writeEndArray();
        JsonOutput.codes(
                json,
                "assumptions",
                advice.assumptions().stream().map(Assumption::code).toList());
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", fix.item().code().code());
        JsonOutput.title(json, fix.item().title());
        CatalogMembers.points(json, "points", fix.points());
        json.writeStringField("effort", CatalogMembers.exact(fix.effort()));
        json.writeBooleanField("zeroAssumed", fix.assumed());
        MeasureMembers.write(json, fix.measure());
        json.writeEndObject();
    }

    private static void uplift(JsonGenerator json, Uplift uplift) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", uplift.code().code());
        CatalogMembers.points(json, "from", uplift.from().value());
        json.writeBooleanField("fromKnown", uplift.known());
        json.writeObjectFieldStart("to");
        json.writeNumberField("reported", uplift.toReported());
        json.writeStringField("exact", CatalogMembers.exact(uplift.to().value()));
        json.writeEndObject();
        CatalogMembers.points(json, "points", uplift.points());
        json.writeEndObject();
    }
}

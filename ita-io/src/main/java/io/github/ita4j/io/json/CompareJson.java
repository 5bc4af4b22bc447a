package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.Direction;
import io.github.ita4j.scoring.compare.GradeComparison;
import io.github.ita4j.scoring.compare.ItemComparison;
import io.github.ita4j.scoring.compare.NodeComparison;
import io.github.ita4j.scoring.compare.ResultComparison;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes comparisons as JSON, by the schema {@code compare.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "from": {"fiscalYear": 2567, …}, "to": {"fiscalYear": 2568, …},
 *  "comparisons": [{"agency": {"from": "…", "to": "…", "differ": false},
 *    "overall": {"from": {"code": "overall", "reported": 90.36, …}, "to": {…},
 *      "change": {"reported": 8.44, "exact": "211/25", "lower": 8.44, "upper": 8.44, "direction": "rose"}},
 *    "grade": {…}, "nodes": […], "items": […], "setAside": [], …}],
 *  "onlyFrom": [], "onlyTo": []}
 * }</pre>
 *
 * <pre>{@code
 * ResultComparison comparison = WhatIf.of(catalog, sheet).withScore(ItemCode.parse("o12"), Score.MAX).compare();
 * StringWriter out = new StringWriter();
 * CompareJson.of(List.of(comparison)).write(out);
 * mapper.readTree(out.toString()).at("/comparisons/0/setAside"); // ["overall"]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CompareJson {
    private final List<ResultComparison> comparisons;
    private final List<Assessment> onlyBefore;
    private final List<Assessment> onlyAfter;

    private CompareJson(List<ResultComparison> comparisons, List<Assessment> onlyBefore, List<Assessment> onlyAfter) {
        this.comparisons = List.copyOf(comparisons);
        this.onlyBefore = List.copyOf(onlyBefore);
        this.onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * A writer for comparisons.
     *
     * @param comparisons at least one, all of the same two catalogues, in the order in which they are to appear
     * @return the writer; it says of no agency that only one side has it
     * @throws IllegalArgumentException if there is no comparison, or if they are of different catalogues
     */
    public static CompareJson of(List<ResultComparison> comparisons) {
        if (comparisons.isEmpty()) {
            throw new IllegalArgumentException("There is no comparison to write: give at least one.");
        }
        for (ResultComparison comparison : comparisons) {
            JsonOutput.requireSame(
                    comparisons.get(0).before().catalog(), comparison.before().catalog());
            JsonOutput.requireSame(
                    comparisons.get(0).after().catalog(), comparison.after().catalog());
        }
        return new CompareJson(comparisons, List.of(), List.of());
    }

    /**
     * The same, naming agencies that only the side before has.
     *
     * @param results the results of these agencies before
     * @return the writer
     */
    public CompareJson withOnlyBefore(List<Assessment> results) {
        return new CompareJson(comparisons, results, onlyAfter);
    }

    /**
     * The same, naming agencies that only the side after has.
     *
     * @param results the results of these agencies after
     * @return the writer
     */
    public CompareJson withOnlyAfter(List<Assessment> results) {
        return new CompareJson(comparisons, onlyBefore, results);
    }

    /**
     * Writes the comparisons.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        json.writeStartObject();
        json.writeNumberField("format", JsonOutput.FORMAT);
        CatalogMembers.stamp(json, "from", comparisons.get(0).before().catalog());
        CatalogMembers.stamp(json, "to", comparisons.get(0).after().catalog());
        json.writeArrayFieldStart("comparisons");
        for (ResultComparison comparison : comparisons) {
            write(json, comparison);
        }
        json.writeEndArray();
        agencies(json, "onlyFrom", onlyBefore);
        agencies(json, "onlyTo", onlyAfter);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** An agency without a name is there too, as {@code null}. */
    private static void agencies(JsonGenerator json, String name, List<Assessment> assessments) throws IOException {
        json.writeArrayFieldStart(name);
        for (Assessment assessment : assessments) {
            json.writeString(assessment.agency().map(Agency::name).orElse(null));
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, ResultComparison comparison) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("agency");
        JsonOutput.text(json, "from", comparison.before().agency().map(Agency::name));
        JsonOutput.text(json, "to", comparison.after().agency().map(Agency::name));
        json.writeBooleanField("differ", comparison.agenciesDiffer());
        json.writeEndObject();
        json.writeObjectFieldStart("overall");
        ChangeMembers.result(json, "from", Optional.of(comparison.overall().before()));
        ChangeMembers.result(json, "to", Optional.of(comparison.overall().after()));
        ChangeMembers.change(json, Optional.of(comparison.overall()));
        json.writeEndObject();
        grade(json, comparison.grade());
        json.writeArrayFieldStart("nodes");
        for (NodeComparison node : comparison.nodes()) {
            node(json, node);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("items");
        for (ItemComparison item : comparison.items()) {
            item(json, item);
        }
        json.writeEndArray();
        codes(json, "setAside", comparison.setAside());
        codes(json, "discrepanciesFrom", discrepancies(comparison.before()));
        codes(json, "discrepanciesTo", discrepancies(comparison.after()));
        json.writeEndObject();
    }

    private static List<NodeCode> discrepancies(Assessment assessment) {
        return assessment.discrepancies().stream()
                .map(Discrepancy::code)
                .distinct()
                .toList();
    }

    private static void codes(JsonGenerator json, String name, List<NodeCode> codes) throws IOException {
        JsonOutput.codes(json, name, codes.stream().map(NodeCode::code).toList());
    }

    private static void grade(JsonGenerator json, GradeComparison grade) throws IOException {
        json.writeObjectFieldStart("grade");
        json.writeBooleanField("sameScale", grade.sameScale());
        JsonOutput.text(json, "direction", grade.direction().map(Direction::code));
        grade(json, "from", grade.scaleBefore(), grade.before(), grade.possibleBefore(), grade.passedBefore());
        grade(json, "to", grade.scaleAfter(), grade.after(), grade.possibleAfter(), grade.passedAfter());
        json.writeEndObject();
    }

    private static void grade(
            JsonGenerator json,
            String name,
            GradeScale scale,
            Optional<Grade> grade,
            List<Grade> possible,
            Optional<Boolean> passed)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeObjectFieldStart("scale");
        json.writeStringField("code", scale.code());
        JsonOutput.words(json, "th", "en", scale.description());
        json.writeEndObject();
        json.writeFieldName("grade");
        if (grade.isPresent()) {
            JsonOutput.grade(json, grade.get());
        } else {
            json.writeNull();
        }
        JsonOutput.codes(
                json,
                "possibleGrades",
                possible.stream().map(one -> one.code().code()).toList());
        json.writeFieldName("passed");
        if (passed.isPresent()) {
            json.writeBoolean(passed.get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void node(JsonGenerator json, NodeComparison node) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", node.code().code());
        json.writeStringField("kind", node.kind().code());
        JsonOutput.words(json, "titleTh", "titleEn", node.title());
        ChangeMembers.result(json, "from", node.before());
        ChangeMembers.result(json, "to", node.after());
        points(json, "fromPoints", node.pointsBefore());
        points(json, "toPoints", node.pointsAfter());
        ChangeMembers.change(json, node.change());
        json.writeEndObject();
    }

    private static void points(JsonGenerator json, String name, Optional<Fraction> points) throws IOException {
        if (points.isPresent()) {
            CatalogMembers.points(json, name, points.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static void item(JsonGenerator json, ItemComparison item) throws IOException {
        CrosswalkEntry entry = item.entry();
        json.writeStartObject();
        json.writeStringField("relation", entry.relation().code());
        JsonOutput.text(json, "direction", item.direction().map(Direction::code));
        side(json, "from", entry.from(), item.before());
        side(json, "to", entry.to(), item.after());
        ChangeMembers.change(json, item.change());
        CatalogMembers.evidence(json, "evidence", entry.evidence());
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, List<Item> items, List<NodeResult> results)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (int i = 0; i < items.size(); i++) {
            json.writeStartObject();
            json.writeStringField("code", items.get(i).code().code());
            JsonOutput.title(json, items.get(i).title());
            JsonOutput.bounds(json, results.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.catalog.diff.AnswersDiff;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.GradeChange;
import io.github.ita4j.catalog.diff.GradeScaleDiff;
import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.diff.ItemPlace;
import io.github.ita4j.catalog.diff.NodeChange;
import io.github.ita4j.catalog.diff.NodeState;
import io.github.ita4j.catalog.diff.RequirementsDiff;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.ItemLink;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Topic;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what changed between two catalogues as JSON, by the schema {@code diff.schema.json}.
 *
 * <pre>{@code
 * {"format": 1, "from": {"fiscalYear": 2566, …}, "to": {"fiscalYear": 2568, …}, "same": false,
 *  "counts": {"equal": 0, "renumbered": 13, …},
 *  "items": [{"relation": "merged", "from": [{"code": "o11", "in": "9.2", …}], "to": [{"code": "o10", …}],
 *    "fromPoints": {"reported": 0.80, "exact": "4/5"}, "toPoints": {…}, …}],
 *  "nodes": […], "gradeScale": {…}}
 * }</pre>
 *
 * <pre>{@code
 * CatalogDiff diff = CatalogDiff.between(Catalogs.forYear(FiscalYear.ofBuddhist(2567)), catalog);
 * StringWriter out = new StringWriter();
 * DiffJson.of(diff).write(out);
 * mapper.readTree(out.toString()).at("/counts/merged"); // 4
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DiffJson {
    private final CatalogDiff diff;

    private DiffJson(CatalogDiff diff) {
        this.diff = diff;
    }

    /**
     * A writer for a difference.
     *
     * @param diff the difference
     * @return the writer
     */
    public static DiffJson of(CatalogDiff diff) {
        return new DiffJson(diff);
    }

    /**
     * Writes the difference.
     *
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        JsonGenerator json = JsonOutput.on(out);
        json.writeStartObject();
        json.writeNumberField("format", JsonOutput.FORMAT);
        CatalogMembers.stamp(json, "from", diff.crosswalk().from());
        CatalogMembers.stamp(json, "to", diff.crosswalk().to());
        json.writeBooleanField("same", diff.isEmpty());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Relation, Integer> count : diff.crosswalk().counts().entrySet()) {
            json.writeNumberField(count.getKey().code(), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("items");
        for (ItemDiff item : diff.items()) {
            item(json, item);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nodes");
        for (NodeChange node : diff.nodes()) {
            node(json, node);
        }
        json.writeEndArray();
        gradeScale(json, diff.gradeScale());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void item(JsonGenerator json, ItemDiff item) throws IOException {
        CrosswalkEntry entry = item.entry();
        json.writeStartObject();
        json.writeStringField("relation", entry.relation().code());
        side(json, "from", entry.from(), item.from());
        side(json, "to", entry.to(), item.to());
        json.writeBooleanField("differs", item.differs());
        json.writeBooleanField("renumbered", entry.renumbered());
        json.writeBooleanField("retitled", entry.retitled());
        json.writeBooleanField("moved", item.moved());
        json.writeBooleanField("pointsChanged", item.pointsChanged());
        CatalogMembers.points(json, "fromPoints", item.fromPoints());
        CatalogMembers.points(json, "toPoints", item.toPoints());
        topics(json, "topicsAdded", entry.addedTopics());
        topics(json, "topicsWithdrawn", entry.withdrawnTopics());
        requirements(json, item.requirements());
        answers(json, item.answers());
        json.writeArrayFieldStart("links");
        for (ItemLink link : entry.links()) {
            json.writeStartObject();
            json.writeStringField("from", link.from().code());
            json.writeStringField("to", link.to().code());
            json.writeStringField("basis", link.basis().code());
            JsonOutput.codes(json, "topics", link.topics());
            CatalogMembers.evidence(json, "evidence", link.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        CatalogMembers.evidence(json, "evidence", entry.evidence());
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, List<Item> items, List<ItemPlace> places)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (int i = 0; i < items.size(); i++) {
            json.writeStartObject();
            json.writeStringField("code", items.get(i).code().code());
            CatalogMembers.title(json, items.get(i));
            json.writeStringField("in", places.get(i).parent().code());
            CatalogMembers.points(json, "points", places.get(i).points());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void topics(JsonGenerator json, String name, List<Topic> topics) throws IOException {
        JsonOutput.codes(json, name, topics.stream().map(Topic::id).toList());
    }

    private static void requirements(JsonGenerator json, Optional<RequirementsDiff> diff) throws IOException {
        if (diff.isEmpty()) {
            json.writeNullField("requirements");
            return;
        }
        json.writeObjectFieldStart("requirements");
        json.writeStringField("comparison", diff.get().comparison().code());
        json.writeBooleanField("fromKnown", diff.get().fromKnown());
        json.writeBooleanField("toKnown", diff.get().toKnown());
        CatalogMembers.requirements(json, "added", diff.get().added());
        CatalogMembers.requirements(json, "removed", diff.get().removed());
        CatalogMembers.evidence(json, "evidence", diff.get().evidence());
        json.writeEndObject();
    }

    private static void answers(JsonGenerator json, Optional<AnswersDiff> diff) throws IOException {
        if (diff.isEmpty()) {
            json.writeNullField("answers");
            return;
        }
        json.writeObjectFieldStart("answers");
        json.writeStringField("comparison", diff.get().comparison().code());
        json.writeBooleanField("differs", diff.get().differs());
        scales(json, "from", diff.get().from());
        scales(json, "to", diff.get().to());
        CatalogMembers.evidence(json, "evidence", diff.get().evidence());
        json.writeEndObject();
    }

    private static void scales(JsonGenerator json, String name, List<AnswerScale> scales) throws IOException {
        JsonOutput.codes(json, name, scales.stream().map(AnswerScale::code).toList());
    }

    private static void node(JsonGenerator json, NodeChange node) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", node.node().code());
        json.writeStringField("kind", node.kind().code());
        json.writeBooleanField("retitled", node.retitled());
        json.writeBooleanField("pointsChanged", node.pointsChanged());
        json.writeBooleanField("moved", node.moved());
        state(json, "from", node.from());
        state(json, "to", node.to());
        json.writeEndObject();
    }

    private static void state(JsonGenerator json, String name, Optional<NodeState> state) throws IOException {
        if (state.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("instrument", state.get().instrument().code());
        JsonOutput.words(json, "titleTh", "titleEn", state.get().title());
        CatalogMembers.points(json, "points", state.get().points());
        json.writeEndObject();
    }

    private static void gradeScale(JsonGenerator json, GradeScaleDiff diff) throws IOException {
        json.writeObjectFieldStart("gradeScale");
        json.writeStringField("from", diff.from().code());
        json.writeStringField("to", diff.to().code());
        json.writeBooleanField("same", diff.isEmpty());
        CatalogMembers.grades(json, "added", diff.added());
        CatalogMembers.grades(json, "withdrawn", diff.withdrawn());
        json.writeArrayFieldStart("changed");
        for (GradeChange change : diff.changed()) {
            json.writeStartObject();
            json.writeObjectFieldStart("from");
            CatalogMembers.grade(json, change.from());
            json.writeEndObject();
            json.writeObjectFieldStart("to");
            CatalogMembers.grade(json, change.to());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonOutput.codes(json, "gradedPartsAdded", diff.gradedPartsAdded());
        JsonOutput.codes(json, "gradedPartsWithdrawn", diff.gradedPartsWithdrawn());
        json.writeEndObject();
    }
}

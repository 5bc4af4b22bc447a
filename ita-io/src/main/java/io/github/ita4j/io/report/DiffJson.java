package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.NodeState;
import io.github.ita4j.catalog.diff.GradeScaleDiff;
import io.github.ita4j.catalog.diff.ItemDiff;
import io.github.ita4j.catalog.diff.ItemDiff.ItemPlace;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.io.internal.Json;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The differences of two catalogues as JSON, by {@code diff.schema.json}. */
final class DiffJson {
    private DiffJson() {}

    static void write(Json json, CatalogDiff diff) {
        json.stamp("from", Optional.of(diff.crosswalk().from()))
                .stamp("to", Optional.of(diff.crosswalk().to()))
                .put("same", diff.isEmpty())
                .put("counts", diff.crosswalk().counts())
                .list("items", diff.items(), DiffJson::item)
                .list("nodes", diff.nodes(), DiffJson::node)
                .object("gradeScale", scale -> gradeScale(scale, diff.gradeScale()))
                .values("readingsAdded", diff.readingsAdded(), Reading::kind)
                .values("readingsWithdrawn", diff.readingsWithdrawn(), Reading::kind);
    }

    private static void item(Json json, ItemDiff item) {
        CrosswalkEntry entry = item.entry();
        json.put("relation", entry.relation().code());
        side(json, "from", entry.from(), item.from());
        side(json, "to", entry.to(), item.to());
        json.put("differs", item.differs())
                .put("renumbered", entry.renumbered())
                .put("retitled", entry.retitled())
                .put("moved", item.moved())
                .put("pointsChanged", item.pointsChanged())
                .points("fromPoints", item.fromPoints())
                .points("toPoints", item.toPoints())
                .values("topicsAdded", entry.addedTopics(), Topic::id)
                .values("topicsWithdrawn", entry.withdrawnTopics(), Topic::id)
                .object(
                        "requirements",
                        item.requirements(),
                        (one, diff) -> one.put("comparison", diff.comparison().code())
                                .put("fromKnown", diff.fromKnown())
                                .put("toKnown", diff.toKnown())
                                .list("added", diff.added(), CatalogJson::requirement)
                                .list("removed", diff.removed(), CatalogJson::requirement)
                                .evidence("evidence", diff.evidence()))
                .object(
                        "answers",
                        item.answers(),
                        (one, diff) -> one.put("comparison", diff.comparison().code())
                                .put("differs", diff.differs())
                                .values("from", diff.from(), AnswerScale::code)
                                .values("to", diff.to(), AnswerScale::code)
                                .evidence("evidence", diff.evidence()))
                .list(
                        "links",
                        entry.links(),
                        (one, link) -> one.put("from", link.from().code())
                                .put("to", link.to().code())
                                .put("basis", link.basis().code())
                                .put("topics", link.topics())
                                .evidence("evidence", link.evidence()))
                .evidence("evidence", entry.evidence());
    }

    private static void side(Json json, String name, List<Item> items, List<ItemPlace> places) {
        Iterator<ItemPlace> place = places.iterator();
        json.list(name, items, (one, item) -> {
            ItemPlace here = place.next();
            one.titled(item.code(), item.title())
                    .evidence("titleEvidence", item.titleEvidence())
                    .put("in", here.parent().code())
                    .points("points", here.points());
        });
    }

    private static void node(Json json, NodeChange node) {
        json.put("code", node.node().code())
                .put("kind", node.kind().code())
                .put("retitled", node.retitled())
                .put("pointsChanged", node.pointsChanged())
                .put("moved", node.moved())
                .object("from", node.from(), DiffJson::state)
                .object("to", node.to(), DiffJson::state);
    }

    private static void state(Json json, NodeState state) {
        json.put("instrument", state.instrument().code())
                .words("title", state.title())
                .points("points", state.points());
    }

    private static void gradeScale(Json json, GradeScaleDiff diff) {
        json.put("from", diff.from().code())
                .put("to", diff.to().code())
                .put("same", diff.isEmpty())
                .list("added", diff.added(), CatalogJson::grade)
                .list("withdrawn", diff.withdrawn(), CatalogJson::grade)
                .list(
                        "changed",
                        diff.changed(),
                        (one, change) -> one.object("from", Optional.of(change.from()), CatalogJson::grade)
                                .object("to", Optional.of(change.to()), CatalogJson::grade))
                .put("gradedPartsAdded", diff.gradedPartsAdded())
                .put("gradedPartsWithdrawn", diff.gradedPartsWithdrawn());
    }
}

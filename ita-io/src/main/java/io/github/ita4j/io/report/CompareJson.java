package io.github.ita4j.io.report;

import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.compare.ResultComparison.GradeComparison;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import io.github.ita4j.scoring.compare.ScoreChange;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Comparisons as JSON, by {@code compare.schema.json}. */
final class CompareJson {
    private CompareJson() {}

    static void write(
            Json json, List<ResultComparison> comparisons, List<Assessment> onlyBefore, List<Assessment> onlyAfter) {
        ResultComparison first = comparisons.get(0);
        json.stamp("from", Optional.of(first.before().catalog()))
                .stamp("to", Optional.of(first.after().catalog()))
                .list("comparisons", comparisons, CompareJson::comparison)
                .values("onlyFrom", onlyBefore, Assessment::agency)
                .values("onlyTo", onlyAfter, Assessment::agency);
    }

    /** A comparison by itself. */
    static void one(Json json, ResultComparison comparison) {
        json.stamp("from", Optional.of(comparison.before().catalog()));
        comparison(json.stamp("to", Optional.of(comparison.after().catalog())), comparison);
    }

    private static void comparison(Json json, ResultComparison comparison) {
        ScoreChange overall = comparison.overall();
        json.object(
                        "agency",
                        one -> one.put("from", comparison.before().agency())
                                .put("to", comparison.after().agency())
                                .put("differ", comparison.agenciesDiffer()))
                .object(
                        "overall",
                        one -> one.object("from", Optional.of(overall.before()), CompareJson::result)
                                .object("to", Optional.of(overall.after()), CompareJson::result)
                                .object("change", Optional.of(overall), CompareJson::change))
                .object("grade", one -> grade(one, comparison))
                .list("nodes", comparison.nodes(), CompareJson::node)
                .list("items", comparison.items(), CompareJson::item)
                .put("setAside", comparison.setAside())
                .list("discrepanciesFrom", comparison.before().discrepancies(), AssessmentJson::discrepancy)
                .list("discrepanciesTo", comparison.after().discrepancies(), AssessmentJson::discrepancy);
    }

    private static void result(Json json, NodeResult result) {
        json.put("code", result.code()).bounds(result);
    }

    private static void change(Json json, ScoreChange change) {
        json.put("reported", change.reported())
                .put("exact", change.exact())
                .put("lower", Json.reported(change.lower()))
                .put("upper", Json.reported(change.upper()))
                .put("direction", change.direction().code());
    }

    private static void grade(Json json, ResultComparison comparison) {
        GradeComparison grade = comparison.grade();
        json.put("sameScale", grade.sameScale())
                .put("direction", grade.direction().map(Direction::code))
                .object("from", from -> side(from, grade.scaleBefore(), comparison.before()))
                .object("to", to -> side(to, grade.scaleAfter(), comparison.after()));
    }

    private static void side(Json json, GradeScale scale, Assessment assessment) {
        json.object("scale", one -> one.put("code", scale.code()).words(scale.description()))
                .grade("grade", assessment.grade())
                .values("possibleGrades", assessment.possibleGrades(), Grade::code)
                .put("passed", assessment.passed());
    }

    private static void node(Json json, NodeComparison node) {
        json.put("code", node.code())
                .put("kind", node.kind().code())
                .words("title", node.title())
                .object("from", node.before(), CompareJson::result)
                .object("to", node.after(), CompareJson::result)
                .points("fromPoints", node.pointsBefore())
                .points("toPoints", node.pointsAfter())
                .object("change", node.change(), CompareJson::change);
    }

    private static void item(Json json, ItemComparison item) {
        CrosswalkEntry entry = item.entry();
        json.put("relation", entry.relation().code())
                .put("direction", item.direction().map(Direction::code));
        side(json, "from", entry.from(), item.before());
        side(json, "to", entry.to(), item.after());
        json.object("change", item.change(), CompareJson::change).evidence("evidence", entry.evidence());
    }

    private static void side(Json json, String name, List<Item> items, List<NodeResult> results) {
        Iterator<NodeResult> result = results.iterator();
        json.list(
                name,
                items,
                (one, item) -> one.titled(item.code(), item.title()).bounds(result.next()));
    }
}

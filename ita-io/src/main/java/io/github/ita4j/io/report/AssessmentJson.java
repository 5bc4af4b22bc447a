package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;
import java.util.Optional;

/** Assessments as JSON, by {@code assess.schema.json}. */
final class AssessmentJson {
    private AssessmentJson() {}

    static void write(Json json, CatalogStamp catalog, List<Assessment> assessments) {
        json.stamp("catalog", Optional.of(catalog)).list("assessments", assessments, AssessmentJson::assessment);
    }

    static void assessment(Json json, Assessment assessment) {
        json.put("agency", assessment.agency())
                .put("complete", assessment.complete())
                .object("overall", overall -> overall.bounds(assessment.overall()))
                .grade("grade", assessment.grade())
                .put("gradeBasis", assessment.gradeBasis().map(GradeBasis::code))
                .values(
                        "possibleGrades",
                        assessment.possibleGrades().stream().map(Grade::code).toList())
                .put(
                        "publishedGrade",
                        assessment.publishedGrade().map(grade -> grade.code().code()))
                .list("readings", assessment.readings(), AssessmentJson::reading)
                .put("passed", assessment.passed())
                .list("instruments", assessment.nodes(Instrument.class), AssessmentJson::node)
                .list("parts", assessment.nodes(PartCode.class), AssessmentJson::node)
                .list("indicators", assessment.nodes(IndicatorNumber.class), AssessmentJson::node)
                .list("subIndicators", assessment.nodes(SubIndicatorNumber.class), AssessmentJson::node)
                .list("items", assessment.nodes(ItemCode.class), AssessmentJson::node)
                .values("zeroScored", assessment.zeroScored())
                .values("missing", assessment.missing());
        discrepancies(json, assessment.discrepancies());
    }

    static void reading(Json json, ReadingResult result) {
        json.put("reading", result.reading().kind().code())
                .words("th", "en", result.reading().text())
                .put("applied", result.applied())
                .values(
                        "possibleGrades",
                        result.possibleGrades().stream().map(Grade::code).toList());
    }

    /** A node by itself. */
    static void result(Json json, NodeResult node) {
        json.put("code", node.code())
                .bounds(node)
                .put("exact", node.score().map(Score::value))
                .put("origin", node.origin().code());
    }

    private static void node(Json json, NodeResult node) {
        if (node.code() instanceof IndicatorNumber indicator) {
            json.put("number", indicator.number());
        } else {
            json.put(
                    node.code() instanceof SubIndicatorNumber ? "number" : "code",
                    node.code().code());
        }
        json.bounds(node);
    }

    static void discrepancies(Json json, List<Discrepancy> discrepancies) {
        discrepancies(json, "discrepancies", discrepancies);
    }

    static void discrepancies(Json json, String name, List<Discrepancy> discrepancies) {
        json.list(
                name,
                discrepancies,
                (one, discrepancy) -> one.put("code", discrepancy.code().code())
                        .put("kind", discrepancy.kind().code())
                        .put(
                                "grade",
                                discrepancy.grade().map(grade -> grade.code().code()))
                        .put("given", discrepancy.given())
                        .put("lower", discrepancy.lower())
                        .put("upper", discrepancy.upper()));
    }
}

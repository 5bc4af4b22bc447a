package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.bulk.AgencyResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assessments as JSON, by {@code assess.schema.json}. */
final class AssessmentJson {
    private AssessmentJson() {}

    static void write(Json json, Assessed assessed, AssessDetail detail) {
        json.stamp("catalog", Optional.of(assessed.catalog().stamp()));
        if (detail == AssessDetail.ITEMS) {
            json.list("assessments", assessed.assessments(), AssessmentJson::assessment);
        } else {
            json.list("assessments", assessed.results(), (one, result) -> result(one, result, detail));
        }
    }

    static void writeLines(Writer out, Assessed assessed, AssessDetail detail) throws IOException {
        if (detail == AssessDetail.ITEMS) {
            Json.writeLines(out, assessed.assessments(), AssessmentJson::assessment);
        } else {
            Json.writeLines(out, assessed.results(), (one, result) -> result(one, result, detail));
        }
    }

    /** The members of an assessment that a detail has. */
    private static void result(Json json, AgencyResult result, AssessDetail detail) {
        json.put("agency", result.agency())
                .put("complete", result.complete())
                .object("overall", overall -> bounds(overall, result, 0))
                .grade("grade", result.grade())
                .put("gradeBasis", result.gradeBasis().map(GradeBasis::code))
                .values("possibleGrades", result.possibleGrades(), Grade::code)
                .put(
                        "publishedGrade",
                        result.publishedGrade().map(grade -> grade.code().code()))
                .put("passed", result.passed());
        if (detail == AssessDetail.INDICATORS) {
            json.list("instruments", places(result, Instrument.class), (one, node) -> node(one, result, node))
                    .list("parts", places(result, PartCode.class), (one, node) -> node(one, result, node))
                    .list("indicators", places(result, IndicatorNumber.class), (one, node) -> node(one, result, node));
        }
        json.values("zeroScored", result.zeroScored()).values("missing", result.missing());
        discrepancies(json, result.discrepancies());
    }

    private static List<Integer> places(AgencyResult result, Class<? extends NodeCode> kind) {
        List<Integer> places = new ArrayList<>();
        for (int node = 0; node < result.nodes().size(); node++) {
            if (kind.isInstance(result.nodes().get(node))) {
                places.add(node);
            }
        }
        return places;
    }

    private static void node(Json json, AgencyResult result, int node) {
        code(json, result.nodes().get(node));
        bounds(json, result, node);
    }

    private static void bounds(Json json, AgencyResult result, int node) {
        json.bounds(result.reported(node), result.least(node), result.greatest(node));
    }

    static void assessment(Json json, Assessment assessment) {
        json.put("agency", assessment.agency())
                .put("complete", assessment.complete())
                .object("overall", overall -> overall.bounds(assessment.overall()))
                .grade("grade", assessment.grade())
                .put("gradeBasis", assessment.gradeBasis().map(GradeBasis::code))
                .values("possibleGrades", assessment.possibleGrades(), Grade::code)
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
                .values("possibleGrades", result.possibleGrades(), Grade::code);
    }

    /** A node by itself. */
    static void result(Json json, NodeResult node) {
        json.put("code", node.code())
                .bounds(node)
                .put("exact", node.score().map(Score::value))
                .put("origin", node.origin().code());
    }

    private static void node(Json json, NodeResult node) {
        code(json, node.code());
        json.bounds(node);
    }

    private static void code(Json json, NodeCode code) {
        if (code instanceof IndicatorNumber indicator) {
            json.put("number", indicator.number());
        } else {
            json.put(code instanceof SubIndicatorNumber ? "number" : "code", code.code());
        }
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

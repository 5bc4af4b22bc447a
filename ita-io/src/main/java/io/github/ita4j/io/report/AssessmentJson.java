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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Assessments as JSON, by {@code assess.schema.json}. */
final class AssessmentJson {
    private AssessmentJson() {}

    static void write(Json json, Assessed assessed, AssessDetail detail) {
        json.stamp("catalog", Optional.of(assessed.catalog().stamp()));
        if (detail == AssessDetail.ITEMS) {
            json.list("assessments", assessed.assessments(), AssessmentJson::assessment);
        } else {
            json.list(
                    "assessments", assessed.results(), (one, result) -> result(one, result, detail, Optional.empty()));
        }
    }

    static void writeLines(Writer out, Assessed assessed, AssessDetail detail) throws IOException {
        if (detail == AssessDetail.ITEMS) {
            Json.writeLines(out, assessed.assessments(), AssessmentJson::assessment);
        } else {
            Json.writeLines(out, assessed.results(), (one, result) -> result(one, result, detail, Optional.empty()));
        }
    }

    /** The members of an assessment that a detail has; only whole assessments have readings. */
    private static void result(
            Json json, AgencyResult result, AssessDetail detail, Optional<List<ReadingResult>> readings) {
        json.put("agency", result.agency());
        result.agency().ifPresent(agency -> json.members(agency.attributes()));
        json.put("complete", result.complete())
                .object("overall", overall -> overall.bounds(result, 0))
                .grade("grade", result.grade())
                .put("gradeBasis", result.gradeBasis().map(GradeBasis::code))
                .values("possibleGrades", result.possibleGrades(), Grade::code)
                .put("publishedGrade", result.publishedGrade().map(Grade::code));
        readings.ifPresent(all -> json.list("readings", all, AssessmentJson::reading));
        json.put("passed", result.passed());
        if (detail != AssessDetail.AGENCY) {
            nodes(json, "instruments", result, Instrument.class);
            nodes(json, "parts", result, PartCode.class);
            nodes(json, "indicators", result, IndicatorNumber.class);
        }
        if (detail == AssessDetail.ITEMS) {
            nodes(json, "subIndicators", result, SubIndicatorNumber.class);
            nodes(json, "items", result, ItemCode.class);
        }
        json.put("zeroScored", result.zeroScored())
                .put("missing", result.missing())
                .list("discrepancies", result.discrepancies(), AssessmentJson::discrepancy);
    }

    private static void nodes(Json json, String name, AgencyResult result, Class<? extends NodeCode> kind) {
        List<Integer> places = IntStream.range(0, result.nodes().size())
                .filter(node -> kind.isInstance(result.nodes().get(node)))
                .boxed()
                .toList();
        json.list(
                name, places, (one, node) -> code(one, result.nodes().get(node)).bounds(result, node));
    }

    static void assessment(Json json, Assessment assessment) {
        result(json, AgencyResult.of(assessment), AssessDetail.ITEMS, Optional.of(assessment.readings()));
    }

    static Json reading(Json json, ReadingResult result) {
        return json.put("reading", result.reading().kind().code())
                .words(result.reading().text())
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

    private static Json code(Json json, NodeCode code) {
        return code instanceof IndicatorNumber indicator
                ? json.put("number", indicator.number())
                : json.put(code instanceof SubIndicatorNumber ? "number" : "code", code);
    }

    static void discrepancy(Json json, Discrepancy discrepancy) {
        json.put("code", discrepancy.code())
                .put("kind", discrepancy.kind())
                .put("grade", discrepancy.grade().map(Grade::code))
                .put("given", discrepancy.given())
                .put("lower", discrepancy.lower())
                .put("upper", discrepancy.upper());
    }
}

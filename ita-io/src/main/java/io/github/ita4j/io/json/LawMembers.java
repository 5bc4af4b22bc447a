package io.github.ita4j.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.laws.LawExample;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.laws.LawResult;
import io.github.ita4j.scoring.laws.LawViolation;
import java.io.IOException;
import java.util.Locale;

/** The member {@code laws}: what came of checking the laws of a catalogue. */
final class LawMembers {
    private LawMembers() {}

    static void report(JsonGenerator json, LawReport report) throws IOException {
        json.writeObjectFieldStart("laws");
        json.writeBooleanField("hold", report.holds());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("tries", report.tries());
        CatalogMembers.stamp(json, "comparedWith", report.comparedWith());
        json.writeArrayFieldStart("results");
        for (LawResult result : report.results()) {
            result(json, result);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, LawResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("law", result.law().code());
        JsonOutput.words(json, "statementTh", "statementEn", result.law().statement());
        json.writeStringField(
                "outcome", result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberField("tries", result.tries());
        json.writeArrayFieldStart("violations");
        for (LawViolation violation : result.violations()) {
            json.writeStartObject();
            JsonOutput.codes(
                    json,
                    "nodes",
                    violation.nodes().stream().map(NodeCode::code).toList());
            JsonOutput.words(json, "foundTh", "foundEn", violation.found());
            JsonOutput.words(json, "adviceTh", "adviceEn", violation.advice());
            if (violation.example().isPresent()) {
                LawExample example = violation.example().get();
                json.writeObjectFieldStart("example");
                sheet(json, "before", example.before(), example.resultBefore());
                sheet(json, "after", example.after(), example.resultAfter());
                json.writeEndObject();
            } else {
                json.writeNullField("example");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A sheet with its exact scores, as score files have them, and what became of it. */
    private static void sheet(JsonGenerator json, String name, ScoreSheet sheet, Assessment result) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeObjectFieldStart("scores");
        for (NodeCode code : result.nodes().keySet()) {
            if (sheet.score(code).isPresent()) {
                json.writeStringField(code.code(), sheet.score(code).get().toString());
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("overall");
        JsonOutput.score(json, "lower", result.overall().least());
        JsonOutput.score(json, "upper", result.overall().greatest());
        json.writeEndObject();
        JsonOutput.text(json, "grade", result.grade().map(grade -> grade.code().code()));
        JsonOutput.codes(
                json,
                "possibleGrades",
                result.possibleGrades().stream()
                        .map(grade -> grade.code().code())
                        .toList());
        json.writeEndObject();
    }
}

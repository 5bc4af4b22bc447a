package io.github.ita4j.io.report;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.laws.LawViolation;
import java.util.Optional;

/** What is wrong with a catalogue file and which laws it keeps as JSON, by {@code validate.schema.json}. */
final class ValidationJson {
    private ValidationJson() {}

    static void write(Json json, String file, CatalogReading reading) {
        json.put("file", file)
                .put("valid", reading.catalog().isPresent())
                .stamp("catalog", reading.catalog().map(Catalog::stamp))
                .list(
                        "faults",
                        reading.faults(),
                        (one, fault) -> one.put("code", fault.code())
                                .put("pointer", fault.place().pointer().orElse(""))
                                .put("line", fault.place().line())
                                .put("column", fault.place().column())
                                .put("found", fault.words("what", Language.ENGLISH))
                                .put("expected", fault.words("expected", Language.ENGLISH))
                                .put("advice", fault.words("advice", Language.ENGLISH)));
    }

    static void laws(Json json, LawReport report) {
        json.put("hold", report.holds())
                .put("seed", report.seed())
                .put("tries", report.tries())
                .stamp("comparedWith", Optional.of(report.comparedWith()))
                .list(
                        "results",
                        report.results(),
                        (one, result) -> one.put("law", result.law().code())
                                .words("statement", result.law().statement())
                                .put("outcome", result.outcome())
                                .put("tries", result.tries())
                                .list("violations", result.violations(), ValidationJson::violation));
    }

    private static void violation(Json json, LawViolation violation) {
        json.values("nodes", violation.nodes(), NodeCode::code)
                .words("found", violation.found())
                .words("advice", violation.advice())
                .object(
                        "example",
                        violation.example(),
                        (one, example) -> one.object(
                                        "before", sheet -> sheet(sheet, example.before(), example.resultBefore()))
                                .object("after", sheet -> sheet(sheet, example.after(), example.resultAfter())));
    }

    /** The given scores in the order of the criteria, exactly, and what comes of them. */
    private static void sheet(Json json, ScoreSheet sheet, Assessment result) {
        json.object(
                        "scores",
                        scores -> result.nodes()
                                .keySet()
                                .forEach(code -> sheet.score(code)
                                        .ifPresent(score -> scores.put(code.code(), score.toString()))))
                .object(
                        "overall",
                        overall -> overall.put("lower", result.overall().least())
                                .put("upper", result.overall().greatest()))
                .put("grade", result.grade().map(Grade::code))
                .values("possibleGrades", result.possibleGrades(), Grade::code);
    }
}

package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet and its result in one line, the same in every language. */
final class ExampleText {
    private ExampleText() {}

    static String of(ScoreSheet sheet, Assessment result) {
        String scores = result.nodes().keySet().stream()
                .filter(sheet.scores()::containsKey)
                .map(code -> code.code() + "=" + sheet.score(code).orElseThrow().toString())
                .collect(Collectors.joining(" "));
        return (scores.isEmpty() ? "-" : scores) + ": overall " + total(result.overall()) + ", " + grades(result);
    }

    private static String total(NodeResult overall) {
        String lower = overall.lower().reported().toString();
        return overall.score().isPresent()
                ? lower
                : lower + " - " + overall.upper().reported();
    }

    /** The grade, or the possible ones. */
    private static String grades(Assessment result) {
        return result.grade().map(grade -> grade.code().code()).orElseGet(() -> codes(result.possibleGrades()));
    }

    /** Grades that are possible, with strokes between them. */
    static String codes(List<Grade> grades) {
        return grades.stream().map(grade -> grade.code().code()).collect(Collectors.joining(" | "));
    }
}

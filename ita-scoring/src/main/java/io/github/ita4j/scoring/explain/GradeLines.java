package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.explain.GradeCondition.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the lines of a grade's explanation. */
final class GradeLines {
    private final Words words;

    GradeLines(Words words) {
        this.words = words;
    }

    List<String> write(GradeExplanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                Word.GRADE, "grade", explanation.claimed().map(this::name).orElseGet(() -> words.text(Word.NO_GRADE))));
        lines.add("  " + words.of(explanation.reason()));
        lines.add("  "
                + words.text(
                        Word.SCALE,
                        "scale",
                        words.of(explanation.scale()) + " " + words.markWithNote(explanation.scaleEvidence())));
        if (!explanation.gradedParts().isEmpty()) {
            String parts =
                    explanation.gradedParts().stream().map(NodeCode::code).collect(Collectors.joining(", "));
            lines.add("  "
                    + words.text(
                            Word.GRADED_PARTS,
                            "parts",
                            parts + " " + words.markWithNote(explanation.gradedPartsEvidence())));
        }
        for (ExplainedGrade grade : explanation.grades()) {
            lines.add("  " + name(grade.grade()) + ": " + words.text(Word.outcome(grade.outcome())));
            grade.conditions().forEach(condition -> lines.add("    " + line(condition)));
        }
        return lines;
    }

    private String name(Grade grade) {
        return words.name(grade.title()) + words.weakMark(grade.evidence());
    }

    private String line(GradeCondition condition) {
        String line = words.text(
                Word.COMPARED,
                "condition",
                range(condition),
                "score",
                Scores.text(words, condition.compared()),
                "state",
                words.text(Word.state(condition.state())));
        if (condition.decidedByAllScores()) {
            line += " " + words.text(Word.BY_ALL_SCORES);
        }
        return line
                + condition.standIn().map(standIn -> "; " + standIn(standIn)).orElse("");
    }

    private String range(GradeCondition condition) {
        Word word = condition.to().equals(Score.MAX) ? Word.CONDITION_FROM : Word.CONDITION_BAND;
        return words.text(
                word,
                "code",
                condition.code().code(),
                "from",
                condition.from().reported(),
                "to",
                condition.to().reported());
    }

    private String standIn(StandIn standIn) {
        return words.text(
                Word.STAND_IN,
                "instrument",
                standIn.instrument().code(),
                "score",
                standIn.score().reported(),
                "state",
                words.text(Word.state(standIn.met() ? State.MET : State.NOT_MET)));
    }
}

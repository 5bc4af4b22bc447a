package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.ChangeKind;
import io.github.ita4j.catalog.diff.GradeScaleDiff;
import io.github.ita4j.catalog.diff.GradeScaleDiff.GradeChange;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says how the grades of two catalogues differ. */
final class GradeDiffLines {
    private final Messages messages;
    private final CatalogWords words;

    GradeDiffLines(Messages messages) {
        this.messages = messages;
        this.words = new CatalogWords(messages);
    }

    void write(GradeScaleDiff diff, Outline page) {
        if (diff.isEmpty()) {
            page.line(messages.text("grades-same"));
            return;
        }
        page.line(messages.words(diff.from().description()) + " → "
                + messages.words(diff.to().description()));
        writeGrades(ChangeKind.WITHDRAWN, diff.withdrawn(), page);
        writeGrades(ChangeKind.ADDED, diff.added(), page);
        diff.changed()
                .forEach(change -> page.entry(
                        0,
                        change.to().code().code() + " " + messages.words(ChangeKind.CHANGED.label()) + ": "
                                + String.join("; ", what(change))));
        writeParts(ChangeKind.WITHDRAWN, diff.gradedPartsWithdrawn(), page);
        writeParts(ChangeKind.ADDED, diff.gradedPartsAdded(), page);
    }

    void writeReadings(CatalogDiff diff, Outline page) {
        write(ChangeKind.WITHDRAWN, diff.readingsWithdrawn(), page);
        write(ChangeKind.ADDED, diff.readingsAdded(), page);
    }

    private void write(ChangeKind kind, List<Reading> readings, Outline page) {
        readings.forEach(reading -> page.entry(
                0,
                messages.text("reading-label") + " " + messages.words(kind.label()) + ": "
                        + messages.words(reading.text()) + Marks.behind(messages, reading.evidence())));
    }

    private List<String> what(GradeChange change) {
        List<String> what = new ArrayList<>();
        if (change.retitled()) {
            what.add(messages.name(change.from().title()) + " → "
                    + messages.name(change.to().title()));
        }
        if (change.thresholdsChanged() || change.passingChanged()) {
            what.add(words.conditions(change.from()) + " → " + words.conditions(change.to()));
        }
        return what;
    }

    private void writeGrades(ChangeKind kind, List<Grade> grades, Outline page) {
        grades.forEach(grade -> page.entry(
                0,
                grade.code().code() + " " + messages.words(kind.label()) + ": "
                        + words.name(grade.title(), grade.evidence()) + "; " + words.conditions(grade)));
    }

    private void writeParts(ChangeKind kind, List<NodeCode> parts, Outline page) {
        if (!parts.isEmpty()) {
            String codes = parts.stream().map(NodeCode::code).collect(Collectors.joining(", "));
            page.entry(0, messages.text("graded-parts-label") + " " + messages.words(kind.label()) + ": " + codes);
        }
    }
}

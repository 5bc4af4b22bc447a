package io.github.ita4j.io.report;

import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.ChangeKind;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.NodeState;
import io.github.ita4j.catalog.diff.GradeScaleDiff;
import io.github.ita4j.catalog.diff.GradeScaleDiff.GradeChange;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how the parts of the criteria, the grades and the readings of two catalogues differ. */
record ChangeLines(Messages messages) {
    private static final String ARROW = " → ";

    /** What changed about an instrument, a part of it, an indicator or a sub-indicator. */
    String node(NodeChange change) {
        List<String> what = new ArrayList<>();
        boolean changed = change.from().isPresent() && change.to().isPresent();
        if (!changed || change.retitled()) {
            what.add(arrow(change, state -> messages.name(state.title())));
        }
        if (!changed || change.pointsChanged()) {
            what.add(arrow(change, state -> messages.points(state.points())));
        }
        if (change.moved()) {
            what.add(arrow(change, state -> state.instrument().code()));
        }
        return line(change.node().code(), change.kind(), String.join("; ", what));
    }

    private static String arrow(NodeChange change, Function<NodeState, String> text) {
        return Stream.concat(change.from().stream(), change.to().stream())
                .map(text)
                .collect(Collectors.joining(ARROW));
    }

    private String line(String subject, ChangeKind kind, String what) {
        return subject + " " + messages.words(kind.label()) + ": " + what;
    }

    void write(CatalogDiff all, Outline page) {
        GradeScaleDiff diff = all.gradeScale();
        if (diff.isEmpty()) {
            page.line(messages.text("grades-same"));
        } else {
            page.line(messages.words(diff.from().description())
                    + ARROW
                    + messages.words(diff.to().description()));
        }
        page.entries(0, diff.withdrawn(), grade -> grade(ChangeKind.WITHDRAWN, grade))
                .entries(0, diff.added(), grade -> grade(ChangeKind.ADDED, grade))
                .entries(0, diff.changed(), this::grade);
        writeParts(ChangeKind.WITHDRAWN, diff.gradedPartsWithdrawn(), page);
        writeParts(ChangeKind.ADDED, diff.gradedPartsAdded(), page);
        page.entries(0, all.readingsWithdrawn(), reading -> reading(ChangeKind.WITHDRAWN, reading))
                .entries(0, all.readingsAdded(), reading -> reading(ChangeKind.ADDED, reading));
    }

    private String reading(ChangeKind kind, Reading reading) {
        String what = messages.words(reading.text()) + messages.mark(reading.evidence());
        return line(messages.text("reading-label"), kind, what);
    }

    private String grade(GradeChange change) {
        List<String> what = new ArrayList<>();
        if (change.retitled()) {
            what.add(messages.name(change.from().title())
                    + ARROW
                    + messages.name(change.to().title()));
        }
        if (change.thresholdsChanged() || change.passingChanged()) {
            what.add(messages.conditions(change.from()) + ARROW + messages.conditions(change.to()));
        }
        return line(change.to().code().code(), ChangeKind.CHANGED, String.join("; ", what));
    }

    private String grade(ChangeKind kind, Grade grade) {
        String name = messages.name(grade.title(), grade.evidence());
        return line(grade.code().code(), kind, name + "; " + messages.conditions(grade));
    }

    private void writeParts(ChangeKind kind, List<NodeCode> parts, Outline page) {
        if (!parts.isEmpty()) {
            page.entry(line(messages.text("graded-parts-label"), kind, Messages.codes(parts)));
        }
    }
}

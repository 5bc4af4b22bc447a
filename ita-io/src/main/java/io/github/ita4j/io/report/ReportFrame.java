package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.sheet.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the beginning and at the end of every report: which catalogue it rests on, and how well that is
 * known.
 */
final class ReportFrame {
    private final Catalog catalog;
    private final Messages messages;
    private final CatalogWords words;

    ReportFrame(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        this.words = new CatalogWords(messages);
    }

    void requireSame(CatalogStamp found) {
        if (!catalog.stamp().equals(found)) {
            throw new IllegalArgumentException("One result was made with catalogue " + found + ", but the report is of "
                    + catalog.stamp() + ": report the results of each catalogue apart.");
        }
    }

    /** The year and the catalogue, in one line. */
    String head() {
        return words.stamp(catalog.stamp());
    }

    /** The name of an agency; control characters, which could lead a terminal astray, become blanks. */
    String agency(Optional<Agency> agency) {
        return agency.map(a -> a.name().replaceAll("\\p{Cntrl}", " "))
                .orElseGet(() -> messages.text(Message.NO_AGENCY));
    }

    /** What the marks mean. */
    List<String> marks() {
        return words.marks(Evidence.Kind.RECALLED);
    }

    /** The rules that were not read in a source of the year. */
    List<String> weakRules() {
        List<String> lines = new ArrayList<>();
        for (ScoringRule rule : catalog.rules()) {
            if (isWeak(rule.evidence())) {
                lines.add(messages.words(rule.text()) + words.evidence(rule.evidence()));
            }
        }
        if (isWeak(catalog.gradeScaleEvidence())) {
            lines.add(
                    messages.words(catalog.gradeScale().description()) + words.evidence(catalog.gradeScaleEvidence()));
        }
        if (isWeak(catalog.gradeScale().gradedPartsEvidence())) {
            String parts = String.join(
                    ", ",
                    catalog.gradeScale().gradedParts().stream()
                            .map(part -> part.code())
                            .toList());
            lines.add(messages.text(Message.GRADED_PARTS, "parts", parts)
                    + words.evidence(catalog.gradeScale().gradedPartsEvidence()));
        }
        return lines;
    }

    private static boolean isWeak(Evidence evidence) {
        return evidence.kind() != Evidence.Kind.READ;
    }
}

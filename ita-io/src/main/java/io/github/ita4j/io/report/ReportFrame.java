package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
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

    /** The year and the catalogue, in one line. */
    String head() {
        return words.stamp(catalog.stamp());
    }

    /** The name of an agency, or that there is none. */
    String agency(Optional<Agency> agency) {
        return messages.agency(agency);
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
            lines.add(messages.text("graded-parts", "parts", parts)
                    + words.evidence(catalog.gradeScale().gradedPartsEvidence()));
        }
        return lines;
    }

    private static boolean isWeak(Evidence evidence) {
        return evidence.kind() != Evidence.Kind.READ;
    }

    /** A page of several sections on one or many agencies. */
    PageView page(Iterable<SectionView> sections) {
        return new PageView(messages.language().tag(), Optional.empty(), List.of(head()), sections);
    }

    /** What the marks mean, and what is not known for certain; or in one line how much that is. */
    List<SectionView> notes(boolean detailed) {
        Outline outline = new Outline();
        if (!detailed) {
            List<Fact> facts = catalog.evidenceSummary().facts();
            long weak = facts.stream().filter(fact -> isWeak(fact.evidence())).count();
            return outline.apart()
                    .line(messages.text("facts-weak", "count", weak, "all", facts.size()))
                    .sections();
        }
        outline.heading(messages.text("notes")).note(messages.text("marks"));
        marks().forEach(mark -> outline.entry(0, "    ", mark));
        outline.note(messages.text("suggestions"));
        List<String> rules = weakRules();
        if (!rules.isEmpty()) {
            outline.note(messages.text("rules"));
            rules.forEach(rule -> outline.entry(0, "  - ", rule));
        }
        return outline.sections();
    }

    /** Names and values, which plain text sets side by side without a header. */
    TableView facts(List<List<String>> rows) {
        return TableView.ofText(messages.text("report-result"), messages.texts("report-fact", "report-value"), rows)
                .bareInText();
    }
}

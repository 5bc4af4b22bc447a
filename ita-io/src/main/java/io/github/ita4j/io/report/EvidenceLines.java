package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.NodeCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how well a catalogue is known: how many facts are known how well, what is not known, what the marks mean. */
record EvidenceLines(Catalog catalog, Messages messages) {
    void write(Outline page) {
        page.heading(messages.text("notes"));
        writeCounts(page);
        List<String> holes = about(Evidence.Kind.MISSING);
        page.line(messages.text(holes.isEmpty() ? "no-holes" : "holes"));
        page.entries(holes);
        page.line(messages.text("catalog-marks"))
                .entries(messages.marks(Evidence.Kind.RECALLED))
                .lines(messages.texts("suggestions", "points-follow"));
        writeRules(page);
    }

    /** Which rules, the grade scale and the graded parts among them, are known how much less well than read. */
    private void writeRules(Outline page) {
        Map<Evidence.Kind, List<String>> weak = new EnumMap<>(Evidence.Kind.class);
        catalog.rules().forEach(rule -> add(weak, rule.evidence(), rule.step()));
        add(weak, catalog.gradeScaleEvidence(), messages.text("grades"));
        if (!catalog.gradeScale().gradedParts().isEmpty()) {
            add(weak, catalog.gradeScale().gradedPartsEvidence(), messages.text("graded-parts-label"));
        }
        weak.remove(Evidence.Kind.READ);
        page.line(messages.text(weak.isEmpty() ? "all-rules-read" : "rules"));
        weak.forEach((kind, what) -> page.entry(messages.mark(kind) + ": " + String.join(", ", what)));
    }

    private static void add(Map<Evidence.Kind, List<String>> weak, Evidence evidence, String what) {
        weak.computeIfAbsent(evidence.kind(), kind -> new ArrayList<>()).add(what);
    }

    private void writeCounts(Outline page) {
        EvidenceSummary summary = catalog.evidenceSummary();
        Columns<Fact.Kind> columns =
                Columns.<Fact.Kind>in(messages).with("column-facts", kind -> messages.words(kind.label()));
        for (Evidence.Kind evidence : Evidence.Kind.values()) {
            columns.titled(
                    messages.mark(evidence).substring(1),
                    kind -> Optional.ofNullable(summary.counts(kind).get(evidence))
                            .map(String::valueOf)
                            .orElse("–"));
        }
        Stream<Fact.Kind> kinds = Stream.of(Fact.Kind.values())
                .filter(kind -> !summary.counts(kind).isEmpty());
        page.add(columns.table(page.heading(), 0, kinds));
    }

    /** What is known in one way, by kinds of fact. */
    List<String> about(Evidence.Kind known) {
        List<String> lines = new ArrayList<>();
        for (Fact.Kind kind : Fact.Kind.values()) {
            List<String> about = catalog.evidenceSummary().facts().stream()
                    .filter(fact -> fact.kind() == kind && fact.evidence().kind() == known)
                    .map(Fact::about)
                    .toList();
            if (!about.isEmpty()) {
                lines.add(messages.words(kind.label()) + ": " + codes(kind, about));
            }
        }
        return lines;
    }

    private static String codes(Fact.Kind kind, List<String> about) {
        return switch (kind) {
            case WEIGHT, PART, GROUP_TITLE, ITEMS, ITEM_TITLE, ANSWER_SCALE, REQUIREMENTS, TOPICS ->
                CodeRanges.of(about.stream().map(NodeCode::parse).toList());
            case GRADE, GRADED_PARTS, RULE, THEME, THEME_INDICATORS -> String.join(", ", about);
        };
    }
}

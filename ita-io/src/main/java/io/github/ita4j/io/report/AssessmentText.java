package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes assessments as text: the overall score, the grade or the grades still possible, the scores down to the
 * sub-indicators, what is missing, the zeros with what answers them, what does not fit together, and how well all this
 * is known.
 *
 * <pre>{@code
 * AssessmentText.of(catalog, Language.ENGLISH).write(List.of(assessment), System.out);
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // เทศบาลตำบลเขมราฐ
 * //   Overall   not known: between 35.93 and 78.88
 * //   Grade     no grade is claimed
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AssessmentText {
    private final Catalog catalog;
    private final GapAnalyzer analyzer;
    private final Messages messages;
    private final AssessmentWords words;
    private final ReportFrame frame;

    private AssessmentText(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.analyzer = GapAnalyzer.of(catalog);
        this.messages = Messages.in(language);
        this.words = new AssessmentWords(catalog, messages);
        this.frame = new ReportFrame(catalog, messages);
    }

    /**
     * A writer for assessments made with one catalogue.
     *
     * @param catalog the catalogue
     * @param language the language of the text
     * @return the writer
     */
    public static AssessmentText of(Catalog catalog, Language language) {
        return new AssessmentText(catalog, language);
    }

    /**
     * Writes assessments.
     *
     * @param assessments the assessments, in the order in which they are to appear
     * @param out where to
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if an assessment was made with another catalogue
     */
    public void write(List<Assessment> assessments, Appendable out) throws IOException {
        assessments.forEach(assessment -> frame.requireSame(assessment.catalog()));
        TextLines text = new TextLines(out);
        text.line(frame.head());
        for (Assessment assessment : assessments) {
            text.blank();
            write(assessment, text);
        }
        text.blank();
        writeNotes(text);
    }

    private void write(Assessment assessment, TextLines text) throws IOException {
        text.line(frame.agency(assessment.agency()));
        writeResult(assessment, text);
        writeScores(assessment, text);
        writeMissing(assessment, text);
        text.blank();
        text.lines(new GapLines(messages).byTheme(analyzer.analyze(assessment)));
        writeDiscrepancies(assessment, text);
    }

    private void writeResult(Assessment assessment, TextLines text) throws IOException {
        TextTable table = new TextTable("  ");
        words.facts(assessment).forEach(table::row);
        text.lines(table.lines());
        for (String remark : words.remarks(assessment)) {
            text.line("  " + remark);
        }
    }

    private void writeScores(Assessment assessment, TextLines text) throws IOException {
        TextTable table = new TextTable("  ");
        catalog.tree().children().forEach(instrument -> addRows(table, assessment, instrument, ""));
        text.blank();
        text.line(messages.text(Message.SCORES));
        text.lines(table.lines());
    }

    private void addRows(TextTable table, Assessment assessment, CriteriaNode node, String indent) {
        NodeResult result = assessment.node(node.code()).orElseThrow();
        table.row(
                indent + node.code(),
                words.score(result),
                messages.name(node.title().orElseThrow()));
        Stream.concat(node.parts().stream(), node.children().stream())
                .filter(below -> below.item().isEmpty())
                .forEach(below -> addRows(table, assessment, below, indent + "  "));
    }

    private void writeMissing(Assessment assessment, TextLines text) throws IOException {
        Optional<String> missing = words.missing(assessment);
        if (missing.isPresent()) {
            text.blank();
            text.line(missing.get());
        }
    }

    private void writeDiscrepancies(Assessment assessment, TextLines text) throws IOException {
        if (assessment.discrepancies().isEmpty()) {
            return;
        }
        text.blank();
        text.line(messages.text(Message.DISCREPANCIES));
        for (Discrepancy discrepancy : assessment.discrepancies()) {
            text.line("  " + words.discrepancy(discrepancy));
        }
    }

    private void writeNotes(TextLines text) throws IOException {
        NoteLines.write(frame, messages, text);
    }
}

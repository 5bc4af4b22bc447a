package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a catalogue for people: instruments, indicators and items with what they are worth and what must be published,
 * answer scales, grades, rules, themes, and how well all this is known. What is known less well than read in a source of
 * the year carries a mark, and what is not known is said not to be known.
 *
 * <pre>{@code
 * CatalogReport.of(catalog, Language.ENGLISH).writeText(System.out);
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // Instruments and weights
 * //   Code  Weight          Name
 * //   IIT   30 % ~inferred  แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal integrity and transpar…
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogReport {
    private final Catalog catalog;
    private final Messages messages;
    private final CatalogWords words;

    private CatalogReport(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.messages = Messages.in(language);
        this.words = new CatalogWords(messages);
    }

    /**
     * A report of a catalogue.
     *
     * @param catalog the catalogue
     * @param language the language of the report
     * @return the report
     */
    public static CatalogReport of(Catalog catalog, Language language) {
        return new CatalogReport(catalog, language);
    }

    /**
     * Writes plain text.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeText(Appendable out) throws IOException {
        write(new TextPage(out), words.stamp(catalog.stamp()));
    }

    /**
     * Writes Markdown.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void writeMarkdown(Appendable out) throws IOException {
        write(new MarkdownPage(out), words.stamp(catalog.stamp()));
    }

    private void write(Page page, String head) throws IOException {
        page.line(head);
        writeInstruments(page);
        StructureLines structure = new StructureLines(catalog, messages);
        for (CriteriaNode instrument : catalog.tree().children()) {
            page.heading(
                    instrument.code() + " " + messages.name(instrument.title().orElseThrow()));
            structure.write(instrument, page);
        }
        new AnswerScaleLines(messages).write(catalog, page);
        writeGrades(page);
        writeRules(page);
        writeThemes(page);
        new EvidenceLines(catalog, messages).write(page);
    }

    private void writeInstruments(Page page) throws IOException {
        page.heading(messages.text(Message.INSTRUMENTS));
        List<List<String>> rows = new ArrayList<>();
        for (InstrumentCriteria instrument : catalog.instruments()) {
            rows.add(List.of(
                    instrument.instrument().code(),
                    messages.text(Message.PERCENT, "weight", instrument.weight())
                            + Marks.behind(messages, instrument.weightEvidence()),
                    messages.name(instrument.title())));
            for (InstrumentPart part : instrument.parts()) {
                rows.add(List.of(
                        part.code().code(),
                        messages.text(
                                Message.PART_OF,
                                "instrument",
                                instrument.instrument().code()),
                        words.name(part.title(), part.evidence())));
            }
        }
        page.table(
                List.of(
                        messages.text(Message.COLUMN_CODE),
                        messages.text(Message.COLUMN_WEIGHT),
                        messages.text(Message.COLUMN_NAME)),
                rows);
    }

    private void writeGrades(Page page) throws IOException {
        GradeScale scale = catalog.gradeScale();
        page.heading(messages.text(Message.GRADES));
        page.line(messages.words(scale.description()) + words.evidence(catalog.gradeScaleEvidence()));
        List<List<String>> rows = new ArrayList<>();
        for (Grade grade : scale.grades()) {
            rows.add(List.of(
                    grade.code().code(),
                    words.band(grade),
                    grade.everyPart()
                            .map(every -> every.from().reported().toString())
                            .orElse("–"),
                    messages.text(grade.passing() ? Message.PASSED_YES : Message.PASSED_NO),
                    words.name(grade.title(), grade.evidence())));
        }
        page.table(
                List.of(
                        messages.text(Message.COLUMN_CODE),
                        messages.text(Message.OVERALL),
                        messages.text(Message.COLUMN_EVERY_PART),
                        messages.text(Message.PASSED),
                        messages.text(Message.COLUMN_NAME)),
                rows);
        if (!scale.gradedParts().isEmpty()) {
            List<String> parts =
                    scale.gradedParts().stream().map(NodeCode::code).toList();
            page.line(messages.text(Message.GRADED_PARTS, "parts", String.join(", ", parts))
                    + words.evidence(scale.gradedPartsEvidence()));
        }
    }

    private void writeRules(Page page) throws IOException {
        page.heading(messages.text(Message.SCORING_RULES));
        for (ScoringRule rule : catalog.rules()) {
            page.entry(0, rule.step() + ": " + messages.words(rule.text()) + words.evidence(rule.evidence()));
            for (Reading reading : rule.readings()) {
                Message message = reading.kind().isApplied(catalog) ? Message.READING_APPLIED : Message.READING;
                page.entry(
                        1,
                        messages.text(message, "reading", messages.words(reading.text()))
                                + words.evidence(reading.evidence()));
            }
        }
    }

    private void writeThemes(Page page) throws IOException {
        if (catalog.themes().isEmpty()) {
            return;
        }
        page.heading(messages.text(Message.THEMES));
        for (ImprovementTheme theme : catalog.themes()) {
            Evidence evidence = theme.evidence();
            page.entry(0, theme.number() + " " + messages.name(theme.name()) + words.evidence(evidence));
        }
    }
}

package io.github.ita4j.io.report;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.measure.ImportedItem;
import io.github.ita4j.io.measure.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.UnmappedCell;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what was read out of the tables of a document as text: the counts, every measure field by field, the progress of
 * indicators and items, and the cells that found no field.
 *
 * <pre>{@code
 * String plan = "มาตรการ\tผู้รับผิดชอบ\n๑. คู่มือ\tกองคลัง\n";
 * MeasureImport read = MeasureImporter.of().read(TableFileReader.of().readText(plan, "plan.tsv"));
 * MeasureImportText.in(Language.ENGLISH).write(read, System.out);
 * // Measures: 1; rows on an indicator or item: 0
 * // Cells with text: 4; headings: 2, in fields: 2, without a field: 0, not readable: 0
 * //
 * // Measure 1 คู่มือ
 * //   Place: plan.tsv:2
 * //   Responsible: กองคลัง
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasureImportText {
    private static final List<Message> IN_HEADING =
            List.of(Message.COLUMN_KIND, Message.COLUMN_NUMBER, Message.COLUMN_MEASURE);

    private final Messages messages;
    private final ImportFields fields;

    private MeasureImportText(Messages messages) {
        this.messages = messages;
        this.fields = new ImportFields(messages);
    }

    /**
     * A writer.
     *
     * @param language the language of the text; what was read stays as it is
     * @return the writer
     */
    public static MeasureImportText in(Language language) {
        return new MeasureImportText(Messages.in(language));
    }

    /**
     * Writes what was read.
     *
     * @param result what was read out of a document
     * @param out where to
     * @throws IOException if writing fails
     */
    public void write(MeasureImport result, Appendable out) throws IOException {
        Page page = new TextPage(out);
        page.line(messages.text(
                Message.IMPORT_FOUND,
                "measures",
                result.measures().size(),
                "items",
                result.itemProgress().size()));
        page.line(messages.text(
                Message.IMPORT_COUNTS,
                "cells",
                result.cells(),
                "headings",
                result.headings().size(),
                "mapped",
                result.mapped(),
                "unmapped",
                result.unmapped().size(),
                "failed",
                result.failed()));
        for (ImportedMeasure measure : result.measures()) {
            write(fields.of(measure), page);
        }
        for (ImportedItem item : result.itemProgress()) {
            write(fields.of(item), page);
        }
        if (!result.unmapped().isEmpty()) {
            page.heading(messages.text(Message.IMPORT_LEFT));
            for (UnmappedCell cell : result.unmapped()) {
                page.entry(0, cell.place() + ": " + cell.text() + " (" + fields.reason(cell.reason()) + ")");
            }
        }
    }

    private void write(Map<Message, List<String>> values, Page page) throws IOException {
        page.heading(IN_HEADING.stream()
                .map(column -> String.join(" ", values.getOrDefault(column, List.of())))
                .collect(Collectors.joining(" ")));
        for (Message column : ImportFields.COLUMNS) {
            List<String> lines = values.getOrDefault(column, List.of());
            if (IN_HEADING.contains(column) || lines.isEmpty()) {
                continue;
            }
            if (lines.size() == 1) {
                page.entry(0, messages.text(column) + ": " + lines.get(0));
            } else {
                page.entry(0, messages.text(column) + ":");
                for (String line : lines) {
                    page.entry(1, line);
                }
            }
        }
    }
}

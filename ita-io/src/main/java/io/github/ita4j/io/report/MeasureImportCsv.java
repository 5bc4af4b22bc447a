package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.measure.ImportedItem;
import io.github.ita4j.io.measure.ImportedMeasure;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.measure.UnmappedCell;
import io.github.ita4j.io.report.internal.CellView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Writes what was read out of the tables of a document as CSV by RFC 4180, for spreadsheets: one record for each measure,
 * for each indicator and item, and for each cell that found no field, with its place and the reason. What is several in one
 * field stands on lines of its own within the field.
 *
 * <pre>{@code
 * String plan = "มาตรการ\tผู้รับผิดชอบ\n๑. คู่มือ\tกองคลัง\n";
 * MeasureImport read = MeasureImporter.of().read(TableFileReader.of().readText(plan, "plan.tsv"));
 * StringWriter csv = new StringWriter();
 * MeasureImportCsv.in(Language.ENGLISH).write(read, csv);
 * csv.toString().lines().forEach(System.out::println);
 * // Kind,Place,No.,Measure,Theme,Items and scores,Finding,…
 * // …,plan.tsv:2,1,คู่มือ,…,กองคลัง,…
 * }</pre>
 *
 * <p>The byte order mark, and what becomes of text that a spreadsheet could take for a formula, are as in
 * {@link ReportCsv}. Failures and notices are not in it. Immutable and thread-safe.
 */
public final class MeasureImportCsv {
    private final Messages messages;
    private final boolean marked;

    private MeasureImportCsv(Messages messages, boolean marked) {
        this.messages = messages;
        this.marked = marked;
    }

    /**
     * A writer without a byte order mark.
     *
     * @param language the language of the header, the kinds, the statuses and the reasons
     * @return the writer
     */
    public static MeasureImportCsv in(Language language) {
        return new MeasureImportCsv(Messages.in(language), false);
    }

    /**
     * A writer that begins with a byte order mark, for Excel.
     *
     * @return the writer
     */
    public MeasureImportCsv withByteOrderMark() {
        return new MeasureImportCsv(messages, true);
    }

    /**
     * Writes what was read.
     *
     * @param result what was read out of a document
     * @param out where to, to be encoded as UTF-8; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(MeasureImport result, Writer out) throws IOException {
        if (marked) {
            out.append(ReportCsv.BYTE_ORDER_MARK);
        }
        CsvFields csv = new CsvFields(out, LineDelimiter.CRLF);
        csv.row(ImportFields.COLUMNS.stream().map(messages::text).toList());
        ImportFields fields = new ImportFields(messages);
        for (ImportedMeasure measure : result.measures()) {
            csv.cells(row(fields.of(measure)));
        }
        for (ImportedItem item : result.itemProgress()) {
            csv.cells(row(fields.of(item)));
        }
        for (UnmappedCell cell : result.unmapped()) {
            csv.cells(row(fields.of(cell)));
        }
        out.flush();
    }

    private static List<CellView> row(Map<Message, List<String>> fields) {
        return ImportFields.COLUMNS.stream()
                .map(column -> CellView.text(fields.getOrDefault(column, List.of())))
                .toList();
    }
}

package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.io.report.internal.CellView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows of CSV for spreadsheets: the same line end on every machine, and no field that could be taken for a formula.
 *
 * <p>A field that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end, or with the full-width form
 * of one of the signs, gets an apostrophe before it. Numbers of our own are no text and stay as they are.
 */
final class CsvFields {
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    /** Rows that end with LF, on a writer that belongs to the caller. */
    CsvFields(Writer out) {
        this(out, LineDelimiter.LF);
    }

    /** Rows on a writer that belongs to the caller. */
    CsvFields(Writer out, LineDelimiter lineEnd) {
        this.csv = CsvWriter.builder().lineDelimiter(lineEnd).bufferSize(0).build(out);
    }

    /** A row of text. */
    void row(List<String> fields) throws IOException {
        write(fields.stream().map(CsvFields::harmless).toList());
    }

    /** A row in which some cells are numbers. */
    void cells(List<CellView> cells) throws IOException {
        write(cells.stream().map(CsvFields::field).toList());
    }

    private void write(List<String> fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String field(CellView cell) {
        String text = String.join("\n", cell.lines());
        return cell.number().isPresent() ? text : harmless(text);
    }

    private static String harmless(String field) {
        return !field.isEmpty() && STARTS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}

package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.report.internal.CellView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes rows of CSV for spreadsheets: the same line end on every machine, and text as {@link CsvText} has it. */
final class CsvFields {
    private final CsvWriter csv;

    /** Rows on a writer that belongs to the caller. */
    CsvFields(Writer out) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
    }

    /** A row in which some cells are numbers. */
    void cells(List<CellView> cells) throws IOException {
        List<String> fields = new ArrayList<>(cells.size());
        cells.forEach(cell -> fields.add(field(cell)));
        write(fields);
    }

    /** A row of fields that need no guard, or have it. */
    void write(List<String> fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String field(CellView cell) {
        return cell.number().isPresent() ? String.join("\n", cell.lines()) : CsvText.write(cell.lines());
    }
}

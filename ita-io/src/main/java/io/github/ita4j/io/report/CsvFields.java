package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes rows of CSV for spreadsheets: LF on every machine, and no field that could be taken for a formula. */
final class CsvFields {
    private final CsvWriter csv;

    /** Rows on a writer that belongs to the caller. */
    CsvFields(Writer out) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
    }

    void row(List<String> fields) throws IOException {
        try {
            csv.writeRecord(fields.stream().map(CsvFields::harmless).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String harmless(String field) {
        return !field.isEmpty() && "=+-@\t\r\n".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}

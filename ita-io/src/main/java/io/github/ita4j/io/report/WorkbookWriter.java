package io.github.ita4j.io.report;

import io.github.ita4j.io.report.Page.Digits;
import io.github.ita4j.io.report.internal.TableView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes workbooks, {@code .xlsx}: a sheet for each table, and {@code notes} with what else the page says.
 *
 * <p>Scores are numbers, everything else is text, and nothing is a formula or a macro. Text longer than the 32,767
 * characters of a cell is cut, and the cell says so. With Thai digits the numbers stay numbers and are shown with a Thai
 * format. The file holds no time.
 */
final class WorkbookWriter {
    private WorkbookWriter() {}

    static void write(Subject subject, Messages messages, Digits digits, OutputStream out) throws IOException {
        out.write(MissingLibraryException.unlessThere(
                "org.dhatim:fastexcel", ".xlsx", () -> bytes(subject, messages, digits)));
    }

    private static byte[] bytes(Subject subject, Messages messages, Digits digits) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (WorkbookSheets sheets = new WorkbookSheets(raw, messages, digits, subject.limit())) {
            for (Map.Entry<String, Iterable<TableView>> table : subject.tables().entrySet()) {
                sheets.table(table.getKey(), table.getValue());
            }
            sheets.notes(subject.page().map(text -> CleanText.line(subject.shown(text))));
        }
        return TimelessZip.of(raw.toByteArray());
    }
}

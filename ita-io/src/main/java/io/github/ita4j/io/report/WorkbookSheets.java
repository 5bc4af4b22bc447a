package io.github.ita4j.io.report;

import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Puts tables and notes on the sheets of a workbook. Text is text: a cell never becomes a formula. */
final class WorkbookSheets implements AutoCloseable {
    /** What a cell can hold. */
    static final int MAX_TEXT = 32_767;

    /** Room for the note that something was cut off. */
    private static final int MAX_KEPT = MAX_TEXT - 200;

    /** A version is {@code XX.YYYY}; this is the first of the form, whatever the version of ita4j. */
    private static final String VERSION = "1.0000";

    private static final String PLAIN_NUMBER = "0.00";

    /** Thai digits, in Thai. */
    private static final String THAI_NUMBER = "[$-D00041E]0.00";

    /** What a spreadsheet reads as one character, such as _x0041_ for A; its first sign is written in that way. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int NARROW = 12;
    private static final int WIDE = 45;
    private static final int NARROW_TEXT = 14;

    private final Workbook workbook;
    private final Messages messages;
    private final Digits digits;
    private @Nullable Worksheet notes;
    private int row;

    WorkbookSheets(OutputStream out, Messages messages, Digits digits) {
        this.workbook = new Workbook(out, "ita4j", VERSION);
        this.messages = messages;
        this.digits = digits;
    }

    /** A sheet with one table; its header stays in sight. */
    void table(String name, TableView table) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < table.header().size(); column++) {
            text(sheet, 0, column, table.header().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, isWide(table, column) ? WIDE : NARROW);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            List<CellView> cells = table.rows().get(at);
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, at + 1, column, cells.get(column));
            }
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static boolean isWide(TableView table, int column) {
        return table.rows().stream()
                .flatMap(cells -> cells.get(column).lines().stream())
                .anyMatch(line -> line.length() > NARROW_TEXT);
    }

    private void cell(Worksheet sheet, int at, int column, CellView cell) {
        if (cell.number().isPresent()) {
            sheet.value(at, column, cell.number().get());
            sheet.style(at, column)
                    .format(digits == Digits.THAI ? THAI_NUMBER : PLAIN_NUMBER)
                    .verticalAlignment("top")
                    .set();
        } else if (!cell.lines().isEmpty()) {
            text(sheet, at, column, String.join("\n", cell.lines()));
            sheet.style(at, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private void text(Worksheet sheet, int at, int column, String text) {
        sheet.value(at, column, fitting(ESCAPE.matcher(digits.in(text)).replaceAll("_x005F_")));
    }

    private String fitting(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_KEPT - 1)) ? MAX_KEPT - 1 : MAX_KEPT;
        return text.substring(0, end) + digits.in(messages.text(Message.CELL_CUT, "count", text.length() - end));
    }

    void beginNotes() {
        Worksheet sheet = workbook.newWorksheet("notes");
        sheet.width(0, WIDE);
        sheet.width(1, WIDE);
        notes = sheet;
    }

    void heading(String text) {
        row++;
        Worksheet sheet = notes();
        text(sheet, row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
    }

    void note(String text) {
        text(notes(), row, 0, text);
        row++;
    }

    /** A table with a name and a value in each row. */
    void facts(TableView table) {
        for (List<CellView> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                cell(notes(), row, column, cells.get(column));
            }
            row++;
        }
    }

    void endNotes() throws IOException {
        notes().finish();
    }

    private Worksheet notes() {
        if (notes == null) {
            throw new IllegalStateException("The notes have not begun.");
        }
        return notes;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

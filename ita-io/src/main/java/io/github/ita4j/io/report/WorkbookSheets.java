package io.github.ita4j.io.report;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.report.Page.Digits;
import io.github.ita4j.io.report.internal.BlockView;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.LineView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.ConditionalFormattingRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Puts tables and notes on the sheets of a workbook. Text is text: a cell never becomes a formula. */
final class WorkbookSheets implements AutoCloseable {
    /** What a cell can hold. */
    static final int MAX_TEXT = 32_767;

    /** Room for the note that something was cut off. */
    private static final int MAX_KEPT = MAX_TEXT - 200;

    /** A version is {@code XX.YYYY}; this is the first of the form, whatever the version of ita4j. */
    private static final String VERSION = "1.0000";

    /** Before a format: Thai digits, in Thai. */
    private static final String IN_THAI = "[$-D00041E]";

    /** What a spreadsheet reads as one character, such as _x0041_ for A; its first sign is written in that way. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** The width of a table in characters, for paper that lies across. */
    private static final int TABLE_WIDTH = 160;

    /** In characters: what a column has at least and at most if its text wants more, its edges, and the sign of a filter. */
    private static final int LEAST_WIDTH = 24;

    private static final int MOST_WIDTH = 60;
    private static final int MARGIN = 2;
    private static final int FILTER = 2;

    private static final String HEADER = "E8E8E8";
    private static final String ZERO = "F4B6B6";
    private static final String LOW = "FFE3B3";

    private static final int NOTE_WIDTH = 90;
    private static final int FACT_WIDTH = 50;

    /** In points; a row can be no higher than the second. */
    private static final int LINE_HEIGHT = 16;

    private static final int MOST_HEIGHT = 409;

    private final Workbook workbook;
    private final Messages messages;
    private final Digits digits;
    private final Optional<Score> limit;

    WorkbookSheets(OutputStream out, Messages messages, Digits digits, Optional<Score> limit) {
        this.limit = limit;
        this.workbook = new Workbook(out, "ita4j", VERSION);
        this.messages = messages;
        this.digits = digits;
    }

    /**
     * A sheet with a table given in pieces, to go on with: its header and what names its rows stay in sight, it can be
     * filtered, columns are as wide as their text, and scores are marked that are zero or, where there is a limit, below it.
     */
    void table(String name, Iterable<TableView> pieces) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        int[] widths = {};
        boolean[] scores = {};
        int row = 0;
        for (TableView table : Subject.each(pieces, piece -> piece.map(CleanText::line))) {
            int columns = table.header().size();
            if (row == 0) {
                widths = new int[columns];
                scores = new boolean[columns];
                header(sheet, table, widths);
                row++;
            }
            for (List<CellView> cells : table.rows()) {
                row(sheet, row, cells, widths, scores);
                row++;
            }
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column] + MARGIN);
            if (scores[column]) {
                mark(sheet, column, row - 1);
            }
        }
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, widths.length - 1);
        }
        fitToPaper(sheet);
        sheet.finish();
    }

    private void header(Worksheet sheet, TableView table, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            text(sheet, 0, column, table.header().get(column));
            sheet.style(0, column).bold().wrapText(true).fillColor(HEADER).set();
            widths[column] =
                    Math.min(widest(widths), DisplayWidth.of(table.header().get(column)) + FILTER);
        }
        sheet.freezePane(table.isWide() ? table.rowHeader() + 1 : 0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
    }

    /** The more columns there are, the less room has each. */
    private static int widest(int[] widths) {
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, TABLE_WIDTH * 2 / widths.length));
    }

    private void row(Worksheet sheet, int at, List<CellView> cells, int[] widths, boolean[] scores) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            CellView cell = cells.get(column);
            cell(sheet, at, column, cell);
            scores[column] |= cell.score();
            int widest = widest(widths);
            int tall = 0;
            for (String line : cell.lines()) {
                tall += linesOf(line, widest);
                widths[column] = Math.max(widths[column], Math.min(widest, DisplayWidth.of(line)));
            }
            lines = Math.max(lines, tall);
        }
        sheet.rowHeight(at, height(lines));
    }

    /** By rules of the spreadsheet, so that marks follow what is typed; the number says it without a colour. */
    private void mark(Worksheet sheet, int column, int last) {
        String cell = sheet.range(1, column, 1, column).toString().replaceFirst(":.*", "");
        Range cells = sheet.range(1, column, last, column);
        cells.style().bold().fillColor(ZERO).set(where(cell, cell + "=0"));
        limit.ifPresent(from -> cells.style().fillColor(LOW).set(where(cell, from + ">" + cell)));
    }

    private static ConditionalFormattingRule where(String cell, String condition) {
        return new ConditionalFormattingExpressionRule("AND(ISNUMBER(" + cell + ")," + condition + ")", true);
    }

    /** Not every program finds out by itself how high a row must be. */
    private static int height(int lines) {
        return Math.min(MOST_HEIGHT, LINE_HEIGHT * Math.max(1, lines));
    }

    private static int linesOf(String text, int width) {
        return 1 + DisplayWidth.of(text) / width;
    }

    private static void fitToPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void cell(Worksheet sheet, int at, int column, CellView cell) {
        if (cell.number().isPresent()) {
            sheet.value(at, column, cell.number().get());
            sheet.style(at, column)
                    .format(format(cell.number().get().scale()))
                    .verticalAlignment("top")
                    .set();
        } else if (!cell.lines().isEmpty()) {
            text(sheet, at, column, String.join("\n", cell.lines()));
            sheet.style(at, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** Scores have two decimals, counts none. */
    private String format(int decimals) {
        return (digits == Digits.THAI ? IN_THAI : "") + (decimals > 0 ? "0.00" : "0");
    }

    private void text(Worksheet sheet, int at, int column, String text) {
        sheet.value(at, column, fitting(ESCAPE.matcher(digits.in(text)).replaceAll("_x005F_")));
    }

    private String fitting(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_KEPT - 1)) ? MAX_KEPT - 1 : MAX_KEPT;
        return text.substring(0, end) + digits.in(messages.text("cell-cut", "count", text.length() - end));
    }

    /** The sheet of a page: its texts and facts; its other tables are sheets of their own. */
    void notes(PageView page) throws IOException {
        Worksheet sheet = workbook.newWorksheet("notes");
        sheet.width(0, NOTE_WIDTH);
        sheet.width(1, FACT_WIDTH);
        fitToPaper(sheet);
        int row = 0;
        for (String line :
                Stream.concat(page.title().stream(), page.lead().stream()).toList()) {
            note(sheet, row, line);
            row++;
        }
        for (SectionView section : page.sections()) {
            row++;
            if (!section.heading().isEmpty()) {
                text(sheet, row, 0, section.heading());
                sheet.style(row, 0).bold().set();
                row++;
            }
            for (BlockView block : section.blocks()) {
                if (block instanceof LineView line) {
                    note(sheet, row, line.text());
                    row++;
                } else if (block instanceof TableView table && table.bare()) {
                    for (List<CellView> cells : table.rows()) {
                        cell(sheet, row, 0, cells.get(0));
                        cell(sheet, row, 1, cells.get(1));
                        row++;
                    }
                }
            }
        }
        sheet.finish();
    }

    private void note(Worksheet sheet, int row, String text) {
        text(sheet, row, 0, text);
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(row, height(linesOf(text, NOTE_WIDTH)));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

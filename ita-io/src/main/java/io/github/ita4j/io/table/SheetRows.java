package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the rows of one sheet. They are kept until the sheet ends, for what is merged stands behind them; rows beyond the limit
 * of cells are counted only.
 */
final class SheetRows implements XlsxPackage.Events {
    /** A row whose number and cells are kept; of a row beyond the limits only how wide it is and how many texts it has. */
    private record Row(int number, boolean hidden, List<RawCell> cells, int width, long withText) {}

    private final WorkbookParts workbook;
    private final TableCollector out;
    private final TableLimits limits;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();

    private List<RawCell> cells = new ArrayList<>();
    private int row;
    private boolean rowHidden;
    private Optional<String> badRow = Optional.empty();
    private int column;
    private int rowWidth;
    private long rowTexts;
    private long kept;
    private int sheetWidth;
    private long withoutResult;

    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private int style;
    private boolean good;
    private boolean inCell;
    private boolean inValue;
    private boolean hasFormula;

    SheetRows(WorkbookParts workbook, TableCollector out) {
        this.workbook = workbook;
        this.out = out;
        this.limits = out.limits();
    }

    /** Delivers what was read. */
    void deliver() {
        MergedCells merged = new MergedCells(merges, sheetWidth, out);
        for (Row one : rows) {
            if (one.cells.isEmpty() && one.withText > 0) {
                out.refused(one.width, out.place(one.number, 0), one.withText);
            } else {
                out.row(new RawRow(one.number, 0, false, one.hidden, merged.apply(one.number, one.cells)));
            }
        }
        if (withoutResult > 0) {
            out.lost(Fault.of(TableCode.FORMULA_NOT_CALCULATED), out.table(), withoutResult);
        }
    }

    /** The columns that the sheet hides. */
    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    @Override
    public void text(String text) {
        if (inValue && value.length() <= limits.textLength()) {
            value.append(text);
        }
    }

    @Override
    public void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "col" -> {
                if (WorkbookParts.isTrue(reader, "hidden")) {
                    int last = Math.min(WorkbookParts.number(reader, "max"), limits.columns());
                    for (int hidden = WorkbookParts.number(reader, "min"); hidden <= last; hidden++) {
                        hiddenColumns.add(hidden);
                    }
                }
            }
            case "row" -> beginRow(reader);
            case "c" -> beginCell(reader);
            case "v", "t" -> inValue = inCell;
            case "f" -> hasFormula = inCell;
            // How a text is pronounced is no part of it.
            case "rPh" -> inCell = false;
            case "mergeCell" -> merges.add(WorkbookParts.attribute(reader, "ref"));
            default -> {
                // Formats, widths and the like.
            }
        }
    }

    private void beginRow(XMLStreamReader reader) {
        String number = WorkbookParts.attribute(reader, "r");
        Optional<CellRange> at = CellRange.parse("A" + number);
        badRow = number.isEmpty() || at.isPresent() ? Optional.empty() : Optional.of(number);
        row = at.map(CellRange::firstRow).orElse(row + 1);
        rowHidden = WorkbookParts.isTrue(reader, "hidden");
        column = 0;
        rowWidth = 0;
        rowTexts = 0;
        cells = new ArrayList<>();
    }

    private void beginCell(XMLStreamReader reader) {
        inCell = true;
        hasFormula = false;
        value.setLength(0);
        type = WorkbookParts.attribute(reader, "t");
        style = WorkbookParts.number(reader, "s");
        String reference = WorkbookParts.attribute(reader, "r");
        Optional<CellRange> cell = CellRange.parse(reference);
        int next = cell.map(CellRange::lastColumn).orElse(column + 1);
        good = (reference.isEmpty() || cell.isPresent()) && row <= CellRange.MAX_ROWS && next > column;
        if (!good) {
            damaged("cell", reference, 1);
        } else {
            column = next;
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inCell = true;
            case "c" -> {
                if (good) {
                    cell();
                }
                inCell = false;
            }
            case "row" -> endRow();
            default -> {
                // Formats, widths and the like.
            }
        }
    }

    private void cell() {
        RawCell cell = made();
        if (!cell.hasText()) {
            return;
        }
        rowTexts++;
        rowWidth = column;
        sheetWidth = Math.max(sheetWidth, column);
        if (column <= limits.columns() && kept + column <= limits.cells()) {
            while (cells.size() < column - 1) {
                cells.add(RawCell.EMPTY);
            }
            cells.add(cell);
        }
    }

    private RawCell made() {
        String text = value.toString();
        return switch (type) {
            case "s" -> shared(text.strip());
            case "str", "inlineStr" -> WorkbookParts.text(text);
            case "b" -> RawCell.of(text, text.isBlank() ? "" : text.strip().equals("0") ? "FALSE" : "TRUE", 0);
            case "d" -> RawCell.of(text, text.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""), 0);
            case "e" -> RawCell.of(text, text, 0);
            default -> number(text);
        };
    }

    private RawCell shared(String index) {
        Optional<RawCell> shared = workbook.sharedText(index);
        if (shared.isEmpty() && !index.isEmpty()) {
            damaged("shared-text", index, 1);
        }
        return shared.orElse(RawCell.EMPTY);
    }

    private RawCell number(String text) {
        if (text.isBlank() && hasFormula) {
            withoutResult++;
            return RawCell.EMPTY;
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            CellFormat format = workbook.format(style);
            String shown = format.shown(number, text);
            return new RawCell(text, shown, 0, 1, 1, Optional.empty(), format.exact(number));
        } catch (NumberFormatException noNumber) {
            return WorkbookParts.text(text);
        }
    }

    private void endRow() {
        if (badRow.isPresent()) {
            damaged("row", badRow.orElse(""), rowTexts);
            return;
        }
        boolean whole = rowTexts <= cells.size() && rowWidth <= cells.size();
        kept += whole ? cells.size() : 0;
        rows.add(new Row(row, rowHidden, whole ? cells : List.of(), rowWidth, rowTexts));
    }

    private void damaged(String what, String found, long withText) {
        out.lost(Fault.of(TableCode.DAMAGED_WORKBOOK, what).found(found), out.table(), withText);
    }
}

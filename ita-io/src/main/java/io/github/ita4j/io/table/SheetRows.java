package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.io.internal.Parsed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the rows of one sheet. They are kept until the sheet ends, for what is merged stands behind them; rows beyond the limit
 * of cells are counted only.
 */
final class SheetRows implements XlsxPackage.Events {
    private final WorkbookParts workbook;
    private final TableCollector out;
    private final TableLimits limits;
    /** What hands on each row, or of a row beyond the limits only how wide it is and how many texts it has. */
    private final List<Consumer<MergedCells>> rows = new ArrayList<>();

    private final List<String> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();

    private List<TableCell> cells = new ArrayList<>();
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
    private boolean hasFormula;

    SheetRows(WorkbookParts workbook, TableCollector out) {
        this.workbook = workbook;
        this.out = out;
        this.limits = out.limits();
    }

    /** Delivers what was read. */
    void deliver() {
        out.hideColumns(hiddenColumns);
        MergedCells merged = new MergedCells(merges, sheetWidth, out);
        rows.forEach(one -> one.accept(merged));
        if (withoutResult > 0) {
            out.lost(Fault.of(TableCode.FORMULA_NOT_CALCULATED), out.table(), withoutResult);
        }
        out.endTable();
    }

    @Override
    public void text(String text) {
        if (value.length() <= limits.textLength()) {
            value.append(text);
        }
    }

    @Override
    public void begin(XMLStreamReader reader, String parent) {
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
            case "f" -> hasFormula = true;
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
        if (name.equals("row")) {
            endRow();
        } else if (name.equals("c") && good) {
            cell();
        }
    }

    private void cell() {
        TableCell cell = made();
        if (!cell.hasText()) {
            return;
        }
        rowTexts++;
        rowWidth = column;
        sheetWidth = Math.max(sheetWidth, column);
        if (column <= limits.columns() && kept + column <= limits.cells()) {
            while (cells.size() < column - 1) {
                cells.add(TableCell.of(place(cells.size() + 1), ""));
            }
            cells.add(cell.at(place(column)));
        }
    }

    private Place place(int at) {
        return out.place(row, 0).withColumn(at);
    }

    /** The cell, of no place yet. */
    private TableCell made() {
        String text = value.toString();
        return switch (type) {
            case "s" -> shared(text.strip());
            case "str", "inlineStr" -> WorkbookParts.text(text);
            case "b" ->
                TableCell.of(
                        Place.nowhere(),
                        text,
                        text.isBlank() ? "" : text.strip().equals("0") ? "FALSE" : "TRUE");
            case "d" -> TableCell.of(Place.nowhere(), text, text.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            case "e" -> TableCell.of(Place.nowhere(), text);
            default -> number(text);
        };
    }

    private TableCell shared(String index) {
        Optional<TableCell> shared = workbook.sharedText(index);
        if (shared.isEmpty() && !index.isEmpty()) {
            damaged("shared-text", index, 1);
        }
        return shared.orElse(TableCell.of(Place.nowhere(), ""));
    }

    private TableCell number(String text) {
        if (text.isBlank() && hasFormula) {
            withoutResult++;
            return TableCell.of(Place.nowhere(), "");
        }
        CellFormat format = workbook.format(style);
        return Parsed.of(BigDecimal::new, text.strip())
                .map(number -> {
                    Optional<String> exact = format.exact(number);
                    return new TableCell(
                            Place.nowhere(), format.shown(number, text), text, exact, 1, 1, Optional.empty());
                })
                .orElseGet(() -> WorkbookParts.text(text));
    }

    private void endRow() {
        if (badRow.isPresent()) {
            damaged("row", badRow.orElse(""), rowTexts);
            return;
        }
        int number = row;
        int width = rowWidth;
        long texts = rowTexts;
        boolean hidden = rowHidden;
        List<TableCell> made = cells;
        if (texts > made.size() || width > made.size()) {
            rows.add(merged -> out.refused(width, out.place(number, 0), texts));
        } else {
            kept += made.size();
            rows.add(merged -> out.row(new TableRow(out.place(number, 0), merged.apply(number, made), false, hidden)));
        }
    }

    private void damaged(String what, String found, long withText) {
        out.lost(Fault.of(TableCode.DAMAGED_WORKBOOK, what).found(found), out.table(), withText);
    }
}

package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.internal.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The merged cells of a sheet. Rows are asked for in their order.
 *
 * <p>A range that overlaps another where both are on the sheet is a fault, and the earlier one stands. So every cell is
 * covered by one range at most, and the work is that of the cells.
 */
final class MergedCells {
    private final TableCollector out;
    private final int sheetWidth;
    private final List<CellRange> waiting = new ArrayList<>();
    private int next;

    /** The ranges that reach the current row, by their first column. */
    private final TreeMap<Integer, CellRange> active = new TreeMap<>();

    /**
     * The merged cells of a sheet.
     *
     * @param ranges as they stand in the sheet
     * @param sheetWidth the last column that has text; a range may reach further, as far as the sheet could
     * @param out where faults go
     */
    MergedCells(List<String> ranges, int sheetWidth, TableCollector out) {
        this.sheetWidth = sheetWidth;
        this.out = out;
        for (String text : ranges) {
            CellRange.parse(text).ifPresentOrElse(waiting::add, () -> broken(text));
        }
        waiting.sort(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn));
    }

    /** The cells of a row with their spans; a row without text stays without cells. */
    List<TableCell> apply(int row, List<TableCell> cells) {
        active.values().removeIf(range -> range.lastRow() < row);
        while (next < waiting.size() && waiting.get(next).firstRow() <= row) {
            begin(waiting.get(next), row);
            next++;
        }
        if (cells.isEmpty() || active.isEmpty()) {
            return cells;
        }
        List<TableCell> made = new ArrayList<>(cells);
        for (CellRange range : active.values()) {
            int last = Math.min(range.lastColumn(), sheetWidth);
            while (made.size() < last) {
                made.add(TableCell.of(out.place(row, 0).withColumn(made.size() + 1), ""));
            }
            for (int column = range.firstColumn(); column <= last; column++) {
                made.set(column - 1, cell(range, row, column, made.get(column - 1)));
            }
        }
        return made;
    }

    private TableCell cell(CellRange range, int row, int column, TableCell cell) {
        return row == range.firstRow() && column == range.firstColumn()
                ? cell.spanning(range.rows(), range.columns())
                : cell.under(out.place(range.firstRow(), 0).withColumn(range.firstColumn()));
    }

    private void broken(String range) {
        Fault fault = Fault.of(TableCode.BROKEN_SPAN).expected(Phrases.of("range"));
        out.fail(fault.found(range), out.table());
    }

    private void begin(CellRange range, int row) {
        Map.Entry<Integer, CellRange> left = active.floorEntry(range.lastColumn());
        if (left != null && left.getValue().lastColumn() >= range.firstColumn()) {
            broken(range.toString());
        } else if (range.lastRow() >= row) {
            active.put(range.firstColumn(), range);
        }
    }
}

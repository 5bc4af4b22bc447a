package io.github.ita4j.io.report.internal;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caption what it shows
 * @param header the names of the columns
 * @param rowHeader the index of the column that names each row
 * @param rows the rows, each as wide as the header
 */
public record TableView(String caption, List<String> header, int rowHeader, List<List<CellView>> rows) {
    /**
     * Keeps the rows, and refuses one that is not as wide as the header.
     *
     * @param caption what it shows
     * @param header the names of the columns
     * @param rowHeader the index of the column that names each row
     * @param rows the rows
     */
    public TableView {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<CellView> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of '" + caption + "' has " + row.size() + " cells: give it " + header.size() + ".");
            }
        }
    }

    /**
     * The table with other text.
     *
     * @param change what becomes of each text
     * @return the changed table
     */
    public TableView map(UnaryOperator<String> change) {
        return new TableView(
                change.apply(caption),
                header.stream().map(change).toList(),
                rowHeader,
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell.map(change)).toList())
                        .toList());
    }
}

package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;

/**
 * One row of a table. The cell of column n is the n-th of the list; a row may be shorter or longer than others.
 *
 * <pre>{@code
 * TableRow row = grid.rows().get(0);
 * row.header(); // true
 * row.cells().get(2).text(); // ผู้รับผิดชอบ
 * }</pre>
 *
 * @param place where the row begins: the place with table and row, and the line where the file has lines
 * @param cells at least one cell, from the first column on, without a gap: empty and covered ones are there too
 * @param header whether the file itself marks the row as a header: above the line of dashes in Markdown, in {@code <thead>} or
 *     all {@code <th>} in HTML. Most files do not say it
 * @param hidden whether the spreadsheet hides the row. It is read nevertheless
 */
public record TableRow(Place place, List<TableCell> cells, boolean header, boolean hidden) implements JsonObject {
    /**
     * A row.
     *
     * @param place where it begins
     * @param cells its cells
     * @param header whether the file marks it as a header
     * @param hidden whether the spreadsheet hides it
     */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * Whether there is nothing to read in the row.
     *
     * @return true if every cell is empty
     */
    public boolean isEmpty() {
        return cells.stream().allMatch(TableCell::isEmpty);
    }
}

package io.github.ita4j.io.table;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * One row of a table. The cell of column n is the n-th of the list; a row may be shorter or longer than others.
 *
 * <pre>{@code
 * TableRow row = grid.rows().get(0);
 * row.header(); // true
 * row.cells().get(2).text(); // ผู้รับผิดชอบ
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface TableRow extends JsonObject {
    /**
     * Where the row begins.
     *
     * @return the place with table and row, and the line where the file has lines
     */
    Place place();

    /**
     * The cells from the first column on, without a gap: empty and covered ones are there too.
     *
     * @return at least one cell
     */
    List<TableCell> cells();

    /**
     * Whether the file itself marks the row as a header: above the line of dashes in Markdown, in {@code <thead>} or
     * all {@code <th>} in HTML. Most files do not say it.
     *
     * @return true if it is marked
     */
    @Value.Default
    default boolean header() {
        return false;
    }

    /**
     * Whether the spreadsheet hides the row. It is read nevertheless.
     *
     * @return true if it is hidden
     */
    @Value.Default
    default boolean hidden() {
        return false;
    }

    /**
     * Whether there is nothing to read in the row.
     *
     * @return true if every cell is empty
     */
    default boolean isEmpty() {
        return cells().stream().allMatch(TableCell::isEmpty);
    }
}

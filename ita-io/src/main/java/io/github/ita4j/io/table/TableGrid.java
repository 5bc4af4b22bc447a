package io.github.ita4j.io.table;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A table, or a sheet of a workbook: rows of cells, nothing said yet about what they mean.
 *
 * <pre>{@code
 * TableGrid grid = document.grids().get(0);
 * grid.cell(3, 2).map(TableCell::text); // Optional[ปรับปรุงเว็บไซต์]
 * grid.cell(3, 9); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public non-sealed interface TableGrid extends TableBlock {
    @Override
    Place place();

    /**
     * The rows. Lines without any cell are not among them.
     *
     * @return the rows in the order of the file
     */
    List<TableRow> rows();

    /**
     * The words that the file itself gives the table: the name of the sheet, or the caption of an HTML table.
     *
     * @return the title, or empty
     */
    Optional<String> title();

    /**
     * Whether the workbook hides the sheet. It is read nevertheless.
     *
     * @return true if it is hidden
     */
    boolean hidden();

    /**
     * The columns that the workbook hides. They are read nevertheless.
     *
     * @return their numbers, from 1
     */
    Set<Integer> hiddenColumns();

    /**
     * The rows as the spreadsheet shows them: without those that it hides, and with empty cells in the columns that it hides.
     *
     * @return the rows in the order of the file
     */
    default List<TableRow> shownRows() {
        return rows().stream()
                .filter(row -> !row.hidden())
                .map(row -> hiddenColumns().isEmpty() ? row : withoutHidden(row))
                .toList();
    }

    private TableRow withoutHidden(TableRow row) {
        List<TableCell> cells = row.cells().stream()
                .map(cell -> hiddenColumns().contains(cell.place().column().orElse(0))
                        ? TableCell.of(cell.place(), "")
                        : cell)
                .toList();
        return new TableRow(row.place(), cells, row.header(), row.hidden());
    }

    /**
     * The number of columns.
     *
     * @return the length of the longest row
     */
    @Value.Lazy
    default int width() {
        return rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * A cell by its position in the lists.
     *
     * @param row the number of the row in {@link #rows()}, from 1
     * @param column the column, from 1
     * @return the cell, or empty where the table or the row ends before
     */
    default Optional<TableCell> cell(int row, int column) {
        if (row < 1 || row > rows().size() || column < 1) {
            return Optional.empty();
        }
        List<TableCell> cells = rows().get(row - 1).cells();
        return column > cells.size() ? Optional.empty() : Optional.of(cells.get(column - 1));
    }
}

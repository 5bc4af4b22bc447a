package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Places cells that reach over rows and columns, as HTML means them: a cell stands in the first column left free. */
final class SpanLayout {
    /** As many as browsers follow. */
    private static final int MOST_ROWS = 65_534;

    private final TableCollector out;
    private final int mostColumns;

    /** The columns into which cells of rows above reach. */
    private final NavigableMap<Integer, Reach> reaches = new TreeMap<>();

    private List<TableCell> cells = new ArrayList<>();
    private int number;
    private int line;
    private boolean header;
    private long width;
    private long withText;

    SpanLayout(TableCollector out) {
        this.out = out;
        this.mostColumns = out.limits().columns();
    }

    /** A cell that reaches into so many more rows. */
    private record Reach(Place origin, int rows) {}

    /** No cell reaches further down. */
    void endSpans() {
        reaches.clear();
    }

    void beginRow(int rowLine, boolean isHeader) {
        number++;
        line = rowLine;
        header = isHeader;
        cells = new ArrayList<>();
        width = 0;
        withText = 0;
    }

    /** Adds the next cell; 0 rows are all rows below, and 0 columns are one. */
    void add(String raw, String text, int rows, int columns) {
        withText += raw.isBlank() ? 0 : 1;
        if (out.isFull()) {
            return;
        }
        addCovered();
        int columnSpan = Math.max(1, columns);
        int rowSpan = rows == 0 ? MOST_ROWS : Math.min(rows, MOST_ROWS);
        width += columnSpan;
        if (width > mostColumns) {
            return;
        }
        Place origin = here();
        for (int i = 0; i < columnSpan; i++) {
            if (rowSpan > 1) {
                reaches.put(cells.size(), new Reach(origin, rowSpan));
            }
            cells.add(
                    i == 0
                            ? new TableCell(origin, text, raw, Optional.empty(), rowSpan, columnSpan, Optional.empty())
                            : covered(origin));
        }
    }

    /** The place of the next cell. */
    private Place here() {
        return out.place(number, line).withColumn(cells.size() + 1);
    }

    private TableCell covered(Place origin) {
        return new TableCell(here(), "", "", Optional.empty(), 1, 1, Optional.of(origin));
    }

    /** Adds the covered cells of the columns that follow directly. */
    private void addCovered() {
        Optional<Place> above = above(cells.size());
        while (width <= mostColumns && above.isPresent()) {
            cells.add(covered(above.get()));
            width++;
            above = above(cells.size());
        }
    }

    /** The cell of a row above that reaches into a column. */
    private Optional<Place> above(int column) {
        return Optional.ofNullable(reaches.get(column))
                .map(Reach::origin)
                .filter(origin -> origin.row().orElseThrow() < number);
    }

    void endRow() {
        if (out.isFull()) {
            out.refused(width, out.place(number, line), withText);
            return;
        }
        int last = reaches.isEmpty() ? -1 : reaches.lastKey();
        while (width <= mostColumns && cells.size() <= last) {
            if (above(cells.size()).isPresent()) {
                addCovered();
            } else {
                cells.add(TableCell.of(here(), ""));
                width++;
            }
        }
        reaches.replaceAll((column, reach) -> new Reach(reach.origin(), reach.rows() - 1));
        reaches.values().removeIf(reach -> reach.rows() <= 0);
        if (width > mostColumns) {
            out.refused(width, out.place(number, line), withText);
        } else {
            out.row(new TableRow(out.place(number, line), cells, header, false));
        }
    }
}

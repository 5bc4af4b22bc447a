package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Places cells that reach over rows and columns, as HTML means them: a cell stands in the first column left free. */
final class SpanLayout {
    /** As many as browsers follow. */
    private static final int MOST_ROWS = 65_534;

    private final TableCollector out;
    private final int mostColumns;

    /** The columns into which cells of rows above reach. */
    private final NavigableMap<Integer, Reach> reaches = new TreeMap<>();

    private int number;
    private Place row = Place.nowhere();
    private List<TableCell> cells = new ArrayList<>();

    /** How many columns of the row lie beyond the limit. */
    private long beyond;

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

    /** Adds a row; of one beyond the limits the cells are counted. */
    void addRow(int line, boolean header, List<Element> elements) {
        number++;
        row = out.place(number, line);
        cells = new ArrayList<>();
        beyond = 0;
        long withText = 0;
        for (Element element : elements) {
            String raw = element.html();
            withText += raw.isBlank() ? 0 : 1;
            if (!out.isFull()) {
                add(element, raw);
            }
        }
        if (!out.isFull()) {
            int last = reaches.isEmpty() ? -1 : reaches.lastKey();
            while (beyond == 0 && cells.size() <= last) {
                cells.add(above().map(this::covered).orElseGet(() -> TableCell.of(here(), "")));
            }
            reaches.replaceAll((column, reach) -> new Reach(reach.origin(), reach.rows() - 1));
            reaches.values().removeIf(reach -> reach.rows() <= 0);
        }
        if (!out.refused(cells.size() + beyond, row, withText)) {
            out.row(new TableRow(row, cells, header, false));
        }
    }

    /** Adds the next cell behind those that cover the columns before it; 0 rows are all rows below, and 0 columns are one. */
    private void add(Element element, String raw) {
        while (beyond == 0 && above().isPresent()) {
            cells.add(covered(above().get()));
        }
        int columns = Math.max(1, span(element, "colspan"));
        int rows = span(element, "rowspan");
        rows = rows == 0 ? MOST_ROWS : Math.min(rows, MOST_ROWS);
        if (beyond > 0 || cells.size() + columns > mostColumns) {
            beyond += columns;
            return;
        }
        Place origin = here();
        for (int i = 0; i < columns; i++) {
            if (rows > 1) {
                reaches.put(cells.size(), new Reach(origin, rows));
            }
            TableCell cell = i > 0 ? covered(origin) : TableCell.of(origin, raw, HtmlText.of(element));
            cells.add(i > 0 ? cell : cell.spanning(rows, columns));
        }
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name).strip();
        return value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 1;
    }

    /** The place of the next cell. */
    private Place here() {
        return row.withColumn(cells.size() + 1);
    }

    private TableCell covered(Place origin) {
        return TableCell.of(here(), "").under(origin);
    }

    /** The cell of a row above that reaches into the next column. */
    private Optional<Place> above() {
        return Optional.ofNullable(reaches.get(cells.size()))
                .map(Reach::origin)
                .filter(origin -> origin.row().orElseThrow() < number);
    }
}

package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the blocks and faults of one file, keeps the limits, and counts the cells. Every cell that a reader finds
 * goes through here, and comes out in a row or in a fault.
 */
final class TableCollector {
    private final Place file;
    private final TableLimits limits;
    private final List<TableBlock> blocks = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<TableCode, Beyond> beyond = new EnumMap<>(TableCode.class);

    private int tables;
    private int texts;
    private int cells;
    private boolean full;
    private long found;

    private Place table;
    private ImmutableTableGrid.Builder grid = ImmutableTableGrid.builder();
    private boolean hasRows;
    private long characters;

    TableCollector(String name, TableLimits limits) {
        this.file = Place.of(name);
        this.table = file;
        this.limits = limits;
    }

    Place file() {
        return file;
    }

    TableLimits limits() {
        return limits;
    }

    Place line(int line) {
        return file.withLine(line);
    }

    /** Text between tables; blank text is skipped. */
    void text(int line, String raw, String text, boolean heading) {
        if (text.isBlank()) {
            return;
        }
        Place place = line(line);
        if (text.length() > limits.textLength()) {
            fail(tooLong(text), place);
        } else if (texts == limits.textBlocks()) {
            beyond(TableCode.TOO_MANY_TEXTS, limits.textBlocks(), place, 0);
        } else {
            texts++;
            blocks.add(new TextBlock(place, text, raw, heading));
        }
    }

    private Fault tooLong(String text) {
        return Fault.of(TableCode.TEXT_TOO_LONG)
                .found(text)
                .with("length", text.length())
                .with("most", limits.textLength());
    }

    /** Begins a table, or a sheet of a workbook. */
    void beginTable(Place place, Optional<String> title, boolean hidden) {
        table = place.withTable(tables + 1);
        hasRows = false;
        grid = ImmutableTableGrid.builder().place(table).title(title).hidden(hidden);
    }

    /** Marks columns of the sheet that has begun as hidden. */
    void hideColumns(Set<Integer> columns) {
        grid.hiddenColumns(columns);
    }

    /** The place of the table that has begun. */
    Place table() {
        return table;
    }

    /** A row of the table that has begun. */
    void row(TableRow row) {
        long withText = row.cells().stream().filter(TableCell::hasText).count();
        if (row.cells().isEmpty() || refused(row.cells().size(), row.place(), withText)) {
            return;
        }
        found += withText;
        cells += row.cells().size();
        hasRows = true;
        List<TableCell> kept = row.cells().stream().map(this::kept).toList();
        grid.addRows(new TableRow(row.place(), kept, row.header(), row.hidden()));
    }

    /**
     * Whether a row may not be kept. A reader of rows that may be endless asks before it makes their cells, and then
     * does not deliver the row.
     *
     * @param width its number of cells
     * @param place where it is
     * @param withText how many of them have text; they are counted as failed
     */
    boolean refused(long width, Place place, long withText) {
        boolean tooWide = width > limits.columns();
        boolean tooMany = tables == limits.tables();
        // A narrow row further down could be kept, but would stand where it does not belong.
        full |= !tooWide && !tooMany && cells + width > limits.cells();
        if (!tooWide && !isFull()) {
            return false;
        }
        if (tooWide) {
            Fault fault = Fault.of(TableCode.TOO_MANY_COLUMNS).with("columns", width);
            lost(fault.with("most", limits.columns()), place, withText);
        } else {
            found += withText;
            TableCode limit = tooMany ? TableCode.TOO_MANY_TABLES : TableCode.TOO_MANY_CELLS;
            beyond(limit, tooMany ? limits.tables() : limits.cells(), place, withText);
        }
        return true;
    }

    /** The place of a row of the table that has begun. */
    Place place(int row, int line) {
        Place place = table.withRow(row);
        return line == 0 ? place : place.withLine(line);
    }

    /** The cell, or without its text where that is beyond a limit. */
    private TableCell kept(TableCell cell) {
        int counted = cell.hasText() ? 1 : 0;
        if (cell.raw().length() > limits.textLength()) {
            fail(tooLong(cell.raw()).with("cells", counted), cell.place());
            return TableCell.of(cell.place(), "");
        }
        characters += cell.text().length();
        if (characters > limits.characters()) {
            beyond(TableCode.TOO_MUCH_TEXT, limits.characters(), cell.place(), counted);
            return TableCell.of(cell.place(), "");
        }
        return cell;
    }

    /** Ends the table that has begun; without rows there is none, and false is given. */
    boolean endTable() {
        boolean made = hasRows;
        if (made) {
            tables++;
            blocks.add(grid.build());
            hasRows = false;
        }
        return made;
    }

    /** Adds a fault; its cells must be among those found. */
    void fail(Fault fault, Place place) {
        Fault made = fault.at(place);
        if (faults.size() < limits.faults()) {
            faults.add(made);
        } else {
            beyond(TableCode.TOO_MANY_FAULTS, limits.faults(), place, TableCode.cells(made));
        }
    }

    /** Adds a fault whose cells no row brought here: they count as found. */
    void lost(Fault fault, Place place, long withText) {
        found += withText;
        fail(fault.with("cells", withText), place);
    }

    /** Whether no further cell is kept. */
    boolean isFull() {
        return full || tables == limits.tables();
    }

    private void beyond(TableCode limit, int most, Place place, long withText) {
        beyond.merge(limit, new Beyond(most, place, 1, withText), Beyond::plus);
    }

    TableDocument document(TableFormat format) {
        endTable();
        if (blocks.isEmpty() && faults.isEmpty() && beyond.isEmpty()) {
            fail(Fault.of(TableCode.EMPTY_FILE), file);
        }
        beyond.forEach((code, overflow) -> faults.add(Fault.of(code, overflow.place)
                .with("most", overflow.most)
                .with("times", overflow.times)
                .with("cells", overflow.cells)));
        return ImmutableTableDocument.builder()
                .name(file.file().orElse(""))
                .format(format)
                .blocks(blocks)
                .faults(faults)
                .cellsFound(found)
                .build();
    }

    /** What lay beyond a limit: where that began, and how much it was. */
    private record Beyond(int most, Place place, long times, long cells) {
        Beyond plus(Beyond other) {
            return new Beyond(most, place, times + other.times, cells + other.cells);
        }
    }
}

package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.io.measure.MeasureImport.MappedCell;
import io.github.ita4j.io.table.TableCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row with the rows that continue it, as its cells are collected. A column whose text is taken counts as in a field;
 * the cells of the others are left over.
 */
final class RowDraft {
    private final Place place;
    private final List<Own> own = new ArrayList<>();
    private final Map<MeasureColumn, List<TableCell>> columns = new EnumMap<>(MeasureColumn.class);
    private final Set<MeasureColumn> taken = EnumSet.noneOf(MeasureColumn.class);
    private long length;

    RowDraft(Place place) {
        this.place = place;
    }

    /** A cell that counts here, under its heading. */
    record Own(MeasureColumn column, TableCell cell) {}

    Place place() {
        return place;
    }

    /** Whether there is room for the text of a cell. */
    boolean fits(TableCell cell) {
        return length + cell.text().length() < Parts.LONGEST;
    }

    void add(MeasureColumn column, TableCell cell) {
        own.add(new Own(column, cell));
        carry(column, cell);
    }

    /** Takes the text of a merged cell that reaches down into this row; the cell counts where it begins. */
    void carry(MeasureColumn column, TableCell cell) {
        columns.computeIfAbsent(column, none -> new ArrayList<>()).add(cell);
        length += cell.text().length() + 1;
    }

    /** The cells of a column, carried ones too. */
    List<TableCell> cells(MeasureColumn column) {
        return columns.getOrDefault(column, List.of());
    }

    /** The text of a column, which the caller puts into a field. */
    Optional<String> take(MeasureColumn column) {
        taken.add(column);
        return text(column);
    }

    /** The texts of a column's cells, each once, for what every row of a merged table says anew. */
    Optional<String> takeDistinct(MeasureColumn column) {
        taken.add(column);
        return joined(cells(column).stream().map(TableCell::text).distinct().toList());
    }

    /** The text of a column, only to look at. */
    Optional<String> text(MeasureColumn column) {
        return joined(cells(column).stream().map(TableCell::text).toList());
    }

    private static Optional<String> joined(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
    }

    /** The cell in which a position of the text of a column lies. */
    Place placeAt(MeasureColumn column, int position) {
        int end = 0;
        for (TableCell cell : cells(column)) {
            end += cell.text().length() + 1;
            if (position < end) {
                return cell.place();
            }
        }
        return place;
    }

    /** All cells that count here. */
    List<TableCell> all() {
        return own.stream().map(Own::cell).toList();
    }

    /** The cells whose text is in a field. */
    List<MappedCell> mapped() {
        return own.stream()
                .filter(cell -> taken.contains(cell.column()))
                .map(cell -> new MappedCell(cell.cell().place(), cell.column()))
                .toList();
    }

    /** The cells whose text is in no field. */
    List<Own> left() {
        return own.stream().filter(cell -> !taken.contains(cell.column())).toList();
    }
}

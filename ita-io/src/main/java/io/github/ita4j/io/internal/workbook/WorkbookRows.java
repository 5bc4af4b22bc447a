package io.github.ita4j.io.internal.workbook;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Rows;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableCode;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableGrid;
import io.github.ita4j.io.table.TableLimits;
import io.github.ita4j.io.table.TableRow;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of one sheet of a workbook. A number is read as it is held and not as it is shown; a cell that is merged with
 * those above holds what they hold; hidden rows and columns are skipped.
 */
public final class WorkbookRows implements Rows {
    /** The sheet of our own workbooks that is read where several have a header. */
    public static final String SCORES = "scores";

    /** A country has about 8,300 agencies and up to 110 scores of each. */
    private static final TableLimits LIMITS =
            TableLimits.builder().cells(1_000_000).build();

    private static final int HEADER_WITHIN = 10;

    private final TableGrid grid;
    private final Iterator<TableRow> rows;
    private List<String> above = List.of();

    private WorkbookRows(TableGrid grid) {
        this.grid = grid;
        this.rows = grid.rows().stream()
                .filter(row -> !row.hidden() && !row.isEmpty())
                .iterator();
    }

    /**
     * Reads a workbook and chooses the sheet: the one of a name or else the visible one that has a header.
     *
     * @param in the bytes; not closed
     * @param name the name of the sheet, if one is asked for
     * @param isHeader whether the cells of a row may be a header
     * @param log receives what cannot be read
     * @return its rows; empty after a fault
     */
    public static Optional<WorkbookRows> read(
            InputStream in, Optional<String> name, Predicate<List<String>> isHeader, Faults log) {
        TableDocument document = TableFileReader.of()
                .withLimits(LIMITS)
                // Without a name: the places get that of the log.
                .read(in, "");
        log.addAll(document.faults());
        List<TableGrid> all = document.grids();
        List<TableGrid> wanted = name.map(one -> named(all, one)).orElseGet(() -> withHeader(all, isHeader));
        List<TableGrid> ours = named(wanted, SCORES);
        wanted = ours.isEmpty() ? wanted : ours;
        if (wanted.size() == 1) {
            say(document, wanted.get(0), log);
            return Optional.of(new WorkbookRows(wanted.get(0)));
        }
        if (wanted.size() > 1) {
            log.add(Fault.of(TableCode.SEVERAL_SHEETS).with("sheets", Texts.or(titles(wanted))));
        } else if (name.isPresent() && !document.grids().isEmpty()) {
            List<String> names = document.grids().stream()
                    .flatMap(grid -> grid.title().stream())
                    .toList();
            log.add(Fault.of(TableCode.UNKNOWN_SHEET)
                    .found(name.get())
                    .with("sheets", Texts.and(titles(document.grids())))
                    .nearest(Nearest.words(name.get(), names)));
        } else if (document.faults().isEmpty()) {
            log.add(Fault.of(TableCode.EMPTY_FILE, "shown"));
        }
        return Optional.empty();
    }

    private static List<TableGrid> named(List<TableGrid> grids, String name) {
        String key = InputText.key(name);
        return grids.stream()
                .filter(grid ->
                        grid.title().map(InputText::key).filter(key::equals).isPresent())
                .toList();
    }

    /** The visible sheets that have a header, or else the first, of which it is said then what is wrong. */
    private static List<TableGrid> withHeader(List<TableGrid> grids, Predicate<List<String>> isHeader) {
        List<TableGrid> visible = grids.stream().filter(grid -> !grid.hidden()).toList();
        List<TableGrid> found = visible.stream()
                .filter(grid -> grid.rows().stream()
                        .limit(HEADER_WITHIN)
                        .anyMatch(row -> isHeader.test(
                                row.cells().stream().map(TableCell::text).toList())))
                .toList();
        return found.isEmpty() ? visible.stream().limit(1).toList() : found;
    }

    private static void say(TableDocument document, TableGrid chosen, Faults log) {
        List<TableGrid> others =
                document.grids().stream().filter(grid -> !grid.equals(chosen)).toList();
        if (!others.isEmpty()) {
            log.add(Fault.of(TableCode.SHEETS_PASSED_OVER, chosen.place()).with("sheets", Texts.and(titles(others))));
        }
        long hidden = chosen.rows().stream().filter(TableRow::hidden).count();
        if (hidden > 0 || !chosen.hiddenColumns().isEmpty()) {
            log.add(Fault.of(TableCode.HIDDEN_PASSED_OVER, chosen.place())
                    .with("rows", hidden)
                    .with("columns", chosen.hiddenColumns().size()));
        }
    }

    private static List<String> titles(List<TableGrid> grids) {
        return grids.stream()
                .map(grid -> InputText.quote(
                        grid.title().orElseGet(() -> grid.place().toString())))
                .toList();
    }

    @Override
    public Optional<Row> next() {
        if (!rows.hasNext()) {
            return Optional.empty();
        }
        TableRow row = rows.next();
        List<String> all = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            String text = text(row, column);
            all.add(text);
            if (!grid.hiddenColumns().contains(column + 1)) {
                cells.add(text);
                places.add(row.place().withColumn(column + 1));
            }
        }
        above = all;
        return Optional.of(new Row(cells, row.place(), places));
    }

    private String text(TableRow row, int column) {
        if (column >= row.cells().size()) {
            return "";
        }
        TableCell cell = row.cells().get(column);
        boolean merged = cell.coveredBy()
                .filter(first -> first.column().orElse(0) == column + 1)
                .isPresent();
        return merged && column < above.size()
                ? above.get(column)
                : cell.exact().orElse(cell.text());
    }
}

package io.github.ita4j.io.measure;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableGrid;
import io.github.ita4j.io.table.TablePlace;
import io.github.ita4j.io.table.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One pass over the tables of a document. */
final class DocumentImport {
    private final List<ImportedMeasure> measures = new ArrayList<>();
    private final List<ItemProgress> progress = new ArrayList<>();
    private final List<UnmappedCell> unmapped = new ArrayList<>();
    private final List<ImportNotice> notices = new ArrayList<>();
    private final Set<NodeCode> codes = new HashSet<>();
    private final DraftReader reader;
    private long headings;
    private long mapped;

    // What goes on from table to table.
    private Map<Integer, Heading> columns = new TreeMap<>();
    private int width;
    private Optional<RowDraft> draft = Optional.empty();

    DocumentImport(Optional<FiscalYear> year) {
        this.reader = new DraftReader(year, notices);
    }

    MeasureImport result(TableDocument document) {
        finish();
        return new MeasureImport(
                ScoreDoubts.mark(measures, notices),
                progress,
                unmapped,
                document.failures(),
                notices,
                document.cellsFound(),
                headings,
                mapped,
                document.cellsFailed());
    }

    void read(TableGrid grid) {
        List<TableRow> rows = grid.rows();
        int first = 0;
        while (first < rows.size() && !isHeader(rows.get(first))) {
            first++;
        }
        if (first == rows.size()) {
            // No headings: the table goes on where the last one ended, or is none of ours.
            if (grid.width() > width) {
                finish();
                columns = new TreeMap<>();
                width = 0;
            }
            rows.forEach(row -> readRow(grid, row));
            return;
        }
        rows.subList(0, first).forEach(row -> refuse(row.cells(), UnmappedCell.Reason.SECTION));
        int at = first;
        while (at < rows.size()) {
            if (isHeader(rows.get(at))) {
                int end = at + 1;
                while (end < rows.size() && isHeader(rows.get(end))) {
                    end++;
                }
                readHeader(grid, at, end);
                at = end;
            } else {
                readRow(grid, rows.get(at));
                at++;
            }
        }
    }

    private static boolean isHeader(TableRow row) {
        List<TableCell> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        long known = filled.stream()
                .filter(cell -> HeadingWords.find(cell.text()).isPresent())
                .count();
        return known > 1 && 2 * known >= filled.size();
    }

    private void readHeader(TableGrid grid, int from, int to) {
        Map<Integer, Heading> found = new TreeMap<>();
        for (TableRow row : grid.rows().subList(from, to)) {
            for (int i = 0; i < row.cells().size(); i++) {
                TableCell cell = row.cells().get(i);
                Optional<Heading> heading = HeadingWords.find(cell.text());
                if (heading.isPresent()) {
                    found.put(i, heading.get());
                    headings++;
                } else if (i == 0 && !cell.isEmpty() && numbersBelow(grid, to)) {
                    found.put(i, Heading.NUMBER);
                    headings++;
                    note(
                            ImportNotice.Code.DOUBTFUL_HEADING,
                            cell.place(),
                            cell.text(),
                            "The heading is not known; nothing but numbers stand below, so it is taken for theirs.");
                } else {
                    refuse(List.of(cell), UnmappedCell.Reason.UNKNOWN_COLUMN);
                }
            }
        }
        found.values().removeIf(Heading.GROUP::equals);
        if (!kinds(found).equals(kinds(columns))) {
            finish();
        }
        columns = found;
        width = grid.width();
    }

    private static Set<Heading> kinds(Map<Integer, Heading> columns) {
        Set<Heading> kinds = EnumSet.noneOf(Heading.class);
        kinds.addAll(columns.values());
        return kinds;
    }

    private static boolean numbersBelow(TableGrid grid, int from) {
        List<String> texts = grid.rows().subList(from, grid.rows().size()).stream()
                .map(row -> row.cells().get(0).text())
                .filter(text -> !text.isEmpty() && HeadingWords.find(text).isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(text -> text.length() < 6
                                && DraftReader.NUMBERED.matcher(text).matches());
    }

    private void readRow(TableGrid grid, TableRow row) {
        boolean measure = columns.containsValue(Heading.MEASURE);
        if (!measure && !columns.containsValue(Heading.INDICATOR) && !columns.containsValue(Heading.ITEM)) {
            refuse(row.cells(), UnmappedCell.Reason.OTHER_TABLE);
            return;
        }
        List<TableCell> cells = row.cells();
        int shift = shift(row);
        if (begins(cells, shift)) {
            finish();
            draft = Optional.of(new RowDraft(row.place()));
        }
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            Heading heading = columns.get(i + shift);
            if (cell.isEmpty()) {
                carry(grid, cell, heading, row);
                refuse(List.of(cell), UnmappedCell.Reason.NO_TEXT);
            } else if (cell.coveredBy().isPresent()) {
                refuse(List.of(cell), UnmappedCell.Reason.COVERED);
            } else if (heading == null) {
                refuse(List.of(cell), UnmappedCell.Reason.UNKNOWN_COLUMN);
            } else if (draft.isEmpty()) {
                refuse(List.of(cell), UnmappedCell.Reason.NOTHING_TO_CONTINUE);
            } else {
                draft.get().add(heading, cell);
            }
        }
    }

    /** Takes the text of a merged cell from above, where this row begins something new. */
    private void carry(TableGrid grid, TableCell cell, @Nullable Heading heading, TableRow row) {
        TableCell shown = grid.shown(cell);
        boolean begun = draft.map(RowDraft::place).filter(row.place()::equals).isPresent();
        if (begun
                && heading != null
                && !shown.isEmpty()
                && shown.coveredBy().isEmpty()
                && !shown.place().row().equals(row.place().row())) {
            draft.get().carry(heading, shown);
        }
    }

    /** 1 if the row lacks its empty first cell, so that a question stands under the themes. */
    private int shift(TableRow row) {
        List<TableCell> cells = row.cells();
        boolean shifted = columns.get(0) == Heading.THEME
                && columns.get(1) == Heading.QUESTION
                && CodeFinder.begins(cells.get(0).text())
                && (cells.size() < width || cells.get(cells.size() - 1).isEmpty());
        if (shifted) {
            note(
                    ImportNotice.Code.SHIFTED_ROW,
                    row.place(),
                    cells.get(0).text(),
                    "Item codes stand under the themes; the row was read one column to the right.");
        }
        return shifted ? 1 : 0;
    }

    /** Whether a row begins something new: it has a text in the column that counts or names the rows. */
    private boolean begins(List<TableCell> cells, int shift) {
        Set<Heading> kinds = kinds(columns);
        Heading key = kinds.contains(Heading.THEME)
                ? Heading.THEME
                : kinds.contains(Heading.NUMBER)
                        ? Heading.NUMBER
                        : kinds.contains(Heading.MEASURE)
                                ? Heading.MEASURE
                                : kinds.contains(Heading.INDICATOR) ? Heading.INDICATOR : Heading.ITEM;
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i + shift) == key && !cells.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Makes a value of the row that was collected. */
    private void finish() {
        if (draft.isEmpty()) {
            return;
        }
        RowDraft row = draft.get();
        draft = Optional.empty();
        try {
            if (columns.containsValue(Heading.MEASURE)) {
                measures.add(reader.measure(row, measures.size() + 1));
                mapped += row.cells().size();
            } else {
                finishItem(row);
            }
        } catch (IllegalArgumentException refused) {
            note(ImportNotice.Code.REFUSED, row.place(), "", "The row was refused: " + refused.getMessage());
            refuse(row.cells(), UnmappedCell.Reason.REFUSED);
        }
    }

    private void finishItem(RowDraft row) {
        Optional<String> indicator = row.text(Heading.INDICATOR);
        Optional<CodeFinder.Found> item = row.text(Heading.NUMBER).flatMap(CodeFinder::only);
        Optional<NodeCode> code =
                indicator.isPresent() ? indicator.flatMap(DraftReader::indicator) : item.map(CodeFinder.Found::code);
        if (code.isEmpty()) {
            refuse(row.cells(), UnmappedCell.Reason.NO_CODE);
            return;
        }
        Optional<String> title =
                indicator.isPresent() ? indicator.flatMap(DraftReader::indicatorTitle) : row.text(Heading.ITEM);
        progress.add(reader.item(row, code.get(), title));
        mapped += row.cells().size();
        item.flatMap(CodeFinder.Found::doubt)
                .ifPresent(doubt -> note(
                        ImportNotice.Code.DOUBTFUL_CODE, row.place(), code.get().code(), doubt));
        if (!codes.add(code.get())) {
            note(
                    ImportNotice.Code.REPEATED_CODE,
                    row.place(),
                    code.get().code(),
                    "Another row has this code; look at the title, one of the two is misprinted.");
        }
    }

    private void refuse(List<TableCell> cells, UnmappedCell.Reason reason) {
        for (TableCell cell : cells) {
            if (!cell.raw().isBlank()) {
                unmapped.add(new UnmappedCell(cell.place(), cell.isEmpty() ? cell.raw() : cell.text(), reason));
            }
        }
    }

    private void note(ImportNotice.Code code, TablePlace place, String found, String message) {
        notices.add(new ImportNotice(code, place, found, message));
    }
}

package io.github.ita4j.io.measure;

import static io.github.ita4j.io.measure.MeasureColumn.ANALYSIS;
import static io.github.ita4j.io.measure.MeasureColumn.CODE;
import static io.github.ita4j.io.measure.MeasureColumn.GROUP;
import static io.github.ita4j.io.measure.MeasureColumn.GUIDANCE;
import static io.github.ita4j.io.measure.MeasureColumn.INDICATOR;
import static io.github.ita4j.io.measure.MeasureColumn.ITEM;
import static io.github.ita4j.io.measure.MeasureColumn.MEASURE;
import static io.github.ita4j.io.measure.MeasureColumn.NUMBER;
import static io.github.ita4j.io.measure.MeasureColumn.QUESTION;
import static io.github.ita4j.io.measure.MeasureColumn.RESULT;
import static io.github.ita4j.io.measure.MeasureColumn.STATUS;
import static io.github.ita4j.io.measure.MeasureColumn.STEPS;
import static io.github.ita4j.io.measure.MeasureColumn.THEME;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.measure.MeasureImport.HeadingCell;
import io.github.ita4j.io.measure.MeasureImport.ImportedItem;
import io.github.ita4j.io.measure.MeasureImport.UnmappedCell;
import io.github.ita4j.io.table.TableBlock;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableGrid;
import io.github.ita4j.io.table.TableRow;
import io.github.ita4j.io.table.TextBlock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One skip the tables of a document. */
final class DocumentImport {
    private static final int MOST_NOTICES = 10_000;

    /** The columns that count or name the rows, the surest first. */
    private static final List<MeasureColumn> KEYS = List.of(THEME, NUMBER, CODE, MEASURE, INDICATOR, ITEM);

    private static final Pattern NOTE = Pattern.compile(
            "^(?:\\(?\\s*(?:ลงชื่อ|ลงนาม)|ตำแหน่ง|หมายเหตุ|คำชี้แจง|รวม(?:ทั้งสิ้น|ทั้งหมด|งบประมาณ|เงิน|$)"
                    + "|ผู้(?:รายงาน|จัดทำ|เสนอ|อนุมัติ|เห็นชอบ|ตรวจสอบ))");

    private static final Pattern LABELLED = Pattern.compile("([^:\\n]+):\\s*(.*)", Pattern.DOTALL);

    private final List<DraftReader.ReadMeasure> measures = new ArrayList<>();
    private final List<ImportedItem> progress = new ArrayList<>();
    private final List<HeadingCell> headings = new ArrayList<>();
    private final List<UnmappedCell> unmapped = new ArrayList<>();
    private final Faults notices = Faults.of("", MOST_NOTICES, Fault.of(MeasureCode.TOO_MANY_NOTICES));
    private final Parts parts = new Parts(notices);
    private final Set<NodeCode> codes = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final DraftReader reader;
    private final StatedReader stated = new StatedReader(notices);

    /** The fiscal year that the text so far names last. */
    private Optional<FiscalYear> named = Optional.empty();

    // What goes on from table to table.
    private Map<Integer, MeasureColumn> columns = new TreeMap<>();
    private int width;
    private int series;
    private Optional<String> sheet = Optional.empty();
    private Optional<String> lastKey = Optional.empty();

    /** The last row of the table that has text; an empty one behind it ends what a row may go on with. */
    private int lastRow;

    /** Whether the table has ended, so that only other headings can begin another. */
    private boolean ended;

    private Optional<RowDraft> draft = Optional.empty();

    /** What rows of one cell say of all measures below them, and whether a measure has taken it yet. */
    private final Map<MeasureColumn, TableCell> bands = new EnumMap<>(MeasureColumn.class);

    private final Set<MeasureColumn> untaken = new HashSet<>();

    // The cells of the table at hand that reach over others, by their places.
    private final Map<Place, TableCell> merged = new HashMap<>();

    DocumentImport(Optional<FiscalYear> year) {
        this.reader = new DraftReader(year, notices, parts);
    }

    MeasureImport result(TableDocument document) {
        endTable();
        if (measures.isEmpty() && progress.isEmpty()) {
            series = 0;
            reader.yearOfText(named);
            new OutlineReader().read(document).forEach(this::finishMeasure);
        }
        return ImmutableMeasureImport.builder()
                .measures(ScoreDoubts.mark(measures, notices))
                .itemProgress(progress)
                .stated(stated.results())
                .headings(headings)
                .unmapped(unmapped)
                .faults(document.faults())
                .notices(notices.all())
                .cells(document.cellsFound())
                .build();
    }

    void read(TableBlock block) {
        if (block instanceof TextBlock text) {
            readText(text.text(), text.place());
        } else if (block instanceof TableGrid grid) {
            grid.title().flatMap(StatedReader::year).ifPresent(year -> named = Optional.of(year));
            reader.yearOfText(named);
            read(grid);
        }
    }

    private void readText(String text, Place place) {
        stated.read(text, place, named);
        named = StatedReader.year(text).or(() -> named);
    }

    private void read(TableGrid grid) {
        if (grid.hidden()) {
            notices.add(Fault.of(MeasureCode.HIDDEN, "sheet", grid.place()));
            grid.rows().forEach(row -> refuse(row.cells(), UnmappedCell.Reason.HIDDEN));
            return;
        }
        if (!grid.place().sheet().equals(sheet)) {
            endTable();
            sheet = grid.place().sheet();
        }
        List<TableRow> rows = shown(grid);
        merged.clear();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.rowSpan() > 1)
                .forEach(cell -> merged.put(cell.place(), cell));
        int at = 0;
        while (at < rows.size() && !isHeader(rows.get(at))) {
            at++;
        }
        if (at < rows.size()) {
            for (TableRow row : rows.subList(0, at)) {
                refuse(row.cells(), UnmappedCell.Reason.SECTION);
                row.cells().forEach(cell -> readText(cell.text(), cell.place()));
            }
            reader.yearOfText(named);
        } else {
            // No headings: the table goes on where the last one ended, or is none of ours.
            at = 0;
            if (goesOn(grid, rows)) {
                notices.add(Fault.of(MeasureCode.NO_HEADINGS, grid.place()));
            } else {
                endTable();
            }
        }
        while (at < rows.size()) {
            if (isHeader(rows.get(at))) {
                int end = at + 1;
                while (end < rows.size() && isHeader(rows.get(end))) {
                    end++;
                }
                readHeader(grid, rows, at, end);
                at = end;
            } else {
                readRow(rows.get(at));
                at++;
            }
        }
    }

    private void endTable() {
        finish();
        endBands();
        columns = new TreeMap<>();
        width = 0;
    }

    /** The rows that the workbook shows; what it hides is a notice. */
    private List<TableRow> shown(TableGrid grid) {
        int before = unmapped.size();
        for (TableRow row : grid.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.hidden() || grid.hiddenColumns().contains(i + 1)) {
                    refuse(List.of(row.cells().get(i)), UnmappedCell.Reason.HIDDEN);
                }
            }
        }
        if (unmapped.size() > before) {
            notices.add(Fault.of(MeasureCode.HIDDEN, "rows", grid.place()));
        }
        return grid.shownRows();
    }

    /**
     * Whether a table without headings goes on with the one before: it has as many columns, and its rows count on. A table of
     * signatures or of a budget does not.
     */
    private boolean goesOn(TableGrid grid, List<TableRow> rows) {
        if (columns.isEmpty() || ended || grid.width() != width) {
            return false;
        }
        for (TableRow row : rows) {
            if (isNote(row)) {
                return false;
            }
            Optional<String> key = key(row.cells(), 0);
            if (key.isPresent()) {
                return lastKey.isEmpty() || countsOn(key.get());
            }
        }
        return false;
    }

    private boolean countsOn(String key) {
        Optional<RowNumber> before = lastKey.flatMap(DocumentImport::number);
        return before.isEmpty()
                ? IndicatorText.in(key).isPresent() || CodeFinder.only(key).isPresent() || has(MEASURE)
                : number(key).filter(own -> own.isAfter(before.get())).isPresent();
    }

    private static Optional<RowNumber> number(String key) {
        return RowNumber.alone(key).or(() -> RowNumber.in(key));
    }

    /** Whether a row is of those that stand below a table: signatures, sums, notes. */
    private boolean isNote(TableRow row) {
        return row.cells().stream()
                .map(TableCell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .filter(text -> NOTE.matcher(text).find())
                .isPresent();
    }

    private static boolean isHeader(TableRow row) {
        List<TableCell> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        long known = filled.stream()
                .filter(cell -> HeadingWords.find(cell.text()).isPresent())
                .count();
        return known > 1 && 2 * known >= filled.size();
    }

    private void readHeader(TableGrid grid, List<TableRow> rows, int from, int to) {
        Map<Integer, MeasureColumn> found = new TreeMap<>();
        for (TableRow row : rows.subList(from, to)) {
            for (int i = 0; i < row.cells().size(); i++) {
                TableCell cell = row.cells().get(i);
                Optional<MeasureColumn> column = HeadingWords.find(cell.text());
                if (column.isEmpty() && i == 0 && !cell.isEmpty() && numbersBelow(rows.subList(to, rows.size()))) {
                    column = Optional.of(NUMBER);
                    notices.add(MeasureCode.DOUBTFUL_HEADING.at(cell.place(), cell.text()));
                }
                if (column.isPresent()) {
                    found.put(i, column.get());
                    headings.add(new HeadingCell(cell.place(), cell.text(), column.get()));
                } else {
                    refuse(List.of(cell), UnmappedCell.Reason.UNKNOWN_COLUMN);
                }
            }
        }
        found.values().removeIf(GROUP::equals);
        if (ended || !List.copyOf(found.values()).equals(List.copyOf(columns.values()))) {
            finish();
            endBands();
            series = grid.place().table().orElseThrow();
            lastKey = Optional.empty();
        }
        columns = found;
        width = grid.width();
        ended = false;
        lastRow = 0;
    }

    private static boolean numbersBelow(List<TableRow> rows) {
        List<String> texts = rows.stream()
                .map(row -> row.cells().get(0).text())
                .filter(text -> !text.isEmpty() && HeadingWords.find(text).isEmpty())
                .toList();
        Predicate<String> number =
                text -> text.length() < 6 && RowNumber.in(text).isPresent();
        return !texts.isEmpty() && texts.stream().allMatch(number);
    }

    private void readRow(TableRow row) {
        if (!isOurs()) {
            refuse(row.cells(), UnmappedCell.Reason.OTHER_TABLE);
            return;
        }
        List<TableCell> cells = row.cells();
        int shift = shift(row);
        Optional<String> key = key(cells, shift);
        int number = row.place().row().orElse(0);
        boolean apart = lastRow > 0
                && number > lastRow + 1
                && cells.stream().allMatch(cell -> cell.coveredBy().isEmpty());
        if (isNote(row) || (apart && key.isEmpty() && !row.isEmpty())) {
            finish();
            ended = true;
        }
        if (ended) {
            refuse(cells, UnmappedCell.Reason.AFTER_TABLE);
            return;
        }
        lastRow = row.isEmpty() ? lastRow : number;
        if (isBand(cells)) {
            return;
        }
        if (key.isPresent()) {
            finish();
            draft = Optional.of(new RowDraft(row.place()));
            bands.forEach((column, cell) -> takeBand(draft.get(), column, cell));
            lastKey = key;
        }
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            MeasureColumn heading = columns.get(i + shift);
            if (cell.isEmpty()) {
                carry(cell, heading, row);
                refuse(List.of(cell), UnmappedCell.Reason.NO_TEXT);
            } else if (cell.coveredBy().isPresent()) {
                refuse(List.of(cell), UnmappedCell.Reason.COVERED);
            } else if (heading == null) {
                refuse(List.of(cell), UnmappedCell.Reason.UNKNOWN_COLUMN);
            } else if (draft.isEmpty()) {
                refuse(List.of(cell), UnmappedCell.Reason.NOTHING_TO_CONTINUE);
            } else if (!draft.get().fits(cell)) {
                refuse(List.of(cell), UnmappedCell.Reason.TOO_LONG);
            } else {
                draft.get().add(heading, cell);
            }
        }
    }

    /** Whether a row is one cell with the theme of all measures below it, or with what the analysis found. */
    private boolean isBand(List<TableCell> cells) {
        TableCell cell = cells.get(0);
        if (!has(MEASURE) || cells.size() == 1 || cell.columnSpan() < cells.size()) {
            return false;
        }
        Matcher labelled = LABELLED.matcher(cell.text());
        boolean theme = DraftReader.isTheme(cell.text());
        Optional<MeasureColumn> column = theme
                ? Optional.of(THEME)
                : Optional.of(labelled).filter(Matcher::matches).flatMap(found -> HeadingWords.find(found.group(1)));
        if (column.filter(List.of(THEME, ANALYSIS)::contains).isEmpty() || has(column.get())) {
            return false;
        }
        finish();
        endBand(column.get());
        String text = theme ? cell.text() : labelled.group(2);
        if (text.isEmpty() || text.equals("–")) {
            headings.add(new HeadingCell(cell.place(), cell.text(), column.get()));
        } else {
            bands.put(column.get(), TableCell.of(cell.place(), text));
            untaken.add(column.get());
        }
        return true;
    }

    /** The cell counts with the first measure below it. */
    private void takeBand(RowDraft row, MeasureColumn column, TableCell cell) {
        if (row.fits(cell) && untaken.remove(column)) {
            row.add(column, cell);
        } else if (row.fits(cell) && parts.carries(cell.text(), row.place())) {
            row.carry(column, cell);
        }
    }

    private void endBand(MeasureColumn column) {
        TableCell cell = bands.remove(column);
        if (cell != null && untaken.remove(column)) {
            refuse(List.of(cell), UnmappedCell.Reason.SECTION);
        }
    }

    private void endBands() {
        List.copyOf(bands.keySet()).forEach(this::endBand);
    }

    /** Takes the text of a merged cell from above, where this row begins something new. */
    private void carry(TableCell cell, @Nullable MeasureColumn heading, TableRow row) {
        if (heading == null || cell.coveredBy().isEmpty()) {
            return;
        }
        TableCell shown = merged.get(cell.coveredBy().get());
        boolean begun = draft.map(RowDraft::place).filter(row.place()::equals).isPresent();
        if (begun
                && shown != null
                && !shown.isEmpty()
                && shown.coveredBy().isEmpty()
                && !shown.place().row().equals(row.place().row())
                && draft.get().fits(shown)
                && parts.carries(shown.text(), cell.place())) {
            draft.get().carry(heading, shown);
        }
    }

    /** 1 if the row lacks its empty first cell, so that a question stands under the themes. */
    private int shift(TableRow row) {
        List<TableCell> cells = row.cells();
        boolean shifted = columns.get(0) == THEME
                && columns.get(1) == QUESTION
                && CodeFinder.begins(cells.get(0).text())
                && (cells.size() < width || cells.get(cells.size() - 1).isEmpty());
        if (shifted) {
            notices.add(MeasureCode.SHIFTED_ROW.at(row.place(), cells.get(0).text()));
        }
        return shifted ? 1 : 0;
    }

    /** Whether the columns are those of measures, or of the progress of indicators and items. */
    private boolean isOurs() {
        return has(MEASURE)
                || ((has(INDICATOR) || has(ITEM) || has(CODE))
                        && (has(RESULT) || has(STATUS) || has(GUIDANCE) || has(STEPS)));
    }

    private boolean has(MeasureColumn column) {
        return columns.containsValue(column);
    }

    /** What begins a row that is not the continuation of another: the text in the column that counts or names the rows. */
    private Optional<String> key(List<TableCell> cells, int shift) {
        MeasureColumn first = KEYS.stream().filter(this::has).findFirst().orElse(ITEM);
        Optional<String> key = text(first, cells, shift);
        return key.isEmpty() && first == THEME
                ? text(NUMBER, cells, shift)
                        .filter(text -> RowNumber.alone(text).isPresent())
                : key;
    }

    private Optional<String> text(MeasureColumn column, List<TableCell> cells, int shift) {
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i + shift) == column && !cells.get(i).isEmpty()) {
                return Optional.of(cells.get(i).text());
            }
        }
        return Optional.empty();
    }

    /** Makes a value of the row that was collected. */
    private void finish() {
        if (draft.isEmpty()) {
            return;
        }
        RowDraft row = draft.get();
        draft = Optional.empty();
        try {
            if (has(MEASURE)) {
                finishMeasure(row);
            } else {
                finishItem(row);
            }
        } catch (IllegalArgumentException refused) {
            notices.add(Fault.of(MeasureCode.REFUSED, row.place())
                    .with("why", LocalizedText.ofThai(String.valueOf(refused.getMessage()))));
            refuse(row.all(), UnmappedCell.Reason.REFUSED);
        }
    }

    private void finishMeasure(RowDraft row) {
        DraftReader.ReadMeasure read = reader.measure(row, series, this::freeNumber);
        measures.add(read);
        numbers.add(read.measure().measure().number());
        leave(row, UnmappedCell.Reason.NOT_A_NUMBER);
    }

    private String freeNumber() {
        int number = measures.size() + 1;
        while (numbers.contains(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    private void finishItem(RowDraft row) {
        Optional<String> words = row.text(INDICATOR);
        Optional<IndicatorText> indicator = words.flatMap(IndicatorText::in);
        Optional<CodeFinder.Found> item =
                words.isPresent() ? Optional.empty() : row.text(NUMBER).flatMap(CodeFinder::only);
        Optional<NodeCode> code = row.text(CODE)
                .flatMap(CodeFinder::code)
                .or(() -> indicator.map(IndicatorText::code))
                .or(() -> item.map(CodeFinder.Found::code));
        if (code.isEmpty()) {
            refuse(row.all(), UnmappedCell.Reason.NO_CODE);
            return;
        }
        row.take(CODE);
        if (words.isPresent()) {
            row.take(INDICATOR);
        } else if (item.flatMap(CodeFinder.Found::doubt).isEmpty()) {
            row.take(NUMBER);
        }
        Optional<String> title = words.isPresent() ? indicator.flatMap(IndicatorText::title) : row.take(ITEM);
        progress.add(reader.item(row, code.get(), title));
        leave(row, item.isPresent() ? UnmappedCell.Reason.MISREAD : UnmappedCell.Reason.NO_FIELD);
        item.flatMap(CodeFinder.Found::doubt).ifPresent(doubt -> notices.add(doubt.at(row.placeAt(NUMBER, 0))));
        if (!codes.add(code.get())) {
            Place again = row.placeAt(words.isPresent() ? INDICATOR : NUMBER, 0);
            notices.add(MeasureCode.REPEATED_CODE.at(again, code.get().code()));
        }
    }

    /** Names the cells that found no field; a number has a reason of its own. */
    private void leave(RowDraft row, UnmappedCell.Reason ofNumber) {
        for (RowDraft.Own own : row.left()) {
            refuse(List.of(own.cell()), own.column() == NUMBER ? ofNumber : UnmappedCell.Reason.NO_FIELD);
        }
    }

    private void refuse(List<TableCell> cells, UnmappedCell.Reason reason) {
        for (TableCell cell : cells) {
            if (!cell.raw().isBlank()) {
                unmapped.add(new UnmappedCell(cell.place(), cell.isEmpty() ? cell.raw() : cell.text(), reason));
            }
        }
    }
}

package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows by the criteria of their fiscal year: the year that was asked for or, where none was, the year that each row
 * names. Rows of other years than the one that was asked for are skipped.
 */
final class RowsByYear {
    /** A bound, because each object of a JSON file may have other members. */
    private static final int MAX_HEADERS = 100;

    private final Optional<Catalog> asked;
    private final CatalogSource catalogs;
    private final ReadOptions options;
    private final SheetCollector sheets;
    private final Faults log;
    private final Map<FiscalYear, Optional<CodeReader>> codes = new HashMap<>();
    /** Headers by what makes two of them one. */
    private final Map<List<?>, Table> tables = new HashMap<>();

    private @Nullable Names last;
    private Table table = new Table(-1, new HashMap<>());
    private @Nullable Row otherRow;
    private @Nullable FiscalYear otherYear;
    private boolean used;

    RowsByYear(
            Optional<Catalog> asked, CatalogSource catalogs, ReadOptions options, SheetCollector sheets, Faults log) {
        this.asked = asked;
        this.catalogs = catalogs;
        this.options = options;
        this.sheets = sheets;
        this.log = log;
    }

    /** A header as each year reads it, and the column of the year, or -1. */
    private record Table(int year, Map<FiscalYear, Optional<TableRows>> rows) {}

    /** Whether the scores of the sheets that begin from now on are the exact ones. */
    void exact(boolean exact) {
        sheets.exact = exact;
    }

    /** Whether a row of a table may be its header. */
    boolean isHeader(List<String> cells) {
        CodeReader known = asked.isEmpty()
                ? null
                : codes(asked.get().fiscalYear(), Place.nowhere()).orElse(null);
        return known == null ? cells.size() > 1 && yearColumn(cells) >= 0 : HeaderReader.isHeader(cells, known);
    }

    /** Whether the header of a table can be read, in the year that was asked for or in each; says what is wrong if not. */
    boolean accepts(Names names) {
        if (asked.isPresent()) {
            return rows(names, asked.get().fiscalYear(), names.row().place()).isPresent();
        }
        if (yearColumn(names.row().cells()) >= 0) {
            return true;
        }
        log.add(Fault.of(SheetCode.MISSING_YEAR, "table").expected(Phrases.of("fiscal-year")));
        return false;
    }

    /** Whether the row below a header is one too, in the year that was asked for or by the newest criteria. */
    boolean isHeaderToo(List<String> header, List<String> cells) {
        return asked.map(Catalog::fiscalYear)
                .or(() -> catalogs.years().stream().reduce((one, later) -> later))
                .flatMap(year -> codes(year, Place.nowhere()))
                .filter(codesOfYear -> HeaderReader.isHeaderToo(header, cells, codesOfYear))
                .isPresent();
    }

    /** Reads a row. */
    void read(Names names, Row row) {
        FiscalYear year = yearOf(names, row).orElse(null);
        if (year == null) {
            return;
        }
        if (asked.isPresent() && !year.equals(asked.get().fiscalYear())) {
            if (otherRow == null) {
                otherRow = row;
                otherYear = year;
            }
            return;
        }
        int column = table(names).year();
        TableRows rows =
                rows(names, year, column < 0 ? row.place() : row.at(column)).orElse(null);
        if (rows != null) {
            used = true;
            rows.read(row);
        }
    }

    /** Hands on the last sheets and says what was skipped. */
    void finish() {
        sheets.finish();
        if (otherRow != null && otherYear != null) {
            log.add(Fault.of(used ? SheetCode.OTHER_YEARS_PASSED_OVER : SheetCode.DIFFERENT_YEAR, otherRow.place())
                    .found(otherYear.toString())
                    .with("other", otherYear)
                    .with("year", asked.map(Catalog::fiscalYear).orElseThrow()));
        }
    }

    private static int yearColumn(List<String> names) {
        int column = 0;
        while (column < names.size() && !Word.YEAR.is(names.get(column))) {
            column++;
        }
        return column < names.size() ? column : -1;
    }

    @SuppressWarnings("ReferenceEquality") // All rows of a table have the same names; comparing them takes longer.
    private Table table(Names names) {
        if (names != last) {
            last = names;
            List<String> cells = names.row().cells();
            if (tables.size() >= MAX_HEADERS) {
                tables.clear();
            }
            table = tables.computeIfAbsent(
                    List.of(cells, names.kind(), names.ofScores()),
                    columns -> new Table(yearColumn(cells.subList(0, names.ofScores())), new HashMap<>()));
        }
        return table;
    }

    private Optional<TableRows> rows(Names names, FiscalYear year, Place place) {
        Map<FiscalYear, Optional<TableRows>> rows = table(names).rows();
        Optional<TableRows> known = rows.get(year);
        if (known == null) {
            CodeReader of = codes(year, place).orElse(null);
            known = of == null
                    ? Optional.empty()
                    : new HeaderReader(names, of, log)
                            .header()
                            .map(header ->
                                    new TableRows(header, of, new ScoreText(of.catalog(), options, log), sheets, log));
            rows.put(year, known);
        }
        return known;
    }

    /** The reader of the codes of a year, which is looked for once; empty after a fault. */
    private Optional<CodeReader> codes(FiscalYear year, Place place) {
        Optional<CodeReader> known = codes.get(year);
        if (known == null) {
            boolean given = asked.isPresent() && asked.get().fiscalYear().equals(year);
            known = (given ? asked : catalogs.find(year)).map(of -> new CodeReader(of, catalogs, log));
            codes.put(year, known);
            if (known.isEmpty()) {
                log.add(Fault.of(SheetCode.UNKNOWN_YEAR, place)
                        .found(year.toString())
                        .with("year", year)
                        .with("years", Texts.and(catalogs.years()))
                        .expected(Texts.or(catalogs.years())));
            }
        }
        return known;
    }

    /** The year of a row: its own, or else the one that was asked for; empty after a fault. */
    private Optional<FiscalYear> yearOf(Names names, Row row) {
        int column = table(names).year();
        boolean blank = column < 0
                || column >= row.cells().size()
                || InputText.isBlank(row.cells().get(column));
        if (blank && asked.isPresent()) {
            return Optional.of(asked.get().fiscalYear());
        }
        if (blank) {
            String expected =
                    names.isObject() ? "fiscalYear" : names.row().cells().get(column);
            return log.refuse(Fault.of(SheetCode.MISSING_YEAR, names.isObject() ? "" : "row", row.place())
                    .expected(expected));
        }
        String text = row.cells().get(column);
        return Parsed.of(FiscalYear::parse, text)
                .or(() -> log.refuse(Fault.of(SheetCode.INVALID_YEAR, row.at(column))
                        .found(text)
                        .with("lost", Phrases.of(names.isObject() ? "its-object" : "row"))
                        .expected(Phrases.of("buddhist-year"))));
    }
}

package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet, from a first to a last; rows and columns count from 1.
 *
 * @param firstRow the first row
 * @param firstColumn the first column
 * @param lastRow the last row
 * @param lastColumn the last column
 */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** What a sheet may have; a reference beyond is no reference. */
    static final int MAX_ROWS = 1_048_576;

    static final int MAX_COLUMNS = 16_384;

    private static final int LETTERS = 26;
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** Reads {@code C7} or {@code B2:C4}; empty if it is neither. */
    static Optional<CellRange> parse(String text) {
        int colon = text.indexOf(':');
        Matcher first = CELL.matcher(colon < 0 ? text : text.substring(0, colon));
        Matcher last = CELL.matcher(text.substring(colon + 1));
        if (!first.matches() || !last.matches()) {
            return Optional.empty();
        }
        CellRange range = new CellRange(row(first), column(first), row(last), column(last));
        boolean within = range.firstRow >= 1
                && range.firstRow <= range.lastRow
                && range.firstColumn <= range.lastColumn
                && range.lastRow <= MAX_ROWS
                && range.lastColumn <= MAX_COLUMNS;
        return within ? Optional.of(range) : Optional.empty();
    }

    private static int row(Matcher cell) {
        return Integer.parseInt(cell.group(2));
    }

    private static int column(Matcher cell) {
        String letters = cell.group(1);
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = LETTERS * column + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    int rows() {
        return lastRow - firstRow + 1;
    }

    int columns() {
        return lastColumn - firstColumn + 1;
    }

    @Override
    public String toString() {
        return reference(firstRow, firstColumn) + ":" + reference(lastRow, lastColumn);
    }

    private static String reference(int row, int column) {
        return Place.nowhere().withRow(row).withColumn(column).reference().orElseThrow();
    }
}

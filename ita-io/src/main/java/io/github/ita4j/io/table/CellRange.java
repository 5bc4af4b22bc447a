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
    private static final Pattern CELLS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?");

    /** Reads {@code C7} or {@code B2:C4}; empty if it is neither. */
    static Optional<CellRange> parse(String text) {
        Matcher cells = CELLS.matcher(text);
        if (!cells.matches()) {
            return Optional.empty();
        }
        int last = cells.group(3) == null ? 1 : 3;
        CellRange range = new CellRange(
                Integer.parseInt(cells.group(2)),
                column(cells.group(1)),
                Integer.parseInt(cells.group(last + 1)),
                column(cells.group(last)));
        boolean within = range.firstRow >= 1
                && range.firstRow <= range.lastRow
                && range.firstColumn <= range.lastColumn
                && range.lastRow <= MAX_ROWS
                && range.lastColumn <= MAX_COLUMNS;
        return within ? Optional.of(range) : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> LETTERS * column + letter - 'A' + 1);
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

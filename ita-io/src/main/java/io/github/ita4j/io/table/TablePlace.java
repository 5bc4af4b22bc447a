package io.github.ita4j.io.table;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something stands: the file, and as far as it applies the sheet, the table, the row, the line and the column.
 *
 * <pre>{@code
 * grid.cell(2, 3).orElseThrow().place(); // plan.md:5:3
 * TablePlace.of("plan.xlsx").withSheet("แผน").withRow(7).withColumn(3); // plan.xlsx:แผน!C7
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TablePlace {
    private static final int LETTERS = 26;

    private final String file;
    private final Optional<String> sheet;
    // 0 where there is none. There may be a million places, so they are kept small.
    private final int table;
    private final int row;
    private final int line;
    private final int column;

    private TablePlace(String file, Optional<String> sheet, int table, int row, int line, int column) {
        this.file = file;
        this.sheet = sheet;
        this.table = table;
        this.row = row;
        this.line = line;
        this.column = column;
    }

    /**
     * The place of a file as a whole.
     *
     * @param file its name
     * @return the place
     */
    public static TablePlace of(String file) {
        return new TablePlace(Objects.requireNonNull(file), Optional.empty(), 0, 0, 0, 0);
    }

    /**
     * This place in a sheet of the file.
     *
     * @param name the name of the sheet
     * @return the place
     */
    public TablePlace withSheet(String name) {
        return new TablePlace(file, Optional.of(name), table, row, line, column);
    }

    /**
     * This place in a table of the file.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public TablePlace withTable(int number) {
        return new TablePlace(file, sheet, positive(number, "table"), row, line, column);
    }

    /**
     * This place in a row of the table.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public TablePlace withRow(int number) {
        return new TablePlace(file, sheet, table, positive(number, "row"), line, column);
    }

    /**
     * This place at a line of the file.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public TablePlace withLine(int number) {
        return new TablePlace(file, sheet, table, row, positive(number, "line"), column);
    }

    /**
     * This place in a column of the table.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public TablePlace withColumn(int number) {
        return new TablePlace(file, sheet, table, row, line, positive(number, "column"));
    }

    private static int positive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The " + what + " " + number + " is no place: count from 1, or leave it away.");
        }
        return number;
    }

    /**
     * The file.
     *
     * @return its name, as it was given to the reader
     */
    public String file() {
        return file;
    }

    /**
     * The sheet of a workbook.
     *
     * @return its name, or empty where the file is no workbook
     */
    public Optional<String> sheet() {
        return sheet;
    }

    /**
     * The table.
     *
     * @return its number in the file from 1, or empty for text
     */
    public OptionalInt table() {
        return optional(table);
    }

    /**
     * The row of the table.
     *
     * @return from 1; in a workbook the row of the sheet, blank rows counted; empty for a table or text as a whole
     */
    public OptionalInt row() {
        return optional(row);
    }

    /**
     * The line of the file.
     *
     * @return from 1, every line end counted; empty in a workbook
     */
    public OptionalInt line() {
        return optional(line);
    }

    /**
     * The column of the table.
     *
     * @return from 1; empty for a row, a table or text as a whole
     */
    public OptionalInt column() {
        return optional(column);
    }

    /**
     * The cell as spreadsheets call it.
     *
     * @return a reference such as {@code C7}, or empty where the row or the column is not known
     */
    public Optional<String> reference() {
        return row == 0 || column == 0 ? Optional.empty() : Optional.of(columnLetters() + row);
    }

    private String columnLetters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    private static OptionalInt optional(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TablePlace that
                && table == that.table
                && row == that.row
                && line == that.line
                && column == that.column
                && file.equals(that.file)
                && sheet.equals(that.sheet);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, sheet, table, row, line, column);
    }

    /**
     * The place in one word, as compilers write it.
     *
     * @return {@code file:line:column}, or {@code file:sheet!C7} in a workbook, without what is not known
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file);
        sheet.ifPresent(name -> out.append(':').append(name));
        if (line > 0) {
            out.append(':').append(line);
            if (column > 0) {
                out.append(':').append(column);
            }
        } else if (row > 0) {
            out.append(sheet.isPresent() ? '!' : ':')
                    .append(column > 0 ? columnLetters() : "")
                    .append(row);
        }
        return out.toString();
    }
}

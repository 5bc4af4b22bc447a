package io.github.ita4j.core.fault;

import io.github.ita4j.core.json.JsonObject;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something stands, as far as it is known: the file, the sheet, the table, the row, the line, the column, and in
 * JSON the pointer.
 *
 * <pre>{@code
 * Place.of("plan.md").withLine(5).withColumn(3); // plan.md:5:3
 * Place.of("plan.xlsx").withSheet("แผน").withRow(7).withColumn(3); // plan.xlsx:แผน!C7
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Place implements JsonObject {
    /** No place at all: nothing is known but that there is something. */
    public static final Place NOWHERE = new Place("", "", 0, 0, 0, 0, "");

    /** The order of the lines or rows and then of the columns; what has no line comes last. */
    public static final Comparator<Place> FILE_ORDER =
            Comparator.<Place>comparingInt(Place::lineOrLast).thenComparingInt(place -> place.column);

    private static final int LETTERS = 26;

    // Empty text where there is none.
    private final String file;
    private final String sheet;
    private final String pointer;
    // 0 where there is none. There may be a million places, so they are kept small.
    private final int table;
    private final int row;
    private final int line;
    private final int column;

    private Place(String file, String sheet, int table, int row, int line, int column, String pointer) {
        this.file = file;
        this.sheet = sheet;
        this.table = table;
        this.row = row;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
    }

    /**
     * The place of a file as a whole.
     *
     * @param file its name
     * @return the place
     */
    public static Place of(String file) {
        return new Place(Objects.requireNonNull(file, "the name of the file"), "", 0, 0, 0, 0, "");
    }

    /**
     * A line of a file that is known otherwise.
     *
     * @param line from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Place ofLine(int line) {
        return NOWHERE.withLine(line);
    }

    /**
     * A field or a character of a file that is known otherwise.
     *
     * @param line from 1
     * @param column from 1
     * @return the place
     * @throws IllegalArgumentException if a number is below 1
     */
    public static Place at(int line, int column) {
        return new Place("", "", 0, 0, positive(line, "line"), positive(column, "column"), "");
    }

    /**
     * This place in a file.
     *
     * @param name the name of the file
     * @return the place
     */
    public Place withFile(String name) {
        return new Place(name, sheet, table, row, line, column, pointer);
    }

    /**
     * This place in a sheet of the file.
     *
     * @param name the name of the sheet
     * @return the place
     */
    public Place withSheet(String name) {
        return new Place(file, name, table, row, line, column, pointer);
    }

    /**
     * This place in a table of the file.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public Place withTable(int number) {
        return new Place(file, sheet, positive(number, "table"), row, line, column, pointer);
    }

    /**
     * This place in a row of the table.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public Place withRow(int number) {
        return new Place(file, sheet, table, positive(number, "row"), line, column, pointer);
    }

    /**
     * This place at a line of the file.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public Place withLine(int number) {
        return new Place(file, sheet, table, row, positive(number, "line"), column, pointer);
    }

    /**
     * This place in a column of the table, or at a character of the line.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    public Place withColumn(int number) {
        return new Place(file, sheet, table, row, line, positive(number, "column"), pointer);
    }

    /**
     * This place at a value of a JSON file.
     *
     * @param text the JSON pointer (RFC 6901), such as {@code /instruments/2/number}; empty for the whole
     * @return the place
     */
    public Place withPointer(String text) {
        return new Place(file, sheet, table, row, line, column, text);
    }

    private static int positive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The " + what + " " + number + " is no place: count from 1, or omit it.");
        }
        return number;
    }

    /**
     * The file.
     *
     * @return its name, as it was given to the reader; empty where it has none
     */
    public Optional<String> file() {
        return optional(file);
    }

    /**
     * The sheet of a workbook.
     *
     * @return its name, or empty where the file is no workbook
     */
    public Optional<String> sheet() {
        return optional(sheet);
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
     * The column.
     *
     * @return from 1: the number of the field in a table, of the character in a JSON file; empty for a row, a line, a
     *     table or text as a whole
     */
    public OptionalInt column() {
        return optional(column);
    }

    /**
     * The value in a JSON file.
     *
     * @return its JSON pointer (RFC 6901), or empty for the file as a whole and in other files
     */
    public Optional<String> pointer() {
        return optional(pointer);
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

    private int lineOrLast() {
        int at = line > 0 ? line : row;
        return at > 0 ? at : Integer.MAX_VALUE;
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static OptionalInt optional(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that
                && table == that.table
                && row == that.row
                && line == that.line
                && column == that.column
                && file.equals(that.file)
                && sheet.equals(that.sheet)
                && pointer.equals(that.pointer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, sheet, table, row, line, column, pointer);
    }

    /**
     * The place in one word, as compilers write it.
     *
     * @return {@code file:line:column}, or {@code file:sheet!C7} in a workbook, without what is not known; where there
     *     is no line, {@code file#/pointer}
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file);
        append(out, ':', sheet);
        if (line > 0) {
            append(out, ':', Integer.toString(line));
            append(out, ':', column > 0 ? Integer.toString(column) : "");
        } else if (row > 0) {
            append(out, sheet.isEmpty() ? ':' : '!', (column > 0 ? columnLetters() : "") + row);
        } else {
            append(out, '#', pointer);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char separator, String text) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : separator).append(text);
        }
    }
}

package io.github.ita4j.core.fault;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where something is, as far as it is known: the file, the sheet, the table, the row, the line, the column, and in
 * JSON the pointer.
 *
 * <pre>{@code
 * Place.of("plan.md").withLine(5).withColumn(3); // plan.md:5:3
 * Place.of("plan.xlsx").withSheet("แผน").withRow(7).withColumn(3); // plan.xlsx:แผน!C7
 * }</pre>
 */
@Value.Immutable
@ValueStyle.OwnBuilder
public interface Place extends JsonObject {
    /** The order of the lines or rows and then of the columns; what has no line comes last. */
    Comparator<Place> FILE_ORDER = (one, other) -> one.lineOrLast() != other.lineOrLast()
            ? Integer.compare(one.lineOrLast(), other.lineOrLast())
            : Integer.compare(one.column().orElse(0), other.column().orElse(0));

    /**
     * No place at all: nothing is known but that there is something.
     *
     * @return the place
     */
    static Place nowhere() {
        OptionalInt none = OptionalInt.empty();
        return ImmutablePlace.of(Optional.empty(), Optional.empty(), none, none, none, none, Optional.empty());
    }

    /**
     * The place of a file as a whole.
     *
     * @param file its name; empty where it has none
     * @return the place
     */
    static Place of(String file) {
        return file.isEmpty() ? nowhere() : nowhere().withFile(file);
    }

    /**
     * A line of a file that is known otherwise.
     *
     * @param line from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    static Place ofLine(int line) {
        return nowhere().withLine(line);
    }

    /**
     * A field or a character of a file that is known otherwise.
     *
     * @param line from 1
     * @param column from 1
     * @return the place
     * @throws IllegalArgumentException if a number is below 1
     */
    static Place at(int line, int column) {
        return nowhere().withLine(line).withColumn(column);
    }

    /**
     * This place in a file.
     *
     * @param name the name of the file
     * @return the place
     */
    Place withFile(String name);

    /**
     * This place in a sheet of the file.
     *
     * @param name the name of the sheet
     * @return the place
     */
    Place withSheet(String name);

    /**
     * This place in a table of the file.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    Place withTable(int number);

    /**
     * This place in a row of the table.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    Place withRow(int number);

    /**
     * This place at a line of the file.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    Place withLine(int number);

    /**
     * This place in a column of the table, or at a character of the line.
     *
     * @param number from 1
     * @return the place
     * @throws IllegalArgumentException if the number is below 1
     */
    Place withColumn(int number);

    /**
     * This place at a value of a JSON file.
     *
     * @param text the JSON pointer (RFC 6901), such as {@code /instruments/2/number}; empty for the whole
     * @return the place
     */
    Place withPointer(String text);

    /**
     * The file.
     *
     * @return its name, as it was given to the reader; empty where it has none
     */
    Optional<String> file();

    /**
     * The sheet of a workbook.
     *
     * @return its name, or empty where the file is no workbook
     */
    Optional<String> sheet();

    /**
     * The table.
     *
     * @return its number in the file from 1, or empty for text
     */
    OptionalInt table();

    /**
     * The row of the table.
     *
     * @return from 1; in a workbook the row of the sheet, blank rows counted; empty for a table or text as a whole
     */
    OptionalInt row();

    /**
     * The line of the file.
     *
     * @return from 1, every line end counted; empty in a workbook
     */
    OptionalInt line();

    /**
     * The column.
     *
     * @return from 1: the number of the field in a table, of the character in a JSON file; empty for a row, a line, a
     *     table or text as a whole
     */
    OptionalInt column();

    /**
     * The value in a JSON file.
     *
     * @return its JSON pointer (RFC 6901), or empty for the file as a whole and in other files
     */
    Optional<String> pointer();

    /**
     * The cell as spreadsheets call it.
     *
     * @return a reference such as {@code C7}, or empty where the row or the column is not known
     */
    default Optional<String> reference() {
        return row().isEmpty() || column().isEmpty() ? Optional.empty() : Optional.of(cell());
    }

    private String cell() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column().orElse(0); rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString() + row().orElse(0);
    }

    private int lineOrLast() {
        return line().orElse(row().orElse(Integer.MAX_VALUE));
    }

    /**
     * Every number is 1 or more.
     *
     * @throws IllegalArgumentException if one is not
     */
    @Value.Check
    default void check() {
        requirePositive("table", table());
        requirePositive("row", row());
        requirePositive("line", line());
        requirePositive("column", column());
    }

    private static void requirePositive(String what, OptionalInt number) {
        if (number.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "The " + what + " " + number.getAsInt() + " is no place: count from 1, or omit it.");
        }
    }

    /**
     * The place in one word, as compilers write it; {@code toString} is this.
     *
     * @return {@code file:line:column}, or {@code file:sheet!C7} in a workbook, without what is not known; where there
     *     is no line, {@code file#/pointer}
     */
    default String describe() {
        StringBuilder out = new StringBuilder(file().orElse(""));
        append(out, ':', sheet().orElse(""));
        if (line().isPresent()) {
            append(out, ':', Integer.toString(line().getAsInt()));
            append(out, ':', column().isPresent() ? Integer.toString(column().getAsInt()) : "");
        } else if (row().isPresent()) {
            append(out, sheet().isEmpty() ? ':' : '!', cell());
        } else {
            append(out, '#', pointer().orElse(""));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char separator, String text) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : separator).append(text);
        }
    }
}

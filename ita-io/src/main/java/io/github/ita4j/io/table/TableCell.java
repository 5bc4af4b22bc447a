package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell of a table.
 *
 * <pre>{@code
 * TableCell cell = grid.cell(2, 2).orElseThrow();
 * cell.text().lines().toList(); // [จัดทำคู่มือ, เผยแพร่คู่มือ]
 * cell.raw(); // จัดทำคู่มือ<br>เผยแพร่คู่มือ
 * cell.place(); // plan.md:5:2
 * }</pre>
 * @param place where the cell stands, with table, row and column; the line where the cell begins, or that of its row in HTML
 * @param text plain text, its lines separated by a line feed, empty for an empty cell: HTML is read as text, paragraphs and
 *     list entries are lines, entities are decoded, check boxes are {@code ☑} and {@code ☐}, blanks at the ends are gone
 * @param raw the text as it was in the file, without quotation marks and escapes of the format, but with HTML
 * @param exact the number of a cell of a workbook without the rounding of its format, of at most 15 digits: {@code 84.996}
 *     where the sheet shows 85, and {@code 94.64%} where it shows percent; empty for texts and dates, and in every other kind
 *     of file
 * @param rowSpan over how many rows the cell reaches: 1 or more, as the file says it, even where the table has fewer rows
 * @param columnSpan over how many columns the cell reaches: 1 or more
 * @param coveredBy the place where the merged cell begins that covers this one, and that is to be looked at instead; empty
 *     where the cell stands for itself. A covered cell is empty, save in a workbook, where it may hold text that the
 *     spreadsheet does not show
 */
public record TableCell(
        Place place,
        String text,
        String raw,
        Optional<String> exact,
        int rowSpan,
        int columnSpan,
        Optional<Place> coveredBy)
        implements JsonObject {
    /**
     * A cell.
     *
     * @param place where it is
     * @param text its text for readers
     * @param raw its text as it was
     * @param exact its number without rounding
     * @param rowSpan over how many rows it reaches
     * @param columnSpan over how many columns it reaches
     * @param coveredBy where the merged cell begins that covers it
     * @throws IllegalArgumentException if it spans nothing
     */
    public TableCell {
        if (rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("The cell " + place + " spans " + rowSpan + " rows and " + columnSpan
                    + " columns: each must be at least 1.");
        }
    }

    /**
     * The check boxes of the cell.
     *
     * @return in the order of the text; mostly none
     */
    public List<CheckMark> marks() {
        return CheckMarks.in(text);
    }

    /**
     * Whether there is nothing to read in the cell.
     *
     * @return true if the text is empty
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * A cell of text alone.
     *
     * @param place where it is
     * @param text its text
     * @return the cell
     */
    public static TableCell of(Place place, String text) {
        return of(Objects.requireNonNull(place, "place"), text, Objects.requireNonNull(text, "text"));
    }

    /** A cell of text that stood in the file as another. */
    static TableCell of(Place place, String raw, String text) {
        return new TableCell(place, text, raw, Optional.empty(), 1, 1, Optional.empty());
    }

    TableCell at(Place where) {
        return new TableCell(where, text, raw, exact, rowSpan, columnSpan, coveredBy);
    }

    TableCell spanning(int rows, int columns) {
        return new TableCell(place, text, raw, exact, rows, columns, coveredBy);
    }

    /** The cell where a merged one covers it. */
    TableCell under(Place origin) {
        return new TableCell(place, text, raw, exact, rowSpan, columnSpan, Optional.of(origin));
    }

    /** Whether the cell counts: there is something in it, if only markup. */
    boolean hasText() {
        return !raw.isBlank();
    }

    /**
     * A check box in a cell, and the words behind it.
     *
     * <pre>{@code
     * TableCell cell = grid.cell(2, 4).orElseThrow();
     * cell.marks(); // [CheckMark[checked=false, label=ยังไม่ได้ดำเนินการ], CheckMark[checked=true, label=ดำเนินการ]]
     * }</pre>
     *
     * <p>Read as checked are {@code ☑ ☒ ✓ ✔ √ ✅ 🗹 [x] [/] [*] (x) (/) (•)}, the ticks of Wingdings, a checked {@code <input
     * type="checkbox">}, and a slash that is all there is in the cell; as not checked {@code ☐ □ ⬜ ○ [ ] ( )}, the empty boxes of
     * Wingdings, and an input that is not checked. {@code ■} and {@code ●} are checked where one of the empty ones is in the same
     * cell, otherwise they begin the entries of a list. Immutable and
     * thread-safe.
     *
     * @param checked whether it is checked
     * @param label the text from the mark to the next one or to the end of the line; may be empty
     */
    public record CheckMark(boolean checked, String label) implements JsonObject {}
}

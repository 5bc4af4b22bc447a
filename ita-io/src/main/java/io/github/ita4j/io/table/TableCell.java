package io.github.ita4j.io.table;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One cell of a table.
 *
 * <pre>{@code
 * TableCell cell = grid.cell(2, 2).orElseThrow();
 * cell.text().lines().toList(); // [จัดทำคู่มือ, เผยแพร่คู่มือ]
 * cell.raw(); // จัดทำคู่มือ<br>เผยแพร่คู่มือ
 * cell.place(); // plan.md:5:2
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface TableCell extends JsonObject {
    /**
     * Where the cell stands.
     *
     * @return the place with table, row and column; the line where the cell begins, or that of its row in HTML
     */
    Place place();

    /**
     * The text for readers: HTML is read as text, paragraphs and list entries are lines, entities are decoded, check
     * boxes are {@code ☑} and {@code ☐}, blanks at the ends are gone.
     *
     * @return plain text, its lines separated by a line feed; empty for an empty cell
     */
    String text();

    /**
     * The text as it stood in the file.
     *
     * @return the text without quotation marks and escapes of the format, but with HTML
     */
    @Value.Default
    default String raw() {
        return text();
    }

    /**
     * The number of a cell of a workbook without the rounding of its format: {@code 84.996} where the sheet shows 85, and
     * {@code 94.64%} where it shows percent.
     *
     * @return a number of at most 15 digits; empty for texts and dates, and in every other kind of file
     */
    Optional<String> exact();

    /**
     * The check boxes of the cell.
     *
     * @return in the order of the text; mostly none
     */
    default List<CheckMark> marks() {
        return CheckMarks.in(text());
    }

    /**
     * Over how many rows the cell reaches.
     *
     * @return 1 or more, as the file says it, even where the table has fewer rows
     */
    @Value.Default
    default int rowSpan() {
        return 1;
    }

    /**
     * Over how many columns the cell reaches.
     *
     * @return 1 or more
     */
    @Value.Default
    default int columnSpan() {
        return 1;
    }

    /**
     * Where the merged cell begins that covers this one. A covered cell is empty, save in a workbook, where it may hold
     * text that the spreadsheet does not show.
     *
     * @return the place of the cell to look at instead, or empty where the cell stands for itself
     */
    Optional<Place> coveredBy();

    /**
     * Whether there is nothing to read in the cell.
     *
     * @return true if the text is empty
     */
    default boolean isEmpty() {
        return text().isEmpty();
    }

    /**
     * A cell of text alone.
     *
     * @param place where it stands
     * @param text its text
     * @return the cell
     */
    static TableCell of(Place place, String text) {
        return ImmutableTableCell.builder().place(place).text(text).build();
    }

    /** Refuses spans of nothing. */
    @Value.Check
    default void check() {
        if (rowSpan() < 1 || columnSpan() < 1) {
            throw new IllegalArgumentException("The cell " + place() + " spans " + rowSpan() + " rows and "
                    + columnSpan() + " columns: each must be at least 1.");
        }
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
    record CheckMark(boolean checked, String label) implements JsonObject {}
}

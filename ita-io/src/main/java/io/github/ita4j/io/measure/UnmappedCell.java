package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import java.util.Objects;

/**
 * A cell that found no field: where it stands, its text and why.
 *
 * <pre>{@code
 * for (UnmappedCell cell : result.unmapped()) {
 *     System.err.println(cell.place() + " " + cell.reason() + " " + cell.text());
 * }
 * // plan.md:1:5 UNKNOWN_COLUMN สีที่ชอบ
 * // plan.md:3:5 UNKNOWN_COLUMN ฟ้า
 * result.unmapped().get(0).reason() == UnmappedCell.Reason.UNKNOWN_COLUMN; // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it stands
 * @param text its text, or as it stood in the file where it has no text
 * @param reason why it has no field
 */
public record UnmappedCell(Place place, String text, Reason reason) {
    /**
     * A cell without a field.
     *
     * @param place where it stands
     * @param text its text
     * @param reason why it has no field
     */
    public UnmappedCell {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
        Objects.requireNonNull(reason);
    }

    /** Why a cell has no field. Constants may be added in a minor release. */
    public enum Reason {
        /** The table is none of measures or of progress, or has no heading that is known. */
        OTHER_TABLE,
        /** The heading of the column is not known. */
        UNKNOWN_COLUMN,
        /** A line above the headings, such as the title of a sub-indicator. */
        SECTION,
        /** The row continues another, but there is none before it. */
        NOTHING_TO_CONTINUE,
        /** The row has no number or code by which it could be told what it is about. */
        NO_CODE,
        /** The cell stands under the heading of the numbers, but holds other words. */
        NOT_A_NUMBER,
        /** The code of an item is misread; what it was taken for is in the progress, and a notice says so. */
        MISREAD,
        /** The heading is known, but what the row is about has no field for it. */
        NO_FIELD,
        /** With this cell what the row is about would have more than 100,000 characters. */
        TOO_LONG,
        /** The cell holds nothing but empty markup. */
        NO_TEXT,
        /** The cell lies under a merged cell, where the spreadsheet does not show it. */
        COVERED,
        /** The workbook hides the sheet, the row or the column. */
        HIDDEN,
        /** The cell stands below the table: a signature, a sum, a note. */
        AFTER_TABLE,
        /** A value was refused; the notice at the place says why. */
        REFUSED
    }
}

package io.github.ita4j.io.table;

import java.util.Objects;

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
public record CheckMark(boolean checked, String label) {
    /**
     * A mark.
     *
     * @param checked whether it is checked
     * @param label the words behind it
     */
    public CheckMark {
        Objects.requireNonNull(label);
    }
}

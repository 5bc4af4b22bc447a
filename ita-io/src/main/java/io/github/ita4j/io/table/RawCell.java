package io.github.ita4j.io.table;

import java.util.Optional;

/**
 * A cell as a reader found it; its column is its position in the row.
 *
 * @param raw the text as it stood
 * @param text the text for readers
 * @param line its line, or 0 where the file has none
 * @param rowSpan over how many rows it reaches
 * @param columnSpan over how many columns it reaches
 * @param coveredBy where the merged cell begins that covers it
 * @param exact the number of the cell without the rounding of its format
 */
record RawCell(
        String raw,
        String text,
        int line,
        int rowSpan,
        int columnSpan,
        Optional<Origin> coveredBy,
        Optional<String> exact) {
    /** The first cell of a merged one: its row in the table and its column, and its line or 0. */
    record Origin(int row, int column, int line) {}

    static final RawCell EMPTY = of("", "", 0);

    static RawCell of(String raw, String text, int line) {
        return new RawCell(raw, text, line, 1, 1, Optional.empty(), Optional.empty());
    }

    boolean hasText() {
        return !raw.isBlank();
    }
}

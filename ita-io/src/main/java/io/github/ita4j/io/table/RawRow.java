package io.github.ita4j.io.table;

import java.util.List;

/**
 * A row as a reader found it.
 *
 * @param number its number in the table
 * @param line its line, or 0 where the file has none
 * @param header whether the file marks it as a header
 * @param hidden whether the file hides it
 * @param cells its cells from the first column on
 */
record RawRow(int number, int line, boolean header, boolean hidden, List<RawCell> cells) {
    static RawRow of(int number, int line, List<RawCell> cells) {
        return new RawRow(number, line, false, false, cells);
    }
}

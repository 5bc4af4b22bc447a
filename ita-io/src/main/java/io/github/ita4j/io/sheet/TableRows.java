package io.github.ita4j.io.sheet;

import java.util.List;

/** Reads the rows below a header. */
interface TableRows {
    /** Reads one row, which is not blank. */
    void read(List<String> cells, int line);

    /** Whether a fault was found that makes the rest of the table unreadable. */
    default boolean isOver() {
        return false;
    }
}

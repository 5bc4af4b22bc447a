package io.github.ita4j.io.sheet;

import io.github.ita4j.io.internal.Row;

/** Reads the rows below a header. */
interface TableRows {
    /** Reads one row, which is not blank. */
    void read(Row row);
}

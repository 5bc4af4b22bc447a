package io.github.ita4j.io.sheet;

import java.util.List;

/** Reads the rows below a header. */
interface TableRows {
    /** Reads one row, which is not blank. */
    void read(List<String> cells, int line);
}

package io.github.ita4j.io.internal;

import java.io.IOException;
import java.util.Optional;

/** The rows of a table, one by one. */
public interface Rows {
    /**
     * The next row that is not blank.
     *
     * @return the row, without cells where it could not be read and that was said; empty at the end
     * @throws IOException if the file cannot be read
     */
    Optional<Row> next() throws IOException;
}

package io.github.ita4j.io.sheet;

import java.io.IOException;

/** Something that sheets are read from, a piece at a time. */
interface SheetSource {
    /** Reads a row or an object; false where there is no more to read. */
    boolean step() throws IOException;

    /** Finishes the sheets that more rows might have added to. */
    void end();
}

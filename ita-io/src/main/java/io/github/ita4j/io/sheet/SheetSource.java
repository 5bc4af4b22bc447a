package io.github.ita4j.io.sheet;

import java.io.IOException;

/** Something that sheets are read from, a piece at a time. */
interface SheetSource {
    /** A file of which nothing can be read. */
    SheetSource NOTHING = () -> false;

    /** Reads a row or an object; false where there is no more to read. */
    boolean step() throws IOException;
}

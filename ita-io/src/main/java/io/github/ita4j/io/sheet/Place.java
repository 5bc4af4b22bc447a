package io.github.ita4j.io.sheet;

import java.util.OptionalInt;

/** Where something stands in a file. */
record Place(OptionalInt line, OptionalInt column) {
    /** The file as a whole. */
    static final Place FILE = new Place(OptionalInt.empty(), OptionalInt.empty());

    static Place line(int line) {
        return new Place(OptionalInt.of(line), OptionalInt.empty());
    }

    static Place at(int line, int column) {
        return new Place(OptionalInt.of(line), OptionalInt.of(column));
    }
}

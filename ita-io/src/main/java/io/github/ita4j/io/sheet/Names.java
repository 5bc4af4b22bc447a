package io.github.ita4j.io.sheet;

import io.github.ita4j.io.internal.Row;

/**
 * What the columns of a table or the members of a JSON object are called.
 *
 * @param row the names
 * @param kind what they are the names of
 * @param ofScores from which column on they are members of the object's {@code scores}, and nothing but codes
 */
record Names(Row row, Kind kind, int ofScores) {
    /** What has names. */
    enum Kind {
        /** A table. */
        TABLE,
        /** A JSON object whose scores stand beside its other members. */
        FLAT_OBJECT,
        /** A JSON object with a member {@code scores}. */
        OBJECT
    }

    static Names of(Row row) {
        return new Names(row, Kind.TABLE, row.cells().size());
    }

    boolean isObject() {
        return kind != Kind.TABLE;
    }
}

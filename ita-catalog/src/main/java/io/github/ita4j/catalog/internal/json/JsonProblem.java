package io.github.ita4j.catalog.internal.json;

/**
 * What keeps a text from being read as JSON, at all or to its end.
 *
 * @param kind what it is
 * @param line the line from 1, or 0 where no one line is at fault
 * @param column the column from 1, in characters, or 0 where no one column is at fault
 * @param pointer the value in which reading ended, as a JSON pointer; empty for the document or where it is not known
 * @param detail what the JSON parser says of it; often empty
 */
public record JsonProblem(Kind kind, int line, int column, String pointer, String detail) {
    /** The kinds of problems. */
    public enum Kind {
        /** There are more bytes than are read. */
        TOO_LARGE,
        /** The bytes are not UTF-8. */
        NOT_UTF8,
        /** There is nothing but white space. */
        EMPTY,
        /** The text is not JSON from here on. */
        MALFORMED,
        /** The text ends where more must follow. */
        ENDS_EARLY,
        /** The values are nested more deeply than is read. */
        TOO_DEEP,
        /** A text, a name or a number is longer than is read, or there are more values. */
        TOO_LONG,
        /** Something follows the document, which itself could be read. */
        TRAILING
    }
}

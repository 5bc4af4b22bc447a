package io.github.ita4j.io.table;

import io.github.ita4j.core.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing in a file with tables that could not be read as it stood: where, what was found, what was expected, and
 * what to do.
 *
 * <pre>{@code
 * TableDocument broken = TableFileReader.of().readText("a,b\n\"c,d\n", "plan.csv");
 * TableFailure failure = broken.failures().get(0);
 * failure.code() == TableFailure.Code.BROKEN_QUOTES; // true
 * failure.report();
 * // plan.csv:2: BROKEN_QUOTES A quotation mark is not closed, or text follows the closing one, so the li…
 * }</pre>
 *
 * <p>The message is for people and may change; programs go by {@link #code()}. Immutable and thread-safe. For use, not
 * for implementing.
 */
@Value.Immutable
@ValueStyle
public interface TableFailure {
    /**
     * The kind of failure.
     *
     * @return the code to act on
     */
    Code code();

    /**
     * Where it is.
     *
     * @return the place, as exactly as it is known
     */
    TablePlace place();

    /**
     * How many cells with text are not among the rows because of it.
     *
     * @return the number of cells; 0 where the text is there all the same
     */
    @Value.Default
    default long cells() {
        return 0;
    }

    /**
     * What stands there.
     *
     * @return the text as found, shortened after 100 characters; empty where there is nothing to show
     */
    Optional<String> found();

    /**
     * What should stand there.
     *
     * @return the expectation in a few words, or empty where the message alone says it
     */
    Optional<String> expected();

    /**
     * What is wrong and what to do about it, in one line.
     *
     * @return English text, with Thai terms as they stand in the file
     */
    String message();

    /**
     * The failure in one line, as compilers write it: {@code file:line:column: CODE message}.
     *
     * @return the line, without what is not known and without a line end
     */
    default String report() {
        return place() + ": " + code() + " " + message();
    }

    /**
     * A builder for a failure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a negative number of cells. */
    @Value.Check
    default void check() {
        if (cells() < 0) {
            throw new IllegalArgumentException("A failure cannot stand for " + cells() + " cells: give 0 or more.");
        }
    }

    /** Builds a {@link TableFailure}. */
    final class Builder extends ImmutableTableFailure.Builder {
        Builder() {}
    }

    /** The kinds of failure. Constants may be added in a minor release; none is ever given another meaning. */
    enum Code {
        /** There is no file with the name. */
        FILE_NOT_FOUND,
        /** The name is that of a folder. */
        FILE_IS_FOLDER,
        /** The file is there, but reading it failed, at once or midway. */
        FILE_NOT_READABLE,
        /** The file holds nothing but blanks. */
        EMPTY_FILE,
        /** The file is of a kind that is not read, such as PDF or the old .xls. */
        UNKNOWN_FORMAT,
        /** Something in the file is neither UTF-8 nor UTF-16 with a byte order mark. */
        WRONG_ENCODING,
        /** The library that reads this format is not there. */
        LIBRARY_MISSING,
        /** The file is larger than {@link TableLimits#bytes()}. */
        FILE_TOO_LARGE,
        /** There are more tables than {@link TableLimits#tables()}. */
        TOO_MANY_TABLES,
        /** There is more text between the tables than {@link TableLimits#textBlocks()}. */
        TOO_MANY_TEXTS,
        /** There are more cells than {@link TableLimits#cells()}. */
        TOO_MANY_CELLS,
        /** The texts of all cells together are longer than {@link TableLimits#characters()}. */
        TOO_MUCH_TEXT,
        /** A row has more columns than {@link TableLimits#columns()}. */
        TOO_MANY_COLUMNS,
        /** A text is longer than {@link TableLimits#textLength()}. */
        TEXT_TOO_LONG,
        /** HTML or XML is nested more deeply than {@link TableLimits#nesting()}. */
        NESTED_TOO_DEEPLY,
        /** HTML has more tags than {@link TableLimits#tags()}. */
        TOO_MANY_TAGS,
        /** A workbook has more parts than {@link TableLimits#entries()}. */
        TOO_MANY_ENTRIES,
        /** A workbook is larger than {@link TableLimits#uncompressedBytes()} once it is uncompressed. */
        UNCOMPRESSED_TOO_LARGE,
        /** Formulas of a workbook have no stored result, since no spreadsheet program has calculated them. */
        FORMULA_NOT_CALCULATED,
        /** A part of a workbook is compressed by more than {@link TableLimits#compressionRatio()}. */
        COMPRESSED_TOO_FAR,
        /** More than {@link TableLimits#failures()} failures were met. */
        TOO_MANY_FAILURES,
        /** A quotation mark is not closed, or text follows the closing one. The line is read as it stands. */
        BROKEN_QUOTES,
        /** Merged cells overlap or lie outside of the table. The cells are read as if they were not merged there. */
        BROKEN_SPAN,
        /** The workbook, or one of its sheets, is damaged. */
        DAMAGED_WORKBOOK,
        /** The workbook holds a document type declaration, which no spreadsheet writes. */
        UNSAFE_XML
    }
}

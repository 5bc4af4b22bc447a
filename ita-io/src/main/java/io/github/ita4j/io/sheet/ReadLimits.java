package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.Fault;

/**
 * What a score file may not exceed, so that no file, however made, can use up the memory. What lies beyond a limit is a
 * {@link Fault} like any other; what can be read around it is read.
 *
 * <p>The size of a CSV file is not limited, for it is read line by line.
 *
 * <pre>{@code
 * String wide = "o1,".repeat(ReadLimits.MAX_COLUMNS) + "o1\n";
 * ScoreReading refused = reader.read(new ByteArrayInputStream(wide.getBytes(StandardCharsets.UTF_8)), "wide.csv");
 * refused.faults().get(0).code(); // TOO_MANY_COLUMNS
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadLimits {
    /** The longest line of a CSV file, in bytes without its line end: 1 MiB. A longer one is skipped. */
    public static final int MAX_LINE_BYTES = 1 << 20;

    /** The longest field of a table and the longest text of a JSON file, in characters. */
    public static final int MAX_FIELD_LENGTH = 10_000;

    /** The largest number of columns of a table. The largest catalogue has fewer than 120 codes. */
    public static final int MAX_COLUMNS = 1_000;

    /** The largest size of one object of a JSON file, in bytes: 4 MiB. The file may have any number of them. */
    public static final int MAX_OBJECT_BYTES = 4 << 20;

    /** The deepest nesting of a JSON file. A score file needs three. */
    public static final int MAX_NESTING = 20;

    /**
     * The largest number of agencies that are read from one file at once. About 8,300 are assessed. There is no such limit
     * where sheets are read one by one ({@link ScoreFileReader#open}); there an agency that is met again is found among
     * the first 750,000.
     */
    public static final int MAX_AGENCIES = 100_000;

    /** The largest number of characters that the agencies read at once may have in their names and other columns. */
    public static final int MAX_NAME_CHARACTERS = 8 << 20;

    /**
     * How many agencies of a long table may be unfinished while sheets are read one by one. A table of more agencies must be
     * sorted by agency, or nearly so.
     */
    public static final int MAX_OPEN_AGENCIES = 1_000;

    /** How many characters the unfinished agencies may have in their names and other columns; else there are fewer of them. */
    static final int MAX_OPEN_CHARACTERS = 1 << 20;

    /** The largest number of faults that are collected; then reading ends, and a last fault says so. */
    public static final int MAX_FAULTS = 100_000;

    private ReadLimits() {}
}

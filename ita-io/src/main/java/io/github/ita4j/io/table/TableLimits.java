package io.github.ita4j.io.table;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.json.JsonObject;
import org.immutables.value.Value;

/**
 * What a file with tables may not exceed, so that no file, however made, can use up the memory. What lies beyond a limit
 * is a {@link Fault}; what can be read around it is read.
 *
 * <pre>{@code
 * TableLimits small = TableLimits.builder().columns(3).build();
 * TableDocument refused = TableFileReader.of().withLimits(small).readText(text, "plan.md");
 * refused.faults().get(0).code(); // TOO_MANY_COLUMNS
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface TableLimits extends JsonObject {
    /** The limits that hold unless others are given. */
    TableLimits DEFAULT = builder().build();

    /**
     * The largest size of a file in bytes; of a larger one nothing is read.
     *
     * @return 50 MiB unless set
     */
    int bytes();

    /**
     * The largest number of tables; what comes behind is counted, but not kept.
     *
     * @return 10,000 unless set
     */
    int tables();

    /**
     * The largest number of paragraphs and headings between the tables.
     *
     * @return 100,000 unless set
     */
    int textBlocks();

    /**
     * The largest number of cells of all tables together, empty and covered ones counted.
     *
     * @return 500,000 unless set
     */
    int cells();

    /**
     * The largest number of columns; a row with more is not kept.
     *
     * @return 1,000 unless set
     */
    int columns();

    /**
     * The longest text of a cell or a paragraph, in characters.
     *
     * @return 100,000 unless set
     */
    int textLength();

    /**
     * The largest number of characters of all cells together, as they are shown. A text that many cells of a workbook share
     * counts once for each, since each of them is written where the table is.
     *
     * @return 50 million unless set
     */
    int characters();

    /**
     * The deepest nesting of HTML and of the XML of a workbook.
     *
     * @return 200 unless set
     */
    int nesting();

    /**
     * The largest number of tags in an HTML file or an HTML table; a page with more is not read.
     *
     * @return 500,000 unless set
     */
    int tags();

    /**
     * The largest number of parts in the zip file that a workbook is.
     *
     * @return 2,000 unless set
     */
    int entries();

    /**
     * The largest size of all parts of a workbook together once uncompressed, in bytes.
     *
     * @return 200 MiB unless set
     */
    int uncompressedBytes();

    /**
     * How many bytes may come out of one byte of a workbook. Held against a part once it is larger than a megabyte, for
     * small parts may be compressed very well.
     *
     * @return 200 unless set
     */
    int compressionRatio();

    /**
     * The largest number of faults that are kept; a last one stands for all the others.
     *
     * @return 10,000 unless set
     */
    int faults();

    /**
     * A builder for limits.
     *
     * @return a builder in which every limit has its default
     */
    static Builder builder() {
        return new Builder()
                .bytes(50 << 20)
                .tables(10_000)
                .textBlocks(100_000)
                .cells(500_000)
                .columns(1_000)
                .textLength(100_000)
                .characters(50_000_000)
                .nesting(200)
                .tags(500_000)
                .entries(2_000)
                .uncompressedBytes(200 << 20)
                .compressionRatio(200)
                .faults(10_000);
    }

    /** Refuses limits below 1. */
    @Value.Check
    default void check() {
        positive("bytes", bytes());
        positive("tables", tables());
        positive("textBlocks", textBlocks());
        positive("cells", cells());
        positive("columns", columns());
        positive("textLength", textLength());
        positive("characters", characters());
        positive("nesting", nesting());
        positive("tags", tags());
        positive("entries", entries());
        positive("uncompressedBytes", uncompressedBytes());
        positive("compressionRatio", compressionRatio());
        positive("faults", faults());
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("The limit '" + name + "' is " + value + ": it must be 1 or more.");
        }
    }

    /** Builds {@link TableLimits}. */
    final class Builder extends ImmutableTableLimits.Builder {
        Builder() {}
    }
}

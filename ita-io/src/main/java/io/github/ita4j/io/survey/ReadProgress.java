package io.github.ita4j.io.survey;

/**
 * Receives now and then how far the reading of a long file is.
 *
 * <pre>{@code
 * ReadProgress progress = (rows, bytes) -> System.err.print("\r" + rows + " rows");
 * ResponseFileReader speaking = reader.reportingTo(progress);
 * }</pre>
 *
 * <p>It is called in the thread that reads, so that it need be thread-safe only if several readers share it.
 */
@FunctionalInterface
public interface ReadProgress {
    /**
     * Called after every few thousand rows, in the thread that reads.
     *
     * @param rows the rows read so far, refused ones included
     * @param bytes the bytes taken from the file so far
     */
    void read(long rows, long bytes);
}

package io.github.ita4j.catalog.internal;

import io.github.ita4j.core.criteria.CatalogStamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLogger;

/**
 * What ita4j logs: at DEBUG what was loaded, at WARN what the operator of a server should see. Faults of data are no business of a
 * log; whoever reads gets them.
 */
public final class Log {
    private static final Logger CATALOG = of("io.github.ita4j.catalog");
    private static final Logger IO = of("io.github.ita4j.io");

    private Log() {}

    /** The program {@code ita} shows none of it without {@code --verbose}, and to look for who writes it takes time. */
    private static Logger of(String name) {
        return Boolean.getBoolean("io.github.ita4j.quiet") ? NOPLogger.NOP_LOGGER : LoggerFactory.getLogger(name);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /**
     * A catalogue has been loaded.
     *
     * @param stamp the catalogue
     * @param provider who brings it
     * @param start when that began, in nanoseconds
     */
    public static void loaded(CatalogStamp stamp, String provider, long start) {
        CATALOG.debug(
                "Loaded catalogue {} {} version {} of {} in {} ms",
                stamp.edition(),
                stamp.fiscalYear(),
                stamp.version(),
                provider,
                millis(start));
    }

    /**
     * A provider of catalogues has failed.
     *
     * @param failure what was thrown; of its message only the first line, for the others name faults of a file
     */
    public static void failed(Exception failure) {
        CATALOG.warn(
                "A provider of catalogues failed: {}",
                String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    }

    /**
     * A file has been read.
     *
     * @param what what it holds
     * @param file its name
     * @param start when that began, in nanoseconds
     */
    public static void read(String what, Object file, long start) {
        IO.debug("Read {} from {} in {} ms", what, file, millis(start));
    }
}

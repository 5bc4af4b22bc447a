package io.github.ita4j.catalog;

import io.github.ita4j.catalog.internal.CatalogFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a catalogue of one's own from a JSON file: a draft of next year's criteria, another body's edition, a
 * correction.
 *
 * <pre>{@code
 * CatalogReading reading = CatalogReader.read(Path.of("draft-2570.json"));
 * reading.faults().forEach(fault -> System.err.println(fault.message()));
 * reading.catalog().ifPresent(catalog -> …);
 *
 * Catalog catalog = CatalogReader.read(Path.of("draft-2570.json")).orElseThrow();
 * }</pre>
 *
 * <p>The file is UTF-8, with or without a byte order mark, in format 1; the JSON Schema {@code catalog.schema.json}
 * beside this class describes it. It may name the answer scales, grade scales, themes, kinds of unit, topics and rules
 * that come with ita4j, replace single ones, and add its own. A catalogue that was read is never {@linkplain
 * io.github.ita4j.core.criteria.Catalog#official() official}.
 *
 * <p>Whatever is in the file, no method throws because of it: all faults are returned, each with its place. Files above
 * 5 MB, more than 50 levels of nesting, texts above 20,000 characters and more than 500,000 values are faults too, and
 * after 1,000 faults the rest is only counted. Thread-safe.
 */
public final class CatalogReader {
    private CatalogReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the catalogue or the faults
     * @throws IOException if the file cannot be opened or read
     */
    public static CatalogReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param in the stream
     * @return the catalogue or the faults
     * @throws IOException if the stream cannot be read
     */
    public static CatalogReading read(InputStream in) throws IOException {
        return reading(CatalogFile.read(in, ShippedCatalogs.instance().definitions(), false));
    }

    /**
     * Reads text.
     *
     * @param json the text of a catalogue file
     * @return the catalogue or the faults
     */
    public static CatalogReading read(String json) {
        return reading(CatalogFile.read(json, ShippedCatalogs.instance().definitions(), false));
    }

    private static CatalogReading reading(CatalogFile file) {
        return ImmutableCatalogReading.of(file.catalog(), file.faults());
    }
}

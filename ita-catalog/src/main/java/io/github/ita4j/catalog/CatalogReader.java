package io.github.ita4j.catalog;

import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.Log;
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
 * reading.faults().forEach(fault -> System.err.println(fault.report()));
 * reading.catalog().map(Catalog::edition); // Optional[draft]
 *
 * Catalog draft = CatalogReader.read(Path.of("draft-2570.json")).orElseThrow();
 * draft.official(); // false: only those of ita4j itself are
 * }</pre>
 *
 * <p>The file is UTF-8, with or without a byte order mark, in format 1; the JSON Schema {@code catalog.schema.json}
 * beside this class describes it. It may name the answer scales, grade scales, themes, kinds of unit, topics and rules
 * that come with ita4j, replace single ones, and add its own. A catalogue that was read is never {@linkplain
 * io.github.ita4j.core.criteria.Catalog#official() official}.
 *
 * <h2>Overlays</h2>
 *
 * <p>A file with the member {@code overlayOf} is an overlay: it says only what differs from a catalogue that comes with
 * ita4j, and stands for the whole.
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
 *   "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
 *   "weights": {"IIT": 25, "EIT": 35}, "weightsEvidence": "inferred",
 *   "grades": {"pass-good": {"from": "86.00", "everyPartFrom": "86.00", "evidence": "inferred"}},
 *   "withdraw": ["o25"],
 *   "renumber": {"o26": "o25"},
 *   "change": {"o12": {"requirements": [], "requirementsEvidence": "missing"}},
 *   "add": [{"under": "3", "items": […], "itemsEvidence": "read"}]
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code fiscalYear}, {@code edition} and {@code version} are those of the result, and differ from those of every
 *       catalogue of ita4j. {@code overlayOf} may name a {@code version} too; the overlay then asks to be looked
 *       through when the base has changed.
 *   <li>Codes are those of the base, before anything is renumbered, except for what is added. {@code withdraw} and
 *       {@code change} take the codes of items, sub-indicators, indicators and instruments; what is under something
 *       goes with it. {@code add} puts things where their numbers belong. To replace something as a whole, withdraw it
 *       and add it again.
 *   <li>Numbers have no holes. When something goes from the middle, {@code renumber} says which numbers the others get;
 *       the new ones are written as a whole catalogue writes them. Texts that name other items are not rewritten.
 *   <li>Who changes a fact says how the new one is known. What was read for the year of the base is carried over when
 *       the overlay is for another year.
 *   <li>{@code grades} makes a grade scale of its own, whose code is that of the base with a hyphen and the edition.
 *       {@code gradeScale} and {@code rules} replace those of the base; the lists of definitions and {@code
 *       requiredMeasures} replace single entries and add others. With new weights, the rule {@code overall} is worded
 *       anew unless the overlay defines it.
 * </ul>
 *
 * <p>The result must keep all rules of a whole catalogue. A fault that shows in something of the base has its place
 * where the overlay last touched what is around it, and says where in the base it is.
 *
 * <h2>Limits</h2>
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
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            CatalogReading reading = read(in);
            reading.catalog().ifPresent(catalog -> Log.loaded(catalog.stamp(), file.toString(), start));
            return ImmutableCatalogReading.of(
                    reading.catalog(),
                    reading.faults().stream()
                            .map(fault -> fault.at(fault.place().withFile(file.toString())))
                            .toList());
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
        ShippedCatalogs shipped = ShippedCatalogs.instance();
        return reading(CatalogFile.read(in, shipped.definitions(), shipped.bases(), false));
    }

    /**
     * Reads text.
     *
     * @param text the text of a catalogue file
     * @return the catalogue or the faults
     */
    public static CatalogReading read(String text) {
        ShippedCatalogs shipped = ShippedCatalogs.instance();
        return reading(CatalogFile.read(text, shipped.definitions(), shipped.bases()));
    }

    private static CatalogReading reading(CatalogFile file) {
        return ImmutableCatalogReading.of(file.catalog(), file.faults());
    }
}

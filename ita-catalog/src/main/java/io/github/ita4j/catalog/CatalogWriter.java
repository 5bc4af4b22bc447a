package io.github.ita4j.catalog;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.json.JsonText;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.overlay.NewYear;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Writes catalogue files: the whole of an overlay, and the draft of a new year.
 *
 * <pre>{@code
 * FiscalYear next = Catalogs.years().get(Catalogs.years().size() - 1).next();
 * String draft = CatalogWriter.newYear(next, FiscalYear.ofBuddhist(2569));
 * Catalog catalog = CatalogReader.read(draft).orElseThrow();
 * catalog.items().size(); // 50
 * catalog.node(NodeCode.parse("o3")).orElseThrow().evidence().orElseThrow().kind(); // CARRIED_OVER
 * }</pre>
 *
 * <p>What is written is JSON that {@link CatalogReader} reads, with line feeds. Thread-safe.
 */
public final class CatalogWriter {
    private CatalogWriter() {}

    /**
     * The whole catalogue that a file stands for: of an overlay the base with everything that the overlay changes, of a whole
     * catalogue the same again.
     *
     * @param in the file, which stays open
     * @return the text of a catalogue file that lies on no other one
     * @throws IOException if the stream cannot be read
     * @throws InvalidCatalogException if the file has faults
     */
    public static String whole(InputStream in) throws IOException {
        ShippedCatalogs shipped = ShippedCatalogs.instance();
        CatalogFile read = CatalogFile.read(in, shipped.definitions(), shipped.bases(), false);
        return JsonText.of(document(read));
    }

    /**
     * The file of a catalogue that comes with ita4j.
     *
     * @param year the fiscal year
     * @return the text of a catalogue file that lies on no other one; read back, the catalogue is not official
     * @throws UnknownCatalogException if ita4j has none of that year
     */
    public static String whole(FiscalYear year) {
        return JsonText.of(document(Objects.requireNonNull(year, "year")));
    }

    /**
     * The draft of a new year: an overlay that says every fact of an earlier one again, as carried over where it was read
     * for that one, so that each can be checked and corrected. Days of the calendar are left out, for they are of one year.
     *
     * @param year the new fiscal year
     * @param from the fiscal year of a catalogue that comes with ita4j
     * @return the text of an overlay of edition {@code nacc} and version {@code 0.1.0}
     * @throws UnknownCatalogException if ita4j has none of the earlier year
     * @throws IllegalArgumentException if ita4j has one of the new year already
     */
    public static String newYear(FiscalYear year, FiscalYear from) {
        String head = "{\"format\": 1, \"overlayOf\": {\"fiscalYear\": " + from
                + ", \"edition\": \"nacc\", \"version\": \""
                + document(Objects.requireNonNull(from, "from")).get("version").text() + "\"}, \"fiscalYear\": " + year
                + ", \"edition\": \"nacc\", \"version\": \"0.1.0\"}";
        ShippedCatalogs shipped = ShippedCatalogs.instance();
        if (shipped.years().contains(year)) {
            throw new IllegalArgumentException(
                    "There is a catalogue for fiscal year " + year + " already: name a year that has none.");
        }
        CatalogFile read = CatalogFile.read(head, shipped.definitions(), shipped.bases());
        JsonValue overlay = CatalogFaults.READER.read(head, new CatalogFaults()).orElseThrow();
        return JsonText.of(NewYear.draft(overlay, document(read)));
    }

    private static JsonValue document(CatalogFile read) {
        if (read.catalog().isEmpty()) {
            throw new InvalidCatalogException(read.faults());
        }
        return read.document().orElseThrow();
    }

    private static JsonValue document(FiscalYear year) {
        ShippedCatalogs shipped = ShippedCatalogs.instance();
        return shipped.bases()
                .find(year, ShippedCatalogs.EDITION)
                .orElseThrow(() -> new UnknownCatalogException(year, shipped.years()));
    }
}

package io.github.ita4j.catalog;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;

/**
 * The catalogues that come with ita4j: the criteria of the National Anti-Corruption Commission, one for each fiscal
 * year.
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
 * catalog.official();           // true
 * catalog.stamp().version();    // such as 1.0.0
 * }</pre>
 *
 * <p>A catalogue is read when it is first asked for, and kept. Thread-safe.
 */
public final class Catalogs {
    private Catalogs() {}

    /**
     * The catalogue of a fiscal year.
     *
     * @param year the fiscal year
     * @return the catalogue, the same object at every call
     * @throws UnknownCatalogException if ita4j has no catalogue for that year; {@link CatalogReader} reads one from a
     *     file
     */
    public static Catalog forYear(FiscalYear year) {
        return ShippedCatalogs.instance().forYear(year);
    }

    /**
     * The fiscal years for which there is a catalogue.
     *
     * @return the years, the earliest first
     */
    public static List<FiscalYear> years() {
        return ShippedCatalogs.instance().years();
    }
}

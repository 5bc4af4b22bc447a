package io.github.ita4j.catalog;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalogues there are: the criteria of the National Anti-Corruption Commission, one for each fiscal year, which
 * come with ita4j, and other editions that {@linkplain CatalogProvider providers} bring.
 *
 * <pre>{@code
 * Catalogs.years().get(0); // 2563
 * Catalog catalog = Catalogs.forYear(2568);
 * catalog.official(); // true
 * catalog.stamp().version(); // 1.1.0
 * Catalogs.find(FiscalYear.ofBuddhist(2568), "school"); // Optional.empty: no provider has it
 * }</pre>
 *
 * <p>A catalogue is read when it is first asked for, and kept; those of providers are read together when one of them is
 * first asked for. Providers are looked for with {@link java.util.ServiceLoader} in the class loader of ita4j.
 * Thread-safe.
 */
public final class Catalogs {
    private Catalogs() {}

    /**
     * The catalogue of a fiscal year that comes with ita4j.
     *
     * @param year the fiscal year
     * @return the catalogue, the same object at every call
     * @throws UnknownCatalogException if ita4j has no catalogue for that year; {@link CatalogReader} reads one from a
     *     file
     */
    public static Catalog forYear(FiscalYear year) {
        return ShippedCatalogs.instance().forYear(Objects.requireNonNull(year, "year"));
    }

    /**
     * The catalogue of a fiscal year that comes with ita4j.
     *
     * @param year the fiscal year in the Buddhist Era, such as 2568
     * @return the catalogue, the same object at every call
     * @throws UnknownCatalogException if ita4j has no catalogue for that year
     * @throws IllegalArgumentException if it is no year of the Buddhist Era
     */
    public static Catalog forYear(int year) {
        return forYear(FiscalYear.ofBuddhist(year));
    }

    /**
     * The fiscal years that {@link #forYear} knows; providers may have editions of others.
     *
     * @return the years, the earliest first
     */
    public static List<FiscalYear> years() {
        return ShippedCatalogs.instance().years();
    }

    /**
     * The catalogue of a fiscal year in one edition.
     *
     * @param year the fiscal year
     * @param edition the edition; {@code nacc} for those that come with ita4j
     * @return the catalogue, the same object at every call, or empty if nobody has it
     * @throws InvalidCatalogException if a provider or one of its catalogues is broken; not for what comes with ita4j,
     *     which is found without asking providers
     */
    public static Optional<Catalog> find(FiscalYear year, String edition) {
        return edition.equals(ShippedCatalogs.EDITION) && years().contains(year)
                ? Optional.of(forYear(year))
                : ProvidedCatalogs.instance().find(year, edition);
    }

    /**
     * The editions there are of a fiscal year.
     *
     * @param year the fiscal year
     * @return the editions: {@code nacc} if it comes with ita4j, then those of providers in alphabetical order
     * @throws InvalidCatalogException if a provider or one of its catalogues is broken
     */
    public static List<String> editions(FiscalYear year) {
        List<String> editions = new ArrayList<>();
        if (years().contains(Objects.requireNonNull(year, "year"))) {
            editions.add(ShippedCatalogs.EDITION);
        }
        editions.addAll(ProvidedCatalogs.instance().editions(year));
        return List.copyOf(editions);
    }
}

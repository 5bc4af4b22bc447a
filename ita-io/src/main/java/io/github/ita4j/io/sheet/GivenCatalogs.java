package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A handful of catalogues held in memory. */
record GivenCatalogs(SortedMap<FiscalYear, Catalog> byYear) implements CatalogSource {
    static GivenCatalogs of(Catalog... catalogs) {
        SortedMap<FiscalYear, Catalog> byYear = new TreeMap<>();
        for (Catalog catalog : catalogs) {
            if (byYear.putIfAbsent(catalog.fiscalYear(), catalog) != null) {
                throw new IllegalArgumentException(
                        "Two catalogues are of fiscal year " + catalog.fiscalYear() + ": give one for each year.");
            }
        }
        return new GivenCatalogs(byYear);
    }

    @Override
    public SortedSet<FiscalYear> years() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byYear.keySet()));
    }

    @Override
    public Optional<Catalog> find(FiscalYear year) {
        return Optional.ofNullable(byYear.get(year));
    }
}

package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The catalogues of the library itself. */
enum ShippedSource implements CatalogSource {
    INSTANCE;

    @Override
    public SortedSet<FiscalYear> years() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Catalogs.years()));
    }

    @Override
    public Optional<Catalog> find(FiscalYear year) {
        return years().contains(year) ? Optional.of(Catalogs.forYear(year)) : Optional.empty();
    }
}

package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogues of some years, each asked for when it is needed. */
record GivenCatalogs(SortedSet<FiscalYear> years, Function<FiscalYear, Catalog> ofYear) implements CatalogSource {
    /** Those of the library itself. */
    static final GivenCatalogs SHIPPED = new GivenCatalogs(new TreeSet<>(Catalogs.years()), Catalogs::forYear);

    GivenCatalogs {
        years = Collections.unmodifiableSortedSet(years);
    }

    static GivenCatalogs of(Catalog... catalogs) {
        Map<FiscalYear, Catalog> byYear = Arrays.stream(catalogs)
                .collect(Collectors.toMap(Catalog::fiscalYear, Function.identity(), (first, second) -> {
                    throw new IllegalArgumentException(
                            "Two catalogues are of fiscal year " + first.fiscalYear() + ": give one for each year.");
                }));
        return new GivenCatalogs(new TreeSet<>(byYear.keySet()), year -> Objects.requireNonNull(byYear.get(year)));
    }

    @Override
    public Optional<Catalog> find(FiscalYear year) {
        return years.contains(year) ? Optional.of(ofYear.apply(year)) : Optional.empty();
    }
}

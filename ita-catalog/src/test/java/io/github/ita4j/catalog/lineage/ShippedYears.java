package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The catalogues that come with ita4j, and all pairs of them. */
public final class ShippedYears {
    private ShippedYears() {}

    public static List<Catalog> catalogs() {
        return Catalogs.years().stream().map(Catalogs::forYear).toList();
    }

    public static Catalog catalog(int year) {
        return Catalogs.forYear(FiscalYear.ofBuddhist(year));
    }

    /** Every year with every year, itself included. */
    public static Stream<Arguments> pairs() {
        return Catalogs.years().stream().flatMap(a -> Catalogs.years().stream().map(b -> Arguments.of(a, b)));
    }
}

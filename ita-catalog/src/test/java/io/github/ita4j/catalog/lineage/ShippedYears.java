package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The catalogues of a closed set of years, and all pairs of them: what tests say of these years stays true when ita4j
 * gets another one.
 */
public final class ShippedYears {
    public static final List<FiscalYear> YEARS =
            IntStream.rangeClosed(2563, 2569).mapToObj(FiscalYear::ofBuddhist).toList();

    private ShippedYears() {}

    public static List<Catalog> catalogs() {
        return YEARS.stream().map(Catalogs::forYear).toList();
    }

    public static Catalog catalog(int year) {
        return Catalogs.forYear(FiscalYear.ofBuddhist(year));
    }

    /** Every year with every year, itself included. */
    public static Stream<Arguments> pairs() {
        return YEARS.stream().flatMap(a -> YEARS.stream().map(b -> Arguments.of(a, b)));
    }
}

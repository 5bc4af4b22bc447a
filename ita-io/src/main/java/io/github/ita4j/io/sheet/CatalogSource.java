package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Where a reader finds the criteria of a fiscal year. It is asked only when a year is needed, so that nothing is loaded
 * in vain.
 *
 * <pre>{@code
 * CatalogSource.shipped().find(FiscalYear.ofBuddhist(2566)).map(Catalog::edition); // Optional[nacc]
 *
 * Catalog draft = CatalogReader.read(Path.of("draft-2570.json")).orElseThrow();
 * CatalogSource own = CatalogSource.of(draft);
 * own.years(); // [2570]: the draft and no other
 * }</pre>
 *
 * <p>Those of this interface are immutable and thread-safe; one of your own should be, if files are read in several threads,
 * and give the same catalogue each time.
 */
public interface CatalogSource {
    /**
     * The years there are catalogues for.
     *
     * @return the years, the earliest first
     */
    SortedSet<FiscalYear> years();

    /**
     * The catalogue of a year.
     *
     * @param year a fiscal year
     * @return the catalogue, or empty if there is none for that year
     */
    Optional<Catalog> find(FiscalYear year);

    /**
     * The catalogues that ita4j ships, each loaded when it is first asked for.
     *
     * @return the source
     */
    static CatalogSource shipped() {
        return GivenCatalogs.SHIPPED;
    }

    /**
     * Given catalogues and no others.
     *
     * @param catalogs catalogues, each of another year
     * @return the source
     * @throws IllegalArgumentException if two are of the same year
     */
    static CatalogSource of(Catalog... catalogs) {
        return GivenCatalogs.of(Objects.requireNonNull(catalogs, "catalogs"));
    }
}

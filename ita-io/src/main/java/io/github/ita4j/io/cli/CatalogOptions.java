package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.UnknownCatalogException;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which criteria a file is to be read: those of a year, or a catalogue of one's own. */
final class CatalogOptions {
    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable FiscalYear year;

    @Option(names = "--catalog", paramLabel = "CATALOG")
    private @Nullable String catalogFile;

    private Optional<Catalog> asked = Optional.empty();

    /** The criteria that the options name, if any; {@code input} is what the command reads besides. */
    Optional<Catalog> asked(String input, Console console) {
        if (asked.isEmpty()) {
            asked = catalogFile == null ? catalogOfYear() : Optional.of(ownCatalog(catalogFile, input, console));
        }
        return asked;
    }

    private Catalog ownCatalog(String name, String input, Console console) {
        Catalog catalog = read(name, input, console);
        if (year != null && !year.equals(catalog.fiscalYear())) {
            throw new UsageException(
                    "other-year",
                    "catalogue",
                    new CatalogArgument(name).shownName(),
                    "of",
                    catalog.fiscalYear(),
                    "year",
                    year);
        }
        return catalog;
    }

    /**
     * The catalogue that a file holds; {@code input} is what the command reads besides.
     *
     * @throws UsageException if it cannot be used; by then the user has been told of every fault
     */
    static Catalog read(String name, String input, Console console) {
        if (InputFile.isStandardInput(name) && InputFile.isStandardInput(input)) {
            throw new UsageException("two-inputs-catalogue");
        }
        CatalogArgument own = new CatalogArgument(name);
        Optional<CatalogReading> reading = own.read(console);
        reading.ifPresent(read -> read.faults().forEach(fault -> console.tell(own.named(fault))));
        return reading.flatMap(CatalogReading::catalog)
                .orElseThrow(() -> new UsageException("unusable-catalogue", "catalogue", own.shownName()));
    }

    private Optional<Catalog> catalogOfYear() {
        return Optional.ofNullable(year).map(CatalogOptions::ofYear);
    }

    /**
     * The catalogue of a year.
     *
     * @throws UsageException if there is none
     */
    static Catalog ofYear(FiscalYear year) {
        try {
            return Catalogs.forYear(year);
        } catch (UnknownCatalogException e) {
            throw new UsageException("no-catalogue", "year", e.year(), "years", e.available());
        }
    }
}

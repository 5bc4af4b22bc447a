package io.github.ita4j.io.cli;

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
            asked = catalogFile == null
                    ? Optional.ofNullable(year).map(CatalogName::ofYear)
                    : Optional.of(ownCatalog(catalogFile, input, console));
        }
        return asked;
    }

    private Catalog ownCatalog(String name, String input, Console console) {
        Catalog catalog = read(name, input, console);
        if (year != null && !year.equals(catalog.fiscalYear())) {
            String shown = InputFile.shown(name);
            throw new UsageException("other-year", "catalogue", shown, "of", catalog.fiscalYear(), "year", year);
        }
        return catalog;
    }

    /**
     * The catalogue that a file holds; {@code input} is what the command reads besides.
     *
     * @throws UsageException if it cannot be used; by then the user has been told of every fault
     */
    static Catalog read(String name, String input, Console console) {
        InputFile.requireOneInput("two-inputs-catalogue", name, input);
        return new CatalogName(name)
                .catalog(console)
                .orElseThrow(() -> new UsageException("unusable-catalogue", "catalogue", InputFile.shown(name)));
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.InvalidCatalogException;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A catalogue as the user names it: by its year, four digits, or by a file. */
record CatalogName(String name) {
    /** The edition of the catalogues that come with ita4j. */
    static final String NACC = "nacc";

    private static final Pattern YEAR = Pattern.compile("[0-9๐-๙]{4}");

    /** Whether it is a year; a file of that name is named like {@code ./2568}. */
    boolean isYear() {
        return YEAR.matcher(name).matches();
    }

    /** Whether it is standard input. */
    boolean isStandardInput() {
        return CatalogArgument.STDIN.equals(name);
    }

    /** The catalogue; empty where a file cannot be used, and then the user has been told why. */
    Optional<Catalog> find(String edition, Console console) {
        return isYear() ? Optional.of(ofYear(edition)) : read(console);
    }

    private Catalog ofYear(String edition) {
        FiscalYear year = year();
        try {
            return Catalogs.find(year, edition).orElseThrow(() -> notThere(year, edition));
        } catch (InvalidCatalogException brokenProvider) {
            throw new UsageException("reason", "reason", String.valueOf(brokenProvider.getMessage()));
        }
    }

    private static UsageException notThere(FiscalYear year, String edition) {
        List<String> editions = Catalogs.editions(year);
        if (editions.isEmpty()) {
            return new UsageException("no-catalogue", "year", year, "years", Catalogs.years());
        }
        return new UsageException(
                "no-edition", "edition", InputText.quote(edition), "year", year, "editions", editions);
    }

    private FiscalYear year() {
        try {
            return FiscalYear.parse(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException("reason", "reason", String.valueOf(e.getMessage()));
        }
    }

    private Optional<Catalog> read(Console console) {
        CatalogArgument file = new CatalogArgument(name);
        Optional<CatalogReading> reading = file.read(console);
        reading.ifPresent(read -> read.faults().forEach(fault -> console.tell(file.named(fault))));
        return reading.flatMap(CatalogReading::catalog);
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.CatalogWriter;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.InvalidCatalogException;
import io.github.ita4j.catalog.UnknownCatalogException;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A catalogue as the user names it: by its year, four digits, or by a file; {@code -} is standard input. */
record CatalogName(String name) {
    /** The edition of the catalogues that come with ita4j. */
    static final String NACC = "nacc";

    private static final Pattern YEAR = Pattern.compile("[0-9๐-๙]{4}");

    /** Whether it is a year; a file of that name is named like {@code ./2568}. */
    boolean isYear() {
        return YEAR.matcher(name).matches();
    }

    /** The catalogue of the year or file; empty where a file cannot be used, and then the user has been told why. */
    Optional<Catalog> find(String edition, Console console) {
        return isYear() ? Optional.of(ofYear(edition)) : catalog(console);
    }

    /** The same for the first of two files that a command reads. */
    static Optional<Catalog> find(String name, String other, Console console) {
        InputFile.requireOneInput("two-inputs", name, other);
        return new CatalogName(name).find(NACC, console);
    }

    private Catalog ofYear(String edition) {
        FiscalYear year = WordConverter.year(name);
        return Catalogs.find(year, edition).orElseThrow(() -> notThere(year, edition));
    }

    private static UsageException notThere(FiscalYear year, String edition) {
        List<String> editions = Catalogs.editions(year);
        if (editions.isEmpty()) {
            return new UsageException("no-catalogue", "year", year, "years", Catalogs.years());
        }
        return new UsageException(
                "no-edition", "edition", InputText.quote(edition), "year", year, "editions", editions);
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

    /** What the file holds; empty where it cannot be used, and then the user has been told why. */
    Optional<Catalog> catalog(Console console) {
        Optional<CatalogReading> reading = read(console);
        reading.ifPresent(read -> tell(read.faults(), console));
        return reading.flatMap(CatalogReading::catalog);
    }

    /** Reads the file; empty where it cannot be read at all, which is reported to the user. */
    Optional<CatalogReading> read(Console console) {
        return read(CatalogReader::read, console);
    }

    /** The file without what it lies on; empty where it cannot be used, which is reported to the user. */
    Optional<String> whole(Console console) {
        try {
            return read(CatalogWriter::whole, console);
        } catch (InvalidCatalogException invalid) {
            tell(invalid.faults(), console);
            return Optional.empty();
        }
    }

    private void tell(List<Fault> faults, Console console) {
        String shown = InputFile.shown(name);
        faults.forEach(fault -> console.tell(fault.at(fault.place().withFile(shown))));
    }

    /** Makes something of a file. */
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private <T> Optional<T> read(Reader<T> reader, Console console) {
        String why = "catalogue-is-folder";
        try {
            if (InputFile.isStandardInput(name)) {
                return Optional.of(reader.read(console.in()));
            }
            Path file = InputFile.path(name);
            if (!Files.isDirectory(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    return Optional.of(reader.read(in));
                }
            }
        } catch (IOException e) {
            why = e instanceof NoSuchFileException ? "catalogue-not-found" : "catalogue-not-readable";
        }
        console.hint(why, "file", InputFile.shown(name));
        return Optional.empty();
    }
}

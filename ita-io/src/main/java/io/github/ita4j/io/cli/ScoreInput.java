package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.UnknownCatalogException;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.CatalogSource;
import io.github.ita4j.io.sheet.ReadFailure;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a score file asks for, and the reading itself. */
final class ScoreInput {
    private static final String STDIN = "-";

    @Parameters(paramLabel = "FILE", description = "A score file, CSV or JSON in UTF-8; '-' is standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String file;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            description = "The fiscal year of the Buddhist Era, such as 2566. Needed for CSV; JSON may name it itself.")
    private @Nullable FiscalYear year;

    @Option(
            names = "--catalog",
            paramLabel = "CATALOG",
            description = "A catalogue file of one's own, whole or overlay, to be used instead of the one of the year."
                    + " The result is marked unofficial.")
    private @Nullable String catalogFile;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            defaultValue = "th",
            description = "The language of the output: th or en. Default: th.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Language language;

    private Optional<Catalog> asked = Optional.empty();

    ScoreInput() {}

    Language language() {
        return language;
    }

    /**
     * What was read, assessed.
     *
     * @param catalog the criteria of the year
     * @param assessments one for each agency
     * @param faultless whether everything in the file could be used
     */
    record Assessed(Catalog catalog, List<Assessment> assessments, boolean faultless) {}

    /** The criteria of {@code --catalog} or {@code --year}, if one of them is given. */
    Optional<Catalog> askedCatalog(Console console) {
        if (asked.isEmpty()) {
            asked = catalogFile == null ? catalogOfYear() : Optional.of(ownCatalog(catalogFile, console));
        }
        return asked;
    }

    private Catalog ownCatalog(String name, Console console) {
        if (STDIN.equals(name) && STDIN.equals(file)) {
            throw new UsageException("Scores and catalogue cannot both come from standard input: name a file for one.");
        }
        CatalogFile own = new CatalogFile(name);
        Optional<CatalogReading> reading = own.read(console);
        reading.ifPresent(read -> read.faults().forEach(fault -> console.tell(own.line(fault))));
        Catalog catalog = reading.flatMap(CatalogReading::catalog)
                .orElseThrow(() -> new UsageException("The catalogue " + own.shownName()
                        + " cannot be used: correct what is named above, or leave --catalog away."));
        if (year != null && !year.equals(catalog.fiscalYear())) {
            throw new UsageException("The catalogue " + own.shownName() + " is of fiscal year " + catalog.fiscalYear()
                    + ", but --year says " + year + ": leave --year away, or name another catalogue.");
        }
        return catalog;
    }

    private Optional<Catalog> catalogOfYear() {
        try {
            return Optional.ofNullable(year).map(Catalogs::forYear);
        } catch (UnknownCatalogException e) {
            throw new UsageException("There is no catalogue for fiscal year " + e.year() + ": there are "
                    + e.available().stream().map(FiscalYear::toString).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** Reads and assesses the file and tells of every failure; empty where nothing can be used. */
    Optional<Assessed> assess(Console console) {
        Optional<Catalog> criteria = askedCatalog(console);
        ScoreFileReader reader =
                criteria.map(ScoreFileReader::of).orElseGet(() -> ScoreFileReader.forYears(CatalogSource.shipped()));
        ScoreReading reading = STDIN.equals(file) ? reader.read(console.in(), "stdin") : reader.read(path());
        reading.failures().stream().map(ReadFailure::report).forEach(console::tell);
        List<ScoreSheet> sheets = reading.sheets();
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        Catalog catalog =
                criteria.orElseGet(() -> Catalogs.forYear(sheets.get(0).fiscalYear()));
        Scorer scorer = Scorer.of(catalog);
        return Optional.of(new Assessed(
                catalog,
                sheets.stream().map(scorer::assess).toList(),
                reading.failures().isEmpty()));
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "'" + file + "' cannot be the name of a file on this machine: rename the file, or give"
                            + " it to standard input and say '-'.");
        }
    }
}

package io.github.ita4j.io.cli;

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
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            defaultValue = "th",
            description = "The language of the output: th or en. Default: th.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Language language;

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

    /** The criteria of {@code --year}, if it is given. */
    Optional<Catalog> askedCatalog() {
        try {
            return Optional.ofNullable(year).map(Catalogs::forYear);
        } catch (UnknownCatalogException e) {
            throw new UsageException("There is no catalogue for fiscal year " + e.year() + ": there are "
                    + e.available().stream().map(FiscalYear::toString).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** Reads and assesses the file and tells of every failure; empty where nothing can be used. */
    Optional<Assessed> assess(Console console) {
        Optional<Catalog> asked = askedCatalog();
        ScoreFileReader reader =
                asked.map(ScoreFileReader::of).orElseGet(() -> ScoreFileReader.forYears(CatalogSource.shipped()));
        ScoreReading reading = STDIN.equals(file) ? reader.read(console.in(), "stdin") : reader.read(path());
        reading.failures().stream().map(ReadFailure::report).forEach(console::tell);
        List<ScoreSheet> sheets = reading.sheets();
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        Catalog catalog = asked.orElseGet(() -> Catalogs.forYear(sheets.get(0).fiscalYear()));
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

package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads a score file asks for, and the reading itself. */
final class ScoreInput {
    @Parameters(paramLabel = "FILE", description = "A score file, CSV or JSON in UTF-8; '-' is standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String file;

    @Mixin
    private final CatalogOptions catalogs = new CatalogOptions();

    @Mixin
    private final ExactOption exact = new ExactOption();

    ScoreInput() {}

    /**
     * What was read, assessed.
     *
     * @param scorer that of the criteria of the year
     * @param assessments one for each agency
     * @param faultless whether everything in the file could be used
     */
    record Assessed(Scorer scorer, List<Assessment> assessments, boolean faultless) {
        Catalog catalog() {
            return scorer.catalog();
        }
    }

    /** The criteria of {@code --catalog} or {@code --year}, if one of them is given. */
    Optional<Catalog> askedCatalog(Console console) {
        return catalogs.asked(file, console);
    }

    /** Reads and assesses the file and tells of every fault; empty where nothing can be used. */
    Optional<Assessed> assess(Console console) {
        return assess(file, askedCatalog(console), exact, console);
    }

    /** The same for any score file, by given criteria or by those of the year that the file names. */
    static Optional<Assessed> assess(String file, Optional<Catalog> criteria, ExactOption exact, Console console) {
        ScoreReading reading = new ScoreFile(file).read(criteria, console);
        List<ScoreSheet> sheets = exact.of(reading.sheets());
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        Scorer scorer = Scorer.of(
                criteria.orElseGet(() -> Catalogs.forYear(sheets.get(0).fiscalYear())));
        return Optional.of(
                new Assessed(scorer, sheets.stream().map(scorer::assess).toList(), console.isGood(reading.faults())));
    }

    /** Whether the scores come from standard input. */
    boolean isStandardInput() {
        return InputFile.isStandardInput(file);
    }
}

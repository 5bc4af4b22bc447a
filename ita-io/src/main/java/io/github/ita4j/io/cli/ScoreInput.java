package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads a score file asks for, and the reading itself. */
final class ScoreInput {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A score file: CSV, .xlsx or JSON; '-' is standard input.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String file;

    @Mixin
    private final CatalogOptions catalogs = new CatalogOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

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

        int status() {
            return faultless ? ExitStatus.DONE : ExitStatus.BAD;
        }
    }

    /** The criteria of {@code --catalog} or {@code --year}, if one of them is given. */
    Optional<Catalog> askedCatalog(Console console) {
        return catalogs.asked(file, console);
    }

    /**
     * Reads and assesses the file and tells of every fault; empty where nothing can be used.
     *
     * @throws UsageException if no year is asked for and the scores are of several
     */
    Optional<Assessed> assess(Console console) {
        return ofOneYear(assessEachYear(List.of(), console));
    }

    /** The same for each year of the file and of others whose scores are joined to it, the earliest first. */
    List<Assessed> assessEachYear(List<String> others, Console console) {
        Map<String, ScoreReading> readings = new LinkedHashMap<>();
        Optional<Catalog> criteria = askedCatalog(console);
        for (String name : Stream.concat(Stream.of(file), others.stream()).toList()) {
            if (readings.put(name, new ScoreFile(name).read(criteria, reading, console)) != null) {
                throw new UsageException("The file " + name + " is named twice: name each file once.");
            }
        }
        ScoreReading joined = ScoreReading.joined(readings);
        console.tell(joined.faults().stream()
                .filter(fault ->
                        readings.values().stream().noneMatch(one -> one.faults().contains(fault)))
                .toList());
        return assess(joined, criteria, exact, console);
    }

    /** The same for any score file, by given criteria or by those of the year that the file names. */
    static Optional<Assessed> assess(String file, Optional<Catalog> criteria, ExactOption exact, Console console) {
        return ofOneYear(assess(new ScoreFile(file).read(criteria, console), criteria, exact, console));
    }

    private static Optional<Assessed> ofOneYear(List<Assessed> years) {
        if (years.size() > 1) {
            throw severalYears(years);
        }
        return years.stream().findFirst();
    }

    static UsageException severalYears(List<Assessed> years) {
        return new UsageException("The file has scores of several fiscal years: name one of them (--year "
                + years.stream()
                        .map(year -> year.catalog().fiscalYear().toString())
                        .collect(Collectors.joining(", or "))
                + ").");
    }

    private static List<Assessed> assess(
            ScoreReading reading, Optional<Catalog> criteria, ExactOption exact, Console console) {
        boolean good = console.isGood(reading.faults());
        Map<FiscalYear, List<ScoreSheet>> years = exact.of(reading.sheets()).stream()
                .collect(Collectors.groupingBy(ScoreSheet::fiscalYear, TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> {
                    Scorer scorer = Scorer.of(criteria.orElseGet(() -> Catalogs.forYear(year.getKey())));
                    return new Assessed(
                            scorer, year.getValue().stream().map(scorer::assess).toList(), good);
                })
                .toList();
    }

    /** Whether the scores come from standard input. */
    boolean isStandardInput() {
        return InputFile.isStandardInput(file);
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.sheet.ScoreReader;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads a score file asks for, and the reading itself. */
final class ScoreInput {
    @Parameters(index = "0", paramLabel = "FILE")
    String file;

    @Mixin
    private final CatalogOptions catalogs = new CatalogOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /** What was read, not assessed yet: it takes a tenth of the room. */
    record Sheets(Scorer scorer, List<ScoreSheet> sheets, boolean faultless) {
        Assessed assessed() {
            return new Assessed(scorer, sheets.stream().map(scorer::assess).toList(), faultless);
        }
    }

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

    /**
     * Reads and assesses the file and reports every fault.
     *
     * @throws UsageException if no year is asked for and the scores are of several
     * @throws ReportedException if nothing can be used
     */
    Assessed assess(Console console) {
        ScoreReading read = joined(List.of(), console);
        return ofOneYear(read, reading.meant(read.sheets()), askedCatalog(console), console)
                .orElseThrow(ReportedException::new)
                .assessed();
    }

    /** The file and others whose scores are joined to it; reports every fault. */
    private ScoreReading joined(List<String> others, Console console) {
        Map<String, ScoreReading> readings = new LinkedHashMap<>();
        Optional<Catalog> criteria = askedCatalog(console);
        for (String name : Stream.concat(Stream.of(file), others.stream()).toList()) {
            ScoreReading read = new ScoreFile(name).read(criteria, reading, 0, 0, console);
            UsageException.refuseIf(readings.put(name, read) != null, "named-twice", "file", name);
        }
        return ScoreFile.joined(readings, console);
    }

    /** Another score file of the same kind, by given criteria or by those of the year that the file names. */
    Optional<Sheets> sheets(String other, Optional<Catalog> criteria, Console console) {
        ScoreReading read = new ScoreFile(other).read(criteria, reading, 0, 0, console);
        return ofOneYear(read, read.sheets(), criteria, console);
    }

    /**
     * The sheets of a file, by given criteria or by those of their year; empty where there are none.
     *
     * @throws UsageException if they are of several years
     */
    static Optional<Sheets> ofOneYear(
            ScoreReading reading, List<ScoreSheet> sheets, Optional<Catalog> criteria, Console console) {
        boolean good = console.isGood(reading.faults());
        Map<FiscalYear, List<ScoreSheet>> years = byYear(sheets, false);
        return years.keySet().stream().findFirst().map(year -> new Sheets(scorer(criteria, year), sheets, good));
    }

    private static Scorer scorer(Optional<Catalog> criteria, FiscalYear year) {
        return Scorer.of(criteria.orElseGet(() -> Catalogs.forYear(year)));
    }

    private static SortedMap<FiscalYear, List<ScoreSheet>> byYear(List<ScoreSheet> sheets, boolean several) {
        SortedMap<FiscalYear, List<ScoreSheet>> years = new TreeMap<>();
        sheets.forEach(sheet -> years.computeIfAbsent(sheet.fiscalYear(), year -> new ArrayList<>())
                .add(sheet));
        if (!several && years.size() > 1) {
            throw new UsageException("several-years", "years", Texts.or(years.keySet()));
        }
        return years;
    }

    /** What is done with the scores of a year; says whether what is asked of them is met. */
    @FunctionalInterface
    interface Work {
        boolean with(Scorer scorer, Iterable<ScoreSheet> sheets) throws IOException;
    }

    /**
     * Does some work with the sheets of the file, then reports every fault. Where a year is asked for, sheets are read
     * meanwhile and can be gone through once, unless there is only one or they are gathered before. Else the work is done
     * for each year of the file, the earliest first.
     *
     * @param others files whose scores are joined to it; then all are gathered
     * @param gathered whether the sheets are gone through more than once
     * @param years whether the work can be done for several years
     * @return the exit status
     */
    int with(List<String> others, boolean gathered, boolean years, Console console, Work work) throws IOException {
        Optional<Catalog> criteria = askedCatalog(console);
        boolean alone = others.isEmpty() && reading.sheets(0, 0).size() == 1;
        if (criteria.isPresent() && !gathered && alone) {
            return withEach(criteria.get(), console, work);
        }
        ScoreReading joined = joined(others, console);
        Map<FiscalYear, List<ScoreSheet>> byYear = byYear(reading.meant(joined.sheets()), years);
        boolean met = true;
        for (Map.Entry<FiscalYear, List<ScoreSheet>> year : byYear.entrySet()) {
            met &= work.with(scorer(criteria, year.getKey()), year.getValue());
        }
        return status(!byYear.isEmpty() && console.isGood(joined.faults()), met);
    }

    private int withEach(Catalog catalog, Console console, Work work) throws IOException {
        try (ScoreReader reader = new ScoreFile(file).open(catalog, reading, console)) {
            Iterator<ScoreSheet> sheets = reader.iterator();
            List<ScoreSheet> begin = new ArrayList<>();
            while (sheets.hasNext() && begin.size() < 2) {
                begin.add(reading.meant(sheets.next()));
            }
            boolean met = !begin.isEmpty()
                    && work.with(Scorer.of(catalog), begin.size() == 1 ? begin : () -> chain(begin, sheets));
            return status(console.tell(reader.faults()) && !begin.isEmpty(), met);
        }
    }

    private Iterator<ScoreSheet> chain(List<ScoreSheet> begin, Iterator<ScoreSheet> others) {
        Iterable<ScoreSheet> rest = () -> others;
        return Stream.concat(
                        begin.stream(),
                        StreamSupport.stream(rest.spliterator(), false).map(reading::meant))
                .iterator();
    }

    private static int status(boolean good, boolean met) {
        return !good ? ExitStatus.BAD : met ? ExitStatus.DONE : ExitStatus.NOT_MET;
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.sheet.CatalogSource;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReader;
import io.github.ita4j.io.sheet.ScoreReading;
import io.github.ita4j.io.table.TableCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A score file as the user names it; {@code -} is standard input.
 *
 * @param name the name
 */
record ScoreFile(String name) {
    /**
     * Reads the file by given criteria, or by those of the years that it names itself, and reports every fault.
     *
     * @param file which of the files it is, from 0
     * @param files how many files may each have a sheet of its own
     */
    ScoreReading read(Optional<Catalog> criteria, ReadingOptions options, int file, int files, Console console) {
        List<Optional<String>> sheets = options.sheets(file, files);
        UsageException.refuseIf(sheets.size() > 1 && InputFile.isStandardInput(name), "sheets-of-input");
        Map<String, ScoreReading> readings = new LinkedHashMap<>();
        for (Optional<String> sheet : sheets) {
            ScoreFileReader reader = reader(criteria, options, sheet);
            ScoreReading read = InputFile.read(name, console, reader::read, reader::read);
            // Of sheets that are all read none was skipped.
            List<Fault> faults = read.faults().stream()
                    .filter(fault -> sheets.size() == 1 || fault.code() != TableCode.SHEETS_PASSED_OVER)
                    .toList();
            console.tell(faults);
            readings.put(name + sheet.map(of -> ":" + of).orElse(""), ScoreReading.of(read.sheets(), faults));
        }
        return joined(readings, console);
    }

    /** One reading of several, after what they contradict each other in is reported. */
    static ScoreReading joined(Map<String, ScoreReading> readings, Console console) {
        if (readings.size() == 1) {
            return readings.values().iterator().next();
        }
        ScoreReading joined = ScoreReading.joined(readings);
        console.tell(joined.faults().stream()
                .filter(fault ->
                        readings.values().stream().noneMatch(one -> one.faults().contains(fault)))
                .toList());
        return joined;
    }

    /** Opens the file, whose sheets are then read one by one. */
    ScoreReader open(Catalog criteria, ReadingOptions options, Console console) {
        ScoreFileReader reader =
                reader(Optional.of(criteria), options, options.sheets(0, 1).get(0));
        return InputFile.read(name, console, reader::open, reader::open);
    }

    private static ScoreFileReader reader(Optional<Catalog> criteria, ReadingOptions options, Optional<String> sheet) {
        return options.apply(
                criteria.isPresent()
                        ? ScoreFileReader.of(criteria.get())
                        : ScoreFileReader.forYears(CatalogSource.shipped()),
                sheet);
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.sheet.CatalogSource;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReading;
import java.util.Optional;

/**
 * A score file as the user names it; {@code -} is standard input.
 *
 * @param name the name
 */
record ScoreFile(String name) {
    boolean isStandardInput() {
        return InputFile.isStandardInput(name);
    }

    /** Reads the file by given criteria, or by those of the years that it names itself, and tells of every fault. */
    ScoreReading read(Optional<Catalog> criteria, Console console) {
        return read(criteria, Optional.empty(), console);
    }

    /** The same of one sheet, if it is a workbook and one is named. */
    ScoreReading read(Optional<Catalog> criteria, Optional<String> sheet, Console console) {
        ScoreFileReader any = criteria.isPresent()
                ? ScoreFileReader.of(criteria.get())
                : ScoreFileReader.forYears(CatalogSource.shipped());
        ScoreFileReader reader = sheet.map(any::withSheet).orElse(any);
        ScoreReading reading =
                isStandardInput() ? reader.read(console.in(), "stdin") : reader.read(InputFile.path(name));
        console.tell(reading.faults());
        return reading;
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.io.sheet.CatalogSource;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReader;
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

    /** Reads the file by given criteria, or by those of the years that it names itself, and reports every fault. */
    ScoreReading read(Optional<Catalog> criteria, Console console) {
        return read(criteria, new ReadingOptions(), console);
    }

    /** The same with what is said of the file. */
    ScoreReading read(Optional<Catalog> criteria, ReadingOptions options, Console console) {
        ScoreFileReader reader = reader(criteria, options);
        ScoreReading reading =
                isStandardInput() ? reader.read(console.in(), "stdin") : reader.read(InputFile.path(name));
        console.tell(reading.faults());
        return reading;
    }

    /** Opens the file, whose sheets are then read one by one. */
    ScoreReader open(Catalog criteria, ReadingOptions options, Console console) {
        ScoreFileReader reader = reader(Optional.of(criteria), options);
        return isStandardInput() ? reader.open(console.in(), "stdin") : reader.open(InputFile.path(name));
    }

    private static ScoreFileReader reader(Optional<Catalog> criteria, ReadingOptions options) {
        return options.apply(
                criteria.isPresent()
                        ? ScoreFileReader.of(criteria.get())
                        : ScoreFileReader.forYears(CatalogSource.shipped()));
    }
}

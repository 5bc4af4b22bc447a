package io.github.ita4j.io.cli;

import io.github.ita4j.io.sheet.ScoreFileReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is said of a score file that it does not say itself. */
final class ReadingOptions {
    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(names = "--scale", paramLabel = "0-1")
    private @Nullable String scale;

    @Option(names = "--points")
    private boolean points;

    List<Optional<String>> sheets(int file, int files) {
        return table.sheets(file, files);
    }

    /** A reader of a sheet that knows what is said. */
    ScoreFileReader apply(ScoreFileReader reader, Optional<String> sheet) {
        ScoreFileReader knowing = points ? reader.withPoints() : reader;
        if (scale != null) {
            if (!scale.equals("0-1")) {
                throw new UsageException("unknown-scale", "scale", scale);
            }
            knowing = knowing.withItemsCodedZeroToOne();
        }
        return table.apply(knowing, sheet, ScoreFileReader::withSheet, ScoreFileReader::withEncoding);
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.sheet.ScoreFileReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a score file that it does not say itself. */
final class ReadingOptions extends TableOptions {
    @Option(names = "--scale", paramLabel = "0-1")
    private @Nullable String scale;

    @Option(names = "--points")
    private boolean points;

    @Option(names = "--exact")
    private boolean exact;

    /** A reader of a sheet that knows what is said. */
    ScoreFileReader apply(ScoreFileReader reader, Optional<String> sheet) {
        ScoreFileReader knowing = points ? reader.withPoints() : reader;
        if (scale != null) {
            UsageException.refuseIf(!scale.equals("0-1"), "unknown-scale", "scale", scale);
            knowing = knowing.withItemsCodedZeroToOne();
        }
        return apply(knowing, sheet, ScoreFileReader::withSheet, ScoreFileReader::withEncoding);
    }

    /** A sheet as it was meant: with {@code --exact} its scores were not rounded before they were written. */
    ScoreSheet meant(ScoreSheet sheet) {
        return exact ? ScoreSheet.builder().like(sheet).exact(true).build() : sheet;
    }

    /** The sheets as they were meant. */
    List<ScoreSheet> meant(List<ScoreSheet> sheets) {
        return sheets.stream().map(this::meant).toList();
    }
}

package io.github.ita4j.io.cli;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a table stands in a file, and how its letters are written. */
final class TableOptions {
    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook. Default: the visible sheet that has a header.")
    private @Nullable String sheet;

    @Option(
            names = "--encoding",
            paramLabel = "ENCODING",
            description = "UTF-8 or Windows-874 (TIS-620). Default: what the file shows.")
    private @Nullable String encoding;

    /** A reader that knows what is said. */
    <R> R apply(R reader, BiFunction<R, String, R> withSheet, BiFunction<R, String, R> withEncoding) {
        R knowing = sheet == null ? reader : withSheet.apply(reader, sheet);
        try {
            return encoding == null ? knowing : withEncoding.apply(knowing, encoding);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--encoding: " + unknown.getMessage());
        }
    }
}

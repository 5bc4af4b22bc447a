package io.github.ita4j.io.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a table stands in a file, and how its letters are written. */
class TableOptions {
    @Option(names = "--sheet", paramLabel = "NAME")
    private List<String> sheets = List.of();

    @Option(names = "--encoding", paramLabel = "ENCODING")
    private @Nullable String encoding;

    /** The sheets to read of a file, counted from 0: its own where each file has one, else all; empty for what has a header. */
    List<Optional<String>> sheets(int file, int files) {
        List<String> own = sheets.size() == files && files > 0 ? List.of(sheets.get(file)) : sheets;
        return own.isEmpty()
                ? List.of(Optional.empty())
                : own.stream().map(Optional::of).toList();
    }

    /** A reader of a sheet that knows what is said. */
    <R> R apply(
            R reader,
            Optional<String> sheet,
            BiFunction<R, String, R> withSheet,
            BiFunction<R, String, R> withEncoding) {
        R knowing = sheet.map(name -> withSheet.apply(reader, name)).orElse(reader);
        try {
            return encoding == null ? knowing : withEncoding.apply(knowing, encoding);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("no-encoding", "value", encoding);
        }
    }
}

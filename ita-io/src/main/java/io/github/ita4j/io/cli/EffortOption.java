package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.score.Fraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --effort}: what each o-item costs, as pairs on the command line or in a file. */
final class EffortOption {
    /** A file has one short line for each o-item. */
    private static final int MAX_BYTES = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Option(names = "--effort", paramLabel = "PAIRS|FILE")
    private @Nullable String effort;

    /**
     * The efforts, none of which is there if none was given.
     *
     * @throws UsageException if any effort cannot be used; by then the user has been told of each
     */
    Map<ItemCode, Fraction> efforts(Catalog catalog, Console console) {
        if (effort == null) {
            return Map.of();
        }
        EffortReader reader = new EffortReader(catalog);
        boolean given = effort.indexOf('=') >= 0;
        String place = given ? "--effort" : effort;
        List<String> lines =
                given ? List.of(effort.split(",", -1)) : content(effort).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean header = i == 0 && line.strip().matches("(?i)code\\s*[,=]\\s*effort");
            if (given || !(header || line.isBlank())) {
                reader.read(place + ":" + (i + 1), line);
            }
        }
        reader.faults().forEach(fault -> console.tell(fault.in(console.language())));
        if (!reader.faults().isEmpty()) {
            throw new UsageException("unusable-efforts");
        }
        return reader.efforts();
    }

    private static String content(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
                throw new UsageException("large-efforts", "file", name);
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("no-efforts", "file", name);
        }
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.InputText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --effort}: what each o-item costs, as pairs on the command line or in a file. */
final class EffortOption {
    private static final List<String> TEXTS =
            List.of("effort-no-pair", "effort-no-item", "effort-no-number", "effort-twice");

    /** A file has one short line for each o-item. */
    private static final int MAX_BYTES = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern PAIR = Pattern.compile("[^=,]*[=,][^=,]*");

    /** Few enough digits that the sums of all items are compared exactly. */
    private static final Pattern EFFORT = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    @Option(names = "--effort", paramLabel = "PAIRS|FILE")
    private @Nullable String effort;

    /**
     * The efforts, none of which is there if none was given.
     *
     * @throws UsageException if any effort cannot be used; by then the user has been told of each
     */
    Map<ItemCode, Fraction> efforts(Catalog catalog, Console console) {
        CodePairs<ItemCode, Fraction> efforts =
                new CodePairs<>(catalog.requiredMeasures().keySet(), catalog.fiscalYear(), EffortOption::effort);
        if (effort != null) {
            boolean given = effort.indexOf('=') >= 0;
            String place = given ? "--effort" : effort;
            List<String> lines = given
                    ? List.of(effort.split(",", -1))
                    : content(effort).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean header = i == 0 && line.strip().matches("(?i)code\\s*[,=]\\s*effort");
                if (given || !(header || line.isBlank())) {
                    int sign = PAIR.matcher(line).matches() ? Math.max(line.indexOf('='), line.indexOf(',')) : -1;
                    efforts.read(place + ":" + (i + 1), line, sign, TEXTS);
                }
            }
        }
        return efforts.values("unusable-efforts", console);
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

    private static Optional<Fraction> effort(String text) {
        String clean = InputText.cleanNumber(text);
        return EFFORT.matcher(clean).matches()
                ? Optional.of(Fraction.of(new BigDecimal(clean))).filter(effort -> effort.signum() > 0)
                : Optional.empty();
    }
}

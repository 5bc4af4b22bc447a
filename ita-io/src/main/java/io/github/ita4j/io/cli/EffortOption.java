package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --effort}: what each o-item costs, as pairs on the command line or in a file. */
final class EffortOption {
    /** A file has one short line for each o-item. */
    private static final int MAX_BYTES = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern PAIR = Pattern.compile("([^=,]*)[=,]([^=,]*)");

    /** Few enough digits that the sums of all items are compared exactly. */
    private static final Pattern EFFORT = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    @Option(names = "--effort", paramLabel = "PAIRS|FILE")
    private @Nullable String effort;

    private final Map<ItemCode, Fraction> efforts = new LinkedHashMap<>();
    private final List<LocalizedText> faults = new ArrayList<>();

    /**
     * The efforts, none of which is there if none was given.
     *
     * @throws UsageException if any effort cannot be used; by then the user has been told of each
     */
    Map<ItemCode, Fraction> efforts(Catalog catalog, Console console) {
        if (effort == null) {
            return efforts;
        }
        boolean given = effort.indexOf('=') >= 0;
        String place = given ? "--effort" : effort;
        List<String> lines =
                given ? List.of(effort.split(",", -1)) : content(effort).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean header = i == 0 && line.strip().matches("(?i)code\\s*[,=]\\s*effort");
            if (given || !(header || line.isBlank())) {
                read(catalog, place + ":" + (i + 1), line);
            }
        }
        console.refuse(faults, "unusable-efforts");
        return efforts;
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

    /** Reads one pair, {@code o12=3} or {@code o12,3}. */
    private void read(Catalog catalog, String place, String text) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            fault("effort-no-pair", "place", place, "pair", InputText.quote(text.strip()));
            return;
        }
        Optional<ItemCode> code = item(catalog, pair.group(1));
        Optional<Fraction> effort = effort(pair.group(2));
        if (code.isEmpty()) {
            String item = InputText.quote(pair.group(1).strip());
            Object nearest = nearest(catalog, pair.group(1));
            fault("effort-no-item", "place", place, "item", item, "year", catalog.fiscalYear(), "nearest", nearest);
        }
        if (effort.isEmpty()) {
            fault(
                    "effort-no-number",
                    "place",
                    place,
                    "effort",
                    InputText.quote(pair.group(2).strip()));
        }
        if (code.isPresent() && effort.isPresent() && efforts.putIfAbsent(code.get(), effort.get()) != null) {
            fault("effort-twice", "place", place, "item", code.get());
        }
    }

    private void fault(String key, Object... namesAndValues) {
        faults.add(UsageText.of(key, namesAndValues));
    }

    private static Optional<ItemCode> item(Catalog catalog, String text) {
        try {
            return Optional.of(ItemCode.parse(text)).filter(catalog.requiredMeasures()::containsKey);
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private static Object nearest(Catalog catalog, String text) {
        List<String> codes =
                catalog.requiredMeasures().keySet().stream().map(ItemCode::code).toList();
        return UsageText.alternatives(Nearest.words(InputText.clean(text), codes));
    }

    private static Optional<Fraction> effort(String text) {
        String clean = InputText.cleanNumber(text);
        return EFFORT.matcher(clean).matches()
                ? Optional.of(Fraction.of(new BigDecimal(clean))).filter(effort -> effort.signum() > 0)
                : Optional.empty();
    }
}

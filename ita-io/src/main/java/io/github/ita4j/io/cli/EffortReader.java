package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pairs of an o-item and its effort, and gathers what is wrong with those it cannot use. */
final class EffortReader {
    private static final Pattern PAIR = Pattern.compile("([^=,]*)[=,]([^=,]*)");

    /** Few enough digits that the sums of all items are compared exactly. */
    private static final Pattern EFFORT = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    private final Catalog catalog;
    private final Map<ItemCode, Fraction> efforts = new LinkedHashMap<>();
    private final List<LocalizedText> faults = new ArrayList<>();

    EffortReader(Catalog catalog) {
        this.catalog = catalog;
    }

    Map<ItemCode, Fraction> efforts() {
        return efforts;
    }

    /** One line for each pair that cannot be used. */
    List<LocalizedText> faults() {
        return faults;
    }

    /** Reads one pair, {@code o12=3} or {@code o12,3}. */
    void read(String place, String text) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            fault("effort-no-pair", "place", place, "pair", InputText.quote(text.strip()));
            return;
        }
        Optional<ItemCode> code = item(pair.group(1));
        Optional<Fraction> effort = effort(pair.group(2));
        if (code.isEmpty()) {
            fault(
                    "effort-no-item",
                    "place",
                    place,
                    "item",
                    InputText.quote(pair.group(1).strip()),
                    "year",
                    catalog.fiscalYear(),
                    "nearest",
                    nearest(pair.group(1)));
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

    private Optional<ItemCode> item(String text) {
        try {
            return Optional.of(ItemCode.parse(text)).filter(catalog.requiredMeasures()::containsKey);
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private Object nearest(String text) {
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

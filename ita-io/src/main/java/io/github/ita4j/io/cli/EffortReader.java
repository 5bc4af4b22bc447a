package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.InputText;
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
    private final List<String> faults = new ArrayList<>();

    EffortReader(Catalog catalog) {
        this.catalog = catalog;
    }

    Map<ItemCode, Fraction> efforts() {
        return efforts;
    }

    /** One line for each pair that cannot be used. */
    List<String> faults() {
        return faults;
    }

    /** Reads one pair, {@code o12=3} or {@code o12,3}. */
    void read(String place, String text) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            fault(
                    place,
                    InputText.quote(text.strip()) + " is no pair: write the code of an o-item and its effort, such as"
                            + " o12=3.");
            return;
        }
        Optional<ItemCode> code = item(pair.group(1));
        Optional<Fraction> effort = effort(pair.group(2));
        if (code.isEmpty()) {
            fault(place, unknown(pair.group(1)));
        }
        if (effort.isEmpty()) {
            fault(
                    place,
                    "The effort " + InputText.quote(pair.group(2).strip()) + " is no number above 0 with at most six"
                            + " digits before and after the point: write one such as 3 or 1.5.");
        }
        if (code.isPresent() && effort.isPresent() && efforts.putIfAbsent(code.get(), effort.get()) != null) {
            fault(place, "The effort of " + code.get() + " is given twice: take one out.");
        }
    }

    private void fault(String place, String message) {
        faults.add(place + ": " + message);
    }

    private Optional<ItemCode> item(String text) {
        try {
            return Optional.of(ItemCode.parse(text)).filter(catalog.requiredMeasures()::containsKey);
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private String unknown(String text) {
        List<String> codes =
                catalog.requiredMeasures().keySet().stream().map(ItemCode::code).toList();
        List<String> nearest = Nearest.words(InputText.clean(text), codes);
        return "There is no o-item " + InputText.quote(text.strip()) + " in fiscal year " + catalog.fiscalYear()
                + UsageException.meant(nearest)
                + ": correct the code.";
    }

    private static Optional<Fraction> effort(String text) {
        String clean = InputText.cleanNumber(text);
        return EFFORT.matcher(clean).matches()
                ? Optional.of(Fraction.of(new BigDecimal(clean))).filter(effort -> effort.signum() > 0)
                : Optional.empty();
    }
}

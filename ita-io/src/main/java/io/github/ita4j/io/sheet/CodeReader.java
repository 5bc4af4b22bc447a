package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads codes and scores by the criteria of one year, and says what is wrong with those it cannot read. */
final class CodeReader {
    /** A bound, because one code can be spelled in any number of ways. */
    private static final int MAX_REMEMBERED = 10_000;

    private final Catalog catalog;
    private final CatalogSource others;
    private final Map<String, NodeCode> remembered = new HashMap<>();
    private final FailureLog log;

    CodeReader(Catalog catalog, CatalogSource others, FailureLog log) {
        this.catalog = catalog;
        this.others = others;
        this.log = log;
    }

    Catalog catalog() {
        return catalog;
    }

    /** Whether text is a code of this year. */
    boolean knows(String text) {
        return parse(text).filter(catalog::contains).isPresent();
    }

    /** The code, or empty after a failure. */
    Optional<NodeCode> code(String text, Place place) {
        NodeCode known = remembered.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<NodeCode> parsed = parse(text);
        if (parsed.filter(catalog::contains).isPresent()) {
            if (remembered.size() < MAX_REMEMBERED) {
                remembered.put(text, parsed.get());
            }
            return parsed;
        }
        log.add(
                place,
                parsed.map(code -> notOfThisYear(code, text)).orElseGet(() -> unknown(InputText.clean(text), text)));
        return Optional.empty();
    }

    private static Optional<NodeCode> parse(String text) {
        try {
            return Optional.of(NodeCode.parse(text));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private ReadFailure.Builder notOfThisYear(NodeCode code, String text) {
        FiscalYear year = catalog.fiscalYear();
        if (code instanceof ItemCode item) {
            List<String> unknownBelow = indicatorsWithoutItems(item);
            if (!unknownBelow.isEmpty()) {
                return Faults.unknownItems(code, text, year, unknownBelow);
            }
        }
        List<FiscalYear> otherYears = others.years().stream()
                .filter(other -> !other.equals(year))
                .filter(other ->
                        others.find(other).filter(c -> c.contains(code)).isPresent())
                .toList();
        return otherYears.isEmpty() ? unknown(code.code(), text) : Faults.codeOfOtherYear(code, text, year, otherYears);
    }

    private List<String> indicatorsWithoutItems(ItemCode item) {
        return catalog.instrument(item.instrument())
                .map(criteria -> criteria.indicators().stream()
                        .filter(indicator -> indicator.itemsEvidence().kind() == Evidence.Kind.MISSING)
                        .map(indicator -> indicator.number().code())
                        .toList())
                .orElse(List.of());
    }

    private ReadFailure.Builder unknown(String clean, String text) {
        List<String> valid = catalog.nodes().stream().map(NodeCode::code).toList();
        return Faults.unknownCode(text, catalog.fiscalYear(), range(text), Nearest.words(clean, valid));
    }

    /** Which items of the same letter there are, as an insertion into a sentence. */
    private String range(String text) {
        return parse(text)
                .filter(ItemCode.class::isInstance)
                .map(code -> ((ItemCode) code).instrument())
                .map(instrument -> catalog.items().keySet().stream()
                        .filter(item -> item.instrument() == instrument)
                        .sorted()
                        .toList())
                .filter(items -> !items.isEmpty())
                .map(items -> ", whose " + items.get(0).instrument().itemLetter() + "-items are " + items.get(0)
                        + " to " + items.get(items.size() - 1))
                .orElse("");
    }
}

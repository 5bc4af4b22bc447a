package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
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
    private final Faults log;

    CodeReader(Catalog catalog, CatalogSource others, Faults log) {
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
        log.add((parsed.isPresent() ? notOfThisYear(parsed.get(), text) : unknown(InputText.clean(text), text))
                .at(place));
        return Optional.empty();
    }

    private static Optional<NodeCode> parse(String text) {
        try {
            return Optional.of(NodeCode.parse(text));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private Fault notOfThisYear(NodeCode code, String text) {
        FiscalYear year = catalog.fiscalYear();
        if (code instanceof ItemCode item) {
            List<String> unknownBelow = indicatorsWithoutItems(item);
            if (!unknownBelow.isEmpty()) {
                LocalizedText numbers = Texts.and(unknownBelow);
                return unknown(SheetCode.UNKNOWN_ITEMS, text)
                        .with("code", code.code())
                        .expected("ตัวชี้วัดที่ " + numbers.thai(), "indicators " + numbers.in(Language.ENGLISH))
                        .nearest(unknownBelow);
            }
        }
        List<FiscalYear> otherYears = others.years().stream()
                .filter(other -> !other.equals(year))
                .filter(other ->
                        others.find(other).filter(c -> c.contains(code)).isPresent())
                .toList();
        return otherYears.isEmpty()
                ? unknown(code.code(), text)
                : unknown(SheetCode.CODE_OF_OTHER_YEAR, text)
                        .with("code", code.code())
                        .with("years", Texts.and(otherYears));
    }

    private List<String> indicatorsWithoutItems(ItemCode item) {
        return catalog.node(item.instrument()).map(CriteriaNode::leaves).orElse(List.of()).stream()
                .filter(leaf -> leaf.item().isEmpty())
                .map(CriteriaNode::toString)
                .toList();
    }

    private Fault unknown(String clean, String text) {
        List<String> valid = catalog.nodes().stream().map(NodeCode::code).toList();
        Fault fault = unknown(SheetCode.UNKNOWN_CODE, text).nearest(Nearest.words(clean, valid));
        // Which items of the same letter there are.
        List<ItemCode> items = parse(text).orElse(null) instanceof ItemCode code
                ? catalog.items().keySet().stream()
                        .filter(item -> item.instrument() == code.instrument())
                        .sorted()
                        .toList()
                : List.of();
        return items.isEmpty()
                ? fault
                : fault.with("letter", items.get(0).instrument().itemLetter())
                        .with("first", items.get(0))
                        .with("last", items.get(items.size() - 1));
    }

    private Fault unknown(SheetCode code, String text) {
        FiscalYear year = catalog.fiscalYear();
        return Fault.of(code)
                .found(text)
                .expected("รหัสของปีงบประมาณ พ.ศ. " + year, "a code of fiscal year " + year)
                .with("year", year);
    }
}

package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads codes and scores by the criteria of one year, and says what is wrong with those it cannot read. */
final class CodeReader {
    /** A bound, because one code can be spelled in any number of ways. */
    private static final int MAX_REMEMBERED = 10_000;

    private static final Set<String> GRADE = Set.of("grade", "ระดับ", "ระดับผลการประเมิน", "ผลการประเมิน");

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

    /** Whether a header or a code says that a published grade stands there. */
    static boolean isGrade(String text) {
        return GRADE.contains(InputText.clean(text).toLowerCase(Locale.ROOT));
    }

    /** The published grade; empty where there is none, or after a failure. */
    Optional<GradeCode> grade(String text, Place place) {
        if (InputText.isBlank(text)) {
            return Optional.empty();
        }
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            log.add(Phrase.tooLong(text, Phrase.GRADE).at(place));
            return Optional.empty();
        }
        Optional<GradeCode> grade = catalog.gradeScale().named(text).map(Grade::code);
        if (grade.isEmpty()) {
            List<String> names = catalog.gradeScale().grades().stream()
                    .map(one -> one.title().thai())
                    .toList();
            List<FiscalYear> years = otherYears(c -> c.gradeScale().named(text).isPresent());
            Fault fault = years.isEmpty()
                    ? Fault.of(SheetCode.UNKNOWN_GRADE).nearest(Nearest.words(text, names))
                    : Fault.of(SheetCode.GRADE_OF_OTHER_YEAR).with("years", Texts.and(years));
            log.add(fault.found(text)
                    .expected(Texts.or(names))
                    .with("year", catalog.fiscalYear())
                    .at(place));
        }
        return grade;
    }

    private List<FiscalYear> otherYears(Predicate<Catalog> fits) {
        return others.years().stream()
                .filter(other -> !other.equals(catalog.fiscalYear()))
                .filter(other -> others.find(other).filter(fits).isPresent())
                .toList();
    }

    private static Optional<NodeCode> parse(String text) {
        try {
            return Optional.of(NodeCode.parse(text));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private Fault notOfThisYear(NodeCode code, String text) {
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
        List<FiscalYear> otherYears = otherYears(c -> c.contains(code));
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

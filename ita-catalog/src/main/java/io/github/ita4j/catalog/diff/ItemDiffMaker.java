package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.diff.ItemDiff.AnswersDiff;
import io.github.ita4j.catalog.diff.ItemDiff.Comparison;
import io.github.ita4j.catalog.diff.ItemDiff.RequirementsDiff;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the two sides of a group of items. */
record ItemDiffMaker(CrosswalkEntry entry, FiscalYear fromYear, FiscalYear toYear) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])25[0-9]{2}(?![0-9])");

    /** Required elements; only o-items have any. */
    Optional<RequirementsDiff> requirements() {
        boolean published = Stream.concat(entry.from().stream(), entry.to().stream())
                .anyMatch(item -> item.code().instrument() == Instrument.OIT);
        if (!entry.matched() || !published) {
            return Optional.empty();
        }
        boolean fromKnown = entry.from().stream().allMatch(ItemDiffMaker::knowsRequirements);
        boolean toKnown = entry.to().stream().allMatch(ItemDiffMaker::knowsRequirements);
        Map<String, Requirement> removed = new LinkedHashMap<>();
        Map<String, Requirement> added = new LinkedHashMap<>();
        if (fromKnown && toKnown) {
            removed.putAll(elements(entry.from(), fromYear));
            added.putAll(elements(entry.to(), toYear));
            removed.keySet().removeIf(text -> added.remove(text) != null);
        }
        return Optional.of(ImmutableRequirementsDiff.of(
                fromKnown, toKnown, added.values(), removed.values(), weakest(Item::requirementsEvidence)));
    }

    private Evidence weakest(Function<Item, Evidence> fact) {
        return Evidence.of(Evidence.Kind.weakestOf(
                Stream.concat(entry.from().stream(), entry.to().stream()).map(fact)));
    }

    private static boolean knowsRequirements(Item item) {
        return item.requirementsEvidence().kind() != Evidence.Kind.MISSING;
    }

    /** The elements of all items in order, each text once. */
    private static Map<String, Requirement> elements(List<Item> items, FiscalYear year) {
        Map<String, Requirement> elements = new LinkedHashMap<>();
        for (Item item : items) {
            item.requirements().forEach(element -> elements.putIfAbsent(key(element, year), element));
        }
        return elements;
    }

    /**
     * What must be equal for two required elements to be the same. Nearly every list of elements asks for something "within
     * 2563", which next year becomes "within 2564" and asks for nothing new; so the own year, the year before and the year
     * after are taken relative to the fiscal year. Other years stay, such as the one in the name of an act.
     */
    private static String key(Requirement requirement, FiscalYear year) {
        return YEAR.matcher(ThaiDigits.toArabic(Wording.key(requirement.text())))
                .replaceAll(found -> Matcher.quoteReplacement(relative(found.group(), year)));
    }

    private static String relative(String year, FiscalYear own) {
        int offset = Integer.parseInt(year) - own.buddhistYear();
        return Math.abs(offset) <= 1 ? "year{" + offset + "}" : year;
    }

    Optional<AnswersDiff> answers() {
        if (!entry.matched()) {
            return Optional.empty();
        }
        boolean fromKnown =
                entry.from().stream().allMatch(item -> item.answerScale().isPresent());
        boolean toKnown =
                entry.to().stream().allMatch(item -> item.answerScale().isPresent());
        boolean same = forms(entry.from()).equals(forms(entry.to()));
        Comparison known = same ? Comparison.SAME : Comparison.CHANGED;
        Comparison comparison = fromKnown && toKnown ? known : Comparison.UNKNOWN;
        boolean differs = comparison == Comparison.CHANGED || fromKnown != toKnown;
        return Optional.of(ImmutableAnswersDiff.of(
                scales(entry.from()), scales(entry.to()), comparison, differs, weakest(Item::answerScaleEvidence)));
    }

    private static List<AnswerScale> scales(List<Item> items) {
        return items.stream().flatMap(ItemDiffMaker::scales).toList();
    }

    private static Stream<AnswerScale> scales(Item item) {
        return Stream.concat(item.answerScale().stream(), item.parts().stream());
    }

    /** How the items are answered. A set, since a merger of items that are all answered alike changes nothing. */
    private static Set<List<List<Object>>> forms(List<Item> items) {
        return items.stream()
                .map(item -> scales(item).map(ItemDiffMaker::form).toList())
                .collect(Collectors.toSet());
    }

    /** What must be equal for two scales to be the same; neither evidence nor translation. */
    private static List<Object> form(AnswerScale scale) {
        List<Object> form = new ArrayList<>(List.of(scale.code(), scale.reversed(), scale.answeredBy()));
        scale.choices().forEach(choice -> form.addAll(List.of(Wording.key(choice.label()), choice.score())));
        return form;
    }
}

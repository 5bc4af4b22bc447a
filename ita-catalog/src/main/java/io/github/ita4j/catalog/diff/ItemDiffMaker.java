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
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the two sides of a group of items. */
record ItemDiffMaker(CrosswalkEntry entry, FiscalYear fromYear, FiscalYear toYear) {
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
            item.requirements().forEach(element -> elements.putIfAbsent(RequirementText.key(element, year), element));
        }
        return elements;
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
        Comparison comparison = Comparison.UNKNOWN;
        if (fromKnown && toKnown) {
            comparison = same ? Comparison.SAME : Comparison.CHANGED;
        }
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

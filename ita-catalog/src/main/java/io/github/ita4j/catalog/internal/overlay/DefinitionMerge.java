package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts the lists of definitions together: those of the base, but for the ones that the overlay replaces, and its own.
 */
record DefinitionMerge(Overlay overlay, BaseCatalog base, BaseValueCopier borrower) {
    /** The lists of definitions, and the member with the code of a definition. */
    static final SortedMap<String, String> LISTS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "sources", "code",
            "answerScales", "code",
            "gradeScales", "code",
            "themes", "number",
            "unitKinds", "code",
            "topics", "id",
            "ruleDefinitions", "step")));

    DefinitionMerge(Overlay overlay, BaseCatalog base) {
        // Definitions serve many years: their evidence is for themselves, and stays what it is.
        this(overlay, base, new BaseValueCopier(base.name(), Optional.empty()));
    }

    /**
     * One list.
     *
     * @param list its name
     * @param derived a definition that follows from what the overlay changes, and that it does not write itself
     * @return the list, or empty if nothing is defined
     */
    Optional<JsonValue> merged(String list, Optional<JsonValue> derived) {
        Optional<JsonValue> own = overlay.document().member(list);
        if (own.filter(value -> value.type() != JsonValue.Type.LIST).isPresent()) {
            return own;
        }
        String codeMember = LISTS.getOrDefault(list, "code");
        List<JsonValue> definitions =
                new ArrayList<>(own.map(JsonValue::elements).orElse(List.of()));
        derived.ifPresent(definitions::add);
        Set<String> replaced = definitions.stream()
                .flatMap(definition -> definition.member(codeMember).stream())
                .map(JsonValue::text)
                .collect(Collectors.toSet());
        Optional<JsonValue> before = base.member(list);
        List<JsonValue> all = new ArrayList<>();
        before.map(JsonValue::elements).orElse(List.of()).stream()
                .filter(definition -> !replaced.contains(
                        definition.member(codeMember).map(JsonValue::text).orElse("")))
                .forEach(definition -> all.add(borrower.borrow("", definition, overlay.overlayOf())));
        all.addAll(definitions);
        if (all.isEmpty()) {
            return own;
        }
        return Optional.of(own.orElseGet(() -> before.map(value -> borrower.empty(value, overlay.overlayOf()))
                        .orElseGet(overlay::document))
                .withElements(all));
    }
}

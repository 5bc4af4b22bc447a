package io.github.ita4j.catalog.internal.overlay;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.DUPLICATE_CODE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.MISPLACED;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.MISSING_MEMBER;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an overlay does. What its values must be like is left to the parser of the whole catalogue. */
final class OverlayParser {
    /** What an overlay has in common with a whole catalogue, and is read when the two have become one. */
    private static final List<String> AS_IN_A_CATALOGUE = List.of(
            "$schema",
            "format",
            "fiscalYear",
            "edition",
            "version",
            "gradeScale",
            "gradeScaleEvidence",
            "rules",
            "calendar",
            "leastSamples",
            "requiredMeasures");

    /** Members that 'change' leaves alone, and what to use instead. */
    private static final Map<String, String> OTHER_WAYS = Map.of(
            "code", "renumber",
            "number", "renumber",
            "weight", "weights",
            "items", "add' and 'withdraw",
            "subIndicators", "add' and 'withdraw",
            "indicators", "add' and 'withdraw");

    private final Values values;
    private final Faults faults;
    private final Changes changes;

    OverlayParser(Values values) {
        this.values = values;
        this.faults = values.faults();
        this.changes = new Changes(faults);
    }

    Overlay parse(Members file, JsonValue overlayOf) {
        AS_IN_A_CATALOGUE.forEach(file::find);
        DefinitionMerge.LISTS.keySet().forEach(file::find);
        Optional<JsonValue> weights = file.find("weights");
        Optional<JsonValue> weightsEvidence = file.find("weightsEvidence");
        weights.ifPresent(value -> weights(value, weightsEvidence));
        Map<String, JsonValue> withdrawn = withdrawn(file.findList("withdraw"));
        Map<String, JsonValue> renumbered =
                file.find("renumber").map(this::objectMembers).orElse(Map.of());
        file.find("change").ifPresent(this::changes);
        List<Addition> additions = additions(file.findList("add"));
        Optional<JsonValue> grades = file.find("grades");
        file.done();
        return new Overlay(
                file.object(),
                overlayOf,
                weights,
                grades,
                withdrawn,
                new LinkedHashMap<>(renumbered),
                changes,
                new ArrayList<>(additions));
    }

    private Map<String, JsonValue> objectMembers(JsonValue value) {
        return values.object(value).isPresent() ? value.members() : Map.of();
    }

    private void weights(JsonValue value, Optional<JsonValue> evidence) {
        Map<String, JsonValue> weights = objectMembers(value);
        if (weights.isEmpty()) {
            return;
        }
        JsonValue known = evidence.orElseGet(() -> Changes.evidenceMissing(value, "weightsEvidence", faults));
        weights.forEach((code, weight) -> {
            changes.put(code, weight, "weight", weight);
            changes.put(code, weight, "weightEvidence", known);
        });
    }

    private Map<String, JsonValue> withdrawn(List<JsonValue> elements) {
        Map<String, JsonValue> withdrawn = new LinkedHashMap<>();
        for (JsonValue element : elements) {
            Optional<String> code = values.text(element);
            if (code.isPresent() && withdrawn.putIfAbsent(code.get(), element) != null) {
                faults.add(
                        DUPLICATE_CODE,
                        element,
                        element.describe() + " a second time",
                        "each code once",
                        "Remove one of the two.");
            }
        }
        return withdrawn;
    }

    private void changes(JsonValue value) {
        objectMembers(value).forEach((code, change) -> {
            changes.begin(code, change);
            objectMembers(change).forEach((name, member) -> {
                String other = OTHER_WAYS.get(name);
                if (other == null) {
                    changes.put(code, change, name, member);
                } else {
                    faults.add(
                            MISPLACED,
                            member,
                            "'" + name + "' in 'change'",
                            "members that can be changed there",
                            "Use '" + other + "' instead.");
                }
            });
        });
    }

    private List<Addition> additions(List<JsonValue> elements) {
        List<Addition> additions = new ArrayList<>();
        for (JsonValue element : elements) {
            values.object(element).ifPresent(entry -> additions.addAll(additions(entry)));
        }
        return additions;
    }

    private List<Addition> additions(Members entry) {
        Optional<String> under = entry.need("under").flatMap(values::text);
        Optional<JsonValue> itemsEvidence = entry.find("itemsEvidence");
        List<Addition> additions = new ArrayList<>();
        boolean any = false;
        for (Level level : List.of(Level.ITEM, Level.SUB_INDICATOR, Level.INDICATOR)) {
            Optional<JsonValue> list = entry.find(level.list());
            any |= list.isPresent();
            Optional<List<JsonValue>> things = list.flatMap(values::list);
            under.ifPresent(code -> list.ifPresent(
                    l -> things.ifPresent(t -> additions.add(new Addition(code, entry.object(), level, l, t)))));
        }
        under.ifPresent(code ->
                itemsEvidence.ifPresent(evidence -> changes.put(code, entry.object(), "itemsEvidence", evidence)));
        if (!any) {
            faults.add(
                    MISSING_MEMBER,
                    entry.object(),
                    "nothing to add",
                    "'items', 'subIndicators' or 'indicators'",
                    "Write what is added, as a whole catalogue writes it.");
        }
        entry.done();
        return additions;
    }
}

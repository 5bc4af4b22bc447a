package io.github.ita4j.catalog.internal.overlay;

import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_CODE;
import static io.github.ita4j.catalog.validation.CatalogRule.MISPLACED;
import static io.github.ita4j.catalog.validation.CatalogRule.MISSING_MEMBER;

import io.github.ita4j.catalog.internal.Members;
import io.github.ita4j.catalog.internal.Values;
import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what an overlay does. What its values must be like is left to the parser of the whole catalogue. */
record OverlayParser(Values values, Changes changes) {
    /** What an overlay has in common with a whole catalogue, and is read when the two have become one. */
    private static final List<String> MERGED = List.of("calendar", "requiredMeasures");

    /** Members that 'change' leaves alone, and what to use instead. */
    private static final Map<String, String> OTHER_WAYS = Map.of(
            "code", "renumber",
            "number", "renumber",
            "weight", "weights",
            "items", "add' and 'withdraw",
            "subIndicators", "add' and 'withdraw",
            "indicators", "add' and 'withdraw");

    OverlayParser(Values values) {
        this(values, new Changes(values.faults()));
    }

    Overlay parse(Members file, JsonValue overlayOf) {
        OverlayMerge.TAKEN_AS_WRITTEN.forEach(file::find);
        GradeChanges.MEMBERS.forEach(file::find);
        OverlayMerge.REPLACED.forEach(file::find);
        MERGED.forEach(file::find);

        DefinitionMerge.LISTS.keySet().forEach(file::find);
        JsonValue weights = file.find("weights");
        weights(weights, file.find("weightsEvidence"));
        Map<String, JsonValue> withdrawn = withdrawn(file.findList("withdraw"));
        Map<String, JsonValue> renumbered = objectMembers(file.find("renumber"));
        changes(file.find("change"));
        List<Addition> additions = new ArrayList<>();
        file.findList("add").forEach(element -> add(values.object(element), additions));
        file.find("grades");
        file.done();
        return new Overlay(file.object(), overlayOf, withdrawn, new LinkedHashMap<>(renumbered), changes, additions);
    }

    private Map<String, JsonValue> objectMembers(JsonValue value) {
        return values.object(value).object().members();
    }

    private void weights(JsonValue value, JsonValue evidence) {
        Map<String, JsonValue> weights = objectMembers(value);
        if (weights.isEmpty()) {
            return;
        }
        JsonValue known = evidence.type() == JsonValue.Type.ABSENT
                ? Changes.evidenceMissing(value, "weightsEvidence", values.faults())
                : evidence;
        weights.forEach((code, weight) -> {
            changes.put(code, weight, "weight", weight);
            changes.put(code, weight, "weightEvidence", known);
        });
    }

    private Map<String, JsonValue> withdrawn(List<JsonValue> elements) {
        Map<String, JsonValue> withdrawn = new LinkedHashMap<>();
        for (JsonValue element : elements) {
            String code = values.text(element);
            if (!code.isEmpty() && withdrawn.putIfAbsent(code, element) != null) {
                values.faults().add(DUPLICATE_CODE, "withdrawn", element);
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
                    values.faults().add(MISPLACED, "changed", member, "name", name, "other", other);
                }
            });
        });
    }

    private void add(Members entry, List<Addition> additions) {
        String under = values.text(entry.need("under"));
        JsonValue itemsEvidence = entry.find("itemsEvidence");
        boolean any = false;
        for (StructureLevel level :
                List.of(StructureLevel.ITEM, StructureLevel.SUB_INDICATOR, StructureLevel.INDICATOR)) {
            JsonValue list = entry.find(level.list());
            any |= list.type() != JsonValue.Type.ABSENT;
            values.list(list);
            if (list.type() == JsonValue.Type.LIST && !under.isEmpty()) {
                additions.add(new Addition(under, entry.object(), level, list, list.elements()));
            }
        }
        if (itemsEvidence.type() != JsonValue.Type.ABSENT && !under.isEmpty()) {
            changes.put(under, entry.object(), "itemsEvidence", itemsEvidence);
        }
        if (!any && entry.isObject()) {
            values.faults().add(MISSING_MEMBER, "addition", entry.object());
        }
        entry.done();
    }
}

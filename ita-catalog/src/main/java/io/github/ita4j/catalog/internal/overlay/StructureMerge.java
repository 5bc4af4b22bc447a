package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts the instruments together with all that is in them, and the measures of their items. */
final class StructureMerge {
    private final Overlay overlay;
    private final BaseCatalog base;
    private final BaseValueCopier borrower;

    /**
     * What the overlay has last done to the structure. When something of the base is then found in the wrong place,
     * that is where its author should look.
     */
    private JsonValue cause;

    StructureMerge(Overlay overlay, BaseCatalog base, BaseValueCopier borrower) {
        this.overlay = overlay;
        this.base = base;
        this.borrower = borrower;
        this.cause = overlay.overlayOf();
    }

    /** Something in a list: of the base, or added by the overlay. */
    private record Entry(OptionalInt number, JsonValue value, boolean added) {}

    Optional<JsonValue> instruments() {
        return base.member(StructureLevel.INSTRUMENT.list()).map(list -> {
            List<JsonValue> instruments = merged(StructureLevel.INSTRUMENT, list.elements(), List.of());
            // Weights are summed over the list, so that the sum is a matter of the weights.
            return overlay.document()
                    .member("weights")
                    .orElseGet(() -> borrower.empty(list, cause))
                    .withElements(instruments);
        });
    }

    /** The list of one level under something of the base, or empty if there is none. */
    private Optional<JsonValue> list(StructureLevel level, JsonValue parent, String parentCode) {
        List<Addition> additions = overlay.additions(parentCode, level);
        JsonValue before = parent.get(level.list());
        List<JsonValue> merged = merged(level, before.elements(), additions);
        return before.elements().isEmpty()
                ? additions.stream().findFirst().map(first -> first.list().withElements(merged))
                : Optional.of(borrower.empty(before, cause).withElements(merged));
    }

    /** What is there and what is added, in the order of their numbers, by which what is withdrawn still counts. */
    private List<JsonValue> merged(StructureLevel level, List<JsonValue> before, List<Addition> additions) {
        List<Entry> entries = new ArrayList<>();
        for (JsonValue object : before) {
            entries.add(new Entry(number(level, object), object, false));
        }
        for (Addition addition : additions) {
            for (JsonValue element : addition.elements()) {
                OptionalInt number =
                        level.code(element).map(StructureLevel::number).orElse(OptionalInt.empty());
                int at = 0;
                while (at < entries.size() && !comesAfter(entries.get(at).number(), number)) {
                    at++;
                }
                entries.add(at, new Entry(number, element, true));
            }
        }
        return elements(level, entries);
    }

    private static boolean comesAfter(OptionalInt entry, OptionalInt number) {
        return entry.isPresent() && number.isPresent() && entry.getAsInt() > number.getAsInt();
    }

    /** The number that something of the base has in the end; none if it goes. */
    private OptionalInt number(StructureLevel level, JsonValue object) {
        return level.code(object)
                .filter(code -> !overlay.withdrawn().containsKey(code))
                .map(code -> StructureLevel.number(overlay.newCode(code)))
                .orElse(OptionalInt.empty());
    }

    private List<JsonValue> elements(StructureLevel level, List<Entry> entries) {
        List<JsonValue> elements = new ArrayList<>();
        for (Entry entry : entries) {
            String code = level.code(entry.value()).orElse("");
            JsonValue withdrawn = entry.added() ? null : overlay.withdrawn().get(code);
            if (entry.added()) {
                cause = entry.value();
                elements.add(entry.value());
            } else if (withdrawn != null) {
                cause = withdrawn;
            } else {
                elements.add(thing(level, entry.value(), code));
            }
        }
        return elements;
    }

    /** Something of the base with what the overlay changes in it. */
    private JsonValue thing(StructureLevel level, JsonValue object, String code) {
        Optional<Changes.Change> change = overlay.changes().of(code);
        Optional<JsonValue> renumbered =
                Optional.ofNullable(overlay.renumbered().get(code));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.member(level.codeMember())
                .ifPresent(value -> members.put(
                        level.codeMember(),
                        renumbered.orElseGet(() -> borrower.borrow(level.codeMember(), value, cause))));
        cause = renumbered.orElse(cause);
        for (StructureLevel below : StructureLevel.values()) {
            // What cannot stand here is put here nevertheless, and the parser says so.
            if (level.below().contains(below) || !overlay.additions(code, below).isEmpty()) {
                list(below, object, code).ifPresent(list -> members.put(below.list(), list));
            }
        }
        change.ifPresent(c -> c.members().forEach(members::putIfAbsent));
        JsonValue here = change.map(Changes.Change::where)
                .or(() -> overlay.firstAddition(code).map(Addition::where))
                .orElse(cause);
        object.members().forEach((name, value) -> {
            if (!members.containsKey(name)) {
                members.put(name, borrower.borrow(name, value, here));
            }
        });
        return borrower.empty(object, here).withMembers(members);
    }

    /** What the measures of o-items ask for, by their new codes; without those that the overlay made obsolete. */
    Optional<JsonValue> requiredMeasures() {
        Optional<JsonValue> own = overlay.document().member("requiredMeasures");
        Optional<JsonValue> before = base.member("requiredMeasures");
        if (before.isEmpty()
                || own.filter(value -> value.type() != JsonValue.Type.OBJECT).isPresent()) {
            return own;
        }
        Map<String, JsonValue> measures = new LinkedHashMap<>();
        before.get().members().forEach((code, measure) -> {
            boolean stays = overlay.withdrawnWith(code, base).isEmpty()
                    && overlay.changes().of(code, "requirements").isEmpty();
            if (stays) {
                measures.put(overlay.newCode(code), borrower.borrow(code, measure, overlay.overlayOf()));
            }
        });
        own.ifPresent(value -> measures.putAll(value.members()));
        return Optional.of(own.orElseGet(() -> borrower.empty(before.get(), overlay.overlayOf()))
                .withMembers(measures));
    }
}

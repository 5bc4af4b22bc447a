package io.github.ita4j.catalog.internal.overlay;

import static io.github.ita4j.catalog.validation.CatalogRule.ALREADY_IN_BASE;
import static io.github.ita4j.catalog.validation.CatalogRule.CHANGE_WITHOUT_EVIDENCE;
import static io.github.ita4j.catalog.validation.CatalogRule.CONTRADICTORY_CHANGES;
import static io.github.ita4j.catalog.validation.CatalogRule.MISPLACED;
import static io.github.ita4j.catalog.validation.CatalogRule.NOT_IN_BASE;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the codes that an overlay names against its base. What cannot be done is reported and left out, so that the
 * rest can be put together and checked as well.
 */
record OverlayChecks(Overlay overlay, BaseCatalog base, CatalogFaults faults) {
    private static final Pattern ITEM = Pattern.compile("([ieo])[0-9]{1,3}");

    static void check(Overlay overlay, BaseCatalog base, CatalogFaults faults) {
        OverlayChecks checks = new OverlayChecks(overlay, base, faults);
        checks.checkWithdrawn();
        checks.checkRenumbered();
        checks.checkChanges();
        checks.checkAdditions();
    }

    private void checkWithdrawn() {
        overlay.withdrawn().entrySet().removeIf(entry -> !isInBase(entry.getKey(), entry.getValue(), base.codes(), ""));
        overlay.withdrawn()
                .forEach((code, where) -> base.node(code)
                        .flatMap(BaseCatalog.Node::parent)
                        .flatMap(above -> overlay.withdrawnWith(above, base))
                        .ifPresent(parent -> contradiction(where, code, parent)));
    }

    private void checkRenumbered() {
        overlay.renumbered().entrySet().removeIf(entry -> !stays(entry.getKey(), entry.getValue(), base.codes(), ""));
        overlay.renumbered().entrySet().removeIf(entry -> {
            boolean instrument = isAt(StructureLevel.INSTRUMENT, entry.getKey());
            if (instrument) {
                faults.add(MISPLACED, "number-of-instrument", entry.getValue(), "code", entry.getKey());
            }
            return instrument;
        });

        // All are looked at before one is left out, for each may take the number of another.
        List<JsonValue> impossible = overlay.renumbered().values().stream()
                .filter(number -> isOccupied(number.text()))
                .toList();
        impossible.forEach(number -> alreadyInBase(number, number.describe()));
        overlay.renumbered().values().removeAll(impossible);
    }

    private void checkChanges() {
        Collection<String> instruments = base.codes().stream()
                .filter(code -> isAt(StructureLevel.INSTRUMENT, code))
                .toList();
        for (Map.Entry<String, Changes.Change> entry :
                List.copyOf(overlay.changes().byCode().entrySet())) {
            String code = entry.getKey();
            Changes.Change change = entry.getValue();
            boolean weight = change.members().containsKey("weight");
            if (isOfAddition(change)) {
                continue;
            }
            if (!stays(code, change.where(), weight ? instruments : base.codes(), weight ? "instrument" : "")) {
                overlay.changes().remove(code);
            } else if (!isAt(StructureLevel.INSTRUMENT, code)) {
                overlay.changes().checkEvidence(code, change);
            }
        }
    }

    /** What is wrong with an addition is said once, and not again for the evidence beside it. */
    private boolean isOfAddition(Changes.Change change) {
        return overlay.additions().stream().anyMatch(addition -> addition.where() == change.where());
    }

    private void checkAdditions() {
        overlay.additions().removeIf(addition -> {
            JsonValue where = addition.where().member("under").orElse(addition.where());
            return !stays(addition.under(), where, base.codes(), "");
        });
        overlay.additions()
                .replaceAll(addition -> addition.with(addition.elements().stream()
                        .filter(element -> isNew(addition.level(), element))
                        .toList()));
        overlay.additions().forEach(this::checkEvidence);
    }

    private boolean isNew(StructureLevel level, JsonValue element) {
        Optional<String> code = level.code(element).filter(this::isOccupied);
        code.ifPresent(c -> alreadyInBase(element.member(level.codeMember()).orElse(element), InputText.quote(c)));
        return code.isEmpty();
    }

    /** What an indicator without items gets is known somehow, and the base does not say how. */
    private void checkEvidence(Addition addition) {
        Optional<BaseCatalog.Node> parent =
                base.node(addition.under()).filter(node -> node.level() == StructureLevel.INDICATOR);
        boolean first = parent.isPresent()
                && StructureLevel.INDICATOR.below().stream()
                        .allMatch(level -> BaseCatalog.elements(parent.get().object(), level.list())
                                .isEmpty());
        if (first
                && !addition.elements().isEmpty()
                && overlay.changes().of(addition.under(), "itemsEvidence").isEmpty()) {
            faults.add(CHANGE_WITHOUT_EVIDENCE, "first-items", addition.where(), "indicator", addition.under());
            JsonValue recalled = addition.where().withText("recalled");
            overlay.changes().put(addition.under(), addition.where(), "itemsEvidence", recalled);
        }
    }

    private boolean stays(String code, JsonValue where, Collection<String> known, String way) {
        if (!isInBase(code, where, known, way)) {
            return false;
        }
        Optional<String> withdrawn = overlay.withdrawnWith(code, base);
        withdrawn.ifPresent(parent -> contradiction(where, code, parent));
        return withdrawn.isEmpty();
    }

    private boolean isInBase(String code, JsonValue where, Collection<String> known, String way) {
        boolean there = known.contains(code);
        if (!there) {
            Object hint = hint(code, known);
            faults.add(NOT_IN_BASE, way, where, "code", InputText.quote(code), "base", base.name(), "hint", hint);
        }
        return there;
    }

    /** The code in its one spelling, else the items there are, else the nearest code. */
    private static Optional<LocalizedText> hint(String code, Collection<String> known) {
        Optional<String> spelt = NodeCode.find(code).map(NodeCode::code).filter(known::contains);
        if (spelt.isPresent()) {
            return spelt.map(word -> CatalogFaults.text("write-it-as", "word", word));
        }
        Matcher item = ITEM.matcher(code);
        if (!item.matches()) {
            return CatalogFaults.didYouMean(code, known);
        }
        List<String> items =
                known.stream().filter(other -> other.startsWith(item.group(1))).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(CatalogFaults.text(
                        "there-are-items", "first", items.get(0), "last", items.get(items.size() - 1)));
    }

    private void contradiction(JsonValue where, String code, String withdrawn) {
        Optional<String> parent = Optional.of(withdrawn).filter(above -> !above.equals(code));
        faults.add(CONTRADICTORY_CHANGES, where, "code", InputText.quote(code), "parent", parent);
    }

    private void alreadyInBase(JsonValue where, String code) {
        faults.add(ALREADY_IN_BASE, where, "code", code, "base", base.name());
    }

    private boolean isAt(StructureLevel level, String code) {
        return base.node(code).filter(node -> node.level() == level).isPresent();
    }

    /** Whether something of the base has a code and keeps it. */
    private boolean isOccupied(String code) {
        return base.node(code).isPresent()
                && overlay.withdrawnWith(code, base).isEmpty()
                && !overlay.renumbered().containsKey(code);
    }
}

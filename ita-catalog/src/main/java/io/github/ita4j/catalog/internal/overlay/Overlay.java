package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an overlay does. All codes are those of the base but for the ones of what is added.
 *
 * @param document the file
 * @param overlayOf where it names its base
 * @param withdrawn what is taken away, by code
 * @param renumbered the new codes of what stays, by the old ones
 * @param changes new members of what stays
 * @param additions what is added
 */
record Overlay(
        JsonValue document,
        JsonValue overlayOf,
        Map<String, JsonValue> withdrawn,
        Map<String, JsonValue> renumbered,
        Changes changes,
        List<Addition> additions) {

    /** What the overlay puts into a list under something. */
    List<Addition> additions(String under, StructureLevel level) {
        return additions.stream()
                .filter(addition -> addition.under().equals(under) && addition.level() == level)
                .toList();
    }

    /** The code that a thing has from now on. */
    String newCode(String code) {
        JsonValue renumbered = this.renumbered.get(code);
        return renumbered == null ? code : renumbered.text();
    }

    /** The first addition under something. */
    Optional<Addition> firstAddition(String under) {
        return additions.stream()
                .filter(addition -> addition.under().equals(under))
                .findFirst();
    }

    /** The code with which something of the base is withdrawn: its own, or that of something it stands under. */
    Optional<String> withdrawnWith(String code, BaseCatalog base) {
        Optional<String> at = Optional.of(code);
        while (at.isPresent() && !withdrawn.containsKey(at.get())) {
            at = base.node(at.get()).flatMap(BaseCatalog.Node::parent);
        }
        return at;
    }
}

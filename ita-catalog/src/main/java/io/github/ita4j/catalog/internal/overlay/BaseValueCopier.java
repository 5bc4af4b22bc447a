package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes values of the base over into the document that is put together.
 *
 * @param document the base, as messages name it
 * @param evidence how evidence of the base is carried over, where the overlay is for another fiscal year
 */
record BaseValueCopier(LocalizedText document, Optional<CarriedEvidence> evidence) {
    /**
     * A member with everything in it.
     *
     * @param name its name, by which evidence is known
     * @param value the value in the base
     * @param cause the place of the overlay where its faults are shown
     * @return the value in the document that is put together
     */
    JsonValue borrow(String name, JsonValue value, JsonValue cause) {
        JsonValue copy = copy(value, cause);
        boolean carried = name.equals("evidence") || name.endsWith("Evidence");
        return carried ? evidence.map(e -> e.carried(copy)).orElse(copy) : copy;
    }

    private JsonValue copy(JsonValue value, JsonValue cause) {
        JsonValue empty = empty(value, cause);
        return switch (value.type()) {
            case OBJECT -> empty.withMembers(members(value, cause));
            case LIST -> {
                List<JsonValue> elements = new ArrayList<>();
                value.elements().forEach(element -> elements.add(copy(element, cause)));
                yield empty.withElements(elements);
            }
            default -> empty;
        };
    }

    /** The members of an object with everything in them, to be changed. */
    Map<String, JsonValue> members(JsonValue object, JsonValue cause) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, borrow(name, member, cause)));
        return members;
    }

    /** The object or list without its contents. */
    JsonValue empty(JsonValue container, JsonValue cause) {
        return container.broughtBy(cause, document);
    }
}

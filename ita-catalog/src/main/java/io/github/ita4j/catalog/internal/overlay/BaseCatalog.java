package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue that an overlay lies on, with everything in its structure by code. */
final class BaseCatalog {
    private final LocalizedText name;
    private final JsonValue document;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /**
     * Something in the structure.
     *
     * @param level what it is
     * @param object its object in the file
     * @param parent the code of what it stands under
     */
    record Node(StructureLevel level, JsonValue object, Optional<String> parent) {}

    /**
     * A base.
     *
     * @param name as messages name it, such as {@code nacc of 2568}
     * @param document the document, free of faults
     */
    BaseCatalog(LocalizedText name, JsonValue document) {
        this.name = name;
        this.document = document;
        addAll(StructureLevel.INSTRUMENT, document, Optional.empty());
    }

    private void addAll(StructureLevel level, JsonValue parentObject, Optional<String> parent) {
        for (JsonValue object : elements(parentObject, level.list())) {
            Optional<String> code = level.code(object);
            code.ifPresent(c -> nodes.put(c, new Node(level, object, parent)));
            level.below().forEach(below -> addAll(below, object, code));
        }
    }

    /** As messages name it. */
    LocalizedText name() {
        return CatalogFaults.text("base-catalogue", "name", name);
    }

    /** A member of the document as a whole. */
    Optional<JsonValue> member(String member) {
        return document.member(member);
    }

    /** The elements of a list of the document as a whole. */
    List<JsonValue> elements(String list) {
        return elements(document, list);
    }

    /** The codes of everything in the structure. */
    Collection<String> codes() {
        return Collections.unmodifiableCollection(nodes.keySet());
    }

    Optional<Node> node(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    /** The elements of a list that may be absent. */
    static List<JsonValue> elements(JsonValue object, String list) {
        return object.get(list).elements();
    }
}

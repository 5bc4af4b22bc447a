package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.NodeCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of all nodes of a catalogue, in its order. */
final class NodeNames {
    private final Map<NodeCode, String> names = new LinkedHashMap<>();
    private final Messages messages;

    NodeNames(Catalog catalog, Messages messages) {
        this.messages = messages;
        catalog.tree().all().forEach(node -> names.put(node.code(), name(node)));
    }

    private String name(CriteriaNode node) {
        if (node.parent().isEmpty()) {
            return messages.text("overall");
        }
        String mark = node.item()
                .map(item -> Marks.behind(messages, item.titleEvidence()))
                .orElse("");
        return node.title().map(title -> messages.name(title) + mark).orElseGet(() -> messages.text("title-not-known"));
    }

    /** Every node with its name. */
    Map<NodeCode, String> all() {
        return names;
    }

    /** The name of a node, if the catalogue has it. */
    Optional<String> of(NodeCode code) {
        return Optional.ofNullable(names.get(code));
    }
}

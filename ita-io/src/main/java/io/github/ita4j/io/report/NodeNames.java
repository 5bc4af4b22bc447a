package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of all nodes of a catalogue, in its order. */
final class NodeNames {
    private final Map<NodeCode, String> names = new LinkedHashMap<>();
    private final Messages messages;

    NodeNames(Catalog catalog, Messages messages) {
        this.messages = messages;
        names.put(Overall.OVERALL, messages.text(Message.OVERALL));
        for (InstrumentCriteria instrument : catalog.instruments()) {
            names.put(instrument.instrument(), messages.name(instrument.title()));
            instrument.parts().forEach(part -> names.put(part.code(), messages.name(part.title())));
            instrument.indicators().forEach(this::add);
        }
    }

    private void add(Indicator indicator) {
        names.put(indicator.number(), messages.name(indicator.title()));
        indicator.subIndicators().forEach(sub -> {
            names.put(sub.number(), messages.name(sub.title()));
            sub.items().forEach(this::add);
        });
        indicator.items().forEach(this::add);
    }

    private void add(Item item) {
        names.put(
                item.code(),
                item.title()
                        .map(title -> messages.name(title) + Marks.behind(messages, item.titleEvidence()))
                        .orElseGet(() -> messages.text(Message.TITLE_NOT_KNOWN)));
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

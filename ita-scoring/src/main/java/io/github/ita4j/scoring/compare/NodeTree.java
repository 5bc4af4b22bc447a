package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in what. The parts of an instrument stand in it too, beside its indicators, as a second way to it. */
final class NodeTree {
    private final Map<NodeCode, List<NodeCode>> children = new LinkedHashMap<>();
    private final Map<NodeCode, NodeCode> parents = new HashMap<>();

    private NodeTree() {}

    static NodeTree of(Catalog catalog) {
        NodeTree tree = new NodeTree();
        for (InstrumentCriteria instrument : catalog.instruments()) {
            tree.add(Overall.OVERALL, instrument.instrument());
            instrument.parts().forEach(part -> tree.parents.put(part.code(), instrument.instrument()));
            for (Indicator indicator : instrument.indicators()) {
                tree.add(instrument.instrument(), indicator.number());
                tree.addItems(indicator.number(), indicator.items());
                indicator.subIndicators().forEach(sub -> {
                    tree.add(indicator.number(), sub.number());
                    tree.addItems(sub.number(), sub.items());
                });
            }
        }
        return tree;
    }

    private void addItems(NodeCode parent, List<Item> items) {
        items.forEach(item -> add(parent, item.code()));
    }

    private void add(NodeCode parent, NodeCode child) {
        children.computeIfAbsent(parent, code -> new ArrayList<>()).add(child);
        parents.put(child, parent);
    }

    /** What a node's score is the mean of, parts aside; nothing for a leaf and for a part. */
    List<NodeCode> children(NodeCode node) {
        return children.getOrDefault(node, List.of());
    }

    Optional<NodeCode> parent(NodeCode node) {
        return Optional.ofNullable(parents.get(node));
    }

    /** Whether a node stands somewhere under another. */
    boolean isBelow(NodeCode node, NodeCode above) {
        Optional<NodeCode> parent = parent(node);
        return parent.isPresent() && (parent.get().equals(above) || isBelow(parent.get(), above));
    }

    /**
     * Whether a node's score stands for nothing any more once another node has a new one: it is below it, or it belongs to
     * the other way to the score of an instrument.
     */
    boolean isUnfoundedBy(NodeCode node, NodeCode changed) {
        return isBelow(node, changed) || isOtherWay(node, changed) || isOtherWay(changed, node);
    }

    private boolean isOtherWay(NodeCode part, NodeCode node) {
        return part instanceof PartCode code && !(node instanceof PartCode) && isBelow(node, code.instrument());
    }
}

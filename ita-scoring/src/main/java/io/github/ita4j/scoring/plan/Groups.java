package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which items and groups lie below which. */
final class Groups {
    private final Map<NodeCode, Set<NodeCode>> below = new HashMap<>();

    Groups(Catalog catalog) {
        for (InstrumentCriteria criteria : catalog.instruments()) {
            for (Indicator indicator : criteria.indicators()) {
                indicator.allItems().forEach(item -> put(indicator.number(), item.code()));
                for (SubIndicator sub : indicator.subIndicators()) {
                    put(indicator.number(), sub.number());
                    sub.items().stream().map(Item::code).forEach(code -> put(sub.number(), code));
                }
                put(criteria.instrument(), indicator.number());
                withAllBelow(indicator.number()).forEach(code -> put(criteria.instrument(), code));
            }
        }
    }

    private void put(NodeCode group, NodeCode code) {
        below.computeIfAbsent(group, g -> new HashSet<>()).add(code);
    }

    /** A node and everything below it. */
    Set<NodeCode> withAllBelow(NodeCode code) {
        Set<NodeCode> all = new HashSet<>(below.getOrDefault(code, Set.of()));
        all.add(code);
        return all;
    }

    /** Whether a node, or a group that it lies in, is among some codes. */
    boolean isCoveredBy(NodeCode code, Set<NodeCode> codes) {
        return codes.stream().anyMatch(named -> withAllBelow(named).contains(code));
    }
}

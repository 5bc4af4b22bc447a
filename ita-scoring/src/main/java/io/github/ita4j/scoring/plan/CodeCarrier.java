package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.ItemLink;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import java.util.List;
import java.util.Optional;

/** Which codes of some criteria stand for those of others, so that a plan can use the numbers of its own year. */
record CodeCarrier(Catalog from, Catalog to, Crosswalk crosswalk) {
    static CodeCarrier between(Catalog from, Catalog to) {
        return new CodeCarrier(from, to, Crosswalk.between(from, to));
    }

    /** What became of a cause; where both criteria are the same it is what it was. */
    CarriedCause carry(Cause cause) {
        NodeCode code = cause.code();
        if (code instanceof ItemCode item && !from.stamp().equals(to.stamp())) {
            Optional<CrosswalkEntry> entry = crosswalk.entryFrom(item);
            return ImmutableCarriedCause.of(
                    cause,
                    entry.map(CrosswalkEntry::relation),
                    entry.map(found -> carry(found, item)).orElse(List.of()));
        }
        return ImmutableCarriedCause.of(cause, Optional.empty(), to.contains(code) ? List.of(code) : List.of());
    }

    List<NodeCode> carry(NodeCode code) {
        return carry(Cause.of(code)).now();
    }

    /** The items from which one of the later criteria was made, whether or not their scores are known. */
    List<ItemCode> madeFrom(NodeCode later) {
        return from.items().keySet().stream()
                .filter(item -> carry(item).contains(later))
                .toList();
    }

    /** A question of a survey that nobody can follow is carried to its indicator, which asks about the same subject. */
    private List<NodeCode> carry(CrosswalkEntry entry, ItemCode item) {
        List<NodeCode> linked = entry.links().stream()
                .filter(link -> link.from().equals(item))
                .<NodeCode>map(ItemLink::to)
                .toList();
        return linked.isEmpty() && item.instrument() != Instrument.OIT ? indicatorOf(item) : linked;
    }

    private List<NodeCode> indicatorOf(ItemCode item) {
        return from.node(item).flatMap(CriteriaNode::parent).map(CriteriaNode::code).filter(to::contains).stream()
                .toList();
    }
}

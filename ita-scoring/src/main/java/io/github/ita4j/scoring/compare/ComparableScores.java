package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.catalog.lineage.ItemLink.LinkBasis;
import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which scores hold under other criteria: those of items that are one and the same there, and those of nodes that are
 * made of the same things there. The score of an item that now asks for something else would be a guess.
 */
final class ComparableScores {
    private final Catalog to;
    private final Map<NodeCode, NodeCode> codes = new HashMap<>();

    private ComparableScores(Catalog to) {
        this.to = to;
    }

    /** The code there of every code here whose score holds there. */
    static Map<NodeCode, NodeCode> between(Catalog from, Catalog to, Crosswalk crosswalk) {
        ComparableScores carrying = new ComparableScores(to);
        crosswalk.entries().forEach(carrying::item);
        carrying.group(from.tree());
        return carrying.codes;
    }

    private void item(CrosswalkEntry entry) {
        boolean one = entry.from().size() == 1 && entry.to().size() == 1;
        if (one && (entry.exact() || entry.links().get(0).basis() == LinkBasis.CODE)) {
            codes.put(entry.from().get(0).code(), entry.to().get(0).code());
        } else if (entry.relation() == Relation.UNKNOWN && entry.to().isEmpty()) {
            // Of a question that is a mere number on both sides, as in an overlay, nothing is known to differ.
            Item here = entry.from().get(0);
            to.item(here.code())
                    .filter(there -> isMereNumber(here) && isMereNumber(there))
                    .ifPresent(there -> codes.put(here.code(), there.code()));
        }
    }

    private static boolean isMereNumber(Item item) {
        return item.title().isEmpty() && item.topics().isEmpty();
    }

    /** From the bottom up, since a node is carried where all that stands in it is. */
    private void group(CriteriaNode here) {
        here.children().stream().filter(child -> child.item().isEmpty()).forEach(this::group);
        to.node(here.code())
                .filter(there -> isSame(here.children(), there.children()) && isKnownToBeTheSame(here, there))
                .ifPresent(there -> {
                    codes.put(here.code(), there.code());
                    here.parts().stream()
                            .map(CriteriaNode::code)
                            .filter(to::contains)
                            .forEach(part -> codes.put(part, part));
                });
    }

    /** Where nothing is known to stand in something, its name must say that it is the same. */
    private static boolean isKnownToBeTheSame(CriteriaNode here, CriteriaNode there) {
        return !here.children().isEmpty()
                || Wording.same(here.title().orElseThrow(), there.title().orElseThrow());
    }

    /** Whether all that stands in something here is all that stands in it there, and weighs as much. */
    private boolean isSame(List<CriteriaNode> here, List<CriteriaNode> there) {
        Map<NodeCode, Fraction> carried = new HashMap<>();
        for (CriteriaNode one : here) {
            NodeCode carriedTo = codes.get(one.code());
            if (carriedTo == null) {
                return false;
            }
            carried.put(carriedTo, one.share());
        }
        return carried.equals(there.stream().collect(Collectors.toMap(CriteriaNode::code, CriteriaNode::share)));
    }
}

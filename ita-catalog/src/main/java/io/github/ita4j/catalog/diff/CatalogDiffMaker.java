package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two catalogues. */
final class CatalogDiffMaker {
    private CatalogDiffMaker() {}

    static CatalogDiff between(Catalog from, Catalog to) {
        Places here = new Places(from);
        Places there = new Places(to);
        Crosswalk crosswalk = Crosswalk.between(from, to);
        List<ItemDiff> items = crosswalk.entries().stream()
                .map(entry -> item(entry, new ItemComparison(entry, from.fiscalYear(), to.fiscalYear()), here, there))
                .toList();
        return ImmutableCatalogDiff.of(
                crosswalk, items, nodes(here, there), GradeScaleDiff.between(from.gradeScale(), to.gradeScale()));
    }

    private static ItemDiff item(CrosswalkEntry entry, ItemComparison comparison, Places here, Places there) {
        return ImmutableItemDiff.of(
                entry, here.of(entry.from()), there.of(entry.to()), comparison.requirements(), comparison.answers());
    }

    private static List<NodeChange> nodes(Places here, Places there) {
        Set<NodeCode> codes = new HashSet<>();
        codes.addAll(here.nodes().keySet());
        codes.addAll(there.nodes().keySet());
        List<NodeChange> changes = new ArrayList<>();
        for (NodeCode code : NodeOrder.byLevel(codes)) {
            NodeChange change = ImmutableNodeChange.of(
                    code,
                    Optional.ofNullable(here.nodes().get(code)),
                    Optional.ofNullable(there.nodes().get(code)));
            if (change.kind() != ChangeKind.CHANGED || change.retitled() || change.pointsChanged() || change.moved()) {
                changes.add(change);
            }
        }
        return changes;
    }

    static CatalogDiff mirror(CatalogDiff diff) {
        return ImmutableCatalogDiff.of(
                diff.crosswalk().mirrored(),
                diff.items().stream()
                        .map(ItemDiff::mirrored)
                        .sorted(Comparator.comparing(ItemDiff::entry))
                        .toList(),
                diff.nodes().stream().map(NodeChange::mirrored).toList(),
                diff.gradeScale().mirrored());
    }
}

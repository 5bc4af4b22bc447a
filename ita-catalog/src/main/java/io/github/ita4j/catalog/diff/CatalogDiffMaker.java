package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.ChangeKind;
import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange.NodeState;
import io.github.ita4j.catalog.diff.ItemDiff.ItemPlace;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.internal.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two catalogues. */
final class CatalogDiffMaker {
    private CatalogDiffMaker() {}

    static CatalogDiff between(Catalog from, Catalog to) {
        Crosswalk crosswalk = Crosswalk.between(from, to);
        List<ItemDiff> items =
                crosswalk.entries().stream().map(entry -> item(entry, from, to)).toList();
        return ImmutableCatalogDiff.of(
                crosswalk,
                items,
                nodes(from, to),
                GradeScaleDiff.between(from.gradeScale(), to.gradeScale()),
                Lists.without(to.readings(), from.readings(), Reading::kind),
                Lists.without(from.readings(), to.readings(), Reading::kind));
    }

    private static ItemDiff item(CrosswalkEntry entry, Catalog from, Catalog to) {
        ItemDiffMaker diff = new ItemDiffMaker(entry, from.fiscalYear(), to.fiscalYear());
        List<ItemPlace> before = places(from, entry.from());
        List<ItemPlace> after = places(to, entry.to());
        return ImmutableItemDiff.of(entry, before, after, diff.requirements(), diff.answers());
    }

    private static List<ItemPlace> places(Catalog catalog, List<Item> items) {
        return items.stream()
                .map(item -> catalog.node(item.code()).orElseThrow())
                .<ItemPlace>map(node -> ImmutableItemPlace.of(
                        (ItemCode) node.code(), node.parent().orElseThrow().code(), node.points()))
                .toList();
    }

    private static Optional<NodeState> state(Catalog catalog, NodeCode code) {
        return catalog.node(code)
                .map(node -> ImmutableNodeState.of(
                        node.instrument().orElseThrow(), node.title().orElseThrow(), node.points()));
    }

    /** What changed in everything above the items and below the overall score. */
    private static List<NodeChange> nodes(Catalog from, Catalog to) {
        Set<NodeCode> codes = new HashSet<>(from.nodes());
        codes.addAll(to.nodes());
        codes.removeIf(code -> code instanceof ItemCode || code == Overall.OVERALL);
        return Stream.of(Instrument.class, PartCode.class, IndicatorNumber.class, SubIndicatorNumber.class)
                .flatMap(level -> codes.stream().filter(level::isInstance).sorted())
                .<NodeChange>map(code -> ImmutableNodeChange.of(code, state(from, code), state(to, code)))
                .filter(change -> change.kind() != ChangeKind.CHANGED
                        || change.retitled()
                        || change.pointsChanged()
                        || change.moved())
                .toList();
    }
}

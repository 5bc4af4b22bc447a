package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.diff.CatalogDiff.NodeChange;
import io.github.ita4j.catalog.diff.ItemDiff.AnswersDiff;
import io.github.ita4j.catalog.diff.ItemDiff.RequirementsDiff;
import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.catalog.lineage.Mirror;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A difference read from the other side, made apart from the code that compares. */
final class DiffMirror {
    private DiffMirror() {}

    static CatalogDiff of(CatalogDiff diff) {
        Crosswalk crosswalk = Mirror.of(diff.crosswalk());
        Map<CrosswalkEntry, ItemDiff> items = diff.items().stream()
                .map(DiffMirror::of)
                .collect(Collectors.toMap(ItemDiff::entry, Function.identity()));
        List<NodeChange> nodes = diff.nodes().stream()
                .<NodeChange>map(change -> ImmutableNodeChange.of(change.node(), change.to(), change.from()))
                .toList();
        return ImmutableCatalogDiff.of(
                crosswalk,
                crosswalk.entries().stream().map(items::get).toList(),
                nodes,
                GradeScaleDiff.between(diff.gradeScale().to(), diff.gradeScale().from()),
                /* readingsAdded= */ diff.readingsWithdrawn(),
                /* readingsWithdrawn= */ diff.readingsAdded());
    }

    private static ItemDiff of(ItemDiff item) {
        return ImmutableItemDiff.of(
                Mirror.of(item.entry()),
                item.to(),
                item.from(),
                item.requirements().map(DiffMirror::of),
                item.answers().map(DiffMirror::of));
    }

    private static RequirementsDiff of(RequirementsDiff one) {
        return ImmutableRequirementsDiff.of(
                /* fromKnown= */ one.toKnown(),
                /* toKnown= */ one.fromKnown(),
                /* added= */ one.removed(),
                /* removed= */ one.added(),
                one.evidence());
    }

    private static AnswersDiff of(AnswersDiff one) {
        return ImmutableAnswersDiff.of(one.to(), one.from(), one.comparison(), one.differs(), one.evidence());
    }
}

package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ResultComparison.GradeComparison;
import io.github.ita4j.scoring.compare.ResultComparison.ItemComparison;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import java.util.List;
import java.util.Optional;

/** Sets two assessments side by side; what the two catalogues have in common is found once. */
record Comparer(Catalog from, Catalog to, Crosswalk crosswalk, List<NodePairs.Pair> pairs) {
    static Comparer between(Catalog from, Catalog to, Crosswalk crosswalk) {
        return new Comparer(from, to, crosswalk, NodePairs.of(from, to));
    }

    /** Says how far two results are apart. */
    @FunctionalInterface
    interface Difference {
        ScoreChange between(NodeResult before, NodeResult after);
    }

    ResultComparison compare(Assessment before, Assessment after, Difference difference, List<NodeCode> setAside) {
        requireSame(from.stamp(), before.catalog());
        requireSame(to.stamp(), after.catalog());
        return ImmutableResultComparison.of(
                before,
                after,
                difference.between(before.overall(), after.overall()),
                GradeComparison.of(from.gradeScale(), before, to.gradeScale(), after),
                pairs.stream()
                        .map(pair -> node(pair, before, after, difference))
                        .toList(),
                crosswalk.entries().stream()
                        .map(entry -> item(entry, before, after, difference))
                        .toList(),
                setAside);
    }

    private static void requireSame(CatalogStamp expected, CatalogStamp found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("A result was made with catalogue " + found
                    + ", but this comparison is by " + expected + ": use the same catalogue for both.");
        }
    }

    private NodeComparison node(NodePairs.Pair pair, Assessment before, Assessment after, Difference difference) {
        Optional<NodeResult> then = pair.from().flatMap(node -> before.node(node.code()));
        Optional<NodeResult> now = pair.to().flatMap(node -> after.node(node.code()));
        return ImmutableNodeComparison.of(
                pair.kind(),
                pair.to().or(pair::from).flatMap(CriteriaNode::title).orElseThrow(),
                then,
                now,
                pair.from().map(CriteriaNode::points),
                pair.to().map(CriteriaNode::points),
                pair.same()
                        ? Optional.of(difference.between(then.orElseThrow(), now.orElseThrow()))
                        : Optional.empty());
    }

    private static ItemComparison item(
            CrosswalkEntry entry, Assessment before, Assessment after, Difference difference) {
        List<NodeResult> then = results(entry.from(), before);
        List<NodeResult> now = results(entry.to(), after);
        boolean one = then.size() == 1 && now.size() == 1;
        Optional<ScoreChange> change =
                one ? Optional.of(difference.between(then.get(0), now.get(0))) : Optional.empty();
        return ImmutableItemComparison.of(entry, then, now, change);
    }

    private static List<NodeResult> results(List<Item> items, Assessment assessment) {
        return items.stream()
                .map(item -> assessment.node(item.code()).orElseThrow())
                .toList();
    }
}

package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which instruments, parts, indicators and sub-indicators of two catalogues belong together. */
final class NodePairs {
    private final List<CriteriaNode> leftFrom;
    private final List<CriteriaNode> to;
    private final Map<NodeCode, Pair> found = new HashMap<>();

    private NodePairs(Catalog from, Catalog to) {
        this.leftFrom = nodes(from);
        this.to = nodes(to);
    }

    /**
     * Two nodes that belong together, or one that has no counterpart.
     *
     * @param kind how they belong together
     * @param from the node of the earlier side
     * @param to the node of the later side
     */
    record Pair(NodeComparison.Kind kind, Optional<CriteriaNode> from, Optional<CriteriaNode> to) {
        /** Whether both are the same thing, so that their scores may be compared. */
        boolean same() {
            return switch (kind) {
                case SAME, RENUMBERED -> true;
                case RETITLED -> english(from).isPresent() && english(from).equals(english(to));
                case NEW, GONE -> false;
            };
        }

        private static Optional<String> english(Optional<CriteriaNode> node) {
            return node.flatMap(CriteriaNode::title).flatMap(LocalizedText::english);
        }
    }

    /** The pairs in the order of the later catalogue, then what is gone. */
    static List<Pair> of(Catalog from, Catalog to) {
        NodePairs pairs = new NodePairs(from, to);
        pairs.match(
                NodeComparison.Kind.SAME,
                (a, b) -> a.code().equals(b.code()) && (a.code() instanceof Instrument || isSameTitle(a, b)));
        pairs.match(NodeComparison.Kind.RENUMBERED, (a, b) -> isSameKind(a, b) && isSameTitle(a, b));
        pairs.match(NodeComparison.Kind.RETITLED, (a, b) -> a.code().equals(b.code()));
        return pairs.all();
    }

    private static boolean isSameTitle(CriteriaNode a, CriteriaNode b) {
        return Wording.same(a.title().orElseThrow(), b.title().orElseThrow());
    }

    private static boolean isSameKind(CriteriaNode a, CriteriaNode b) {
        return a.code().getClass() == b.code().getClass() && a.instrument().equals(b.instrument());
    }

    private void match(NodeComparison.Kind kind, BiPredicate<CriteriaNode, CriteriaNode> together) {
        for (CriteriaNode node : to) {
            List<CriteriaNode> matching =
                    leftFrom.stream().filter(n -> together.test(n, node)).toList();
            // A name that is there twice shows nothing.
            if (!found.containsKey(node.code()) && matching.size() == 1 && isOnlyOne(matching.get(0), together)) {
                leftFrom.remove(matching.get(0));
                found.put(node.code(), new Pair(kind, Optional.of(matching.get(0)), Optional.of(node)));
            }
        }
    }

    private boolean isOnlyOne(CriteriaNode node, BiPredicate<CriteriaNode, CriteriaNode> together) {
        return to.stream()
                        .filter(other -> !found.containsKey(other.code()) && together.test(node, other))
                        .count()
                == 1;
    }

    private List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (CriteriaNode node : to) {
            Pair alone = new Pair(NodeComparison.Kind.NEW, Optional.empty(), Optional.of(node));
            pairs.add(found.getOrDefault(node.code(), alone));
        }

        leftFrom.forEach(node -> pairs.add(new Pair(NodeComparison.Kind.GONE, Optional.of(node), Optional.empty())));
        return pairs;
    }

    private static List<CriteriaNode> nodes(Catalog catalog) {
        return new ArrayList<>(catalog.tree().all().stream()
                .filter(node -> node.parent().isPresent() && node.item().isEmpty())
                .toList());
    }
}

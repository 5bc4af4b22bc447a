package io.github.ita4j.scoring.compare;

import io.github.ita4j.catalog.lineage.Wording;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Which instruments, parts, indicators and sub-indicators of two catalogues belong together. */
final class NodePairs {
    private final List<Node> leftFrom;
    private final List<Node> to;
    private final List<Optional<Pair>> found;

    private NodePairs(Catalog from, Catalog to) {
        this.leftFrom = nodes(from);
        this.to = nodes(to);
        this.found = new ArrayList<>(
                this.to.stream().map(node -> Optional.<Pair>empty()).toList());
    }

    /**
     * A node with its name.
     *
     * @param code its code
     * @param instrument where it stands
     * @param title its name
     */
    record Node(NodeCode code, Instrument instrument, LocalizedText title) {}

    /**
     * Two nodes that belong together, or one that has no counterpart.
     *
     * @param kind how they belong together
     * @param from the node of the earlier side
     * @param to the node of the later side
     */
    record Pair(NodeComparison.Kind kind, Optional<Node> from, Optional<Node> to) {
        /** Whether both are the same thing, so that their scores may be compared. */
        boolean same() {
            return switch (kind) {
                case SAME, RENUMBERED -> true;
                case RETITLED -> english(from).isPresent() && english(from).equals(english(to));
                case NEW, GONE -> false;
            };
        }

        private static Optional<String> english(Optional<Node> node) {
            return node.flatMap(n -> n.title().english());
        }
    }

    /** The pairs in the order of the later catalogue, then what is gone. */
    static List<Pair> of(Catalog from, Catalog to) {
        NodePairs pairs = new NodePairs(from, to);
        pairs.match(NodeComparison.Kind.SAME, (a, b) -> a.code().equals(b.code()) && isSameThing(a, b));
        pairs.match(NodeComparison.Kind.RENUMBERED, (a, b) -> isSameKind(a, b) && Wording.same(a.title(), b.title()));
        pairs.match(NodeComparison.Kind.RETITLED, (a, b) -> a.code().equals(b.code()));
        return pairs.all();
    }

    private static boolean isSameThing(Node a, Node b) {
        return a.code() instanceof Instrument || Wording.same(a.title(), b.title());
    }

    private static boolean isSameKind(Node a, Node b) {
        return a.code().getClass() == b.code().getClass() && a.instrument() == b.instrument();
    }

    private void match(NodeComparison.Kind kind, BiPredicate<Node, Node> together) {
        for (int i = 0; i < to.size(); i++) {
            Node node = to.get(i);
            List<Node> matching =
                    leftFrom.stream().filter(n -> together.test(n, node)).toList();
            // A name that is there twice shows nothing.
            if (found.get(i).isEmpty() && matching.size() == 1 && isOnlyOne(matching.get(0), together)) {
                leftFrom.remove(matching.get(0));
                found.set(i, Optional.of(new Pair(kind, Optional.of(matching.get(0)), Optional.of(node))));
            }
        }
    }

    private boolean isOnlyOne(Node node, BiPredicate<Node, Node> together) {
        int count = 0;
        for (int i = 0; i < to.size(); i++) {
            if (found.get(i).isEmpty() && together.test(node, to.get(i))) {
                count++;
            }
        }
        return count == 1;
    }

    private List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            Optional<Node> node = Optional.of(to.get(i));
            pairs.add(found.get(i).orElseGet(() -> new Pair(NodeComparison.Kind.NEW, Optional.empty(), node)));
        }
        leftFrom.forEach(node -> pairs.add(new Pair(NodeComparison.Kind.GONE, Optional.of(node), Optional.empty())));
        return pairs;
    }

    private static List<Node> nodes(Catalog catalog) {
        List<Node> nodes = new ArrayList<>();
        for (InstrumentCriteria criteria : catalog.instruments()) {
            Instrument instrument = criteria.instrument();
            nodes.add(new Node(instrument, instrument, criteria.title()));
            criteria.parts().forEach(part -> nodes.add(new Node(part.code(), instrument, part.title())));
            criteria.indicators().stream()
                    .flatMap(indicator -> nodes(instrument, indicator))
                    .forEach(nodes::add);
        }
        return nodes;
    }

    private static Stream<Node> nodes(Instrument instrument, Indicator indicator) {
        return Stream.concat(
                Stream.of(new Node(indicator.number(), instrument, indicator.title())),
                indicator.subIndicators().stream().map(sub -> new Node(sub.number(), instrument, sub.title())));
    }
}

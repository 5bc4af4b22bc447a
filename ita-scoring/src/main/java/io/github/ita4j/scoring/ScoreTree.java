package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue reduced to what scoring needs: a node, its share in the score above it, and its children. The score of a node is
 * the mean of its children, each weighted with its share.
 *
 * @param place the place among all nodes in the order of the catalogue, from 0
 * @param share the share among its siblings, exactly; these sum to 1
 * @param unknown the result of the node while nothing is known of it
 * @param children the nodes below; empty for a leaf
 * @param parts the parts of an instrument, a second way to the same score; empty for everything else
 * @param scores the scores a leaf can have: every score, or those of its answer scale
 * @param choices the scores of the answer scale; empty where every score is possible
 * @param end the place after that of the last node below
 * @param scaled whether it, or something below it, can have the scores of an answer scale only
 */
record ScoreTree(
        int place,
        Fraction share,
        NodeResult unknown,
        List<ScoreTree> children,
        List<ScoreTree> parts,
        ScoreSet scores,
        List<Score> choices,
        int end,
        boolean scaled) {

    static ScoreTree of(Catalog catalog) {
        return new Walk().of(catalog.tree());
    }

    NodeCode code() {
        return unknown.code();
    }

    /** Whether nothing stands below the node, neither children nor parts. */
    boolean isLeaf() {
        return end == place + 1;
    }

    // A node is itself: comparing all that stands below it would take long and say no more.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return place;
    }

    /** Shows this node and every node below it, in the order of the catalogue. */
    void forEach(Consumer<ScoreTree> action) {
        action.accept(this);
        parts.forEach(action);
        children.forEach(child -> child.forEach(action));
    }

    private static NodeResult unknown(NodeCode code) {
        return NodeResult.builder()
                .code(code)
                .origin(NodeResult.Origin.MISSING)
                .range(Range.ALL)
                .build();
    }

    /** One walk from the top down, which counts the nodes. */
    private static final class Walk {
        private final Map<List<Score>, ScoreSet> scales = new HashMap<>();
        private int next;

        ScoreTree of(CriteriaNode node) {
            int place = next++;
            // The parts come first: places are in the order of the catalogue.
            List<ScoreTree> parts = all(node.parts());
            List<ScoreTree> children = all(node.children());
            List<Score> choices = node.item().map(Item::onlyScores).orElse(List.of());
            ScoreSet scores = scales.computeIfAbsent(
                    choices, scale -> scale.isEmpty() ? ScoreSet.ALL : ScoreSet.ofChoices(scale));
            boolean scaled = scores != ScoreSet.ALL;
            for (ScoreTree child : children) {
                scaled |= child.scaled();
            }
            return new ScoreTree(
                    place, node.share(), unknown(node.code()), children, parts, scores, choices, next, scaled);
        }

        private List<ScoreTree> all(List<CriteriaNode> nodes) {
            List<ScoreTree> trees = new ArrayList<>(nodes.size());
            for (CriteriaNode node : nodes) {
                trees.add(of(node));
            }
            return List.copyOf(trees);
        }
    }
}

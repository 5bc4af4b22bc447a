package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.AnswerChoice;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnsweredBy;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A catalogue reduced to what scoring needs: a node, its share in the score above it, and its children. The score of a node is
 * the mean of its children, each weighted with its share.
 *
 * @param place the place among all nodes in the order of the catalogue, from 0
 * @param share the share among its siblings, exactly; these sum to 1
 * @param unknown the result of the node while nothing is known of it
 * @param children the nodes below; empty for a leaf
 * @param parts the parts of an instrument, a second way to the same score; empty for everything else
 * @param choices the only scores a leaf can have; empty where any score from 0 to 100 can occur
 */
record ScoreTree(
        int place,
        Fraction share,
        NodeResult unknown,
        List<ScoreTree> children,
        List<ScoreTree> parts,
        List<Score> choices) {

    static ScoreTree of(Catalog catalog) {
        return of(catalog.tree(), new AtomicInteger());
    }

    private static ScoreTree of(CriteriaNode node, AtomicInteger next) {
        int place = next.getAndIncrement();
        // The parts come first: places are in the order of the catalogue.
        List<ScoreTree> parts = all(node.parts(), next);
        return new ScoreTree(
                place,
                node.share(),
                Evaluation.missing(node.code(), Range.ALL, false),
                all(node.children(), next),
                parts,
                node.item().map(ScoreTree::choices).orElse(List.of()));
    }

    private static List<ScoreTree> all(List<CriteriaNode> nodes, AtomicInteger next) {
        return nodes.stream().map(node -> of(node, next)).toList();
    }

    NodeCode code() {
        return unknown.code();
    }

    /** Whether nothing stands below the node, neither children nor parts. */
    boolean isLeaf() {
        return children.isEmpty() && parts.isEmpty();
    }

    /** The results of this node and every node below it while nothing is known, in the order of the catalogue. */
    List<NodeResult> allUnknown() {
        List<NodeResult> all = new ArrayList<>();
        forEach(node -> all.add(node.unknown()));
        return List.copyOf(all);
    }

    /** Shows this node and every node below it, in the order of the catalogue. */
    void forEach(Consumer<ScoreTree> action) {
        action.accept(this);
        parts.forEach(action);
        children.forEach(child -> child.forEach(action));
    }

    private static List<Score> choices(Item item) {
        // An item with parts is a mean of answers even if one assessor gave them, so any value may occur.
        return item
                .answerScale()
                .filter(scale -> scale.answeredBy() == AnsweredBy.ASSESSOR
                        && item.parts().isEmpty())
                .map(AnswerScale::choices)
                .orElse(List.of())
                .stream()
                .map(AnswerChoice::score)
                .sorted()
                .toList();
    }
}

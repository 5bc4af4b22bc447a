package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.AnswerChoice;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnsweredBy;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.List;
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
        return new Walk().overall(catalog);
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

    /** One walk from the top down, which counts the nodes. */
    private static final class Walk {
        private int next;

        ScoreTree overall(Catalog catalog) {
            int place = next++;
            int total = 0;
            for (InstrumentCriteria instrument : catalog.instruments()) {
                total += instrument.weight();
            }
            List<ScoreTree> children = new ArrayList<>();
            for (InstrumentCriteria instrument : catalog.instruments()) {
                children.add(instrument(instrument, Fraction.of(instrument.weight(), total)));
            }
            return branch(place, Overall.OVERALL, Fraction.ONE, children, List.of());
        }

        private ScoreTree instrument(InstrumentCriteria instrument, Fraction share) {
            int place = next++;
            Fraction part = oneOf(instrument.parts());
            List<ScoreTree> parts = new ArrayList<>();
            for (InstrumentPart one : instrument.parts()) {
                parts.add(leaf(one.code(), part, List.of()));
            }
            Fraction child = oneOf(instrument.indicators());
            List<ScoreTree> children = new ArrayList<>();
            for (Indicator indicator : instrument.indicators()) {
                children.add(indicator(indicator, child));
            }
            return branch(place, instrument.instrument(), share, children, parts);
        }

        private ScoreTree indicator(Indicator indicator, Fraction share) {
            int place = next++;
            if (indicator.subIndicators().isEmpty()) {
                return branch(place, indicator.number(), share, items(indicator.items()), List.of());
            }
            Fraction child = oneOf(indicator.subIndicators());
            List<ScoreTree> children = new ArrayList<>();
            for (SubIndicator subIndicator : indicator.subIndicators()) {
                children.add(subIndicator(subIndicator, child));
            }
            return branch(place, indicator.number(), share, children, List.of());
        }

        private ScoreTree subIndicator(SubIndicator subIndicator, Fraction share) {
            int place = next++;
            return branch(place, subIndicator.number(), share, items(subIndicator.items()), List.of());
        }

        private List<ScoreTree> items(List<Item> items) {
            Fraction share = oneOf(items);
            List<ScoreTree> leaves = new ArrayList<>();
            for (Item item : items) {
                leaves.add(leaf(item.code(), share, choices(item)));
            }
            return leaves;
        }

        private ScoreTree leaf(NodeCode code, Fraction share, List<Score> choices) {
            return new ScoreTree(
                    next++, share, Evaluation.missing(code, Range.ALL, false), List.of(), List.of(), choices);
        }

        private static ScoreTree branch(
                int place, NodeCode code, Fraction share, List<ScoreTree> children, List<ScoreTree> parts) {
            return new ScoreTree(
                    place,
                    share,
                    Evaluation.missing(code, Range.ALL, false),
                    List.copyOf(children),
                    List.copyOf(parts),
                    List.of());
        }

        /** The share of each of so many siblings in a plain mean. */
        private static Fraction oneOf(List<?> siblings) {
            return Fraction.of(1, Math.max(1, siblings.size()));
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
}

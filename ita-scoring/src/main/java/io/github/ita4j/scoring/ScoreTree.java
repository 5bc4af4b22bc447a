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
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Score;
import java.util.List;

/**
 * A catalogue reduced to what scoring needs: a node, its weight among its siblings, and its children. The score of a
 * node is the weighted mean of its children; the weights are whole numbers, all 1 where the mean is plain.
 *
 * @param code the node
 * @param weight the weight among its siblings
 * @param children the nodes below; empty for a leaf
 * @param parts the parts of an instrument, a second way to the same score; empty for everything else
 * @param choices the only scores a leaf can have; empty where any score from 0 to 100 can occur
 */
record ScoreTree(NodeCode code, int weight, List<ScoreTree> children, List<PartCode> parts, List<Score> choices) {

    static ScoreTree of(Catalog catalog) {
        return branch(
                Overall.OVERALL,
                1,
                catalog.instruments().stream().map(ScoreTree::of).toList());
    }

    private static ScoreTree of(InstrumentCriteria instrument) {
        return new ScoreTree(
                instrument.instrument(),
                instrument.weight(),
                instrument.indicators().stream().map(ScoreTree::of).toList(),
                instrument.parts().stream().map(InstrumentPart::code).toList(),
                List.of());
    }

    private static ScoreTree of(Indicator indicator) {
        List<ScoreTree> children = indicator.subIndicators().isEmpty()
                ? indicator.items().stream().map(ScoreTree::of).toList()
                : indicator.subIndicators().stream().map(ScoreTree::of).toList();
        return branch(indicator.number(), 1, children);
    }

    private static ScoreTree of(SubIndicator subIndicator) {
        return branch(
                subIndicator.number(),
                1,
                subIndicator.items().stream().map(ScoreTree::of).toList());
    }

    private static ScoreTree of(Item item) {
        // An item with parts is a mean of answers even if one assessor gave them, so any value may occur.
        List<Score> choices = item
                .answerScale()
                .filter(scale -> scale.answeredBy() == AnsweredBy.ASSESSOR
                        && item.parts().isEmpty())
                .map(AnswerScale::choices)
                .orElse(List.of())
                .stream()
                .map(AnswerChoice::score)
                .sorted()
                .toList();
        return new ScoreTree(item.code(), 1, List.of(), List.of(), choices);
    }

    private static ScoreTree branch(NodeCode code, int weight, List<ScoreTree> children) {
        return new ScoreTree(code, weight, children, List.of(), List.of());
    }

    /** The sum of the children's weights. */
    int totalWeight() {
        return children.stream().mapToInt(ScoreTree::weight).sum();
    }
}

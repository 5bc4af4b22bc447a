package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.NodeResult.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One walk up the tree: every node gets its score or its bounds from what is below it, and what does not fit is noted.
 *
 * <p>Where all children of a node are known the node is computed from them; where not, the score given for the node
 * itself is used; where there is none, the node is missing and has the bounds that 0 and 100 for everything missing
 * below it give.
 */
final class Evaluation {
    /** In hundredths. */
    private static final int TOLERANCE = 1;

    private final ScoreSheet sheet;
    private final NodeResults results;
    private final PartBounds partBounds;
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    private int scoresFound;

    private Evaluation(NodeResults results, ScoreSheet sheet) {
        this.sheet = sheet;
        this.results = results;
        this.partBounds = new PartBounds(results);
    }

    /** Puts what follows from a sheet into results of which nothing is known yet. */
    static Evaluation of(ScoreTree root, NodeResults results, ScoreSheet sheet) {
        Evaluation evaluation = new Evaluation(results, sheet);
        evaluation.evaluate(root);
        return evaluation;
    }

    NodeResults results() {
        return results;
    }

    /** How many scores of the sheet have a node; the others have codes that the catalogue does not know. */
    int scoresFound() {
        return scoresFound;
    }

    PartBounds partBounds() {
        return partBounds;
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /**
     * Notes that the score given for a node fits no completion, unless that is on record already: it lies within the bounds,
     * but between what o-items of 0 or 100 can give.
     */
    void noteThatNoCompletionFits(ScoreTree node) {
        if (discrepancies.stream().noneMatch(found -> found.code().equals(node.code()))) {
            Range allowed = results.mean(node.children());
            discrepancies.add(discrepancy(
                    node.code(),
                    Discrepancy.Kind.CHILDREN,
                    results.get(node).lower(),
                    Score.of(allowed.low()),
                    Score.of(allowed.high())));
        }
    }

    private void evaluate(ScoreTree node) {
        // Most nodes are leaves.
        if (node.isLeaf()) {
            results.set(node, leaf(node));
            return;
        }
        for (ScoreTree part : node.parts()) {
            evaluate(part);
        }
        for (ScoreTree child : node.children()) {
            evaluate(child);
        }
        results.set(node, node.children().isEmpty() ? leaf(node) : branch(node));
    }

    private NodeResult leaf(ScoreTree node) {
        Optional<Score> score = scoreOf(node);
        if (score.isEmpty()) {
            return node.unknown();
        }
        if (!node.choices().isEmpty()) {
            checkChoices(node, score.get());
        }
        return given(node.code(), score.get());
    }

    private Optional<Score> scoreOf(ScoreTree node) {
        Optional<Score> score = sheet.score(node.code());
        scoresFound += score.isPresent() ? 1 : 0;
        return score;
    }

    private NodeResult branch(ScoreTree node) {
        Range fromChildren = results.mean(node.children());
        boolean childrenKnown = results.areKnown(node.children());
        boolean partsKnown = !node.parts().isEmpty() && results.areKnown(node.parts());
        Optional<Range> fromParts =
                partsKnown || results.isAnyKnown(node.parts()) ? Optional.of(meanOfParts(node)) : Optional.empty();
        Optional<Score> given = scoreOf(node);
        given.ifPresent(score -> compare(node.code(), Discrepancy.Kind.CHILDREN, score, fromChildren));

        NodeResult result;
        if (childrenKnown) {
            result = computed(node.code(), fromChildren);
        } else if (partsKnown) {
            result = result(node.code(), Origin.COMPUTED, fromParts.orElseThrow(), true);
            compare(node.code(), Discrepancy.Kind.CHILDREN, result.lower(), fromChildren);
        } else if (given.isPresent()) {
            result = given(node.code(), given.get());
        } else {
            result = bounded(node.code(), fromChildren, fromParts);
        }
        Score told = partsKnown && !childrenKnown ? given.orElse(result.lower()) : result.lower();
        if (fromParts.isPresent() && result.score().isPresent()) {
            compare(node.code(), Discrepancy.Kind.PARTS, told, fromParts.get());
        }
        return result;
    }

    /** The bounds that the children and the parts allow together; where they contradict each other the children count. */
    private NodeResult bounded(NodeCode code, Range fromChildren, Optional<Range> fromParts) {
        if (fromParts.isEmpty()) {
            return missing(code, fromChildren, false);
        }
        Range both = fromChildren.and(fromParts.get());
        if (!both.isEmpty()) {
            return missing(code, both, true);
        }
        boolean below = fromChildren.isBelow(fromParts.get());
        Score nearest = Score.of(below ? fromChildren.high() : fromChildren.low());
        compare(code, Discrepancy.Kind.PARTS, nearest, fromParts.get());
        return missing(code, fromChildren, false);
    }

    private Range meanOfParts(ScoreTree node) {
        Range unknown = partBounds.of(node);
        Range sum = Range.closed(Fraction.ZERO, Fraction.ZERO);
        for (ScoreTree part : node.parts()) {
            sum = sum.plus((results.isKnown(part) ? results.bounds(part) : unknown).times(part.share()));
        }
        return sum;
    }

    /** Notes a discrepancy where the score, once rounded, lies outside the allowed range by more than 0.01. */
    private void compare(NodeCode code, Discrepancy.Kind kind, Score score, Range allowed) {
        Score lower = Score.of(allowed.low());
        Score upper = Score.of(allowed.high());
        boolean below = lower.hundredths() - score.hundredths() > TOLERANCE;
        boolean above = score.hundredths() - upper.hundredths() > TOLERANCE;
        if (below || above) {
            discrepancies.add(discrepancy(code, kind, score, lower, upper));
        }
    }

    private void checkChoices(ScoreTree node, Score score) {
        if (node.choices().contains(score)) {
            return;
        }
        Score lower = node.choices().stream()
                .filter(choice -> choice.compareTo(score) < 0)
                .reduce((a, b) -> b)
                .orElse(node.choices().get(0));
        Score upper = node.choices().stream()
                .filter(choice -> choice.compareTo(score) > 0)
                .findFirst()
                .orElse(lower);
        discrepancies.add(discrepancy(node.code(), Discrepancy.Kind.SCALE, score, lower, upper));
    }

    private static Discrepancy discrepancy(
            NodeCode code, Discrepancy.Kind kind, Score given, Score lower, Score upper) {
        return Discrepancy.builder()
                .code(code)
                .kind(kind)
                .given(given)
                .lower(lower)
                .upper(upper)
                .build();
    }

    private static NodeResult computed(NodeCode code, Range point) {
        return result(code, Origin.COMPUTED, point, false);
    }

    private static NodeResult given(NodeCode code, Score score) {
        return result(code, Origin.GIVEN, score, score, false);
    }

    static NodeResult missing(NodeCode code, Range bounds, boolean partsUsed) {
        return result(code, Origin.MISSING, bounds, partsUsed);
    }

    private static NodeResult result(NodeCode code, Origin origin, Range bounds, boolean partsUsed) {
        return result(code, origin, Score.of(bounds.low()), Score.of(bounds.high()), partsUsed);
    }

    private static NodeResult result(NodeCode code, Origin origin, Score lower, Score upper, boolean partsUsed) {
        return NodeResult.builder()
                .code(code)
                .origin(origin)
                .lower(lower)
                .upper(upper)
                .partsUsed(partsUsed)
                .build();
    }
}

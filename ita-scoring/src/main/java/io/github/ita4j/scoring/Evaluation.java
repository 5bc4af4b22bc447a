package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.NodeResult.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One walk up the tree: every node gets its score or its bounds from what is below it, and what does not fit is noted.
 *
 * <p>Where all children of a node are known the node is computed from them; where not, the score given for the node
 * itself is used; where there is none, the node is missing and has the bounds that 0 and 100 for everything missing
 * below it give.
 */
final class Evaluation {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final ScoreSheet sheet;
    private final Map<NodeCode, NodeResult> results = new LinkedHashMap<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    private Evaluation(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    static Evaluation of(ScoreTree root, ScoreSheet sheet) {
        Evaluation evaluation = new Evaluation(sheet);
        evaluation.reserve(root);
        evaluation.evaluate(root);
        return evaluation;
    }

    /** The results in the order of the catalogue. */
    Map<NodeCode, NodeResult> results() {
        return results;
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    NodeResult result(NodeCode code) {
        return Objects.requireNonNull(results.get(code));
    }

    /**
     * Notes that the score given for a node fits no completion, unless that is on record already: it lies within the bounds,
     * but between what o-items of 0 or 100 can give.
     */
    void noteThatNoCompletionFits(ScoreTree node) {
        if (discrepancies.stream().noneMatch(found -> found.code().equals(node.code()))) {
            Range allowed = mean(node);
            discrepancies.add(discrepancy(
                    node.code(),
                    Discrepancy.Kind.CHILDREN,
                    result(node.code()).lower(),
                    Score.of(allowed.low()),
                    Score.of(allowed.high())));
        }
    }

    /** Puts every node into the map from the top down, so that its order is that of the catalogue and not of the walk. */
    private void reserve(ScoreTree node) {
        results.put(node.code(), missing(node.code(), Range.ALL));
        node.parts().forEach(part -> results.put(part, leaf(part)));
        node.children().forEach(this::reserve);
    }

    private void evaluate(ScoreTree node) {
        node.children().forEach(this::evaluate);
        results.put(node.code(), node.children().isEmpty() ? leaf(node) : branch(node));
    }

    private NodeResult leaf(ScoreTree node) {
        NodeResult result = leaf(node.code());
        if (!node.choices().isEmpty()) {
            result.score().ifPresent(score -> checkChoices(node, score));
        }
        return result;
    }

    private NodeResult leaf(NodeCode code) {
        return sheet.score(code).map(score -> given(code, score)).orElseGet(() -> missing(code, Range.ALL));
    }

    private NodeResult branch(ScoreTree node) {
        Range fromChildren = mean(node);
        boolean childrenKnown = node.children().stream().allMatch(child -> isKnown(child.code()));
        Optional<Range> fromParts =
                node.parts().stream().anyMatch(this::isKnown) ? Optional.of(meanOfParts(node)) : Optional.empty();
        boolean partsKnown = !node.parts().isEmpty() && node.parts().stream().allMatch(this::isKnown);
        Optional<Score> given = sheet.score(node.code());
        given.ifPresent(score -> compare(node.code(), Discrepancy.Kind.CHILDREN, score, fromChildren));

        NodeResult result;
        if (childrenKnown) {
            result = computed(node.code(), fromChildren);
        } else if (partsKnown) {
            result = computed(node.code(), fromParts.orElseThrow());
            compare(node.code(), Discrepancy.Kind.CHILDREN, result.lower(), fromChildren);
        } else if (given.isPresent()) {
            result = given(node.code(), given.get());
        } else {
            Range both = fromParts.map(fromChildren::and).orElse(fromChildren);
            result = missing(node.code(), both.isEmpty() ? fromChildren : both);
        }
        Score told = partsKnown && !childrenKnown ? given.orElse(result.lower()) : result.lower();
        if (fromParts.isPresent() && result.score().isPresent()) {
            compare(node.code(), Discrepancy.Kind.PARTS, told, fromParts.get());
        }
        return result;
    }

    private Range mean(ScoreTree node) {
        Range sum = Range.closed(Fraction.ZERO, Fraction.ZERO);
        for (ScoreTree child : node.children()) {
            sum = sum.plus(bounds(child.code()).times(Fraction.of(child.weight())));
        }
        return sum.times(Fraction.of(1, node.totalWeight()));
    }

    private Range meanOfParts(ScoreTree node) {
        Range unknown = PartBounds.of(node, this::result);
        Range sum = Range.closed(Fraction.ZERO, Fraction.ZERO);
        for (PartCode part : node.parts()) {
            sum = sum.plus(isKnown(part) ? bounds(part) : unknown);
        }
        return sum.times(Fraction.of(1, node.parts().size()));
    }

    private boolean isKnown(NodeCode code) {
        return result(code).score().isPresent();
    }

    private Range bounds(NodeCode code) {
        NodeResult result = result(code);
        return Range.closed(result.lower().value(), result.upper().value());
    }

    /** Notes a discrepancy where the score, once rounded, lies outside the allowed range by more than 0.01. */
    private void compare(NodeCode code, Discrepancy.Kind kind, Score score, Range allowed) {
        Score lower = Score.of(allowed.low());
        Score upper = Score.of(allowed.high());
        boolean below = lower.reported().subtract(score.reported()).compareTo(TOLERANCE) > 0;
        boolean above = score.reported().subtract(upper.reported()).compareTo(TOLERANCE) > 0;
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
        return result(code, Origin.COMPUTED, Score.of(point.low()), Score.of(point.high()));
    }

    private static NodeResult given(NodeCode code, Score score) {
        return result(code, Origin.GIVEN, score, score);
    }

    static NodeResult missing(NodeCode code, Range bounds) {
        return result(code, Origin.MISSING, Score.of(bounds.low()), Score.of(bounds.high()));
    }

    private static NodeResult result(NodeCode code, Origin origin, Score lower, Score upper) {
        return NodeResult.builder()
                .code(code)
                .origin(origin)
                .lower(lower)
                .upper(upper)
                .build();
    }
}

package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Gives some nodes new scores and lets the rest of the sheet follow. A score given for something above moves by what
 * the new scores below it are worth; where that is not known, {@link MovedCompletions} bounds it, and of a sheet that
 * contradicts itself it is set aside. A score below, which made the old one, is set aside.
 */
final class Intervention {
    private final Catalog catalog;
    private final LinearForm form;
    private final Assessment old;
    private final ScoreSheet sheet;
    private final Map<NodeCode, Score> fresh = new HashMap<>();
    private final Set<NodeCode> removed = new HashSet<>();
    private final Map<NodeCode, Score> scores;
    private final Set<NodeCode> setAside = new HashSet<>();
    private final Map<NodeCode, Range> bounds = new HashMap<>();

    /** Every wish is a score to be given, or empty for a score to be taken out of the sheet. */
    Intervention(Scorer scorer, ScoreSheet sheet, Map<NodeCode, Optional<Score>> wishes) {
        this.catalog = scorer.catalog();
        this.form = scorer.form();
        this.old = scorer.assess(sheet);
        this.sheet = sheet;
        this.scores = new HashMap<>(sheet.scores());
        wishes.forEach(this::wish);
        apply();
        bound(scorer);
    }

    /** The scores after it. */
    ScoreSheet sheet() {
        return ScoreSheet.builder()
                .like(sheet)
                // It was published for the scores as they were.
                .grade(Optional.empty())
                .scores(scores)
                .build();
    }

    /** From where to where scores lie that {@link #sheet()} does not have. */
    Map<NodeCode, Range> bounds() {
        return bounds;
    }

    /** The scores of the sheet that do not hold any more, though nobody asked to change them. */
    Set<NodeCode> setAside() {
        return setAside;
    }

    /** Whether nothing ties the score of a node to the old one: the node itself was changed, or what leaves it unfounded. */
    boolean isFree(NodeCode node) {
        return removed.contains(node) || isReplaced(node);
    }

    private boolean isReplaced(NodeCode node) {
        return fresh.containsKey(node) || fresh.keySet().stream().anyMatch(code -> isUnfoundedBy(node, code));
    }

    /** A wish that changes nothing is none, so that what is undone leaves no trace. */
    private void wish(NodeCode code, Optional<Score> wish) {
        if (wish.isEmpty()) {
            if (sheet.score(code).isPresent()) {
                removed.add(code);
            }
        } else if (!wish.equals(known(code))) {
            fresh.put(code, wish.get());
        }
    }

    private void apply() {
        removed.forEach(scores::remove);
        Map<NodeCode, Score> base = new HashMap<>(scores);
        base.keySet().stream()
                .filter(code -> !fresh.containsKey(code))
                .filter(code -> fresh.keySet().stream().anyMatch(changed -> isUnfoundedBy(code, changed)))
                .forEach(this::drop);
        for (NodeCode node : catalog.nodes()) {
            boolean above = fresh.keySet().stream().anyMatch(code -> isBelow(code, node));
            if (above && !isReplaced(node)) {
                follow(node, base);
            }
        }
        scores.putAll(fresh);
    }

    private void bound(Scorer scorer) {
        if (fresh.isEmpty() || !old.discrepancies().isEmpty()) {
            return;
        }
        Map<NodeCode, Score> standing = new HashMap<>(sheet.scores());
        standing.keySet().removeAll(removed);
        MovedCompletions.of(
                        scorer,
                        ScoreSheet.builder().like(sheet).scores(standing).build(),
                        fresh)
                .forEach((code, range) -> {
                    if (!scores.containsKey(code) && !isReplaced(code)) {
                        bounds.put(code, range);
                        setAside.remove(code);
                    }
                });
    }

    /**
     * Whether a node's score stands for nothing any more once another node has a new one: it is below it, or it belongs to
     * the other way to the score of an instrument.
     */
    private boolean isUnfoundedBy(NodeCode node, NodeCode changed) {
        return isBelow(node, changed) || isOtherWay(node, changed) || isOtherWay(changed, node);
    }

    private boolean isOtherWay(NodeCode part, NodeCode node) {
        return part instanceof PartCode code && !(node instanceof PartCode) && isBelow(node, code.instrument());
    }

    private boolean isBelow(NodeCode node, NodeCode above) {
        return catalog.node(node).orElseThrow().isBelow(above);
    }

    private void drop(NodeCode code) {
        scores.remove(code);
        setAside.add(code);
    }

    private void follow(NodeCode node, Map<NodeCode, Score> base) {
        Optional<Score> standing = Optional.ofNullable(base.get(node)).or(() -> byParts(node, base));
        if (standing.isEmpty()) {
            return;
        }
        Optional<Score> moved = shift(node)
                .map(standing.get().value()::plus)
                .filter(value -> value.signum() >= 0 && value.compareTo(Score.MAX.value()) <= 0)
                .map(Score::of);
        if (moved.isPresent()) {
            scores.put(node, moved.get());
        } else if (base.containsKey(node)) {
            drop(node);
        }
    }

    /** What the new scores below a node move it by; empty where an old score is not known. */
    private Optional<Fraction> shift(NodeCode node) {
        List<NodeCode> tops = fresh.keySet().stream()
                .filter(code -> isBelow(code, node))
                .filter(code ->
                        fresh.keySet().stream().noneMatch(other -> isBelow(other, node) && isBelow(code, other)))
                .toList();
        Fraction sum = Fraction.ZERO;
        for (NodeCode top : tops) {
            Optional<Score> before = known(top);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            Fraction share = form.points(top).dividedBy(form.points(node));
            Fraction now = Objects.requireNonNull(fresh.get(top)).value();
            Fraction change = now.minus(before.get().value());
            sum = sum.plus(change.times(share));
        }
        return Optional.of(sum);
    }

    /** The score of an instrument that only its parts give; they go when one of its items changes, and it must not. */
    private Optional<Score> byParts(NodeCode node, Map<NodeCode, Score> base) {
        List<CriteriaNode> parts = catalog.node(node).orElseThrow().parts();
        boolean given = parts.stream().allMatch(part -> base.containsKey(part.code()));
        return given && !parts.isEmpty() ? known(node) : Optional.empty();
    }

    private Optional<Score> known(NodeCode code) {
        return old.node(code).flatMap(result -> result.score());
    }
}

package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from one sheet. A walk up the tree gives every node its score and the set of the scores it can have, and
 * notes what does not fit; a walk down narrows the sets by what is known above. Since no two branches of a tree meet
 * again below, both together leave exactly what some completion of the sheet has.
 *
 * <p>A given score that agrees with what is below it counts; where it does not, the known scores below it go before it.
 */
final class Evaluation {
    private final ScoreTree root;
    private final Map<Integer, ScoreSet> untouched;
    private final @Nullable Given[] given;
    private final Map<NodeCode, Range> bounds;
    private final boolean pooled;
    private final NodeEvaluation[] states;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    /** What was found to follow before, by place. */
    private final Map<Integer, Inference> inferences;
    /** What is found to follow now. */
    private final Map<Integer, Inference> found = new HashMap<>();

    /** A score that only one completion leaves, and the given score that leaves it. */
    private record Inference(Score score, NodeCode from) {}

    private Evaluation(
            ScoreTree root,
            Map<Integer, ScoreSet> untouched,
            @Nullable Given[] given,
            Map<NodeCode, Range> bounds,
            boolean pooled,
            Map<Integer, Inference> inferences) {
        this.root = root;
        this.pooled = pooled;
        this.untouched = untouched;
        this.given = given;
        this.bounds = bounds;
        this.inferences = inferences;
        this.states = new NodeEvaluation[root.end()];
        for (int place = 0; place < states.length; place++) {
            states[place] = new NodeEvaluation();
        }
        evaluate(root);
        narrow(root, Optional.empty());
    }

    /**
     * Evaluates a sheet.
     *
     * @param root the catalogue
     * @param untouched the sets of nodes of which nothing is known, by their places; they are long, and found once
     * @param given what the sheet gives, by place
     * @param bounds the scores between which others lie; what contradicts the sheet is left aside
     * @param pooled whether an instrument lies anywhere between its parts, and not at their mean
     */
    static Evaluation of(
            ScoreTree root,
            Map<Integer, ScoreSet> untouched,
            @Nullable Given[] given,
            Map<NodeCode, Range> bounds,
            boolean pooled) {
        Evaluation first = new Evaluation(root, untouched, given, bounds, pooled, Map.of());
        return first.found.isEmpty() ? first : new Evaluation(root, untouched, given, bounds, pooled, first.found);
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    ScoreTree root() {
        return root;
    }

    NodeEvaluation state(ScoreTree node) {
        return states[node.place()];
    }

    ScoreSet set(ScoreTree node) {
        return state(node).set;
    }

    private boolean isRoot(ScoreTree node) {
        return node.place() == root.place();
    }

    // By index, here and below: that spares an iterator for each of the many lists.
    boolean areKnown(List<ScoreTree> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (!state(nodes.get(i)).isKnown()) {
                return false;
            }
        }
        return true;
    }

    boolean isAnyKnown(List<ScoreTree> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (state(nodes.get(i)).isKnown()) {
                return true;
            }
        }
        return false;
    }

    /** Whether numbers of the sheet exclude each other, whatever is missing; impossible scores of a scale aside. */
    boolean isContradictory() {
        return !discrepancies.isEmpty() && discrepancies.stream().anyMatch(Discrepancy::leavesOpen);
    }

    // The walk up

    private void evaluate(ScoreTree node) {
        NodeEvaluation state = state(node);
        state.given = given(node, state);
        state.touched = state.given != null || bounds.containsKey(node.code());
        // Most nodes are leaves.
        if (node.isLeaf()) {
            state.below = bounded(node, state, node.scores());
            if (!settleSimply(node, state)) {
                settle(node, state, Optional.empty());
            }
            return;
        }
        state.touched |= evaluate(node.parts());
        boolean touchedBelow = evaluate(node.children());
        state.touched |= touchedBelow;
        state.below = bounded(node, state, fromChildren(node, touchedBelow));
        boolean inParts = isAnyKnown(node.parts());
        settle(
                node,
                state,
                inParts ? Optional.of(fromParts(node, this::set, pooled).hull()) : Optional.empty());
    }

    /** Evaluates siblings, and says whether anything is known of them. */
    private boolean evaluate(List<ScoreTree> nodes) {
        boolean touched = false;
        for (int i = 0; i < nodes.size(); i++) {
            evaluate(nodes.get(i));
            touched |= state(nodes.get(i)).touched;
        }
        return touched;
    }

    private @Nullable Given given(ScoreTree node, NodeEvaluation state) {
        Given own = given[node.place()];
        if (own != null) {
            state.origin = Origin.GIVEN;
            return own;
        }
        Inference inference = inferences.get(node.place());
        if (inference == null) {
            return null;
        }
        state.inferred = true;
        state.origin = Origin.FOLLOWS;
        state.followsFrom = inference.from;
        return Given.exactly(inference.score);
    }

    private ScoreSet bounded(ScoreTree node, NodeEvaluation state, ScoreSet below) {
        Range bound = state.given == null ? bounds.get(node.code()) : null;
        if (bound == null || !below.meets(bound)) {
            return below;
        }
        state.bound = bound;
        return below.and(bound);
    }

    private ScoreSet fromChildren(ScoreTree node, boolean touchedBelow) {
        if (node.children().isEmpty()) {
            return ScoreSet.ALL;
        }
        if (isRoot(node)) {
            // Only whether a sum meets a score is ever asked, and that is quicker to see than all sums are to be found.
            return ScoreSet.mean(
                    node.children(), child -> ScoreSet.of(set(child).hull()));
        }
        if (touchedBelow || !node.scaled()) {
            return touchedBelow ? ScoreSet.mean(node.children(), this::set) : ScoreSet.ALL;
        }
        ScoreSet known = untouched.get(node.place());
        if (known == null) {
            known = ScoreSet.mean(node.children(), this::set);
            untouched.put(node.place(), known);
        }
        return known;
    }

    /** The everyday leaf: nothing is known of it, or a score that it can have. */
    private static boolean settleSimply(ScoreTree node, NodeEvaluation state) {
        Given given = state.given;
        if (given == null) {
            state.set = state.below;
        } else if (!node.scaled()) {
            state.set = given.set();
            state.score = given.score();
        } else if (node.choices().contains(given.score())) {
            state.set = ScoreSet.ofPoint(given.score());
            state.score = given.score();
        } else {
            return false;
        }
        state.feasible = state.set;
        return true;
    }

    /** Gives a node its score and its set, once everything below it has them. */
    private void settle(ScoreTree node, NodeEvaluation state, Optional<Range> parts) {
        boolean childrenKnown = !node.children().isEmpty() && areKnown(node.children());
        boolean partsKnown = !pooled && !node.parts().isEmpty() && areKnown(node.parts());
        Optional<Score> computed = childrenKnown
                ? Optional.of(mean(node.children()))
                : partsKnown ? Optional.of(mean(node.parts())) : Optional.empty();
        Optional<Given> given = Optional.ofNullable(state.given);
        if (given.isPresent()) {
            compareWithChildren(node, state, given.get());
        }
        if (parts.isPresent()) {
            compareWithParts(node, state, parts.get(), computed, childrenKnown);
        }
        state.set = setOf(node, state, given, parts);

        if (given.isPresent() && !state.contradictory) {
            // Of three items of 0 or 100 a mean of 66.67 is 200/3.
            state.score = node.scaled() && isOneScore(state.set)
                    ? Score.of(state.set.hull().low())
                    : given.get().score();
            if (computed.equals(Optional.of(state.score))) {
                state.origin = Origin.COMPUTED;
                state.followsFrom = null;
                state.partsUsed = !childrenKnown;
            }
        } else if (computed.isPresent()) {
            state.origin = Origin.COMPUTED;
            state.score = computed.get();
            state.partsUsed = !childrenKnown;
            reportPossibly(state, state.set);
        } else if (given.isPresent()) {
            state.score = given.get().score();
        } else {
            state.partsUsed = parts.isPresent() && !state.contradictory;
        }
        state.feasible = state.set;
    }

    private ScoreSet setOf(ScoreTree node, NodeEvaluation state, Optional<Given> given, Optional<Range> parts) {
        if (!state.contradictory) {
            ScoreSet both = parts.map(state.below::and).orElse(state.below);
            if (given.isEmpty()) {
                return both;
            }
            if (state.loose || given.get().isExactUpwards()) {
                return given.get().set();
            }
            ScoreSet all = both.and(given.get().counts());
            if (!all.isEmpty()) {
                return all;
            }
            // Each two agree, but not all three.
            contradict(node, state, Discrepancy.Kind.PARTS, given.get().score(), parts.orElse(Range.ALL));
        }
        Range hull = state.below.hull();
        hull = given.map(Given::counts).map(hull::hull).orElse(hull);
        return ScoreSet.of(parts.map(hull::hull).orElse(hull));
    }

    /** The scores of an instrument by those of its parts: their mean, or anything between them. */
    static ScoreSet fromParts(ScoreTree node, Function<ScoreTree, ScoreSet> sets, boolean pooled) {
        ScoreSet mean = ScoreSet.mean(node.parts(), sets);
        return !pooled || mean.isEmpty()
                ? mean
                : ScoreSet.of(node.parts().stream()
                        .map(part -> sets.apply(part).hull())
                        .reduce(Range::hull)
                        .orElseThrow());
    }

    private Score mean(List<ScoreTree> nodes) {
        FractionSum sum = FractionSum.of();
        for (int i = 0; i < nodes.size(); i++) {
            ScoreTree node = nodes.get(i);
            sum.addProduct(
                    node.share(), Objects.requireNonNull(state(node).score).value());
        }
        return Score.of(sum.total());
    }

    /** A total counted upwards from rounded scores gives way to the nearest score that can be reported. */
    private static void reportPossibly(NodeEvaluation state, ScoreSet possible) {
        state.score = possible.hull().nearest(Objects.requireNonNull(state.score));
    }

    private void compareWithChildren(ScoreTree node, NodeEvaluation state, Given given) {
        if (meetsChildren(node, given.agrees())) {
            return;
        }
        // Only now it is worth the time to see how closely the numbers were written.
        if (reach(node, true).meets(given.agrees())) {
            state.loose = true;
        } else if (node.scaled() && reach(node, false).meets(given.agrees())) {
            state.loose = true;
            noteNearest(node, given.score());
        } else {
            contradict(node, state, Discrepancy.Kind.CHILDREN, given.score(), state.below.hull());
        }
    }

    private boolean meetsChildren(ScoreTree node, Range range) {
        return isRoot(node)
                ? anySumMeets(node.children(), this::set, range)
                : state(node).below.meets(range);
    }

    /** Whether some weighted sum of one score of each node lies in a range. */
    static boolean anySumMeets(List<ScoreTree> nodes, Function<ScoreTree, ScoreSet> setOf, Range range) {
        List<ScoreSet> sets = new ArrayList<>(nodes.size());
        int longest = 0;
        for (int i = 0; i < nodes.size(); i++) {
            sets.add(setOf.apply(nodes.get(i)));
            longest = sets.get(i).size() > sets.get(longest).size() ? i : longest;
        }
        if (range.isEmpty()) {
            return false;
        }
        ScoreSet many = sets.get(longest);
        if (many.size() < 2) {
            return ScoreSet.mean(nodes, sets).meets(range);
        }
        ScoreTree node = nodes.get(longest);
        ScoreSet rest = ScoreSet.mean(without(node, nodes), without(many, sets));
        return !rest.isEmpty()
                && !many.leadingTo(ScoreSet.of(range), rest, node.share()).isEmpty();
    }

    private static <T> List<T> without(T one, List<T> all) {
        List<T> others = new ArrayList<>(all);
        others.remove(one);
        return others;
    }

    /**
     * What the children and parts of a node allow for it, where each given score stands for all that it does not contradict; with
     * the answer scales or, for they are known of most items by inference alone, without them.
     */
    private ScoreSet reach(ScoreTree node, boolean scales) {
        if (node.isLeaf()) {
            return scales ? node.scores() : ScoreSet.ALL;
        }
        ScoreSet fromChildren = ScoreSet.mean(node.children(), child -> reachOf(child, scales));
        if (!isAnyKnown(node.parts())) {
            return fromChildren;
        }
        ScoreSet both = fromChildren.and(
                fromParts(node, part -> reachOf(part, scales), pooled).hull());
        return both.isEmpty() ? fromChildren : both;
    }

    private ScoreSet reachOf(ScoreTree node, boolean scales) {
        ScoreSet below = reach(node, scales);
        Given given = state(node).given;
        if (given == null) {
            return below;
        }
        ScoreSet both = below.and(given.agrees());
        return both.isEmpty() ? ScoreSet.of(given.agrees()) : both;
    }

    private void compareWithParts(
            ScoreTree node, NodeEvaluation state, Range parts, Optional<Score> computed, boolean childrenKnown) {
        Optional<Given> given = Optional.ofNullable(state.given).filter(one -> !state.contradictory || !childrenKnown);
        ScoreSet told = given.map(one -> ScoreSet.of(one.agrees())).orElse(state.below);
        if (told.meets(parts)
                || told.meets(
                        fromParts(node, part -> reachOf(part, true), pooled).hull())) {
            return;
        }
        if (given.isEmpty() && computed.isPresent() && !childrenKnown) {
            contradict(node, state, Discrepancy.Kind.CHILDREN, computed.get(), state.below.hull());
            return;
        }
        Range below = state.below.hull();
        Score nearest = Score.of(below.isBelow(parts) ? below.high() : below.low());
        Score stated = given.map(Given::score).or(() -> computed).orElse(nearest);
        contradict(node, state, Discrepancy.Kind.PARTS, stated, parts);
    }

    private void contradict(ScoreTree node, NodeEvaluation state, Discrepancy.Kind kind, Score given, Range allowed) {
        state.contradictory = true;
        note(node, kind, given, allowed.least(), allowed.greatest());
    }

    /** Notes the possible scores next to an impossible one. */
    private void noteNearest(ScoreTree node, Score score) {
        ScoreSet possible = isRoot(node) ? ScoreSet.mean(node.children(), this::set) : state(node).below;
        int next = possible.firstBeginningFrom(score.value(), false);
        Range above = possible.get(Math.min(next, possible.size() - 1));
        Range below = possible.get(Math.max(next - 1, 0));
        note(node, Discrepancy.Kind.SCALE, score, next(below, below.greatest()), next(above, above.least()));
    }

    private static Score next(Range possible, Score reported) {
        return possible.isPoint() ? Score.of(possible.low()) : reported;
    }

    private void note(ScoreTree node, Discrepancy.Kind kind, Score given, Score lower, Score upper) {
        discrepancies.add(ImmutableDiscrepancy.of(node.code(), kind, Optional.empty(), given, lower, upper));
    }

    // The walk down

    private void narrow(ScoreTree node, Optional<NodeCode> above) {
        NodeEvaluation state = state(node);
        if (node.scaled() && !state.isKnown() && above.isPresent() && isOneScore(state.feasible)) {
            found.put(node.place(), new Inference(Score.of(state.feasible.hull().low()), above.get()));
        }
        if (state.origin == Origin.COMPUTED && !state.contradictory) {
            reportPossibly(state, state.feasible);
        }
        if (node.isLeaf()) {
            return;
        }
        Given given = state.given;
        Optional<NodeCode> from = above;
        if (given != null && state.binds() && !state.inferred) {
            from = Optional.of(node.code());
        }
        boolean partsKnown = isAnyKnown(node.parts());
        ScoreSet target = given != null && given.isExactUpwards() ? ScoreSet.of(given.agrees()) : state.feasible;
        if (state.binds()) {
            if (given != null || partsKnown || state.feasible != state.set || bounds.containsKey(node.code())) {
                narrowTo(target, node.children());
            }
            if (!pooled) {
                narrowTo(target, node.parts());
            }
        }
        for (int i = 0; i < node.children().size(); i++) {
            narrow(node.children().get(i), from);
        }
    }

    private static boolean isOneScore(ScoreSet set) {
        return set.size() == 1 && set.hull().isPoint();
    }

    /** Leaves to each of the nodes what, with something for the others, makes up the target. */
    private void narrowTo(ScoreSet target, List<ScoreTree> nodes) {
        ScoreTree last = null;
        for (ScoreTree node : nodes) {
            NodeEvaluation state = state(node);
            if (isOneScore(state.set) || (node.isLeaf() && state.isKnown())) {
                continue;
            }
            if (last != null && state(last).set == state.set && last.share().equals(node.share())) {
                state.feasible = state(last).feasible;
                continue;
            }
            ScoreSet rest = ScoreSet.mean(without(node, nodes), this::set);
            ScoreSet narrowed = state.set.leadingTo(target, rest, node.share());
            state.feasible = narrowed.isEmpty() ? state.set : narrowed;
            last = node;
        }
    }
}

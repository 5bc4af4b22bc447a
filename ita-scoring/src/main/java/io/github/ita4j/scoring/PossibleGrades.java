package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.scoring.GradeRegions.Bound;
import io.github.ita4j.scoring.GradeRegions.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The exact set of grades that some completion of a sheet reaches: over everything that is missing, and over everything
 * that the given numbers may have been rounded from.
 *
 * <p>A grade is possible if one of its boxes ({@link GradeRegions}) holds a completion. Whether it does is one walk up the
 * tree with the box's bounds put in. Where the sheet contradicts itself, {@link LeastBroken} decides.
 */
record PossibleGrades(Evaluation evaluation, GradeRegions boxes, boolean pooled) {
    /**
     * The possible grades, the best first.
     *
     * @param evaluation what follows from the sheet
     * @param boxes the scale that is to be applied, which may be another one than that of the catalogue
     * @param pooled whether an instrument lies anywhere between its parts, and not at their mean
     */
    static List<Grade> of(Evaluation evaluation, GradeRegions boxes, boolean pooled) {
        return new PossibleGrades(evaluation, boxes, pooled).find();
    }

    private List<Grade> find() {
        if (evaluation.isContradictory()) {
            return grades(new LeastBroken(evaluation, pooled)::allows);
        }
        List<Grade> all = boxes.scale().grades();
        for (int i = 0; i < all.size(); i++) {
            // The everyday case: every completion lies in the box, so that no other grade is possible.
            if (boxes.any(i, box -> each(box, Range::holds))) {
                return List.of(all.get(i));
            }
        }
        return grades(this::holdsSome);
    }

    private List<Grade> grades(Predicate<Box> possible) {
        List<Grade> all = boxes.scale().grades();
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (boxes.any(i, possible)) {
                grades.add(all.get(i));
            }
        }
        if (grades.isEmpty()) {
            throw new IllegalStateException(
                    "No grade of '" + boxes.scale().code() + "' is possible: the scale has a gap.");
        }
        return grades;
    }

    /** Whether each of a box and its bounds does so to all that is known of its node. */
    private boolean each(Box box, BiPredicate<Range, Range> does) {
        if (!does.test(box.overall(), evaluation.set(evaluation.root()).hull())) {
            return false;
        }
        for (int i = 0; i < box.parts().size(); i++) {
            Bound bound = box.parts().get(i);
            if (!does.test(bound.range(), evaluation.set(bound.part()).hull())) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsSome(Box box) {
        // Whether each score that the box bounds may lie in it by itself: of most boxes it is quick to see that they do
        // not.
        if (!each(box, Range::meets)) {
            return false;
        }
        ScoreTree root = evaluation.root();
        NodeEvaluation state = evaluation.state(root);
        Range target = box.overall().and(state.bound);
        if (state.given != null) {
            target = target.and(state.given.counts());
            if (!target.isEmpty() && (state.loose || state.given.isExactUpwards())) {
                // What is below need not make up what is counted.
                return !box.bindsBelow(root) || reach(root, box).meets(state.given.agrees());
            }
        }
        return Evaluation.anySumMeets(root.children(), child -> within(child, box), target);
    }

    /** The scores that a node can have within the box. */
    private ScoreSet within(ScoreTree node, Box box) {
        NodeEvaluation state = evaluation.state(node);
        Range own = box.part(node).and(state.bound);
        if (!box.bindsBelow(node)) {
            return state.set.and(own);
        }
        if (state.given != null && (state.loose || state.given.isExactUpwards())) {
            Range counts = state.given.counts().and(own);
            return reach(node, box).meets(state.given.agrees()) ? ScoreSet.of(counts) : ScoreSet.NONE;
        }
        boolean touched = false;
        for (ScoreTree child : node.children()) {
            touched |= box.bindsBelow(child) || !box.part(child).equals(Range.ALL);
        }
        ScoreSet set = touched ? ScoreSet.mean(node.children(), child -> within(child, box)) : state.below;
        if (!node.parts().isEmpty() && !set.isEmpty()) {
            ScoreSet parts = Evaluation.fromParts(node, part -> within(part, box), pooled);
            set = parts.isEmpty() ? parts : set.and(parts.hull());
        }
        return set.and(state.given == null ? own : own.and(state.given.counts()));
    }

    /** What the children and parts of a node allow for it within the box, with no regard to answer scales. */
    private ScoreSet reach(ScoreTree node, Box box) {
        if (node.isLeaf()) {
            return ScoreSet.ALL;
        }
        ScoreSet set =
                node.children().isEmpty() ? ScoreSet.ALL : ScoreSet.mean(node.children(), child -> reachOf(child, box));
        if (node.parts().isEmpty() || set.isEmpty()) {
            return set;
        }
        ScoreSet parts = Evaluation.fromParts(node, part -> reachOf(part, box), pooled);
        return parts.isEmpty() ? parts : set.and(parts.hull());
    }

    private ScoreSet reachOf(ScoreTree node, Box box) {
        ScoreSet set = reach(node, box).and(box.part(node));
        NodeEvaluation state = evaluation.state(node);
        return state.given == null ? set : set.and(state.given.agrees());
    }
}

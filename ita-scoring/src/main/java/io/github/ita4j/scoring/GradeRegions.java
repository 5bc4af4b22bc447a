package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The scores that lead to each grade of a scale, as boxes; found once for a catalogue.
 *
 * <p>An agency gets the first grade whose conditions it meets. The scores that lead to a grade are therefore those that
 * meet its own conditions and break at least one condition of each better grade. Every condition bounds one score, the
 * overall one or that of a graded part, so the choice of one broken condition per better grade leaves one range for
 * each of these scores: a box.
 *
 * <p>A grade asks for no more than a better one, so that what breaks one breaks those above it: there are about as many
 * steps as grades, times grades, times conditions.
 */
final class GradeRegions {
    private final GradeScale scale;
    private final ScoreTree root;
    private final List<ScoreTree> gradedParts;
    private final List<List<Box>> boxes = new ArrayList<>();
    private long steps;

    /** A range for one graded part. */
    record Bound(ScoreTree part, Range range) {}

    /** One range for the overall score and one for each graded part that is bounded. */
    record Box(Range overall, List<Bound> parts) {
        static final Box ALL = new Box(Range.ALL, List.of());

        Range part(ScoreTree node) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).part.place() == node.place()) {
                    return parts.get(i).range;
                }
            }
            return Range.ALL;
        }

        /** Whether it bounds something below a node. */
        boolean bindsBelow(ScoreTree node) {
            for (int i = 0; i < parts.size(); i++) {
                int place = parts.get(i).part.place();
                if (place > node.place() && place < node.end()) {
                    return true;
                }
            }
            return false;
        }

        private Box with(ScoreTree node, Range range) {
            if (node.code() == Overall.OVERALL) {
                return new Box(overall.and(range), parts);
            }
            List<Bound> next = new ArrayList<>(parts);
            next.removeIf(bound -> bound.part.place() == node.place());
            next.add(new Bound(node, part(node).and(range)));
            return new Box(overall, List.copyOf(next));
        }

        private boolean isEmpty() {
            boolean empty = overall.isEmpty();
            for (Bound bound : parts) {
                empty |= bound.range.isEmpty();
            }
            return empty;
        }

        private boolean holds(Box other) {
            boolean within = overall.holds(other.overall);
            for (Bound bound : parts) {
                within = within && bound.range.holds(other.part(bound.part));
            }
            return within;
        }
    }

    GradeRegions(GradeScale scale, ScoreTree root, List<ScoreTree> gradedParts) {
        this.scale = scale;
        this.root = root;
        this.gradedParts = gradedParts;
        for (int grade = 0; grade < scale.grades().size(); grade++) {
            List<Box> found = new ArrayList<>();
            breakBetterGrades(conditions(scale.grades().get(grade)), grade - 1, found);
            boxes.add(List.copyOf(found));
        }
    }

    GradeScale scale() {
        return scale;
    }

    /** The boxes of a grade, given its place in the scale; no box lies within another one. */
    List<Box> of(int grade) {
        return boxes.get(grade);
    }

    /** Whether something holds for a box of a grade, given its place in the scale. */
    boolean any(int grade, Predicate<Box> condition) {
        for (Box box : boxes.get(grade)) {
            if (condition.test(box)) {
                return true;
            }
        }
        return false;
    }

    private Box conditions(Grade grade) {
        Box box = Box.ALL;
        for (Threshold threshold : grade.thresholds()) {
            Range met = Range.reportedFrom(threshold.from()).and(Range.reportedTo(threshold.to()));
            for (ScoreTree node : compared(threshold)) {
                box = box.with(node, met);
            }
        }
        return box;
    }

    private List<ScoreTree> compared(Threshold threshold) {
        return threshold.scope() == Threshold.Scope.OVERALL ? List.of(root) : gradedParts;
    }

    /** Breaks one condition of each grade from the one at the index up to the best, in every possible way. */
    private void breakBetterGrades(Box box, int index, List<Box> found) {
        steps++;
        if (box.isEmpty() || found.stream().anyMatch(other -> other.holds(box))) {
            return;
        }
        if (index < 0) {
            found.removeIf(box::holds);
            found.add(box);
            return;
        }
        List<Box> broken = new ArrayList<>();
        for (Threshold threshold : scale.grades().get(index).thresholds()) {
            for (ScoreTree node : compared(threshold)) {
                broken.add(box.with(node, Range.reportedBelow(threshold.from())));
                broken.add(box.with(node, Range.reportedAbove(threshold.to())));
            }
        }
        // Where the whole box breaks a condition already, every other choice would only make it smaller.
        for (Box next : broken.stream().anyMatch(smaller -> smaller.holds(box)) ? List.of(box) : broken) {
            breakBetterGrades(next, index - 1, found);
        }
    }

    /** How many boxes were looked at. */
    long steps() {
        return steps;
    }
}

package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.GradeRegions.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What a sheet that contradicts itself leaves open: the completions that break as few of its numbers as possible and,
 * besides, those that keep its total and break as few of the others as possible. So a total of 90 over instruments that
 * make 46 at most neither passes nor fails for certain.
 *
 * <p>For each node it finds the scores that can be had by breaking none of the numbers at and below it, one of them, and
 * so on; a sum breaks what its terms break together. Answer scales are left aside, for they are known of most items by
 * inference alone, so these scores are a few ranges. Beyond {@value #MAX_BROKEN} numbers to be broken everything is
 * possible, and of more than {@value #MAX_RANGES} ranges only the ends are kept: both leave more open rather than less.
 */
final class LeastBroken {
    private static final int MAX_BROKEN = 8;
    private static final int MAX_RANGES = 32;

    private final Evaluation evaluation;
    private final boolean pooled;
    private final Map<Integer, List<List<Range>>> found = new HashMap<>();
    /** How many numbers are broken at most. */
    private int depth;

    private final int least;
    private final int leastWithTotal;

    LeastBroken(Evaluation evaluation, boolean pooled) {
        this.evaluation = evaluation;
        this.pooled = pooled;
        int without = 0;
        int with = 0;
        do {
            // Mostly one number is to be broken; so more are tried only where that is not enough.
            depth++;
            found.clear();
            without = first(levels(evaluation.root(), Box.ALL));
            with = first(levelsWithTotal(Box.ALL));
        } while ((without > depth || with > depth) && depth < MAX_BROKEN);
        this.least = without;
        this.leastWithTotal = with;
    }

    /** Whether such a completion lies in a box. */
    boolean allows(Box box) {
        return first(levels(evaluation.root(), box)) <= least || first(levelsWithTotal(box)) <= leastWithTotal;
    }

    /** How many numbers must be broken for there to be a score. */
    private static int first(List<List<Range>> levels) {
        int broken = 0;
        while (broken < levels.size() && levels.get(broken).isEmpty()) {
            broken++;
        }
        return broken;
    }

    private List<List<Range>> levelsWithTotal(Box box) {
        ScoreTree root = evaluation.root();
        Given given = evaluation.state(root).given;
        return given == null
                ? levels(root, box)
                : both(fromBelow(root, box), same(List.of(given.agrees().and(box.overall()))));
    }

    /** By how many numbers may be broken at and below the node, from 0 up, the scores that it can have. */
    private List<List<Range>> levels(ScoreTree node, Box box) {
        List<List<Range>> levels = box.bindsBelow(node) ? null : found.get(node.place());
        if (levels == null) {
            levels = breaking(fromBelow(node, box), given(node));
            if (!box.bindsBelow(node)) {
                found.put(node.place(), levels);
            }
        }
        Range bound = bound(node, box);
        return bound.holds(Range.ALL) ? levels : both(levels, same(List.of(bound)));
    }

    /** What follows from other numbers breaks with them. */
    private Optional<Given> given(ScoreTree node) {
        NodeEvaluation state = evaluation.state(node);
        return Optional.ofNullable(state.given).filter(given -> !state.inferred);
    }

    private Range bound(ScoreTree node, Box box) {
        return node.place() == evaluation.root().place() ? box.overall() : box.part(node);
    }

    /** A score either agrees with what is given, or breaks it. */
    private List<List<Range>> breaking(List<List<Range>> below, Optional<Given> given) {
        if (given.isEmpty()) {
            return below;
        }
        List<List<Range>> levels = new ArrayList<>();
        for (int broken = 0; broken <= depth; broken++) {
            List<Range> ranges = common(below.get(broken), List.of(given.get().agrees()));
            if (broken > 0) {
                ranges = union(ranges, below.get(broken - 1));
            }
            levels.add(ranges);
        }
        return levels;
    }

    private List<List<Range>> fromBelow(ScoreTree node, Box box) {
        List<List<Range>> levels = node.children().isEmpty() ? same(List.of(Range.ALL)) : sum(node.children(), box);
        if (node.parts().isEmpty()) {
            return levels;
        }
        return both(levels, pooled ? between(node.parts(), box) : sum(node.parts(), box));
    }

    /** Anything between the parts. */
    private List<List<Range>> between(List<ScoreTree> parts, Box box) {
        List<List<Range>> between = levels(parts.get(0), box);
        for (ScoreTree part : parts.subList(1, parts.size())) {
            between = combined(
                    between,
                    levels(part, box),
                    (a, b) -> a.isEmpty() || b.isEmpty()
                            ? List.of()
                            : List.of(Stream.concat(a.stream(), b.stream())
                                    .reduce(Range::hull)
                                    .orElseThrow()));
        }
        return between;
    }

    private List<List<Range>> sum(List<ScoreTree> nodes, Box box) {
        List<List<Range>> sum = same(List.of(Range.closed(Fraction.ZERO, Fraction.ZERO)));
        for (ScoreTree node : nodes) {
            sum = combined(sum, levels(node, box), (a, b) -> sums(a, b, node.share()));
        }
        return sum;
    }

    private List<List<Range>> both(List<List<Range>> first, List<List<Range>> second) {
        return combined(first, second, LeastBroken::common);
    }

    private List<List<Range>> same(List<Range> ranges) {
        List<List<Range>> levels = new ArrayList<>();
        for (int broken = 0; broken <= depth; broken++) {
            levels.add(ranges);
        }
        return levels;
    }

    /** What two branches break adds up. Each level holds those before it, so equal ones need be looked at once. */
    private List<List<Range>> combined(
            List<List<Range>> first, List<List<Range>> second, BinaryOperator<List<Range>> operation) {
        List<List<Range>> levels = new ArrayList<>();
        for (int broken = 0; broken <= depth; broken++) {
            List<Range> ranges = List.of();
            for (int here = 0; here <= broken; here++) {
                boolean isNew = here == 0 || !first.get(here).equals(first.get(here - 1));
                if (isNew) {
                    ranges = union(ranges, operation.apply(first.get(here), second.get(broken - here)));
                }
            }
            levels.add(ranges);
        }
        return levels;
    }

    private static List<Range> sums(List<Range> first, List<Range> second, Fraction share) {
        List<Range> sums = new ArrayList<>();
        for (Range a : first) {
            for (Range b : second) {
                sums.add(a.plus(b.times(share)));
            }
        }
        return simple(sums);
    }

    private static List<Range> common(List<Range> first, List<Range> second) {
        List<Range> common = new ArrayList<>();
        for (Range a : first) {
            for (Range b : second) {
                common.add(a.and(b));
            }
        }
        return simple(common);
    }

    private static List<Range> union(List<Range> first, List<Range> second) {
        if (first.isEmpty() || first.equals(second)) {
            return second;
        }
        List<Range> union = new ArrayList<>(first);
        union.addAll(second);
        return simple(union);
    }

    /** In order, without empty ones, those that touch put together. */
    private static List<Range> simple(List<Range> ranges) {
        List<Range> simple = new ArrayList<>();
        ranges.stream()
                .filter(range -> !range.isEmpty())
                .sorted(Comparator.comparing(Range::low))
                .forEach(range -> {
                    Range last = simple.isEmpty() ? Range.NONE : simple.get(simple.size() - 1);
                    if (!simple.isEmpty() && range.low().compareTo(last.high()) <= 0) {
                        simple.set(simple.size() - 1, last.hull(range));
                    } else {
                        simple.add(range);
                    }
                });
        return simple.size() <= MAX_RANGES ? simple : List.of(simple.get(0).hull(simple.get(simple.size() - 1)));
    }
}

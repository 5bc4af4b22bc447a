package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * The exact set of grades that some completion of the missing scores reaches.
 *
 * <p>An agency gets the first grade whose conditions it meets. The scores that lead to a grade are therefore those that
 * meet its own conditions and break at least one condition of each better grade. Every condition bounds one score, the
 * overall one or that of a graded part, so the choice of one broken condition per better grade leaves one range for
 * each of these scores: a box. A grade is possible if one of its boxes holds a completion, and whether it does is a
 * question of sums, for the instruments do not depend on each other.
 *
 * <p>A given score was rounded before it was given. So a completion may put anything below a given score that is
 * reported as that score.
 */
final class PossibleGrades {
    private final ScoreTree root;
    private final GradeScale scale;
    private final Function<NodeCode, NodeResult> results;
    private final Map<NodeCode, ReachableScores> reachable = new HashMap<>();
    private final Map<NodeCode, Range> eachPart = new HashMap<>();

    /**
     * What a completion must fit: the parts of an instrument the instrument, and the instruments a given overall score; and
     * how closely, since scores that were all rounded need not fit to the last digit.
     */
    private record Bonds(boolean parts, boolean overall, boolean closely) {
        Range around(Score given) {
            return closely ? Range.reportedAs(given) : Range.reportedAbout(given);
        }
    }

    /**
     * What was found.
     *
     * @param grades the possible grades, the best first
     * @param overallFits whether some completion fits a given overall score
     */
    record Found(List<Grade> grades, boolean overallFits) {}

    /** One range for the overall score and one for each graded part that is bounded. */
    private record Box(Range overall, Map<NodeCode, Range> parts) {
        static final Box ALL = new Box(Range.ALL, Map.of());

        Range part(NodeCode code) {
            return parts.getOrDefault(code, Range.ALL);
        }

        Box withOverall(Range range) {
            return new Box(overall.and(range), parts);
        }

        Box withPart(NodeCode code, Range range) {
            Map<NodeCode, Range> next = new LinkedHashMap<>(parts);
            next.put(code, part(code).and(range));
            return new Box(overall, next);
        }

        boolean isEmpty() {
            return overall.isEmpty() || parts.values().stream().anyMatch(Range::isEmpty);
        }
    }

    /** The weighted scores of one instrument within a limit, as ranges that rise: a window into its reachable scores. */
    private record Term(ReachableScores scores, Range limit, Fraction share, int first, int end) {
        static Term of(ReachableScores scores, Range limit, Fraction share) {
            int first =
                    firstNotBelow(0, scores.size(), index -> scores.get(index).isBelow(limit));
            int end = firstNotBelow(first, scores.size(), index -> !limit.isBelow(scores.get(index)));
            return new Term(scores, limit, share, first, end);
        }

        int size() {
            return end - first;
        }

        Range get(int index) {
            return scores.get(first + index).and(limit).times(share);
        }
    }

    private PossibleGrades(
            ScoreTree root, GradeScale scale, ReachableScores.Finder finder, Function<NodeCode, NodeResult> results) {
        this.root = root;
        this.scale = scale;
        this.results = results;
        for (ScoreTree instrument : root.children()) {
            reachable.put(instrument.code(), finder.find(instrument, results));
            if (!instrument.parts().isEmpty()) {
                eachPart.put(instrument.code(), PartBounds.of(instrument, results));
            }
        }
    }

    static Found of(
            ScoreTree root, GradeScale scale, ReachableScores.Finder finder, Function<NodeCode, NodeResult> results) {
        return new PossibleGrades(root, scale, finder, results).find();
    }

    /**
     * Where no completion fits the sheet to the last digit, the rounding of what was given is allowed for. Where none fits
     * even so the sheet contradicts itself, and the contradiction, which is put on record as a discrepancy, is left aside:
     * first the fit of the parts, then that of the overall score, then both.
     */
    private Found find() {
        for (Bonds bonds : List.of(
                new Bonds(true, true, true),
                new Bonds(true, true, false),
                new Bonds(false, true, false),
                new Bonds(true, false, false),
                new Bonds(false, false, false))) {
            List<Grade> grades = new ArrayList<>();
            for (int i = 0; i < scale.grades().size(); i++) {
                if (isPossible(i, bonds)) {
                    grades.add(scale.grades().get(i));
                }
            }
            if (!grades.isEmpty()) {
                return new Found(grades, bonds.overall);
            }
        }
        throw new IllegalStateException("No grade of '" + scale.code() + "' is possible: the scale has a gap.");
    }

    private boolean isPossible(int index, Bonds bonds) {
        Grade grade = scale.grades().get(index);
        Box box = Box.ALL.withOverall(Range.reportedFrom(grade.from())).withOverall(Range.reportedTo(grade.to()));
        if (grade.everyPartFrom().isPresent()) {
            for (NodeCode part : scale.gradedParts()) {
                box = box.withPart(
                        part, Range.reportedFrom(grade.everyPartFrom().get()));
            }
        }
        return breaksBetterGrades(box, index - 1, bonds);
    }

    /** Breaks one condition of each grade from the one at the index up to the best, in every possible way. */
    private boolean breaksBetterGrades(Box box, int index, Bonds bonds) {
        if (box.isEmpty()) {
            return false;
        }
        if (index < 0) {
            return holdsCompletion(box, bonds);
        }
        Grade better = scale.grades().get(index);
        if (breaksBetterGrades(box.withOverall(Range.reportedBelow(better.from())), index - 1, bonds)
                || breaksBetterGrades(box.withOverall(Range.reportedAbove(better.to())), index - 1, bonds)) {
            return true;
        }
        if (better.everyPartFrom().isEmpty()) {
            return false;
        }
        Range broken = Range.reportedBelow(better.everyPartFrom().get());
        return scale.gradedParts().stream()
                .anyMatch(part -> breaksBetterGrades(box.withPart(part, broken), index - 1, bonds));
    }

    private boolean holdsCompletion(Box box, Bonds bonds) {
        List<Term> terms = new ArrayList<>();
        for (ScoreTree instrument : root.children()) {
            Optional<Range> limit = limit(instrument, box, bonds);
            if (limit.isEmpty()) {
                return false;
            }
            ReachableScores scores = Objects.requireNonNull(reachable.get(instrument.code()));
            Term term = Term.of(scores, limit.get(), Fraction.of(instrument.weight(), root.totalWeight()));
            if (term.size() == 0) {
                return false;
            }
            terms.add(term);
        }
        NodeResult overall = result(Overall.OVERALL);
        if (overall.score().isEmpty()) {
            return sumMeets(terms, box.overall);
        }
        Score score = overall.score().get();
        boolean fits =
                !bonds.overall || overall.origin() != NodeResult.Origin.GIVEN || sumMeets(terms, bonds.around(score));
        return fits && box.overall.meets(Range.point(score));
    }

    /** The range that the box, and the parts within the box, leave to an instrument; empty where they leave nothing. */
    private Optional<Range> limit(ScoreTree instrument, Box box, Bonds bonds) {
        Range limit = box.part(instrument.code());
        if (instrument.parts().isEmpty()) {
            return Optional.of(limit);
        }
        Range parts = partsMean(instrument, box);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (!bonds.parts || partsKnown(instrument)) {
            return Optional.of(limit);
        }
        NodeResult result = result(instrument.code());
        if (result.origin() == NodeResult.Origin.GIVEN) {
            return parts.meets(bonds.around(result.lower())) ? Optional.of(limit) : Optional.empty();
        }
        return Optional.of(limit.and(parts)).filter(range -> !range.isEmpty());
    }

    /** The mean of the parts over all that the box leaves to them; empty where it leaves nothing to one of them. */
    private Range partsMean(ScoreTree instrument, Box box) {
        Range unknown = Objects.requireNonNull(eachPart.get(instrument.code()));
        Range sum = Range.closed(Fraction.ZERO, Fraction.ZERO);
        for (PartCode part : instrument.parts()) {
            Range range = result(part).score().map(Range::point).orElse(unknown).and(box.part(part));
            if (range.isEmpty()) {
                return range;
            }
            sum = sum.plus(range);
        }
        return sum.times(Fraction.of(1, instrument.parts().size()));
    }

    private boolean partsKnown(ScoreTree instrument) {
        return instrument.parts().stream().allMatch(part -> result(part).score().isPresent());
    }

    /** Whether a sum with one number from each term lies in the target. */
    private static boolean sumMeets(List<Term> terms, Range target) {
        List<Term> bySize = new ArrayList<>(terms);
        bySize.sort(Comparator.comparingInt(Term::size));
        return sumMeets(bySize, 0, Range.closed(Fraction.ZERO, Fraction.ZERO), target);
    }

    private static boolean sumMeets(List<Term> terms, int index, Range rest, Range target) {
        Term term = terms.get(index);
        if (index < terms.size() - 1) {
            for (int i = 0; i < term.size(); i++) {
                if (sumMeets(terms, index + 1, rest.plus(term.get(i)), target)) {
                    return true;
                }
            }
            return false;
        }
        // The longest term comes last and is searched by halves: the first sum that is not below the target decides.
        int found = firstNotBelow(0, term.size(), i -> rest.plus(term.get(i)).isBelow(target));
        return found < term.size() && rest.plus(term.get(found)).meets(target);
    }

    /** The first index from start to end that is not below, where all indices below come before all others. */
    private static int firstNotBelow(int start, int end, IntPredicate below) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (below.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private NodeResult result(NodeCode code) {
        return Objects.requireNonNull(results.apply(code));
    }
}

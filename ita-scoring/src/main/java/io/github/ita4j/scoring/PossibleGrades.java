package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.GradeBoxes.Bound;
import io.github.ita4j.scoring.GradeBoxes.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The exact set of grades that some completion of the missing scores reaches.
 *
 * <p>A grade is possible if one of its boxes ({@link GradeBoxes}) holds a completion, and whether it does is a question of
 * sums, for the instruments do not depend on each other.
 *
 * <p>A given score was rounded before it was given. So a completion may put anything below a given score that is
 * reported as that score.
 */
final class PossibleGrades {
    private final ScoreTree root;
    private final GradeBoxes boxes;
    private final NodeResults results;
    private final PartBounds partBounds;
    /** Those of each instrument, in the order of the catalogue. */
    private final List<ReachableScores> reachable;

    /**
     * What a completion must fit: the parts of an instrument the instrument, and the instruments a given overall score; and
     * how closely, since scores that were all rounded need not fit to the last digit.
     */
    private record Bonds(boolean parts, boolean overall, boolean closely) {
        static final List<Bonds> FROM_ALL_TO_NONE = List.of(
                new Bonds(true, true, true),
                new Bonds(true, true, false),
                new Bonds(false, true, false),
                new Bonds(true, false, false),
                new Bonds(false, false, false));

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

    /** The weighted scores of one instrument within a limit, as ranges that rise: a window into its reachable scores. */
    private record Term(ReachableScores scores, Range limit, Fraction share, int first, int end) {
        static Term of(ReachableScores scores, Range limit, Fraction share) {
            int first = scores.firstEndingFrom(limit.low(), false);
            int end = scores.firstBeginningFrom(limit.high(), !limit.highOpen());
            return new Term(scores, limit, share, first, end);
        }

        int size() {
            return end - first;
        }

        Range get(int index) {
            return scores.get(first + index).and(limit).times(share);
        }

        /**
         * The first index that may reach the target together with the rest. The limit is left aside here: it cuts off the tops
         * of the last ranges, and where the first of these does not reach the target, neither do those after it.
         */
        int firstReaching(Range target, Range rest) {
            Fraction needed = target.low().minus(rest.high()).dividedBy(share);
            return Math.max(0, scores.firstEndingFrom(needed, rest.highOpen()) - first);
        }
    }

    private PossibleGrades(ScoreTree root, GradeBoxes boxes, ReachableScores.Finder finder, Evaluation evaluation) {
        this.root = root;
        this.boxes = boxes;
        this.results = evaluation.results();
        this.partBounds = evaluation.partBounds();
        this.reachable = root.children().stream()
                .map(instrument -> finder.find(instrument, results))
                .toList();
    }

    static Found of(ScoreTree root, GradeBoxes boxes, ReachableScores.Finder finder, Evaluation evaluation) {
        return new PossibleGrades(root, boxes, finder, evaluation).find();
    }

    /**
     * Where no completion fits the sheet to the last digit, the rounding of what was given is allowed for. Where none fits
     * even so the sheet contradicts itself, and the contradiction, which is put on record as a discrepancy, is left aside:
     * first the fit of the parts, then that of the overall score, then both.
     */
    private Found find() {
        for (Bonds bonds : Bonds.FROM_ALL_TO_NONE) {
            List<Grade> grades = new ArrayList<>();
            for (int i = 0; i < boxes.scale().grades().size(); i++) {
                if (isPossible(boxes.of(i), bonds)) {
                    grades.add(boxes.scale().grades().get(i));
                }
            }
            if (!grades.isEmpty()) {
                return new Found(grades, bonds.overall);
            }
        }
        throw new IllegalStateException("No grade of '" + boxes.scale().code() + "' is possible: the scale has a gap.");
    }

    private boolean isPossible(List<Box> boxesOfGrade, Bonds bonds) {
        for (Box box : boxesOfGrade) {
            if (holdsKnown(box) && holdsCompletion(box, bonds)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the known scores among those that the box bounds lie in it. It is quick to see that most boxes do not. */
    private boolean holdsKnown(Box box) {
        if (results.isKnown(root) && !box.overall().holds(results.bounds(root))) {
            return false;
        }
        for (Bound bound : box.parts()) {
            if (results.isKnown(bound.part()) && !bound.range().holds(results.bounds(bound.part()))) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsCompletion(Box box, Bonds bonds) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < reachable.size(); i++) {
            ScoreTree instrument = root.children().get(i);
            Optional<Range> limit = limit(instrument, box, bonds);
            if (limit.isEmpty()) {
                return false;
            }
            Term term = Term.of(reachable.get(i), limit.get(), instrument.share());
            if (term.size() == 0) {
                return false;
            }
            terms.add(term);
        }
        NodeResult overall = results.get(root);
        return switch (overall.origin()) {
            case MISSING -> sumMeets(terms, box.overall());
            case GIVEN -> !bonds.overall || sumMeets(terms, bonds.around(overall.lower()));
            case COMPUTED -> true;
        };
    }

    /** The range that the box, and the parts within the box, leave to an instrument; empty where they leave nothing. */
    private Optional<Range> limit(ScoreTree instrument, Box box, Bonds bonds) {
        Range limit = box.part(instrument);
        if (instrument.parts().isEmpty()) {
            return Optional.of(limit);
        }
        Range parts = partsMean(instrument, box);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (!bonds.parts || results.areKnown(instrument.parts())) {
            return Optional.of(limit);
        }
        NodeResult result = results.get(instrument);
        if (result.origin() == NodeResult.Origin.GIVEN) {
            return parts.meets(bonds.around(result.lower())) ? Optional.of(limit) : Optional.empty();
        }
        return Optional.of(limit.and(parts)).filter(range -> !range.isEmpty());
    }

    /** The mean of the parts over all that the box leaves to them; empty where it leaves nothing to one of them. */
    private Range partsMean(ScoreTree instrument, Box box) {
        Range unknown = partBounds.of(instrument);
        Range sum = Range.closed(Fraction.ZERO, Fraction.ZERO);
        for (ScoreTree part : instrument.parts()) {
            Range range = (results.isKnown(part) ? results.bounds(part) : unknown).and(box.part(part));
            if (range.isEmpty()) {
                return range;
            }
            sum = sum.plus(range.times(part.share()));
        }
        return sum;
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
        int found = term.firstReaching(target, rest);
        return found < term.size() && rest.plus(term.get(found)).meets(target);
    }
}

package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A catalogue as plain arrays: the weights of the leaves, and what each grade asks of the overall score and of the
 * instruments.
 *
 * <p>All numbers are whole. A weight times a score in hundredths is a whole number, and so is the sum of these over a
 * group of leaves. A threshold becomes the least such sum that is reported as the threshold, so that no instrument needs a
 * division to be compared. The groups are the instruments; where no grade asks anything of a part, all leaves are one.
 *
 * <p>A set of grades is a number with a bit for each, so that a grade is found without a branch that depends on the row.
 */
final class RowForm {
    /** The highest score in hundredths. */
    static final int MAX = 10_000;

    private static final int MAX_GRADES = Long.SIZE;

    private final int width;
    /** All groups; one element, unless the weights are so fine that the sums do not fit into one number. */
    private final SideBySide[] sums;

    private final long divisor;
    private final long reciprocal;
    /** For each overall score the grades in whose band it lies; none where a hundredth more or less leads to others. */
    private final long[] bands;

    RowForm(Catalog catalog, LinearForm form) {
        List<Grade> grades = catalog.gradeScale().grades();
        if (grades.size() > MAX_GRADES) {
            throw new IllegalArgumentException("The grade scale has " + grades.size() + " grades, but arrays are graded"
                    + " with at most " + MAX_GRADES + ": assess sheet by sheet.");
        }
        this.bands = IntStream.rangeClosed(0, MAX)
                .mapToLong(overall -> certainBand(grades, overall))
                .toArray();
        // The largest number below is twice the largest sum plus the denominator; this refuses what does not fit.
        Math.multiplyExact(form.denominator(), 2L * MAX + 1);
        this.divisor = 2 * form.denominator();
        this.reciprocal = Long.divideUnsigned(-1, divisor);
        long[] weights = form.leaves().stream()
                .mapToLong(leaf -> Objects.requireNonNull(form.weights().get(leaf)))
                .toArray();
        this.width = weights.length;
        int[] asking = IntStream.range(0, grades.size())
                .filter(grade -> grades.get(grade).everyPart().isPresent())
                .toArray();
        List<LeafGroup> groups =
                asking.length == 0 ? List.of(LeafGroup.of(0, weights, List.of())) : byInstrument(catalog, weights);
        this.sums = SideBySide.of(width, groups, asking).toArray(new SideBySide[0]);
    }

    private static long band(List<Grade> grades, int overall) {
        long band = 0;
        for (int grade = 0; grade < grades.size(); grade++) {
            band |= grades.get(grade).overall().isMetBy(Score.of(overall, 100)) ? 1L << grade : 0;
        }
        return band;
    }

    private static long certainBand(List<Grade> grades, int overall) {
        long band = band(grades, overall);
        boolean certain =
                band == band(grades, Math.max(0, overall - 1)) && band == band(grades, Math.min(MAX, overall + 1));
        return certain ? band : 0;
    }

    private static List<LeafGroup> byInstrument(Catalog catalog, long[] weights) {
        // Where only the items are known, an instrument stands for its parts, as it does for the scorer.
        List<NodeCode> graded = new ArrayList<>();
        for (NodeCode part : catalog.gradeScale().gradedParts()) {
            graded.add(part instanceof PartCode of ? of.instrument() : part);
        }
        List<LeafGroup> groups = new ArrayList<>();
        int start = 0;
        for (CriteriaNode instrument : catalog.tree().children()) {
            int end = start + instrument.leaves().size();
            List<Optional<Integer>> thresholds = catalog.gradeScale().grades().stream()
                    .map(Grade::everyPart)
                    .map(every -> every.filter(any -> graded.contains(instrument.code()))
                            .map(threshold -> threshold.from().hundredths()))
                    .toList();
            groups.add(LeafGroup.of(start, Arrays.copyOfRange(weights, start, end), thresholds));
            start = end;
        }
        return groups;
    }

    /** The number of leaves. */
    int width() {
        return width;
    }

    /**
     * Scores one row: its overall score in hundredths and its grade, which is the first whose conditions are met; or
     * {@link BulkScorer#OPEN}, where what the scores were rounded from may lead to another grade.
     *
     * @return false if a number of the row is not a score; then nothing is put into the arrays
     */
    boolean score(int[] scores, int row, int[] overall, int[] grades) {
        long sum = 0;
        long mayMiss = 0;
        long misses = 0;
        for (SideBySide some : sums) {
            long found = some.sum(scores, row);
            if (found < 0) {
                return false;
            }
            sum += some.overall(found);
            mayMiss |= some.mayMiss(found);
            misses |= some.misses(found);
        }
        int reported = rounded(sum);
        overall[row] = reported;
        long band = bands[reported];
        grades[row] = band == 0 || mayMiss != misses ? BulkScorer.OPEN : Long.numberOfTrailingZeros(band & ~misses);
        return true;
    }

    /**
     * An overall sum as a score in hundredths, rounded half up. A division would cost as much as all the rest: multiplying
     * by the reciprocal, rounded down, gives the quotient or one less, and the remainder shows which.
     */
    int rounded(long sum) {
        long dividend = 2 * sum + (divisor >> 1);
        // The upper half of the product of two numbers below 2^63; the reciprocal is a fraction of 2^64.
        long quotient = Math.multiplyHigh(dividend, reciprocal);
        return (int) (dividend - quotient * divisor >= divisor ? quotient + 1 : quotient);
    }

    /** Puts a sheet into a row; false where it has anything else than scores of leaves with two decimals. */
    static boolean fill(Scorer scorer, ScoreSheet sheet, int[] scores, int row) {
        List<NodeCode> leaves = scorer.form().leaves();
        int known = 0;
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            int score = sheet.score(leaves.get(leaf)).map(RowForm::hundredths).orElse(BulkScorer.MISSING);
            scores[row * leaves.size() + leaf] = score;
            known += score == BulkScorer.MISSING ? 0 : 1;
        }
        return known == sheet.scores().size()
                && sheet.grade().isEmpty()
                && sheet.fiscalYear().equals(scorer.catalog().fiscalYear());
    }

    private static int hundredths(Score score) {
        int hundredths = score.hundredths();
        return Score.ofHundredths(hundredths).equals(score) ? hundredths : BulkScorer.MISSING;
    }

    /** A row as a sheet, without what is missing. */
    static ScoreSheet.Builder sheet(Scorer scorer, int[] scores, int row) {
        List<NodeCode> leaves = scorer.form().leaves();
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(scorer.catalog().fiscalYear());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            int score = scores[row * leaves.size() + leaf];
            if (score != BulkScorer.MISSING) {
                sheet.putScores(leaves.get(leaf), Score.ofHundredths(score));
            }
        }
        return sheet;
    }
}

package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.LinearForm;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A catalogue as plain arrays: the weights of the leaves, where the leaves of each instrument end, and what each grade
 * asks of the overall score and of the instruments.
 *
 * <p>All numbers are whole. A weight times a score in hundredths is a whole number, and so is the sum of these over an
 * instrument. A threshold becomes the least such sum that is reported as the threshold, so that no instrument needs a
 * division to be compared.
 */
final class RowForm {
    /** The highest score in hundredths. */
    static final int MAX = 10_000;

    private final long[] weights;
    private final int[] ends;
    private final long divisor;
    private final long reciprocal;
    private final short[] firstGrade;
    private final int[] to;
    private final boolean[] asksParts;
    private final long[][] leastSums;

    RowForm(Catalog catalog, LinearForm form) {
        List<InstrumentCriteria> instruments = catalog.instruments();
        List<Grade> grades = catalog.gradeScale().grades();
        this.weights = form.leaves().stream()
                .mapToLong(leaf -> Objects.requireNonNull(form.weights().get(leaf)))
                .toArray();
        // The largest number below is twice the largest sum plus the denominator; this refuses what does not fit.
        Math.multiplyExact(form.denominator(), 2L * MAX + 1);
        this.divisor = 2 * form.denominator();
        this.reciprocal = Long.divideUnsigned(-1, divisor);
        this.ends = new int[instruments.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += instruments.get(i).indicators().stream()
                    .mapToInt(indicator -> Math.max(1, indicator.allItems().size()))
                    .sum();
            ends[i] = end;
        }
        this.to = grades.stream().map(Grade::to).mapToInt(RowForm::hundredths).toArray();
        this.firstGrade = firstGrades(grades);
        this.asksParts = new boolean[grades.size()];
        this.leastSums = new long[grades.size()][ends.length];
        List<Instrument> order =
                instruments.stream().map(InstrumentCriteria::instrument).toList();
        for (int grade = 0; grade < leastSums.length; grade++) {
            asksParts[grade] = grades.get(grade).everyPartFrom().isPresent();
            if (asksParts[grade]) {
                int threshold = hundredths(grades.get(grade).everyPartFrom().get());
                for (NodeCode part : catalog.gradeScale().gradedParts()) {
                    // Where only the items are known, an instrument stands for its parts, as it does for the scorer.
                    int instrument = order.indexOf(part instanceof PartCode of ? of.instrument() : part);
                    leastSums[grade][instrument] = leastSum(instrument, threshold);
                }
            }
        }
    }

    private static int hundredths(Score threshold) {
        return threshold.hundredths();
    }

    /** For each overall score the first grade in whose band it lies. */
    private short[] firstGrades(List<Grade> grades) {
        short[] first = new short[MAX + 1];
        for (int overall = 0; overall <= MAX; overall++) {
            short grade = 0;
            while (overall < hundredths(grades.get(grade).from()) || overall > to[grade]) {
                grade++;
            }
            first[overall] = grade;
        }
        return first;
    }

    /** The least sum that, divided by the weight of the instrument, is rounded half up to the threshold or above. */
    private long leastSum(int instrument, int threshold) {
        int start = instrument == 0 ? 0 : ends[instrument - 1];
        long weight = Arrays.stream(weights, start, ends[instrument]).sum();
        return Math.floorDiv((2L * threshold - 1) * weight + 1, 2L);
    }

    /** The number of leaves. */
    int width() {
        return weights.length;
    }

    /** Numbers to work with, one for each instrument. */
    long[] newSums() {
        return new long[ends.length];
    }

    /**
     * The sum of all leaves of a row, in one loop: loops over the few leaves of each instrument would take longer to enter and
     * leave than to run.
     *
     * @return negative if a number is not a score
     */
    long sum(int[] scores, int row) {
        long[] factors = weights;
        int start = row * factors.length;
        int outside = 0;
        long sum = 0;
        for (int leaf = 0; leaf < factors.length; leaf++) {
            int score = scores[start + leaf];
            outside |= score | (MAX - score);
            sum += factors[leaf] * score;
        }
        return outside < 0 ? -1 : sum;
    }

    /** Puts the sum of each instrument into the array; what the others leave of the whole sum is that of the last one. */
    private void sumInstruments(int[] scores, int row, long sum, long[] sums) {
        int start = row * weights.length;
        int last = sums.length - 1;
        long rest = sum;
        int leaf = 0;
        for (int instrument = 0; instrument < last; instrument++) {
            long own = 0;
            for (; leaf < ends[instrument]; leaf++) {
                own += weights[leaf] * scores[start + leaf];
            }
            sums[instrument] = own;
            rest -= own;
        }
        sums[last] = rest;
    }

    /**
     * The overall score in hundredths, rounded half up. A division would cost as much as all the rest: multiplying by
     * the reciprocal, rounded down, gives the quotient or one less, and the remainder tells which.
     */
    int overall(long sum) {
        long dividend = 2 * sum + (divisor >> 1);
        // The upper half of the product of two numbers below 2^63; the reciprocal is a fraction of 2^64.
        long quotient = Math.multiplyHigh(dividend, reciprocal);
        return (int) (dividend - quotient * divisor >= divisor ? quotient + 1 : quotient);
    }

    /**
     * The first grade whose conditions are met. A worse grade never begins higher than a better one, so that after the
     * first band only its end and the parts are left to ask. The instruments are summed only where a part is asked for.
     *
     * @param sums numbers to work with
     */
    int grade(int[] scores, int row, long sum, int overall, long[] sums) {
        int grade = firstGrade[overall];
        if (!asksParts[grade]) {
            return grade;
        }
        sumInstruments(scores, row, sum, sums);
        while (overall > to[grade] || !reaches(sums, leastSums[grade])) {
            grade++;
        }
        return grade;
    }

    private static boolean reaches(long[] sums, long[] least) {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] < least[i]) {
                return false;
            }
        }
        return true;
    }
}

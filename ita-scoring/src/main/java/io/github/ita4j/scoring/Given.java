package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a score in a sheet says. How it was written follows from its value: a score with at most two decimals was rounded
 * to them, as published scores are; one with more decimals or without an end was not, though its last digit was.
 *
 * @param score the score as it was given
 * @param counts the exact scores that it may stand for in what is made from it
 * @param agrees the exact scores that it does not contradict
 */
record Given(Score score, Range counts, Range agrees) {
    private static final int MAX_HUNDREDTHS = 10_000;
    /** What each score with two decimals stands for; found once, for a sheet is full of them. */
    private static final AtomicReferenceArray<Range> ROUNDED = new AtomicReferenceArray<>(MAX_HUNDREDTHS + 1);

    static Given of(Score score, boolean exact) {
        OptionalInt decimals = score.value().decimals();
        if (exact || decimals.isEmpty()) {
            return exactly(score);
        }
        if (decimals.getAsInt() <= Score.REPORTED_DECIMALS) {
            Range rounded = rounded(score);
            return new Given(score, rounded, rounded);
        }
        Fraction halfUnit = Fraction.of(1, 2)
                .dividedBy(Fraction.of(java.math.BigDecimal.ONE.scaleByPowerOfTen(decimals.getAsInt())));
        return new Given(score, Range.point(score), Range.around(score, halfUnit));
    }

    static Given exactly(Score score) {
        Range point = Range.point(score);
        return new Given(score, point, point);
    }

    private static Range rounded(Score score) {
        int hundredths = score.hundredths();
        return Optional.ofNullable(ROUNDED.get(hundredths)).orElseGet(() -> {
            Range found = Range.reportedAs(score);
            ROUNDED.set(hundredths, found);
            return found;
        });
    }

    /** Whether it counts for exactly what it says, though it agrees with more. */
    boolean isExactUpwards() {
        return !counts.equals(agrees);
    }
}

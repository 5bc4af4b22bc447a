package io.github.ita4j.scoring;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a score in a sheet says. How it was written follows from its value: a score with at most two decimals was rounded
 * to them, as published scores are; one with more decimals or without an end was not, though its last digit was.
 *
 * @param score the score as it was given
 * @param counts the exact scores that it may stand for in what is made from it
 * @param set the same as a set
 * @param agrees the exact scores that it does not contradict
 */
record Given(Score score, Range counts, ScoreSet set, Range agrees) {
    private static final int MAX_HUNDREDTHS = 10_000;
    /** What each score with two decimals stands for; found once, for a sheet is full of them. */
    private static final @Nullable Given[] ROUNDED = new Given[MAX_HUNDREDTHS + 1];

    private Given(Score score, Range counts, Range agrees) {
        this(score, counts, ScoreSet.of(counts), agrees);
    }

    static Given of(Score score, boolean exact) {
        OptionalInt decimals = exact ? OptionalInt.empty() : score.value().decimals();
        if (decimals.isEmpty()) {
            return exactly(score);
        }
        if (decimals.getAsInt() <= Score.REPORTED_DECIMALS) {
            return rounded(score);
        }
        Fraction unit = Fraction.of(BigDecimal.ONE.movePointLeft(decimals.getAsInt()));
        return new Given(score, Range.point(score), Range.around(score, unit.times(Fraction.of(1, 2))));
    }

    static Given exactly(Score score) {
        Range point = Range.point(score);
        return new Given(score, point, point);
    }

    private static Given rounded(Score score) {
        int hundredths = score.hundredths();
        Given found = ROUNDED[hundredths];
        if (found == null) {
            // Two threads may both make one, and either serves.
            Range range = Range.reportedAs(score);
            found = new Given(score, range, range);
            ROUNDED[hundredths] = found;
        }
        return found;
    }

    /** Whether it counts for exactly what it says, though it agrees with more. */
    boolean isExactUpwards() {
        return counts.isPoint() && !agrees.isPoint();
    }
}

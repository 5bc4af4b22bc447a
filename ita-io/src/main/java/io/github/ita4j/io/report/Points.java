package io.github.ita4j.io.report;

import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points of the overall score in words. */
final class Points {
    private Points() {}

    /** Two decimals, half up. */
    static BigDecimal reported(Fraction points) {
        return points.toDecimal(Score.REPORTED_DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code 0.40 points}; where two decimals are not exact, the exact fraction too. */
    static String text(Messages messages, Fraction points) {
        BigDecimal reported = reported(points);
        return Fraction.of(reported).equals(points)
                ? messages.text("points", "points", reported)
                : messages.with("points", reported)
                        .with("exact", points.numerator() + "/" + points.denominator())
                        .text("points-exact");
    }
}

package io.github.ita4j.core.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.core.internal.Written;
import io.github.ita4j.core.json.JsonNumbers;
import io.github.ita4j.core.text.InputText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact score from 0 to 100.
 *
 * <p>A mean keeps its full value: {@code Score.mean(List.of(Score.of(0), Score.of(0), Score.of(100)))} is exactly
 * 100/3. Rounding happens once, in {@link #reported()}, half up to two decimals, as the published results do; the
 * reported number is also the one that grade thresholds are compared with. No {@code double} is accepted, because
 * 84.995 has no exact {@code double}; use {@link #parse(String)} or {@link BigDecimal}.
 *
 * <pre>{@code
 * Score.parse("๘๗.๒๘").reported();  // 87.28
 * Score.of(254, 3).reported();      // 84.67
 * Score.of(254, 3).toString();      // "254/3"
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable. {@code parse} reads what {@code toString} writes.
 */
public final class Score implements Comparable<Score>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final Fraction HUNDRED = Fraction.of(100);

    /** The lowest score. */
    public static final Score ZERO = of(0);

    /** The highest score. */
    public static final Score MAX = of(100);

    /** The number of decimals a score is reported with. */
    public static final int REPORTED_DECIMALS = 2;

    /** Each made when it is first asked for: a short run needs few of them. */
    private static final @Nullable Score[] HUNDREDTHS = new Score[10_001];

    // The numerator is at most a hundred times the denominator, so nothing in the rounding comes near to 63 bits.
    private static final long MAX_QUICK_DENOMINATOR = 1L << 48;

    private static final int MAX_DECIMALS = 1_000;

    // The lengths are bounded so that no text, however long, can make the arithmetic slow.
    private static final Pattern DECIMAL = Pattern.compile("([+-]?)([0-9]{1,18})(?:\\.([0-9]{1,1000}))?");
    private static final Pattern QUOTIENT = Pattern.compile("(-?[0-9]{1,2000})/([0-9]{1,2000})");

    private final Fraction value;

    private Score(Fraction value) {
        this.value = value;
    }

    /**
     * A whole score.
     *
     * @param value from 0 to 100
     * @return the score
     * @throws ScoreRangeException if the number is outside the range
     */
    public static Score of(long value) {
        return of(Fraction.of(value));
    }

    /**
     * A score as it is reported.
     *
     * @param hundredths the score in hundredths, such as 8728 for 87.28
     * @return the score; the same object each time, for files of many agencies are full of them
     * @throws IndexOutOfBoundsException if it is below 0 or above 10000
     */
    public static Score ofHundredths(int hundredths) {
        Score score = HUNDREDTHS[hundredths];
        if (score == null) {
            // Two threads may both make one, and either serves: scores are equal by their values.
            score = of(hundredths, 100);
            HUNDREDTHS[hundredths] = score;
        }
        return score;
    }

    /**
     * A score as a quotient, such as points won over points possible times 100.
     *
     * @param numerator the number above the line
     * @param denominator the number below it, not zero
     * @return the exact score
     * @throws ScoreRangeException if the quotient is outside the range
     * @throws ArithmeticException if the denominator is zero
     */
    public static Score of(long numerator, long denominator) {
        return of(Fraction.of(numerator, denominator));
    }

    /**
     * A decimal score, taken exactly.
     *
     * @param value from 0 to 100, with at most 1,000 decimals
     * @return the exact score
     * @throws ScoreRangeException if the number is outside the range
     * @throws IllegalArgumentException if it has more decimals
     */
    public static Score of(BigDecimal value) {
        // Compared before it is converted: a BigDecimal such as 1e1000000000 must not be written out in full.
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new ScoreRangeException(value.toString());
        }
        if (value.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException("Score " + value + " has more than " + MAX_DECIMALS
                    + " decimals: round it, or give it as a quotient.");
        }
        return of(Fraction.of(value));
    }

    /**
     * A score from an exact fraction.
     *
     * @param value from 0 to 100
     * @return the exact score
     * @throws ScoreRangeException if the number is outside the range
     */
    public static Score of(Fraction value) {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new ScoreRangeException(value.toString());
        }
        return new Score(value);
    }

    /**
     * Reads a score: a plain decimal number of at most 18 digits before the point and 1,000 behind it ({@code 87.28}), or a
     * quotient ({@code 254/3}). Arabic, Thai and full-width digits are read; white space around it is ignored.
     *
     * @param text the text
     * @return the exact score
     * @throws ScoreFormatException if the text is not a number in this form
     * @throws ScoreRangeException if the number is outside the range from 0 to 100
     */
    @JsonCreator
    public static Score parse(String text) {
        String clean = InputText.cleanNumber(text);
        if (DECIMAL.matcher(clean).matches()) {
            return of(new BigDecimal(clean));
        }
        Matcher quotient = QUOTIENT.matcher(clean);
        if (quotient.matches()) {
            BigInteger denominator = new BigInteger(quotient.group(2));
            if (denominator.signum() != 0) {
                return of(Fraction.of(new BigInteger(quotient.group(1)), denominator));
            }
        }
        throw new ScoreFormatException(clean);
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static Score valueOf(String text) {
        return parse(text);
    }

    /**
     * The plain mean of scores, exactly.
     *
     * @param scores at least one score
     * @return the mean
     * @throws IllegalArgumentException if there is no score: a mean over nothing is not zero
     */
    public static Score mean(List<Score> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("The mean of no scores is not defined: give at least one score.");
        }
        FractionSum sum = FractionSum.of();
        for (Score score : scores) {
            sum.add(score.value);
        }
        return new Score(sum.total().dividedBy(Fraction.of(scores.size())));
    }

    /**
     * The exact value.
     *
     * @return a fraction from 0 to 100
     */
    public Fraction value() {
        return value;
    }

    /**
     * The score as it is reported and compared with thresholds: rounded half up to two decimals.
     *
     * @return a number from 0.00 to 100.00 with a scale of 2
     */
    public BigDecimal reported() {
        return BigDecimal.valueOf(hundredths(), REPORTED_DECIMALS);
    }

    /**
     * The score as it is reported, in hundredths: 8728 for 87.28. Whole numbers are quicker to compare than decimals are.
     *
     * @return {@link #reported()} times 100, from 0 to 10000
     */
    public int hundredths() {
        if (value.isSmall() && value.smallDenominator() <= MAX_QUICK_DENOMINATOR) {
            // No score is below zero, so adding half and cutting off is rounding half up.
            long below = value.smallDenominator();
            return (int) ((200 * value.smallNumerator() + below) / (2 * below));
        }
        return value.toDecimal(REPORTED_DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue()
                .intValueExact();
    }

    /**
     * Whether the score is exactly 0. A score that is missing is not zero; it is not there at all.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /**
     * Whether the reported score reaches a threshold.
     *
     * @param threshold a score such as 85
     * @return true if this score, as reported, is at least the threshold, as reported
     */
    public boolean reaches(Score threshold) {
        return hundredths() >= threshold.hundredths();
    }

    /** Compares the exact values, not the reported ones. */
    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Score other && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * The exact score, as {@link #parse(String)} reads it: {@code 87.28}, {@code 254/3}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value.toString();
    }

    /** For JSON libraries. */
    @JsonValue
    private Object json() {
        return JsonNumbers.of(toString());
    }

    /** For JSON libraries. */
    @JsonCreator
    private static Score read(long number) {
        return of(number);
    }

    /** For JSON libraries. */
    @JsonCreator
    private static Score read(BigDecimal number) {
        return of(JsonNumbers.requireSafe(number));
    }

    private Object writeReplace() {
        return new Written(Score.class, toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Written.refused();
    }
}

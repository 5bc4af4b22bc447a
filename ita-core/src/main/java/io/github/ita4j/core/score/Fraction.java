package io.github.ita4j.core.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * An exact rational number, kept in lowest terms with a positive denominator.
 *
 * <p>Weights, points to be won and differences of scores are fractions: a third stays a third. For example, an item of
 * a group of seven is worth {@code Fraction.of(4, 7)} points of the total.
 *
 * <p>Immutable and thread-safe. Equal numbers are equal objects: {@code Fraction.of(2, 4).equals(Fraction.of(1, 2))}.
 */
public final class Fraction implements Comparable<Fraction> {
    /** The number 0. */
    public static final Fraction ZERO = of(0);

    /** The number 1. */
    public static final Fraction ONE = of(1);

    private static final int MAX_WRITTEN_DECIMALS = 18;

    private static final Comparator<Fraction> NUMERIC =
            (a, b) -> a.numerator.multiply(b.denominator).compareTo(b.numerator.multiply(a.denominator));

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the fraction
     */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * A quotient of whole numbers.
     *
     * @param numerator the number above the line
     * @param denominator the number below it, not zero
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A quotient of whole numbers of any size.
     *
     * @param numerator the number above the line
     * @param denominator the number below it, not zero
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("The denominator of " + numerator + "/" + denominator + " is zero.");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * The exact value of a decimal number.
     *
     * @param value the number
     * @return the fraction
     */
    public static Fraction of(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        return value.scale() >= 0
                ? of(unscaled, BigInteger.TEN.pow(value.scale()))
                : of(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE);
    }

    /**
     * The number above the line, in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * The number below the line, in lowest terms.
     *
     * @return the denominator, at least 1
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The sign of the number.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The sum of this and another fraction.
     *
     * @param other the number to add
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return of(numerator.add(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference of this and another fraction.
     *
     * @param other the number to take away
     * @return this - other
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * The product of this and another fraction.
     *
     * @param other the factor
     * @return this × other
     */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient of this and another fraction.
     *
     * @param other the divisor, not zero
     * @return this / other
     * @throws ArithmeticException if the divisor is zero
     */
    public Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * This number with the opposite sign.
     *
     * @return -this
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * The smaller of this and another fraction.
     *
     * @param other the number to compare with
     * @return the smaller one
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of this and another fraction.
     *
     * @param other the number to compare with
     * @return the larger one
     */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The number rounded to a number of decimals.
     *
     * @param decimals digits after the point, 0 or more
     * @param rounding how a number between two decimals is rounded
     * @return the decimal number, with exactly that scale
     */
    public BigDecimal toDecimal(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        return NUMERIC.compare(this, other);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Fraction other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The exact number: a plain decimal where it ends within 18 digits ({@code 0.44}), else a quotient ({@code 4/7}).
     *
     * @return the text
     */
    @Override
    public String toString() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        int decimals = Math.max(twos, fives);
        return rest.equals(BigInteger.ONE) && decimals <= MAX_WRITTEN_DECIMALS
                ? toDecimal(decimals, RoundingMode.UNNECESSARY).toPlainString()
                : numerator + "/" + denominator;
    }
}

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
import java.util.Collection;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, kept in lowest terms with a positive denominator.
 *
 * <p>Weights, points to be won and differences of scores are fractions: a third stays a third. For example, an item of
 * a group of seven is worth {@code Fraction.of(4, 7)} points of the total.
 *
 * <pre>{@code
 * Fraction third = Fraction.of(1, 3);
 * third.plus(Fraction.of(1, 6)); // 0.5
 * third.times(Fraction.of(40)); // 40/3
 * third.toDecimal(2, RoundingMode.HALF_UP); // 0.33
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable. Equal numbers are equal objects: {@code Fraction.of(2, 4).equals(Fraction.of(1, 2))}.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {
    private static final long serialVersionUID = 1L;

    /** The number 0. */
    public static final Fraction ZERO = of(0);

    /** The number 1. */
    public static final Fraction ONE = of(1);

    private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private static final Pattern WRITTEN =
            Pattern.compile("(-?[0-9]{1,2000})(?:/([0-9]{1,2000}))?|-?[0-9]{1,18}\\.[0-9]{1,18}");

    private static final int MAX_WRITTEN_DECIMALS = 18;
    private static final long TENTHS = 10;
    private static final long HUNDREDTHS = 100;

    // Almost every number here fits into 63 bits with its sign, and there arithmetic costs a hundredth of what it costs
    // with
    // numbers of any size. A number is small wherever it can be, so that equal numbers have equal fields.
    // Long.MIN_VALUE is
    // not small: it has no opposite.
    private final long numerator;
    private final long denominator;
    private final transient @Nullable Large large;

    /** A number that does not fit: then the fields above mean nothing. */
    private record Large(BigInteger numerator, BigInteger denominator) {}

    private Fraction(long numerator, long denominator, @Nullable Large large) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = large;
    }

    /** The number in lowest terms that it already has; the denominator is positive. */
    private static Fraction reduced(long numerator, long denominator) {
        return new Fraction(numerator, denominator, null);
    }

    /** The number in lowest terms that it already has; the denominator is positive. */
    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        return isSmall(numerator) && isSmall(denominator)
                ? reduced(numerator.longValue(), denominator.longValue())
                : new Fraction(0, 0, new Large(numerator, denominator));
    }

    private static boolean isSmall(BigInteger number) {
        return number.bitLength() < Long.SIZE && number.compareTo(LEAST_LONG) != 0;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the fraction
     */
    public static Fraction of(long value) {
        return of(value, 1);
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
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(numerator, denominator);
        return reduced(numerator / divisor, denominator / divisor);
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
        return reduced(numerator.divide(divisor), denominator.divide(divisor));
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
     * Reads a number: a plain decimal number of at most 18 digits before and behind the point ({@code 0.4}), or a quotient of
     * whole numbers ({@code 4/7}).
     *
     * @param text the text, as {@link #toString()} writes it
     * @return the fraction
     * @throws IllegalArgumentException if the text is neither
     */
    @JsonCreator
    public static Fraction parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (matcher.matches()) {
            if (matcher.group(1) == null) {
                return of(new BigDecimal(text));
            }
            BigInteger denominator = matcher.group(2) == null ? BigInteger.ONE : new BigInteger(matcher.group(2));
            if (denominator.signum() != 0) {
                return of(new BigInteger(matcher.group(1)), denominator);
            }
        }
        throw new IllegalArgumentException(
                InputText.quote(text) + " is not a fraction: write a number such as 0.4, or a quotient such as 4/7.");
    }

    /**
     * The same as {@link #parse(String)}, by the name under which frameworks look for it.
     *
     * @param text the text
     * @return what the text says
     * @throws IllegalArgumentException if it cannot be read
     */
    public static Fraction valueOf(String text) {
        return parse(text);
    }

    /**
     * The number above the line, in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(numerator) : large.numerator;
    }

    /**
     * The number below the line, in lowest terms.
     *
     * @return the denominator, at least 1
     */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(denominator) : large.denominator;
    }

    /**
     * The sign of the number.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.numerator.signum();
    }

    /**
     * The sum of this and another fraction.
     *
     * @param other the number to add
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        if (large == null && other.large == null) {
            try {
                return smallSum(other);
            } catch (ArithmeticException tooLarge) {
                // It is computed below.
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** Only the common divisor of the two denominators can be a divisor of the sum. */
    private Fraction smallSum(Fraction other) {
        long common = denominator == other.denominator ? denominator : gcd(denominator, other.denominator);
        long ours = denominator / common;
        long sum = Math.addExact(
                Math.multiplyExact(numerator, other.denominator / common), Math.multiplyExact(other.numerator, ours));
        long divisor = common == 1 ? 1 : gcd(sum, common);
        return reducedExact(sum / divisor, Math.multiplyExact(ours, other.denominator / divisor));
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
        if (large == null && other.large == null) {
            try {
                return smallProduct(other.numerator, other.denominator);
            } catch (ArithmeticException tooLarge) {
                // It is computed below.
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** Divided crosswise first, a product is in lowest terms. */
    private Fraction smallProduct(long above, long below) {
        long first = gcd(numerator, below);
        long second = gcd(above, denominator);
        return reducedExact(
                Math.multiplyExact(numerator / first, above / second),
                Math.multiplyExact(denominator / second, below / first));
    }

    /**
     * The quotient of this and another fraction.
     *
     * @param other the divisor, not zero
     * @return this / other
     * @throws ArithmeticException if the divisor is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (large == null && other.large == null && other.numerator > 0) {
            try {
                return smallProduct(other.denominator, other.numerator);
            } catch (ArithmeticException tooLarge) {
                // It is computed below.
            }
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * This number with the opposite sign.
     *
     * @return -this
     */
    public Fraction negated() {
        return large == null ? reduced(-numerator, denominator) : reduced(large.numerator.negate(), large.denominator);
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
     * The least number of which all are whole parts: their least common denominator.
     *
     * @param fractions the fractions
     * @return the denominator; 1 for no fractions
     */
    public static BigInteger commonDenominator(Collection<Fraction> fractions) {
        BigInteger common = BigInteger.ONE;
        for (Fraction fraction : fractions) {
            BigInteger next = fraction.denominator();
            common = common.multiply(next.divide(common.gcd(next)));
        }
        return common;
    }

    /**
     * The number rounded to a number of decimals.
     *
     * @param decimals digits after the point, 0 or more
     * @param rounding how a number between two decimals is rounded
     * @return the decimal number, with exactly that scale
     */
    public BigDecimal toDecimal(int decimals, RoundingMode rounding) {
        BigDecimal above = large == null ? BigDecimal.valueOf(numerator) : new BigDecimal(large.numerator);
        BigDecimal below = large == null ? BigDecimal.valueOf(denominator) : new BigDecimal(large.denominator);
        return above.divide(below, decimals, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        if (large == null && other.large == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long ours = numerator * other.denominator;
            long theirs = other.numerator * denominator;
            if (fits(ours, numerator, other.denominator) && fits(theirs, other.numerator, denominator)) {
                return Long.compare(ours, theirs);
            }
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj
                || (obj instanceof Fraction other
                        && numerator == other.numerator
                        && denominator == other.denominator
                        && Objects.equals(large, other.large));
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : large.hashCode();
    }

    /** Whether the number fits into two long numbers, which the two methods below give. */
    boolean isSmall() {
        return large == null;
    }

    long smallNumerator() {
        return numerator;
    }

    long smallDenominator() {
        return denominator;
    }

    /** Whether a product of two numbers did not overflow. */
    private static boolean fits(long product, long a, long b) {
        return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1);
    }

    /** The number in lowest terms that it already has, unless it is one too low to be small. */
    private static Fraction reducedExact(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE) {
            throw new ArithmeticException("It has no opposite.");
        }
        return reduced(numerator, denominator);
    }

    /** The greatest common divisor of two numbers, of which the second is positive; never negative. */
    static long gcd(long a, long b) {
        long x = b;
        long y = Math.abs(a % b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /**
     * How many decimals the exact number has: 1 for 87.5, 0 for 3.
     *
     * @return the least number of decimals that write it out; empty where none do, as for 4/7
     */
    public OptionalInt decimals() {
        if (large == null && HUNDREDTHS % denominator == 0) {
            return OptionalInt.of(denominator == 1 ? 0 : TENTHS % denominator == 0 ? 1 : 2);
        }
        BigInteger rest = denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        return rest.equals(BigInteger.ONE) ? OptionalInt.of(Math.max(twos, fives)) : OptionalInt.empty();
    }

    /**
     * The exact number: a plain decimal where it ends within 18 digits ({@code 0.44}), else a quotient ({@code 4/7}).
     *
     * @return the text
     */
    @Override
    public String toString() {
        int decimals = decimals().orElse(Integer.MAX_VALUE);
        return decimals <= MAX_WRITTEN_DECIMALS
                ? toDecimal(decimals, RoundingMode.UNNECESSARY).toPlainString()
                : numerator() + "/" + denominator();
    }

    /** For JSON libraries. */
    @JsonValue
    private Object json() {
        return JsonNumbers.of(toString());
    }

    /** For JSON libraries. */
    @JsonCreator
    private static Fraction read(long number) {
        return of(number);
    }

    /** For JSON libraries. */
    @JsonCreator
    private static Fraction read(BigDecimal number) {
        return of(JsonNumbers.requireSafe(number));
    }

    private Object writeReplace() {
        return new Written(Fraction.class, toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Written.refused();
    }
}

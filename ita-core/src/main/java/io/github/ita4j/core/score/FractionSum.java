package io.github.ita4j.core.score;

import org.jspecify.annotations.Nullable;

/**
 * Adds up many fractions. The sum is brought into lowest terms once, at the end, and not after each number: of a mean of
 * twenty scores with two decimals, nineteen such steps would be wasted.
 *
 * <pre>{@code
 * FractionSum sum = FractionSum.of();
 * sum.add(Fraction.of(1, 3));
 * sum.addProduct(Fraction.of(1, 3), Fraction.of(100));
 * sum.total(); // 101/3
 * }</pre>
 *
 * <p>Exact, whatever the size of the numbers. Mutable, and so for one thread only.
 */
public final class FractionSum {
    // The sum is numerator/denominator, not in lowest terms, as long as both fit; what came after that is in the rest.
    private long numerator;
    private long denominator = 1;
    private @Nullable Fraction rest;

    /**
     * A sum of nothing: zero.
     *
     * @return a sum of 0
     */
    public static FractionSum of() {
        return new FractionSum();
    }

    private FractionSum() {}

    /**
     * Adds a number.
     *
     * @param value the number
     */
    public void add(Fraction value) {
        addProduct(Fraction.ONE, value);
    }

    /**
     * Adds a product, such as a weight times a score.
     *
     * @param factor one factor
     * @param value the other
     */
    public void addProduct(Fraction factor, Fraction value) {
        if (rest == null && factor.isSmall() && value.isSmall()) {
            try {
                addSmall(
                        Math.multiplyExact(factor.smallNumerator(), value.smallNumerator()),
                        Math.multiplyExact(factor.smallDenominator(), value.smallDenominator()));
                return;
            } catch (ArithmeticException tooLarge) {
                // It goes into the rest.
            }
        }
        Fraction product = factor.times(value);
        rest = rest == null ? product : rest.plus(product);
    }

    /** Changes nothing where it throws. */
    private void addSmall(long above, long below) {
        // Most numbers have the denominator of the one before, and dividing is what takes the time.
        long times = below == denominator ? 1 : denominator / below;
        if (times * below == denominator) {
            numerator = Math.addExact(numerator, Math.multiplyExact(above, times));
            return;
        }
        long missing = below / Fraction.gcd(denominator, below);
        long common = Math.multiplyExact(denominator, missing);
        numerator = Math.addExact(Math.multiplyExact(numerator, missing), Math.multiplyExact(above, common / below));
        denominator = common;
    }

    /**
     * What the numbers added so far come to.
     *
     * @return the exact sum
     */
    public Fraction total() {
        Fraction sum = Fraction.of(numerator, denominator);
        return rest == null ? sum : sum.plus(rest);
    }
}

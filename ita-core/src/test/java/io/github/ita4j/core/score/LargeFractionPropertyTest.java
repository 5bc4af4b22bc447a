package io.github.ita4j.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Fractions around the border of 63 bits, where the arithmetic changes its means, beside numbers of any size. */
class LargeFractionPropertyTest {
    private static final BigInteger BORDER = BigInteger.TWO.pow(63);

    /** The same number in lowest terms, by nothing but numbers of any size. */
    private record Plain(BigInteger above, BigInteger below) {
        static Plain of(BigInteger above, BigInteger below) {
            BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Plain(above.divide(divisor), below.divide(divisor));
        }

        static Plain of(Fraction fraction) {
            return of(fraction.numerator(), fraction.denominator());
        }

        Plain plus(Plain other) {
            return of(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Plain times(Plain other) {
            return of(above.multiply(other.above), below.multiply(other.below));
        }

        Plain dividedBy(Plain other) {
            return of(above.multiply(other.below), below.multiply(other.above));
        }

        int compareTo(Plain other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    /** Whole numbers around 0, 2^31, 2^32, 2^63 and 2^64, products of small primes, and any long. */
    @Provide
    Arbitrary<BigInteger> wholes() {
        Arbitrary<BigInteger> borders = Combinators.combine(
                        Arbitraries.of(0, 31, 32, 62, 63, 64, 100),
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.of(-1, 1))
                .as((bits, off, sign) ->
                        BigInteger.TWO.pow(bits).add(BigInteger.valueOf(off)).multiply(BigInteger.valueOf(sign)));
        Arbitrary<BigInteger> smooth = Arbitraries.of(2, 3, 5, 7, 10, 43)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(primes -> primes.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply));
        Arbitrary<BigInteger> longs = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> little = Arbitraries.longs().between(-100, 100).map(BigInteger::valueOf);
        return Arbitraries.oneOf(borders, smooth, longs, little);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(wholes(), wholes().filter(below -> below.signum() != 0))
                .as(Fraction::of);
    }

    private static void requireSame(Fraction actual, Plain expected) {
        assertThat(actual.numerator()).isEqualTo(expected.above());
        assertThat(actual.denominator()).isEqualTo(expected.below());
        // However it was found, a number equals itself.
        Fraction again = Fraction.of(expected.above(), expected.below());
        assertThat(actual).isEqualTo(again).hasSameHashCodeAs(again).isEqualByComparingTo(again);
        assertThat(actual).hasToString(again.toString());
    }

    @Property(tries = 5000)
    void calculatesAsNumbersOfAnySizeDo(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Plain plainA = Plain.of(a);
        Plain plainB = Plain.of(b);
        requireSame(a.plus(b), plainA.plus(plainB));
        requireSame(a.times(b), plainA.times(plainB));
        requireSame(a.minus(b), plainA.plus(Plain.of(b.negated())));
        requireSame(a.negated(), new Plain(plainA.above().negate(), plainA.below()));
        if (b.signum() != 0) {
            requireSame(a.dividedBy(b), plainA.dividedBy(plainB));
        }
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(plainA.compareTo(plainB));
        assertThat(a.equals(b)).isEqualTo(plainA.equals(plainB));
        assertThat(a.signum()).isEqualTo(plainA.above().signum());
        assertThat(a.toDecimal(2, RoundingMode.HALF_UP))
                .isEqualTo(
                        new BigDecimal(plainA.above()).divide(new BigDecimal(plainA.below()), 2, RoundingMode.HALF_UP));
    }

    @Property(tries = 2000)
    void sumsAsOneByOne(@ForAll @Size(max = 8) List<@From("fractions") Fraction> values) {
        FractionSum sum = FractionSum.of();
        Plain expected = new Plain(BigInteger.ZERO, BigInteger.ONE);
        for (int i = 0; i < values.size(); i++) {
            Fraction factor = values.get(values.size() - 1 - i);
            sum.add(values.get(i));
            sum.addProduct(factor, values.get(i));
            expected = expected.plus(Plain.of(values.get(i)));
            expected = expected.plus(Plain.of(factor).times(Plain.of(values.get(i))));
            requireSame(sum.total(), expected);
        }
    }

    /** Halves of a hundredth, and the next numbers to them, with denominators on either side of every border. */
    @Property(tries = 5000)
    void isReportedHalfUp(
            @ForAll("wholes") BigInteger whole, @ForAll("halves") int halves, @ForAll("offsets") int offset) {
        BigInteger below = whole.abs().max(BigInteger.ONE).multiply(BigInteger.valueOf(200));
        BigInteger above = below.multiply(BigInteger.valueOf(halves))
                .divide(BigInteger.valueOf(200))
                .add(BigInteger.valueOf(offset));
        Fraction value = Fraction.of(above, below);
        if (value.signum() >= 0 && value.compareTo(Fraction.of(100)) <= 0) {
            Score score = Score.of(value);
            BigInteger expected =
                    above.multiply(BigInteger.valueOf(200)).add(below).divide(below.multiply(BigInteger.TWO));
            assertThat(score.hundredths()).isEqualTo(expected.intValueExact());
            assertThat(score.reported()).isEqualTo(new BigDecimal(expected, 2));
        }
    }

    @Provide
    Arbitrary<Integer> halves() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 1, 13_999, 16_999, 17_000, 18_999, 19_999, 20_000),
                Arbitraries.integers().between(0, 20_000));
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(-1, 1);
    }

    @Example
    void theLeastLongIsANumberLikeAnyOther() {
        Fraction least = Fraction.of(Long.MIN_VALUE);
        assertThat(least)
                .isEqualTo(Fraction.of(BORDER.negate(), BigInteger.ONE))
                .hasToString("-9223372036854775808");
        assertThat(least.negated().numerator()).isEqualTo(BORDER);
        assertThat(least.negated().minus(Fraction.ONE)).isEqualTo(Fraction.of(Long.MAX_VALUE));
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(1, Long.MIN_VALUE).denominator()).isEqualTo(BORDER);
        assertThat(Fraction.of(Long.MIN_VALUE + 1).minus(Fraction.ONE)).isEqualTo(least);
    }
}

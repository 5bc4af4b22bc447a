package io.github.ita4j.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class FractionPropertyTest {
    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-100_000, 100_000),
                        Arbitraries.longs().between(1, 5_000))
                .as(Fraction::of);
    }

    @Property
    void additionAndMultiplicationAreThoseOfARing(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
        assertThat(a.times(Fraction.ONE)).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Fraction.ZERO);
        assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
    }

    @Property
    void divisionUndoesMultiplication(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
            assertThat(a.dividedBy(b).denominator().signum()).isEqualTo(1);
        }
    }

    @Property
    void isInLowestTerms(@ForAll("fractions") Fraction a) {
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(a.signum()).isEqualTo(a.numerator().signum());
    }

    @Property
    void orderIsThatOfTheDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.min(b).compareTo(a.max(b))).isNotPositive();
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void theCommonDenominatorIsTheLeastThatMakesAllWhole(
            @ForAll @Size(max = 4) List<@From("parts") Fraction> fractions) {
        long least = LongStream.iterate(1, below -> below + 1)
                .filter(below -> fractions.stream()
                        .map(fraction -> fraction.times(Fraction.of(below)))
                        .allMatch(product -> product.denominator().equals(BigInteger.ONE)))
                .findFirst()
                .orElseThrow();
        assertThat(Fraction.commonDenominator(fractions)).isEqualTo(least);
    }

    @Provide
    Arbitrary<Fraction> parts() {
        return Combinators.combine(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.longs().between(1, 12))
                .as(Fraction::of);
    }

    @Property
    void decimalsAreTakenExactly(@ForAll BigDecimal decimal) {
        Fraction fraction = Fraction.of(decimal);
        BigDecimal back = new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), Math.max(decimal.scale(), 0), RoundingMode.UNNECESSARY);
        assertThat(back).isEqualByComparingTo(decimal);
    }

    @Example
    void isWrittenAsADecimalWhereThatIsExact() {
        assertThat(Fraction.of(2, 5)).hasToString("0.4");
        assertThat(Fraction.of(-5, 4)).hasToString("-1.25");
        assertThat(Fraction.of(4, 7)).hasToString("4/7");
        assertThat(Fraction.of(100)).hasToString("100");
        assertThat(Fraction.of(BigInteger.ONE, BigInteger.TWO.pow(18))).hasToString("0.000003814697265625");
        assertThat(Fraction.of(BigInteger.ONE, BigInteger.TWO.pow(19))).hasToString("1/524288");
        assertThat(Fraction.of(4, -6)).isEqualTo(Fraction.of(-2, 3)).hasToString("-2/3");
        assertThat(Fraction.of(new BigDecimal("1e3"))).isEqualTo(Fraction.of(1000));
    }

    @Example
    void refusesAZeroBelowTheLine() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The denominator of 1/0 is zero.");
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}

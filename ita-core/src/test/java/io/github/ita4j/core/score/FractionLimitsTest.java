package io.github.ita4j.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fractions where the arithmetic goes over from long numbers to those of any size, and back. */
class FractionLimitsTest {
    private static final long MAX = Long.MAX_VALUE;
    private static final BigInteger BIG = BigInteger.TWO.pow(70);

    private static Fraction big(BigInteger above, BigInteger below) {
        return Fraction.of(above, below);
    }

    private static void requireSmall(Fraction fraction, long above, long below) {
        assertThat(fraction).isEqualTo(Fraction.of(above, below));
        assertThat(fraction.isSmall()).isTrue();
        assertThat(fraction.smallNumerator()).isEqualTo(above);
        assertThat(fraction.smallDenominator()).isEqualTo(below);
    }

    private static void requireLarge(Fraction fraction, BigInteger above, BigInteger below) {
        assertThat(fraction.isSmall()).isFalse();
        assertThat(fraction.numerator()).isEqualTo(above);
        assertThat(fraction.denominator()).isEqualTo(below);
        assertThat(fraction).isEqualTo(big(above, below)).hasSameHashCodeAs(big(above, below));
    }

    @Test
    void theLargestLongIsSmallAndTheLeastIsNot() {
        requireSmall(Fraction.of(MAX), MAX, 1);
        requireSmall(Fraction.of(-MAX), -MAX, 1);
        requireSmall(Fraction.of(1, MAX), 1, MAX);
        requireLarge(Fraction.of(Long.MIN_VALUE), BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE);
        requireSmall(Fraction.of(Long.MIN_VALUE, 2), Long.MIN_VALUE / 2, 1);
        requireSmall(Fraction.of(1, -2), -1, 2);
        requireSmall(Fraction.of(-3, -6), 1, 2);
        requireSmall(Fraction.of(0, -5), 0, 1);
        requireLarge(
                Fraction.of(1, Long.MIN_VALUE),
                BigInteger.valueOf(-1),
                BigInteger.valueOf(Long.MIN_VALUE).negate());
    }

    @Test
    void sumsGrowBeyondALongAndComeBack() {
        BigInteger twoTimes = BigInteger.valueOf(MAX).shiftLeft(1);
        requireLarge(Fraction.of(MAX).plus(Fraction.of(MAX)), twoTimes, BigInteger.ONE);
        requireSmall(Fraction.of(MAX).plus(Fraction.of(MAX)).minus(Fraction.of(MAX)), MAX, 1);
        requireLarge(Fraction.of(-MAX).minus(Fraction.ONE), BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE);
        requireSmall(Fraction.of(1, 6).plus(Fraction.of(1, 10)), 4, 15);
        requireSmall(Fraction.of(1, 6).plus(Fraction.of(1, 6)), 1, 3);
        requireSmall(Fraction.of(1, 6).minus(Fraction.of(1, 6)), 0, 1);
        requireSmall(Fraction.of(1, 2).plus(Fraction.of(1, 3)), 5, 6);
        requireSmall(big(BIG, BigInteger.ONE).minus(big(BIG.subtract(BigInteger.ONE), BigInteger.ONE)), 1, 1);
        requireLarge(Fraction.ONE.plus(big(BIG, BigInteger.ONE)), BIG.add(BigInteger.ONE), BigInteger.ONE);
    }

    @Test
    void productsGrowBeyondALongAndComeBack() {
        Fraction half = Fraction.of(1, 2);
        requireLarge(
                Fraction.of(MAX).times(Fraction.of(2)), BigInteger.valueOf(MAX).shiftLeft(1), BigInteger.ONE);
        requireSmall(Fraction.of(MAX).times(Fraction.of(2)).times(half), MAX, 1);
        requireSmall(Fraction.of(MAX, 2).times(Fraction.of(2, MAX)), 1, 1);
        requireSmall(Fraction.of(4, 9).times(Fraction.of(3, 8)), 1, 6);
        requireSmall(half.times(big(BIG, BigInteger.ONE)).dividedBy(big(BIG, BigInteger.ONE)), 1, 2);
        // Exactly one too low to be small.
        requireLarge(Fraction.of(1L << 62).times(Fraction.of(-2)), BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE);
    }

    @Test
    void quotientsByNegativeAndLargeNumbers() {
        requireSmall(Fraction.of(1, 2).dividedBy(Fraction.of(-3, 4)), -2, 3);
        requireSmall(Fraction.of(1, 2).dividedBy(Fraction.of(3, 4)), 2, 3);
        requireSmall(big(BIG, BigInteger.ONE).dividedBy(big(BIG, BigInteger.valueOf(3))), 3, 1);
        requireLarge(
                Fraction.of(MAX).dividedBy(Fraction.of(1, 2)),
                BigInteger.valueOf(MAX).shiftLeft(1),
                BigInteger.ONE);
        requireLarge(Fraction.ONE.dividedBy(big(BIG, BigInteger.ONE)), BigInteger.ONE, BIG);
        requireLarge(big(BIG, BigInteger.ONE).dividedBy(Fraction.ONE), BIG, BigInteger.ONE);
    }

    @Test
    void oppositesAndExtremes() {
        requireSmall(Fraction.of(2, 3).negated(), -2, 3);
        requireLarge(big(BIG, BigInteger.ONE).negated(), BIG.negate(), BigInteger.ONE);
        requireSmall(Fraction.of(Long.MIN_VALUE + 1).negated(), MAX, 1);
        Fraction third = Fraction.of(1, 3);
        Fraction half = Fraction.of(1, 2);
        assertThat(third.min(half)).isSameAs(third);
        assertThat(half.min(third)).isSameAs(third);
        assertThat(third.max(half)).isSameAs(half);
        assertThat(half.max(third)).isSameAs(half);
        Fraction alsoHalf = Fraction.of(2, 4);
        assertThat(half.min(alsoHalf)).isSameAs(half);
        assertThat(half.max(alsoHalf)).isSameAs(half);
    }

    /** From the least to the largest, with products of numerators and denominators that do not fit into a long. */
    @Test
    void theOrderHoldsWhereProductsOverflow() {
        List<Fraction> rising = List.of(
                big(BIG.negate(), BigInteger.ONE),
                Fraction.of(-MAX),
                Fraction.of(-MAX, 2),
                Fraction.of(-1, MAX),
                Fraction.ZERO,
                big(BigInteger.ONE, BIG),
                Fraction.of(1, MAX),
                Fraction.of(1, MAX - 1),
                Fraction.of(1, 3),
                Fraction.of(1, 2),
                Fraction.of(MAX - 1, MAX),
                Fraction.of(MAX, MAX - 1),
                Fraction.of(MAX, 3),
                Fraction.of(MAX, 2),
                Fraction.of(MAX - 1),
                Fraction.of(MAX),
                big(BIG, BigInteger.ONE));
        for (int i = 0; i < rising.size(); i++) {
            for (int j = 0; j < rising.size(); j++) {
                assertThat(Integer.signum(rising.get(i).compareTo(rising.get(j))))
                        .as("%s and %s", rising.get(i), rising.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void equalFractionsHaveEqualHashesAndOthersSeldom() {
        assertThat(Fraction.of(2, 4)).hasSameHashCodeAs(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 2).hashCode()).isNotEqualTo(Fraction.of(2).hashCode());
        assertThat(Fraction.of(1, 2).hashCode()).isNotEqualTo(Fraction.of(1, 3).hashCode());
        assertThat(big(BIG, BigInteger.ONE).hashCode())
                .isNotEqualTo(big(BIG.add(BigInteger.ONE), BigInteger.ONE).hashCode());
        assertThat(Score.of(85)).hasSameHashCodeAs(Score.parse("85.00"));
        assertThat(Score.of(85).hashCode()).isNotEqualTo(Score.of(86).hashCode());
    }

    @Test
    void isWrittenAsADecimalOfAtMostEighteenDigits() {
        assertThat(Fraction.of(BigDecimal.ONE.movePointLeft(18))).hasToString("0.000000000000000001");
        assertThat(Fraction.of(BigDecimal.ONE.movePointLeft(19))).hasToString("1/10000000000000000000");
        assertThat(Fraction.of(new BigDecimal("12E3"))).hasToString("12000");
        assertThat(Fraction.of(new BigDecimal("-0.50"))).hasToString("-0.5");
        assertThat(Fraction.of(4, 7)).hasToString("4/7");
    }

    @Test
    void aSumThatOutgrowsALongStaysExact() {
        FractionSum sum = FractionSum.of();
        sum.add(Fraction.of(MAX));
        sum.add(Fraction.of(MAX));
        sum.addProduct(Fraction.of(1, 2), Fraction.of(1, 3));
        sum.addProduct(Fraction.of(1, 3), Fraction.of(1, 3));
        sum.addProduct(Fraction.of(1, 2), big(BIG, BigInteger.ONE));
        sum.addProduct(big(BIG, BigInteger.ONE), Fraction.of(1, 2));
        sum.add(Fraction.of(1, 18));
        assertThat(sum.total())
                .isEqualTo(big(BIG.add(BigInteger.valueOf(MAX).shiftLeft(1)), BigInteger.ONE)
                        .plus(Fraction.of(1, 3)));
    }

    @Test
    void theDenominatorOfASumIsTheLeastCommonOne() {
        FractionSum sum = FractionSum.of();
        sum.add(Fraction.of(1, 6));
        sum.add(Fraction.of(1, 4));
        sum.add(Fraction.of(1, 3));
        sum.add(Fraction.of(1, 12));
        assertThat(sum.total()).isEqualTo(Fraction.of(5, 6));
        FractionSum fine = FractionSum.of();
        for (long below = 1; below <= 40; below++) {
            fine.add(Fraction.of(1, below * (below + 1)));
        }
        assertThat(fine.total()).isEqualTo(Fraction.of(40, 41));
    }

    @Test
    void scoresOfFineFractionsAreRoundedAsOthersAre() {
        assertThat(Score.of(Fraction.of(84_995, 1_000)).hundredths()).isEqualTo(8_500);
        // The same with a denominator of any size.
        Fraction justBelow = Fraction.of(84_995, 1_000).minus(big(BigInteger.ONE, BIG));
        assertThat(Score.of(justBelow).hundredths()).isEqualTo(8_499);
        assertThat(Score.of(justBelow).value()).isEqualTo(justBelow);
        assertThat(Score.of(Fraction.of(84_995, 1_000).plus(big(BigInteger.ONE, BIG)))
                        .hundredths())
                .isEqualTo(8_500);
        long below = 1_000_000_007L * 1_000_003L;
        assertThat(Score.of(Fraction.of(85 * below - 1, below)).hundredths()).isEqualTo(8_500);
        assertThat(Score.of(Fraction.of(below / 200, below)).hundredths()).isZero();
        assertThat(Score.of(Fraction.of(below / 200 + 1, below)).hundredths()).isEqualTo(1);
    }
}

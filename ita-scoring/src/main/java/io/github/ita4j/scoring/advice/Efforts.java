package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.score.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The user's efforts as whole numbers over a common denominator, so that sums of them are compared exactly. */
final class Efforts {
    private Efforts() {}

    /** The effort of an item: 1 where the user gave none. */
    static Fraction of(ItemCode code, Map<ItemCode, Fraction> efforts) {
        return efforts.getOrDefault(code, Fraction.ONE);
    }

    /**
     * The efforts of the items as whole numbers. A missing item costs a little more, but all of them together less than the
     * least step of effort, so that of equal efforts the one for fewer missing items is the smaller number.
     */
    static long[] whole(List<Item> items, Map<ItemCode, Fraction> efforts, Predicate<Item> missing) {
        BigInteger step = BigInteger.valueOf(items.size() + 1L);
        BigInteger common = Fraction.commonDenominator(
                items.stream().map(item -> of(item.code(), efforts)).toList());

        long[] whole = new long[items.size()];
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            Fraction effort = of(items.get(i).code(), efforts);
            BigInteger units = effort.numerator()
                    .multiply(common.divide(effort.denominator()))
                    .multiply(step)
                    .add(missing.test(items.get(i)) ? BigInteger.ONE : BigInteger.ZERO);
            sum = sum.add(units);
            if (sum.bitLength() >= Long.SIZE) {
                throw new IllegalArgumentException("The efforts have too many digits to be compared exactly: give each"
                        + " as a number with a few decimals.");
            }
            whole[i] = units.longValueExact();
        }
        return whole;
    }
}

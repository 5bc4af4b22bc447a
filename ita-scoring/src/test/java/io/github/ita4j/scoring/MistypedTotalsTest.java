package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each two-decimal OIT of 2568 from 80 up: only those that the o-items can give are taken without a word. The oracle counts
 * published items in whole hundredths of a fraction, and knows nothing of score sets.
 */
class MistypedTotalsTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2568);
    private static final int[] OPENNESS = {4, 7, 2, 3, 4};
    private static final int[] PREVENTION = {4, 4};

    /** All sums of a share of each topic, in units of {@code unit} for a whole topic. */
    private static BitSet sums(int[] topics, int unit) {
        BitSet sums = new BitSet();
        sums.set(0);
        for (int items : topics) {
            BitSet more = new BitSet();
            for (int published = 0; published <= items; published++) {
                int share = unit / items * published;
                sums.stream().forEach(sum -> more.set(sum + share));
            }
            sums = more;
        }
        return sums;
    }

    /** OIT in hundredths, half up: the mean of two indicators, each the mean of its topics. */
    private static BitSet possible() {
        int unit = 84; // the least common multiple of 4, 7, 2 and 3
        BitSet openness = sums(OPENNESS, unit);
        BitSet prevention = sums(PREVENTION, unit);
        BitSet hundredths = new BitSet();
        BigInteger whole = BigInteger.valueOf(2L * unit * OPENNESS.length * PREVENTION.length);
        openness.stream()
                .forEach(first -> prevention.stream().forEach(second -> {
                    BigInteger sum =
                            BigInteger.valueOf((long) first * PREVENTION.length + (long) second * OPENNESS.length);
                    BigInteger doubled =
                            sum.multiply(BigInteger.valueOf(20_000)).add(whole);
                    hundredths.set(doubled.divide(whole.shiftLeft(1)).intValueExact());
                }));
        return hundredths;
    }

    @Test
    void aMistypedOitIsNearlyAlwaysSeen() {
        Scorer scorer = Scorer.of(Catalogs.forYear(YEAR));
        BitSet possible = possible();
        BitSet accepted = new BitSet();
        IntStream.rangeClosed(8_000, 10_000).forEach(hundredths -> {
            Assessment result = scorer.assess(Sheets.sheet(YEAR, "OIT=" + Score.ofHundredths(hundredths)));
            accepted.set(hundredths, result.discrepancies().isEmpty());
            assertThat(result.discrepancies())
                    .allSatisfy(found -> assertThat(found.kind()).isEqualTo(Discrepancy.Kind.SCALE));
        });
        assertThat(accepted)
                .isEqualTo(possible.get(0, 10_001).stream()
                        .filter(one -> one >= 8_000)
                        .collect(BitSet::new, BitSet::set, BitSet::or));
        assertThat(accepted.cardinality()).isEqualTo(177);
    }
}

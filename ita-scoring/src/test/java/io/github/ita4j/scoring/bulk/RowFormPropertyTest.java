package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.LinearForm;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The quotient that is found without a division is the one that is reported, at exact ties too. */
class RowFormPropertyTest {
    @Property(tries = 2000)
    void theOverallScoreIsRoundedHalfUp(
            @ForAll @IntRange(min = 2563, max = 2569) int year,
            @ForAll @IntRange(min = 0, max = 9_999) int hundredths,
            @ForAll @IntRange(min = -2, max = 2) int beside,
            @ForAll boolean half) {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        LinearForm form = LinearForm.of(catalog);
        RowForm row = new RowForm(catalog, form);
        long denominator = form.denominator();
        long sum = Math.max(0, hundredths * denominator + (half ? denominator / 2 : 0) + beside);
        Score score = Score.of(sum, 100 * denominator);
        assertThat(row.rounded(sum))
                .isEqualTo(score.hundredths())
                .isEqualTo(BigInteger.valueOf(2 * sum + denominator)
                        .divide(BigInteger.valueOf(2 * denominator))
                        .intValueExact());
    }
}

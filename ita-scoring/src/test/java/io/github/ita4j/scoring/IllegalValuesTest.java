package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.bulk.Summary;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Numbers that nothing can have are refused by every value of ita-scoring that anybody can build. */
class IllegalValuesTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
    private static final Scorer SCORER = Scorer.of(CATALOG);
    private static final Assessment RESULT = SCORER.assess(Sheets.sheet(CATALOG.fiscalYear(), KhemmaratTest.SCORES));
    private static final Gap GAP =
            GapAnalyzer.of(Scorer.of(CATALOG)).analyze(RESULT).gaps().get(0);

    private static void assertRefused(ThrowingCallable build, String message) {
        assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void pointsToBeWon() {
        assertRefused(
                () -> Gap.of(GAP.item(), GAP.measure(), Fraction.ZERO), "Gap of o8: points 0 must be more than 0.");
    }

    @Test
    void agenciesAndRanks() {
        assertRefused(() -> Summary.Spread.of(), "A spread of no scores: give at least one.");
    }

    @Test
    void respondents() {
        assertRefused(() -> SamplingMinimum.of(-5), "A sampling minimum is 0 respondents or more, not -5.");
        assertThatCode(() -> SamplingMinimum.of(0)).doesNotThrowAnyException();
    }
}

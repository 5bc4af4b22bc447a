package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.KhemmaratTest;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.explain.Gains.Gain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GainsTest {
    private static Gains gains(int year, String scores) {
        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
        return Gains.of(scorer, scorer.assess(Sheets.sheet(FiscalYear.ofBuddhist(year), scores)));
    }

    private static Gain gain(Gains gains, String code) {
        return gains.gains().stream()
                .filter(gain -> gain.code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGainIsWhatTheItemLacksTimesItsWeight() {
        Gains gains = gains(2566, KhemmaratTest.SCORES);
        Gain o40 = gain(gains, "o40");
        assertThat(o40.points()).contains(Fraction.of(2));
        assertThat(o40.instrumentPoints()).contains(Fraction.of(5));
        assertThat(o40.instrument()).isEqualTo(Instrument.OIT);
        // i1 of 87.28 is worth 1 point of the total and 3 1/3 of the IIT
        assertThat(gain(gains, "i1").points()).contains(Fraction.of(1272, 10_000));
        assertThat(gain(gains, "i1").instrumentPoints()).contains(Fraction.of(1272, 3000));
    }

    @Test
    void ranksTheLargestGainFirstAndEqualOnesByCode() {
        assertThat(gains(2566, KhemmaratTest.SCORES).ranked())
                .map(gain -> gain.code().code())
                .startsWith(
                        "o40", "o41", "o31", "o35", "o38", "o21", "o24", "o26", "o27", "o28", "o12", "o13", "o18",
                        "o8");
    }

    @Test
    void theGainOfAMissingScoreIsNotKnown() {
        Gains gains = gains(2566, KhemmaratTest.SCORES);
        Gain o42 = gain(gains, "o42");
        assertThat(o42.points()).isEmpty();
        assertThat(o42.instrumentPoints()).isEmpty();
        assertThat(o42.atLeast()).isEqualTo(Fraction.ZERO);
        assertThat(o42.atMost()).isEqualTo(Fraction.of(2)).isEqualTo(o42.worth());
        assertThat(gains.unknown()).contains(o42).doesNotContain(gain(gains, "o40"));
    }

    @Test
    void aSurveyIndicatorStandsForItemsOfWhichNoneIsGiven() {
        Gains gains = gains(2568, "1=80 overall=98 2=90 i4=90");
        assertThat(gain(gains, "1").points()).contains(Fraction.of(12, 10));
        assertThat(gain(gains, "1").instrumentPoints()).contains(Fraction.of(4));
        assertThat(gains.gains()).map(gain -> gain.code().code()).startsWith("1", "i4", "i5", "i6", "i7");
        assertThat(gain(gains, "i4").points()).contains(Fraction.of(2, 10));
        // A total of 98 leaves no item of the EIT at zero.
        assertThat(gain(gains, "e1").atMost()).isLessThan(gain(gains, "e1").worth());
    }

    @Test
    void gainsCanBeThoseOfOneTree() {
        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(2566)));
        Assessment assessment = scorer.assess(Sheets.sheet(FiscalYear.ofBuddhist(2566), KhemmaratTest.SCORES));
        Gains all = Gains.of(scorer, assessment);
        Explainer explainer = Explainer.of(scorer);
        Gains group =
                all.within(explainer.explain(assessment, NodeCode.parse("10.2")).node());
        assertThat(group.gains()).map(gain -> gain.code().code()).containsExactly("o39", "o40", "o41", "o42", "o43");
        assertThat(group.points()).isEqualTo(Fraction.of(4));
        assertThat(all.within(explainer
                                .explain(assessment, NodeCode.parse("o40"))
                                .node())
                        .gains())
                .containsExactly(gain(all, "o40"));
        assertThat(all.within(
                        explainer.explain(assessment, NodeCode.parse("overall")).node()))
                .isEqualTo(all);
        assertThat(all.within(explainer
                                .explain(assessment, NodeCode.parse("EIT1"))
                                .node())
                        .gains())
                .isEmpty();
    }

    @Test
    void aGainNamesItsLeaf() {
        assertThat(gain(gains(2566, ""), "o40").title().orElseThrow().thai()).isNotBlank();
        assertThat(gain(gains(2568, "1=80"), "1").title().orElseThrow().thai()).isEqualTo("การปฏิบัติหน้าที่");
        assertThat(gain(gains(2566, ""), "i4").title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void coversEveryLeafAndAllWorthsSumToAHundred(int year) {
        Gains gains = gains(year, "");
        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
        assertThat(gains.gains())
                .map(Gain::code)
                .containsExactlyElementsOf(scorer.form().leaves());
        assertThat(gains.gains().stream().map(Gain::worth).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(100));
        assertThat(gains.points()).isEqualTo(Fraction.ZERO);
        assertThat(gains.catalog()).isEqualTo(scorer.catalog().stamp());
    }
}

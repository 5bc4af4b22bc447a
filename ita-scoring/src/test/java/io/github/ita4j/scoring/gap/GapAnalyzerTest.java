package io.github.ita4j.scoring.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapAnalyzerTest {
    private static Assessment assess(Catalog catalog, Map<NodeCode, Score> scores) {
        return Scorer.of(catalog)
                .assess(ScoreSheet.builder()
                        .fiscalYear(catalog.fiscalYear())
                        .putAllScores(scores)
                        .build());
    }

    @Test
    void missingAndPublishedItemsAreNoGaps() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        GapAnalysis gaps = GapAnalyzer.of(Scorer.of(catalog))
                .analyze(assess(
                        catalog, Map.of(ItemCode.parse("o1"), Score.MAX, ItemCode.parse("o2"), Score.parse("0.01"))));
        assertThat(gaps.gaps()).isEmpty();
        assertThat(gaps.byTheme()).isEmpty();
        assertThat(gaps.points()).isEqualTo(Fraction.ZERO);
    }

    /** With every o-item at zero, the gaps together are worth the whole OIT. */
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void allGapsTogetherAreWorthTheOit(int year) {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        Map<NodeCode, Score> zeros = new TreeMap<>((a, b) -> a.code().compareTo(b.code()));
        catalog.requiredMeasures().keySet().forEach(code -> zeros.put(code, Score.ZERO));
        GapAnalysis gaps = GapAnalyzer.of(Scorer.of(catalog)).analyze(assess(catalog, zeros));
        assertThat(gaps.points()).isEqualTo(Fraction.of(40));
        assertThat(gaps.gaps())
                .map(gap -> gap.item().code())
                .containsExactlyElementsOf(catalog.requiredMeasures().keySet());
    }

    @Test
    void aGapIsWorthSomething() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        ItemCode code = ItemCode.parse("o1");
        Gap gap = Gap.of(
                catalog.item(code).orElseThrow(), catalog.requiredMeasure(code).orElseThrow(), Fraction.of(4, 7));
        assertThat(gap.item().code()).isEqualTo(code);
        assertThat(gap.points()).isEqualTo(Fraction.of(4, 7));
        assertThatThrownBy(() -> Gap.of(gap.item(), gap.measure(), Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesResultsOfAnotherCatalogue() {
        Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        Assessment other = assess(Catalogs.forYear(FiscalYear.ofBuddhist(2566)), Map.of());
        assertThatThrownBy(() -> GapAnalyzer.of(Scorer.of(catalog)).analyze(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue for both");
    }
}

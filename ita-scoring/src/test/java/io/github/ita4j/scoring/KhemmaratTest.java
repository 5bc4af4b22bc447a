package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subdistrict municipality of Khemmarat, 2566, as far as its published plan lets its item scores be read. */
public class KhemmaratTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);
    private static final Catalog CATALOG = Catalogs.forYear(YEAR);

    /** The scores as {@code Sheets.sheet} reads them. */
    public static final String SCORES = """
            i1=87.28 i2=87.28 i3=88.15 i7=79.46 i8=74.28 i9=87.28 i13=87.28 i14=88.97 i15=86.41 i16=88.92 i19=82.95
            i20=88.13 i21=83.85 i24=84.67 i27=85.56 i28=84.69 i29=87.28 i30=86.41
            e1=87.32 e2=83.00 e3=87.32 e5=88.39 e6=85.16 e7=85.16 e8=85.16 e10=83.94 e11=87.32 e12=85.16 e14=84.16 e15=85.16
            o8=0 o9=0 o12=0 o13=0 o18=0 o21=0 o24=0 o26=0 o27=0 o28=0 o31=0 o35=0 o38=0 o40=0 o41=0
            """;

    private static final Assessment RESULT = Scorer.of(CATALOG).assess(Sheets.sheet(YEAR, SCORES));
    private static final GapAnalysis GAPS = GapAnalyzer.of(Scorer.of(CATALOG)).analyze(RESULT);

    @ParameterizedTest
    @CsvSource({
        "overall, 35.93, 78.89",
        "IIT, 51.29, 91.30",
        "EIT, 68.48, 88.49",
        "OIT, 0.00, 62.38",
        "9.1, 0.00, 80.00",
        "9.4, 0.00, 50.00",
        "10.2, 0.00, 60.00"
    })
    void isBoundedByWhatIsKnown(String code, String lower, String upper) {
        NodeResult node = RESULT.node(NodeCode.parse(code)).orElseThrow();
        assertThat(node.score()).isEmpty();
        assertThat(node.least()).isEqualTo(Score.parse(lower));
        assertThat(node.greatest()).isEqualTo(Score.parse(upper));
    }

    @Test
    void claimsNoGradeButCannotPass() {
        assertThat(RESULT.grade()).isEmpty();
        assertThat(RESULT.gradeBasis()).isEmpty();
        assertThat(RESULT.possibleGrades())
                .map(grade -> grade.code().code())
                .containsExactly("improve", "improve-urgently");
        assertThat(RESULT.passed()).contains(false);
        assertThat(RESULT.complete()).isFalse();
        assertThat(RESULT.discrepancies()).isEmpty();
    }

    @Test
    void hasFifteenGapsUnderTheThemesOfThePublishedPlan() {
        Map<Integer, List<String>> byTheme = GAPS.byTheme().stream()
                .collect(Collectors.toMap(
                        group -> group.theme().number(),
                        group -> group.gaps().stream()
                                .map(gap -> gap.item().code().code())
                                .toList()));
        assertThat(byTheme)
                .containsOnly(
                        Map.entry(1, List.of("o12", "o13")),
                        Map.entry(2, List.of("o18")),
                        Map.entry(3, List.of("o8", "o9")),
                        Map.entry(5, List.of("o12", "o13", "o21")),
                        Map.entry(6, List.of("o24", "o26", "o40", "o41")),
                        Map.entry(7, List.of("o27", "o28", "o31", "o35", "o38")));
        assertThat(GAPS.gaps()).hasSize(15);
        assertThat(GAPS.byTheme()).map(group -> group.theme()).isSortedAccordingTo(ImprovementTheme::compareTo);
        assertThat(GAPS.catalog()).isEqualTo(CATALOG.stamp());
    }

    @ParameterizedTest
    @CsvSource({"o8, 2, 5", "o12, 1, 2", "o21, 1, 1", "o24, 1, 1", "o28, 1, 1", "o31, 5, 4", "o40, 2, 1"})
    void eachGapIsWorthItsExactPoints(String code, long numerator, long denominator) {
        assertThat(GAPS.gaps())
                .filteredOn(gap -> gap.item().code().code().equals(code))
                .map(Gap::points)
                .containsExactly(Fraction.of(numerator, denominator));
    }

    @Test
    void pointsAreCountedOncePerItem() {
        // 0.4 x 2 + 0.5 x 3 + 1 x 5 + 1.25 x 3 + 2 x 2
        assertThat(GAPS.points()).isEqualTo(Fraction.of(1505, 100));
        Score upper = RESULT.overall().upper();
        Assessment repaired = Scorer.of(CATALOG).assess(Sheets.sheet(YEAR, SCORES.replace("=0", "=100")));
        assertThat(repaired.overall().upper().value()).isEqualTo(upper.value().plus(GAPS.points()));
    }

    @Test
    void everyGapSaysWhatIsToBeDone() {
        assertThat(GAPS.gaps()).allSatisfy(gap -> {
            assertThat(gap.measure().remedies())
                    .isNotEmpty()
                    .allSatisfy(r -> assertThat(r.english()).isPresent());
            assertThat(gap.measure().elements()).isNotEmpty();
            assertThat(gap.measure().owners()).isNotEmpty();
        });
    }
}

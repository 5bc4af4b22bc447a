package io.github.ita4j.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.KhemmaratTest;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.compare.ResultComparison.GradeComparison;
import io.github.ita4j.scoring.compare.ScoreChange.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Catalog CATALOG = year(2566);

    private static Catalog year(int year) {
        return Catalogs.forYear(FiscalYear.ofBuddhist(year));
    }

    private static WhatIf sheet(String scores) {
        return WhatIf.of(Scorer.of(CATALOG), Sheets.sheet(CATALOG.fiscalYear(), scores));
    }

    private static NodeCode code(String text) {
        return NodeCode.parse(text);
    }

    private static ScoreChange change(ResultComparison result, String code) {
        return Changes.of(result).stream()
                .filter(change -> change.after().code().equals(code(code)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void publishingTwoItemsMovesAnUnknownTotalExactly() {
        ResultComparison result = sheet(KhemmaratTest.SCORES)
                .withScore(code("o12"), Score.MAX)
                .withScore(code("o13"), Score.MAX)
                .compare();
        ResultComparison comparison = result;
        assertThat(comparison.overall().reported()).isEmpty();
        assertThat(comparison.overall().exact()).contains(Fraction.of(1));
        assertThat(comparison.overall().direction()).isEqualTo(Direction.ROSE);
        assertThat(change(result, "9.2").exact()).contains(Fraction.of(25));
        assertThat(Changes.differing(comparison))
                .extracting(change -> change.after().code().code())
                .containsExactly("overall", "OIT", "9", "9.2", "o12", "o13");
        assertThat(comparison.after().catalog()).isEqualTo(CATALOG.stamp());
        assertThat(result.setAside()).isEmpty();
    }

    @Test
    void aGivenTotalFollowsWhatIsKnown() {
        ResultComparison result =
                sheet("overall=84.00 o12=0").withScore(code("o12"), Score.MAX).compare();
        assertThat(result.overall().reported()).contains(new BigDecimal("0.50"));
        assertThat(result.grade().passedBefore()).contains(false);
        assertThat(result.setAside()).isEmpty();
    }

    @Test
    void aChangeIsAppliedToEveryCompletion() {
        Catalog catalog = year(2568);
        ResultComparison result = WhatIf.of(
                        Scorer.of(catalog), Sheets.sheet(catalog.fiscalYear(), "IIT=90 EIT=90 OIT=70"))
                .withScore(code("o1"), Score.MAX)
                .compare();
        NodeResult overall = result.after().overall();
        assertThat(overall.least()).isEqualTo(Score.of(82));
        assertThat(overall.greatest()).isEqualTo(Score.of(83));
        assertThat(result.overall().lower()).isEqualTo(Fraction.ZERO);
        assertThat(result.overall().upper()).isEqualTo(Fraction.ONE);
        NodeResult oit = result.after().node(Instrument.OIT).orElseThrow();
        assertThat(oit.least()).isEqualTo(Score.of(70));
        assertThat(oit.greatest()).isEqualTo(Score.parse("72.5"));
        assertThat(change(result, "IIT").exact()).contains(Fraction.ZERO);
        assertThat(result.setAside()).isEmpty();
        assertThat(result.grade().after()).contains(result.grade().before().orElseThrow());
    }

    @Test
    void whatWasExactStaysExact() {
        ScoreSheet exact = ScoreSheet.builder()
                .like(Sheets.sheet(CATALOG.fiscalYear(), "IIT=90 EIT=90 OIT=70 o12=0"))
                .exact(true)
                .build();
        ResultComparison result = WhatIf.of(Scorer.of(CATALOG), exact)
                .withScore(code("IIT"), Score.of(80))
                .compare();
        assertThat(result.after().overall().range()).isEqualTo(new Range(Fraction.of(79), Fraction.of(79), false));
    }

    @Test
    void aGivenTotalHasBoundsWhereTheOldScoreIsNotKnown() {
        ResultComparison result =
                sheet("overall=84.00 IIT=80").withScore(code("o12"), Score.MAX).compare();
        assertThat(result.setAside()).isEmpty();
        assertThat(result.after().overall().least()).isEqualTo(Score.of(84));
        assertThat(result.after().overall().greatest()).isEqualTo(Score.parse("84.5"));
        ScoreChange total = result.overall();
        assertThat(total.reported()).isEmpty();
        assertThat(total.lower()).isEqualTo(Fraction.ZERO);
        assertThat(total.upper()).isEqualTo(Fraction.of(1, 2));
        assertThat(total.direction()).isEqualTo(Direction.OPEN);
    }

    @Test
    void aShiftBeyondTheRangeSetsAside() {
        ResultComparison result =
                sheet("overall=99.90 o12=0").withScore(code("o12"), Score.MAX).compare();
        assertThat(result.setAside()).containsExactly(code("overall"));
    }

    @Test
    void whatMadeTheOldScoreIsSetAside() {
        ResultComparison result = sheet("IIT=80 EIT1=70 EIT2=90 OIT=100 o1=100 9.1=100")
                .withScore(code("OIT"), Score.of(50))
                .withScore(code("EIT"), Score.of(90))
                .compare();
        assertThat(result.setAside()).extracting(NodeCode::code).containsExactly("EIT1", "EIT2", "9.1", "o1");
        assertThat(result.overall().exact()).contains(Fraction.of(3 - 20));
        assertThat(change(result, "o1").direction()).isEqualTo(Direction.OPEN);
        assertThat(change(result, "i1").exact()).contains(Fraction.ZERO);
    }

    @Test
    void theItemsOfAnInstrumentAndItsPartsAreTwoWays() {
        ResultComparison byPart = sheet("EIT1=70 EIT2=90 e1=80")
                .withScore(code("EIT2"), Score.of(100))
                .compare();
        assertThat(byPart.setAside()).containsExactly(code("e1"));
        assertThat(change(byPart, "EIT").exact()).contains(Fraction.of(5));
        assertThat(change(byPart, "EIT1").exact()).contains(Fraction.ZERO);
        ResultComparison byItem = sheet("EIT1=70 EIT2=90 e1=80")
                .withScore(code("e1"), Score.of(95))
                .compare();
        assertThat(byItem.setAside()).containsExactly(code("EIT1"), code("EIT2"));
        assertThat(change(byItem, "EIT").exact()).contains(Fraction.ONE);
    }

    @Test
    void aScoreTakenAwayLeavesBounds() {
        ResultComparison result =
                sheet("IIT=80 EIT=80 OIT=80").withoutScore(code("IIT")).compare();
        ScoreChange iit = change(result, "IIT");
        assertThat(iit.lower()).isEqualTo(Fraction.of(-80));
        assertThat(iit.upper()).isEqualTo(Fraction.of(20));
        assertThat(result.overall().lower()).isEqualTo(Fraction.of(-24));
        assertThat(result.overall().direction()).isEqualTo(Direction.OPEN);
    }

    @Test
    void otherWeights() {
        Catalog other = NamedCatalogs.weighed(CATALOG, Map.of(Instrument.IIT, 25, Instrument.EIT, 35));
        ResultComparison result =
                sheet("IIT=80 EIT=70 OIT=100 overall=85").withCatalog(other).compare();
        assertThat(result.after().catalog()).isEqualTo(other.stamp());
        assertThat(result.before().catalog()).isEqualTo(CATALOG.stamp());
        assertThat(result.overall().exact()).contains(Fraction.of(-1, 2));
        assertThat(result.setAside()).containsExactly(code("overall"));
        assertThat(result.nodes().get(0).pointsAfter()).contains(Fraction.of(25));
        assertThat(change(result, "o1").exact()).contains(Fraction.ZERO);
    }

    @Test
    void anotherGradeScale() {
        GradeScale letters = year(2565).gradeScale();
        ResultComparison result = sheet("IIT=96 EIT1=80 EIT2=100 OIT=98")
                .withCatalog(Catalog.builder()
                        .like(CATALOG)
                        .edition("letters")
                        .official(false)
                        .gradeScale(letters)
                        .build())
                .compare();
        GradeComparison grade = result.grade();
        assertThat(grade.before().orElseThrow().code()).isEqualTo(GradeCode.of("pass"));
        assertThat(grade.after().orElseThrow().code()).isEqualTo(GradeCode.of("AA"));
        assertThat(grade.sameScale()).isFalse();
        assertThat(grade.direction()).isEmpty();
        assertThat(Changes.differing(result)).isEmpty();
    }

    @Test
    void aDraftTakesWhatIsTheSameThere() {
        Catalog draft = CatalogReader.read("""
                {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"},
                 "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
                 "weights": {"IIT": 20, "OIT": 50}, "weightsEvidence": "inferred",
                 "withdraw": ["o28"]}
                """).orElseThrow();
        Catalog base = year(2568);
        ResultComparison result = WhatIf.of(
                        Scorer.of(base),
                        Sheets.sheet(
                                base.fiscalYear(), "IIT=90 EIT=80 OIT=100 overall=91 o1=100 o27=0 o28=100 10.2=50"))
                .withCatalog(draft)
                .withScore(code("o27"), Score.MAX)
                .compare();
        assertThat(result.setAside()).extracting(NodeCode::code).containsExactly("overall", "OIT", "10.2", "o28");
        assertThat(result.after().catalog()).isEqualTo(draft.stamp());
        assertThat(change(result, "IIT").exact()).contains(Fraction.ZERO);
        assertThat(change(result, "o27").reported()).contains(new BigDecimal("100.00"));
        assertThat(change(result, "o1").reported()).contains(new BigDecimal("0.00"));
        assertThat(result.overall().reported()).isEmpty();
    }

    /** The titles of some survey items of 2566 are not known; in an overlay they are the same all the same. */
    @Test
    void aDraftOverUnknownQuestionsTakesTheInstrumentsToo() {
        Catalog draft = CatalogReader.read("""
                {"format": 1, "overlayOf": {"fiscalYear": 2566, "edition": "nacc"},
                 "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
                 "weights": {"IIT": 20, "OIT": 50}, "weightsEvidence": "inferred"}
                """).orElseThrow();
        ResultComparison result =
                sheet("IIT=90 EIT=80 OIT=70 i4=90").withCatalog(draft).compare();
        assertThat(result.overall().exact()).contains(Fraction.of(-2));
        assertThat(result.setAside()).isEmpty();
        assertThat(result.after().node(code("i4")).orElseThrow().score()).contains(Score.of(90));
    }

    @Test
    void codesThatAreNotThereAreNamedTogether() {
        WhatIf question = sheet("IIT=80").withScore(code("o99"), Score.MAX).withoutScore(code("11"));
        assertThatThrownBy(question::compare)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[11, o99]");
    }

    @Test
    void aQuestionIsNotChangedByTheNext() {
        WhatIf question = sheet("IIT=80 EIT=70 OIT=100");
        question.withScore(code("IIT"), Score.MAX);
        assertThat(Changes.differing(question.compare())).isEqualTo(List.of());
    }
}

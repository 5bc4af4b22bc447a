package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.NodeResult.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    /** IIT: i1; EIT in two parts: e1, e2; OIT: 3.1 = o1..o3, 3.2 = o4. */
    private static final Catalog CATALOG = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 2, 3, 1);

    private static final Scorer SCORER = Scorer.of(CATALOG);

    @Test
    void isMadeOnceForTheCatalogueOfTheMoment() {
        Catalog other = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 2, 3, 1);
        Scorer first = Scorer.of(other);

        assertThat(Scorer.of(other)).isSameAs(first);
        assertThat(Scorer.of(CATALOG).catalog()).isSameAs(CATALOG);
        assertThat(Scorer.of(other).catalog()).isSameAs(other);
    }

    @Test
    void isSaidInOneLine() {
        assertThat(assess("overall=90 IIT=80").summary()).isEqualTo("2566: 90.00, pass");
        assertThat(assess("overall=97.75").summary()).isEqualTo("2566: 97.75, excellent|good|pass");
        assertThat(assess("OIT=100 IIT=100").summary()).isEqualTo("2566: 70.00-100.00, excellent|good|pass|improve");
        ScoreSheet named = ScoreSheet.builder()
                .like(Sheets.sheet(SmallCatalogs.YEAR, "overall=90 IIT=80"))
                .agency(Agency.of("เทศบาลตำบลเขมราฐ"))
                .build();
        assertThat(SCORER.assess(named).summary()).isEqualTo("เทศบาลตำบลเขมราฐ: 90.00, pass");
    }

    private static Assessment assess(String scores) {
        return SCORER.assess(Sheets.sheet(SmallCatalogs.YEAR, scores));
    }

    private static NodeResult node(Assessment assessment, String code) {
        return assessment.node(NodeCode.parse(code)).orElseThrow();
    }

    @Test
    void aNodeIsTheMeanOfItsChildren() {
        Assessment result = assess("i1=90 e1=80 e2=85 o1=0 o2=100 o3=100 o4=100");
        assertThat(node(result, "3.1").score()).contains(Score.of(200, 3));
        assertThat(node(result, "3").score()).contains(Score.of(500, 6));
        assertThat(node(result, "OIT").origin()).isEqualTo(Origin.COMPUTED);
        assertThat(node(result, "i1").origin()).isEqualTo(Origin.GIVEN);
        // 0.3 x 90 + 0.3 x 82.5 + 0.4 x 83 1/3
        assertThat(result.overall().score()).contains(Score.of(5105, 60));
        assertThat(result.complete()).isTrue();
        assertThat(result.zeroScored()).map(NodeCode::code).containsExactly("o1");
        assertThat(result.catalog()).isEqualTo(CATALOG.stamp());
        assertThat(result.discrepancies()).isEmpty();
    }

    @Test
    void holdsEveryNodeInTheOrderOfTheCatalogueWhateverTheOrderOfTheSheet() {
        Assessment one = assess("o4=100 i1=90 o1=0");
        Assessment other = assess("i1=90 o1=0 o4=100");
        assertThat(one).isEqualTo(other);
        assertThat(one.nodes().keySet()).containsExactlyElementsOf(CATALOG.nodes());
        assertThat(one.nodes(Instrument.class)).map(NodeResult::code).containsExactly(Instrument.values());
    }

    @Test
    void aGivenScoreIsUsedWhereSomethingBelowIsMissing() {
        Assessment result = assess("3.1=66.67 o4=100");
        assertThat(node(result, "3.1").origin()).isEqualTo(Origin.GIVEN);
        // Of three items of 0 or 100, 66.67 is 200/3.
        assertThat(node(result, "3").score()).contains(Score.of(250, 3));
        assertThat(result.complete()).isFalse();
    }

    @Test
    void aComputedScoreGoesBeforeAGivenOne() {
        Assessment result = assess("o1=0 o2=100 o3=100 3.1=70");
        assertThat(node(result, "3.1").score()).contains(Score.of(200, 3));
        assertThat(result.discrepancies()).singleElement().satisfies(found -> {
            assertThat(found.code().code()).isEqualTo("3.1");
            assertThat(found.kind()).isEqualTo(Discrepancy.Kind.CHILDREN);
            assertThat(found.given()).isEqualTo(Score.of(70));
            assertThat(found.lower()).isEqualTo(Score.parse("66.67")).isEqualTo(found.upper());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "66.67, false",
        "66.68, true",
        "66.66, true",
        "66.667, false",
        "66.6666667, false",
        "66.66666667, false",
        "66.6666666, true",
        "66.666, true",
        "200/3, false"
    })
    void agreesWithWhatItCanHaveBeenRoundedFrom(String given, boolean discrepancy) {
        assertThat(assess("o1=0 o2=100 o3=100 3.1=" + given).discrepancies().isEmpty())
                .isEqualTo(!discrepancy);
    }

    @Test
    void aGivenScoreThatTheKnownItemsDoNotAllowIsADiscrepancyToo() {
        Assessment result = assess("o1=0 3.1=100");
        assertThat(node(result, "3.1").score()).contains(Score.MAX);
        assertThat(result.discrepancies()).singleElement().satisfies(found -> {
            assertThat(found.lower()).isEqualTo(Score.ZERO);
            assertThat(found.upper()).isEqualTo(Score.parse("66.67"));
        });
    }

    @Test
    void anItemScoreThatItsScaleCannotGiveIsADiscrepancy() {
        assertThat(assess("o1=50").discrepancies()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Discrepancy.Kind.SCALE);
            assertThat(found.lower()).isEqualTo(Score.ZERO);
            assertThat(found.upper()).isEqualTo(Score.MAX);
        });
        assertThat(assess("i1=50").discrepancies()).isEmpty();
    }

    @Test
    void whatIsMissingIsBounded() {
        Assessment result = assess("i1=90 o1=0");
        assertThat(node(result, "IIT").score()).contains(Score.of(90));
        assertThat(node(result, "3.1").score()).isEmpty();
        assertThat(node(result, "3.1").upper()).isEqualTo(Score.of(200, 3));
        assertThat(node(result, "OIT").upper()).isEqualTo(Score.of(500, 6));
        // 0.3 x 89.995, and up to 0.3 x 90.005 + 0.3 x 100 + 0.4 x 250/3
        assertThat(result.overall().lower()).isEqualTo(Score.parse("26.9985"));
        assertThat(result.overall().least()).isEqualTo(Score.of(27));
        assertThat(result.overall().greatest()).isEqualTo(Score.parse("90.33"));
        assertThat(node(result, "EIT1").score()).isEmpty();
        assertThat(result.missing()).map(NodeCode::code).containsExactly("e1", "e2", "o2", "o3", "o4");
    }

    @Test
    void aScoreKnownAboveBoundsWhatIsMissingBelow() {
        Assessment result = assess("overall=98.80");
        assertThat(node(result, "IIT").lower().reported()).hasToString("95.98");
        assertThat(node(result, "EIT").lower().reported()).hasToString("95.98");
        assertThat(node(result, "EIT1").lower().reported()).hasToString("91.97");
        // One missed o-item would cost more, so that none was missed.
        assertThat(node(result, "OIT").origin()).isEqualTo(Origin.COMPUTED);
        assertThat(node(result, "3.1").lower()).isEqualTo(Score.MAX);
        assertThat(node(result, "o1").origin()).isEqualTo(Origin.FOLLOWS);
        assertThat(node(result, "o1").followsFrom().map(NodeCode::code)).contains("overall");
    }

    @Test
    void partsStandForTheirInstrument() {
        Assessment result = assess("EIT1=90 EIT2=80");
        assertThat(node(result, "EIT").score()).contains(Score.of(85));
        assertThat(node(result, "EIT").origin()).isEqualTo(Origin.COMPUTED);
        Assessment half = assess("EIT1=90");
        assertThat(node(half, "EIT").least()).isEqualTo(Score.of(45));
        assertThat(node(half, "EIT").greatest()).isEqualTo(Score.of(95));
        assertThat(node(assess("EIT1=90 EIT=80"), "EIT2").least()).isEqualTo(Score.parse("69.99"));
        assertThat(node(assess("EIT1=90 EIT=80"), "EIT2").greatest()).isEqualTo(Score.parse("70.01"));
    }

    @Test
    void partsThatDoNotFitTheirInstrumentAreADiscrepancy() {
        assertThat(assess("EIT1=90 EIT2=80 EIT=86").discrepancies())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Discrepancy.Kind.PARTS);
                    assertThat(found.given()).isEqualTo(Score.of(86));
                    assertThat(found.lower()).isEqualTo(Score.of(85));
                });
        assertThat(assess("EIT1=90 EIT2=80 e1=70 e2=80").discrepancies())
                .map(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.PARTS);
        assertThat(assess("EIT1=20 EIT=90").discrepancies())
                .map(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.PARTS);
        assertThat(assess("EIT1=90 EIT2=80 EIT=85 e1=80 e2=90").discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // all three instruments, no parts: the EIT stands for both, and every other grade is named beside it
                "IIT=90 EIT=90 OIT=90     | good | INSTRUMENTS | good pass",
                "IIT=100 EIT=97.5 OIT=100 | excellent | INSTRUMENTS | excellent good",
                "IIT=100 EIT=100 OIT=100  | excellent | PARTS | excellent",
                "IIT=100 EIT=84.99 OIT=100 | pass | PARTS | pass",
                "IIT=60 EIT=60 OIT=100    | improve | OVERALL | improve",
                // parts known
                "IIT=90 EIT1=99 EIT2=81 OIT=90 | pass | PARTS | pass",
                "IIT=90 EIT1=90 EIT2=90 OIT=90 | good | PARTS | good",
                "IIT=90 EIT=90 EIT1=99 OIT=90  | pass | PARTS | pass",
                "IIT=90 EIT=90 EIT1=95 OIT=90  | '' | '' | good pass",
                // only the total
                "overall=98.80 | '' | '' | excellent good",
                "overall=94.99 | '' | '' | good pass",
                "overall=91 | '' | '' | good pass",
                // an OIT of 85 and more is 100 here, which leaves less than 85 to one of the others
                "overall=90 | pass | PARTS | pass",
                "overall=85 | pass | PARTS | pass",
                "overall=84.99 | improve | OVERALL | improve",
                "overall=69.99 | urgent | OVERALL | urgent",
                "overall=99.25 | '' | '' | excellent good",
                "overall=99.26 | excellent | PARTS | excellent",
                "overall=100 | excellent | PARTS | excellent",
                "overall=97.75 | '' | '' | excellent good pass",
                "overall=97.76 | '' | '' | excellent good",
                // a part that is known to be too low
                "overall=90 IIT=80 | pass | PARTS | pass",
                "overall=90 OIT=84.99 | pass | PARTS | pass",
                // nothing at all
                "'' | '' | '' | excellent good pass improve urgent"
            })
    void claimsAGradeOnlyWhereItIsCertainOrRestsOnTheInstruments(
            String scores, String grade, String basis, String possible) {
        Assessment result = assess(scores);
        assertThat(result.possibleGrades()).map(g -> g.code().code()).containsExactly(possible.split(" "));
        assertThat(result.grade().map(Grade::code).map(Object::toString).orElse(""))
                .isEqualTo(grade);
        assertThat(result.gradeBasis().map(Enum::name).orElse("")).isEqualTo(basis);
    }

    @Test
    void passedIsOpenWhileGradesOfBothKindsArePossible() {
        assertThat(assess("overall=85").passed()).contains(true);
        assertThat(assess("overall=84.99").passed()).contains(false);
        assertThat(assess("IIT=100 OIT=100").passed()).isEmpty();
        assertThat(assess("").passed()).isEmpty();
    }

    @Test
    void thatThePartsAskTheSameItemsDecidesNothing() {
        Catalog twenty = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 20, 1);
        StringBuilder scores = new StringBuilder("i1=100 o1=100 e20=0");
        for (int e = 1; e < 20; e++) {
            scores.append(" e").append(e).append("=100");
        }
        Assessment result = Scorer.of(twenty).assess(Sheets.sheet(SmallCatalogs.YEAR, scores.toString()));
        // An EIT of 95 leaves one part 90, whatever the items are.
        assertThat(node(result, "EIT1").least()).isEqualTo(Score.parse("89.99"));
        assertThat(result.possibleGrades()).map(g -> g.code().code()).containsExactly("excellent", "good");
    }

    @Test
    void anOItemIsZeroOrOneHundredAndNothingBetween() {
        // One item is a whole sub-indicator here: 3.2 jumps from 0 to 100, the OIT from 50 to 100.
        Assessment result = assess("IIT=100 EIT1=100 EIT2=100 o1=100 o2=100 o3=100");
        assertThat(result.possibleGrades()).map(g -> g.code().code()).containsExactly("excellent", "improve");
    }

    @Test
    void aSheetThatContradictsItselfStillHasPossibleGrades() {
        Assessment result = assess("overall=50 IIT=100 EIT=100");
        assertThat(result.discrepancies()).map(found -> found.code().code()).containsExactly("overall");
        // Without the IIT, or the EIT, or the total, there is no contradiction: one number too many, and which is open.
        assertThat(result.possibleGrades())
                .map(g -> g.code().code())
                .containsExactly("excellent", "good", "pass", "improve", "urgent");
        assertThat(assess("IIT=100 OIT=100 EIT=90 EIT1=20").possibleGrades())
                .map(g -> g.code().code())
                .containsExactly("good", "pass", "improve");
    }

    @Test
    void aTotalBetweenWhatOItemsCanGiveIsADiscrepancy() {
        // o4 alone is missing: the total is 80 or 100.
        Assessment result = assess("overall=90 IIT=100 EIT=100 o1=100 o2=100 o3=100");
        assertThat(result.discrepancies()).singleElement().satisfies(found -> {
            assertThat(found.code().code()).isEqualTo("overall");
            assertThat(found.kind()).isEqualTo(Discrepancy.Kind.SCALE);
            assertThat(found.lower().reported()).hasToString("80.00");
            assertThat(found.upper()).isEqualTo(Score.MAX);
        });
    }

    @Test
    void scoresThatDifferByTheirRoundingAloneDoNotContradictEachOther() {
        // 0.3 x 85.01 + 0.3 x 85.01 + 0.4 x 100 = 91.006, which is reported as 91.01 and here given as 91.00.
        Assessment result = assess("overall=91.00 IIT=85.01 EIT=85.01 3.1=100");
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.possibleGrades()).map(g -> g.code().code()).containsExactly("good", "pass");
    }

    @Test
    void refusesSheetsOfAnotherYearAndUnknownCodes() {
        assertThatThrownBy(() -> SCORER.assess(Sheets.sheet(FiscalYear.ofBuddhist(2567), "o1=0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The sheet is of fiscal year 2567, but the catalogue is of 2566: use the catalogue of the"
                        + " sheet's year.");
        assertThatThrownBy(() -> assess("o9=0 o1=0 4=3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The catalogue of 2566 has no [4, o9]: take these codes out, or use the catalogue of the year"
                                + " they belong to.");
    }
}

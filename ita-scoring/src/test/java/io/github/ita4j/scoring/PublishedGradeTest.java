package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Assessment.ReadingResult;
import io.github.ita4j.scoring.compare.WhatIf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedGradeTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2568));

    private static ScoreSheet sheet(String grade, Map<String, String> scores) {
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear()).grade(GradeCode.of(grade));
        scores.forEach((code, score) -> sheet.putScores(NodeCode.parse(code), Score.parse(score)));
        return sheet.build();
    }

    private static List<String> codes(List<Grade> grades) {
        return grades.stream().map(grade -> grade.code().code()).toList();
    }

    @Test
    void narrowsWhatIsPossible() {
        Assessment result = Scorer.of(CATALOG).assess(sheet("pass-good", Map.of("overall", "98.80")));
        assertThat(codes(result.possibleGrades())).containsExactly("pass-good");
        assertThat(result.grade().map(Grade::code)).contains(GradeCode.of("pass-good"));
        assertThat(result.gradeBasis()).contains(GradeBasis.PUBLISHED);
        assertThat(result.passed()).contains(true);
        assertThat(result.discrepancies()).isEmpty();
        // That excludes one reading of the rule: a total of 98.80 leaves no instrument below 95.
        Grade published = result.publishedGrade().orElseThrow();
        assertThat(result.readings())
                .filteredOn(reading -> !reading.allows(published))
                .map(reading -> reading.reading().kind())
                .containsExactly(Reading.Kind.EVERY_INSTRUMENT);
    }

    @Test
    void thatContradictsTheScoresIsADiscrepancyAndLeavesBothOpen() {
        Assessment result = Scorer.of(CATALOG).assess(sheet("pass", Map.of("overall", "80")));
        assertThat(codes(result.possibleGrades())).containsExactly("pass", "improve");
        assertThat(result.grade()).isEmpty();
        assertThat(result.passed()).isEmpty();
        assertThat(result.discrepancies()).singleElement().satisfies(discrepancy -> {
            assertThat(discrepancy.kind()).isEqualTo(Discrepancy.Kind.GRADE);
            assertThat(discrepancy.grade().map(Grade::code)).contains(GradeCode.of("pass"));
            assertThat(discrepancy.given()).isEqualTo(Score.of(80));
            assertThat(discrepancy.lower()).isEqualTo(Score.of(85));
            assertThat(discrepancy.upper()).isEqualTo(Score.MAX);
        });
    }

    /** 84.995 is reported as 85.00, which is also what the grade asks for at least. */
    @Test
    void aScoreIsShownAsReportedUnlessThatHidesTheDifference() {
        assertThat(discrepancy("80", "85", "100").givenText()).isEqualTo("80.00");
        assertThat(discrepancy("84.996", "85", "100").givenText()).isEqualTo("84.996");
        assertThat(discrepancy("254/3", "84.67", "100").givenText()).isEqualTo("254/3");
        assertThat(discrepancy("254/3", "50", "84.67").givenText()).isEqualTo("254/3");
        assertThat(discrepancy("254/3", "50", "60").givenText()).isEqualTo("84.67");
    }

    private static Discrepancy discrepancy(String given, String lower, String upper) {
        return ImmutableDiscrepancy.of(
                Overall.OVERALL,
                Discrepancy.Kind.GRADE,
                Optional.empty(),
                Score.parse(given),
                Score.parse(lower),
                Score.parse(upper));
    }

    @Test
    void readingsDifferWhereTheyAllowOtherGrades() {
        Assessment open = Scorer.of(CATALOG).assess(sheet("pass-good", Map.of("overall", "98.80")));
        List<Grade> applied = open.readings().stream()
                .filter(ReadingResult::applied)
                .findFirst()
                .orElseThrow()
                .possibleGrades();
        assertThat(open.differingReadings())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .noneMatch(ReadingResult::applied)
                .allMatch(reading -> !reading.possibleGrades().equals(applied));
        assertThat(open.readings())
                .filteredOn(reading -> !open.differingReadings().contains(reading))
                .allMatch(
                        reading -> reading.applied() || reading.possibleGrades().equals(applied));
        Assessment same = Scorer.of(CATALOG).assess(sheet("improve", Map.of("overall", "70")));
        assertThat(same.readings()).isNotEmpty();
        assertThat(same.differingReadings()).isEmpty();
    }

    /** A published grade that a reading of the rules does not allow speaks against that reading. */
    @Test
    void manyPublishedGradesLeaveFewReadings() {
        Scorer scorer = Scorer.of(CATALOG);
        List<Reading> all = CATALOG.readings();
        Assessment excluding = scorer.assess(sheet("pass-good", Map.of("overall", "98.80")));
        Assessment silent = scorer.assess(sheet("improve", Map.of("overall", "70")));
        Assessment unpublished = scorer.assess(
                ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear()).build());
        Assessment mistaken = scorer.assess(sheet("pass", Map.of("overall", "80", "OIT", "100", "10", "0", "9", "0")));

        assertThat(RuleReview.excluded(excluding))
                .extracting(Reading::kind)
                .containsExactly(Reading.Kind.EVERY_INSTRUMENT);
        assertThat(RuleReview.excluded(silent)).isEmpty();
        assertThat(RuleReview.excluded(unpublished)).isEmpty();

        assertThat(RuleReview.of(List.of()).open()).isEmpty();
        assertThat(RuleReview.of(List.of(unpublished)).pairs()).isEmpty();
        assertThat(RuleReview.of(List.of(silent, unpublished)).open()).isEqualTo(all);
        RuleReview review = RuleReview.of(List.of(silent, excluding, unpublished, mistaken));
        // Scores that contradict each other say nothing about a grade.
        assertThat(mistaken.discrepancies()).anyMatch(Discrepancy::leavesOpen);
        assertThat(review.pairs()).containsExactly(silent, excluding);
        assertThat(review.open())
                .containsExactlyElementsOf(all.stream()
                        .filter(reading -> reading.kind() != Reading.Kind.EVERY_INSTRUMENT)
                        .toList());
        // A grade that no reading allows is a mistake, and speaks against none of them.
        Assessment wrong = scorer.assess(sheet("pass-excellent", Map.of("overall", "80")));
        assertThat(RuleReview.excluded(wrong)).isEqualTo(all);
        assertThat(RuleReview.of(List.of(wrong)).pairs()).containsExactly(wrong);
        assertThat(RuleReview.of(List.of(wrong)).open()).isEqualTo(all);
    }

    @Test
    void goesBeforeAGradeThatRestsOnTheInstruments() {
        Map<String, String> scores = Map.of("IIT", "96", "EIT", "96", "OIT", "100");
        Assessment result = Scorer.of(CATALOG).assess(sheet("pass-good", scores));
        assertThat(result.grade().map(Grade::code)).contains(GradeCode.of("pass-good"));
        assertThat(result.gradeBasis()).contains(GradeBasis.PUBLISHED);
        Assessment same = Scorer.of(CATALOG).assess(sheet("pass-excellent", scores));
        assertThat(same.gradeBasis()).contains(GradeBasis.INSTRUMENTS);
        assertThat(codes(same.possibleGrades())).containsExactly("pass-excellent");
    }

    @Test
    void isNotThatOfOtherScores() {
        ScoreSheet sheet = sheet("improve", Map.of("overall", "80", "OIT", "70"));
        Assessment after = WhatIf.of(Scorer.of(CATALOG), sheet)
                .withScore(NodeCode.parse("OIT"), Score.of(100))
                .compare()
                .after();
        assertThat(after.publishedGrade()).isEmpty();
    }

    @Test
    void ofAnotherYearIsRefused() {
        assertThatThrownBy(() -> Scorer.of(CATALOG).assess(sheet("AA", Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no grade 'AA'");
    }
}

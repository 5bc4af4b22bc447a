package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.compare.WhatIf;
import java.util.List;
import java.util.Map;
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

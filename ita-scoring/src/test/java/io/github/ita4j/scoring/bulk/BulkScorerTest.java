package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.SmallCatalogs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BulkScorerTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
    private static final BulkScorer BULK = BulkScorer.of(CATALOG);

    /** Rows with one score everywhere. */
    private static int[] rows(int... each) {
        int[] scores = new int[each.length * BULK.width()];
        for (int row = 0; row < each.length; row++) {
            Arrays.fill(scores, row * BULK.width(), (row + 1) * BULK.width(), each[row]);
        }
        return scores;
    }

    @Test
    void aRowHoldsTheItemsAndTheIndicatorsWithoutItems() {
        assertThat(BULK.width()).isEqualTo(52);
        assertThat(BULK.leaves().get(0)).isEqualTo(ItemCode.parse("i1"));
        assertThat(BULK.leaves().get(24)).isEqualTo(ItemCode.parse("o1"));
        assertThat(BULK.grades()).isEqualTo(CATALOG.gradeScale().grades());
    }

    @Test
    void scoresEveryRowAndMarksWhatIsMissing() {
        int[] scores = rows(9500, 9499, 8500, 7000, 6999, 10_000);
        // Indicator 1 alone at 60, in the place of its items: the IIT of 92 still reaches 85, but not 95.
        Arrays.fill(scores, 5 * BULK.width(), 5 * BULK.width() + 3, 6000);
        scores[4 * BULK.width() + 7] = BulkScorer.MISSING;
        int[] overall = new int[6];
        int[] grades = new int[6];
        BULK.score(scores, overall, grades);
        assertThat(overall).containsExactly(9500, 9499, 8500, 7000, BulkScorer.INCOMPLETE, 9760);
        assertThat(grades).containsExactly(0, 1, 1, 3, BulkScorer.INCOMPLETE, 1);

        int[] partly = new int[6];
        BULK.score(scores, 1, 3, partly, new int[6]);
        assertThat(partly).containsExactly(0, 9499, 8500, 0, 0, 0);
    }

    /** An incomplete row leaves the others as they are. */
    @Test
    void manyRowsAreScoredEachByItself() {
        int[] each = new int[1000];
        Arrays.setAll(each, row -> row * 10);
        int[] scores = rows(each);
        for (int row = 130; row < each.length; row += 97) {
            scores[row * BULK.width() + row % BULK.width()] = BulkScorer.MISSING;
            each[row] = BulkScorer.INCOMPLETE;
        }
        int[] overall = new int[each.length];
        BULK.score(scores, overall, new int[each.length]);
        assertThat(overall).containsExactly(each);
    }

    @Test
    void refusesNumbersThatAreNoScoresAndArraysThatDoNotFit() {
        for (int wrong : List.of(-2, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            int[] scores = rows(100, 100);
            scores[BULK.width() + 25] = wrong;
            assertThatThrownBy(() -> BULK.score(scores, new int[2], new int[2]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Row 1, o2: " + wrong
                            + " is no score; write hundredths from 0 to 10000, or -1 where it is missing.");
        }
        assertThatThrownBy(() -> BULK.score(rows(1), new int[1], new int[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 52 scores for 2 row(s), but a row has 52.");
    }

    @Test
    void gradesAnyScaleOfUpTo64Grades() {
        BulkScorer bulk = BulkScorer.of(SmallCatalogs.of(SmallCatalogs.manyGrades(64), false, 1, 1, 1));
        int[] rows = new int[bulk.width() * 10_001];
        Arrays.setAll(rows, number -> number / bulk.width());
        int[] overall = new int[10_001];
        int[] grades = new int[10_001];
        bulk.score(rows, overall, grades);
        for (int score = 0; score <= 10_000; score++) {
            assertThat(overall[score]).isEqualTo(score);
            Grade grade = bulk.grades().get(grades[score]);
            assertThat(score)
                    .isBetween(
                            grade.overall().from().hundredths(),
                            grade.overall().to().hundredths());
        }
        Catalog tooMany = SmallCatalogs.of(SmallCatalogs.manyGrades(65), false, 1, 1, 1);
        assertThatThrownBy(() -> BulkScorer.of(tooMany))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65 grades");
        // A list of results needs no arrays, and takes every catalogue that the scorer takes.
        Scorer scorer = Scorer.of(tooMany);
        Function<ScoreSheet, AgencyResult> results = AgencyResult.by(scorer);
        for (String score : List.of("0", "49.99", "85", "100")) {
            ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(tooMany.fiscalYear());
            scorer.form().leaves().forEach(leaf -> sheet.putScores(leaf, Score.parse(score)));
            assertThat(results.apply(sheet.build()).possibleGrades())
                    .isEqualTo(scorer.assess(sheet.build()).possibleGrades());
        }
    }

    @Test
    void putsIntoARowOnlyWhatARowCanHold() {
        ScoreSheet.Builder full = ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear());
        BULK.leaves().forEach(leaf -> full.putScores(leaf, Score.parse("87.28")));
        int[] row = new int[BULK.width()];
        assertThat(BULK.put(full.build(), row, 0)).isTrue();
        assertThat(row).containsOnly(8728);
        assertThat(BULK.put(ScoreSheet.builder().like(full.build()).exact(true).build(), row, 0))
                .isFalse();
        // A given score that agrees with what is below it counts.
        for (String more : List.of("EIT", "EIT1", "i16", "9.9")) {
            NodeCode code = NodeCode.parse(more);
            ScoreSheet sheet = ScoreSheet.builder()
                    .like(full.build())
                    .putScores(code, Score.of(90))
                    .build();
            assertThat(BULK.put(sheet, row, 0)).as(more).isFalse();
            assertThat(row).containsOnly(BulkScorer.MISSING);
        }
        ScoreSheet.Builder third = ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear());
        BULK.leaves().forEach(leaf -> third.putScores(leaf, Score.of(254, 3)));
        assertThat(BULK.put(third.build(), row, 0)).isFalse();
        ScoreSheet other =
                ScoreSheet.builder().fiscalYear(FiscalYear.ofBuddhist(2567)).build();
        assertThat(BULK.put(other, row, 0)).isFalse();
    }

    @Test
    void gradesAreThoseOfTheCatalogue() {
        assertThat(BULK.grades()).map(Grade::code).map(Object::toString).startsWith("pass-excellent");
    }

    /** Only rows at a border, or with something that is on no scale, take the long way. */
    @Test
    void theScorerIsNotAskedForEveryRow() {
        for (int year = 2563; year <= 2569; year++) {
            Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
            RowResults rows = RowResults.of(scorer).orElseThrow();
            int[] scores = new int[scorer.form().leaves().size()];
            for (int survey : List.of(6123, 8217, 8977, 9631, 9999)) {
                Arrays.setAll(
                        scores,
                        leaf -> RandomRows.isPublished(scorer.form().leaves().get(leaf)) ? 10_000 : survey);
                assertThat(rows.result(Optional.empty(), scores, 0, false))
                        .as(year + " " + survey)
                        .isPresent();
            }
            Arrays.fill(scores, 8500);
            assertThat(rows.result(Optional.empty(), scores, 0, true))
                    .as("o-items of 85 in " + year)
                    .isEmpty();
        }
    }

    @Test
    void aResultSaysWhatTheAssessmentSays() {
        Scorer scorer = Scorer.of(CATALOG);
        assertThat(BULK.nodes()).containsExactlyElementsOf(CATALOG.nodes());
        for (String scores : List.of("o1=0 o2=50 i1=90", "overall=90 IIT=10 EIT=10 OIT=10", "EIT1=90")) {
            ScoreSheet sheet = Sheets.sheet(CATALOG.fiscalYear(), scores);
            Assessment assessment = scorer.assess(sheet);
            for (AgencyResult result : List.of(AgencyResult.of(assessment), BULK.result(sheet))) {
                assertThat(result.complete()).isEqualTo(assessment.complete()).isFalse();
                assertThat(result.zeroScored()).isEqualTo(assessment.zeroScored());
                assertThat(result.missing()).isEqualTo(assessment.missing()).isNotEmpty();
                assertThat(result.discrepancies()).isEqualTo(assessment.discrepancies());
                assertThat(result.nodes()).isEqualTo(BULK.nodes());
                assertThat(result.possibleGrades()).isEqualTo(assessment.possibleGrades());
            }
        }
        ScoreSheet.Builder full = ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear());
        BULK.leaves().forEach(leaf -> full.putScores(leaf, Score.of(RandomRows.isPublished(leaf) ? 0 : 91)));
        AgencyResult result = BULK.result(full.build());
        assertThat(result.complete()).isTrue();
        assertThat(result.missing()).isEmpty();
        assertThat(result.zeroScored())
                .hasSize(28)
                .isEqualTo(scorer.assess(full.build()).zeroScored());
    }

    /** Scores of o-items that are on no scale are beyond the quick way. */
    @Test
    void aRowThatTheQuickWayCannotScoreIsScoredAllTheSame() {
        int[] scores = rows(9000, 8500);
        scores[0] = BulkScorer.MISSING;
        Optional<Agency> agency = Optional.of(Agency.of("ก"));
        for (int row = 0; row < 2; row++) {
            for (boolean exact : List.of(true, false)) {
                ScoreSheet sheet = ScoreSheet.builder()
                        .like(RandomRows.sheet(CATALOG, BULK.leaves(), scores, row))
                        .agency(agency)
                        .exact(exact)
                        .build();
                Assessment expected = Scorer.of(CATALOG).assess(sheet);
                AgencyResult result = BULK.result(agency, scores, row, exact);
                assertThat(result.agency()).isEqualTo(agency);
                assertThat(result.possibleGrades()).isEqualTo(expected.possibleGrades());
                assertThat(result.missing()).isEqualTo(expected.missing());
                assertThat(result.discrepancies()).isEqualTo(expected.discrepancies());
            }
        }
    }

    @Test
    void aPublishedGradeIsTheScorers() {
        ScoreSheet.Builder full = ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear());
        BULK.leaves().forEach(leaf -> full.putScores(leaf, Score.of(RandomRows.isPublished(leaf) ? 100 : 91)));
        AgencyResult without = BULK.result(full.build());
        assertThat(without.possibleGrades()).hasSizeGreaterThan(1);
        ScoreSheet published =
                full.grade(CATALOG.gradeScale().grades().get(1).code()).build();
        assertThat(BULK.put(published, new int[BULK.width()], 0)).isFalse();
        AgencyResult result = BULK.result(published);
        assertThat(result.publishedGrade())
                .contains(CATALOG.gradeScale().grades().get(1));
        assertThat(result.possibleGrades())
                .containsExactlyElementsOf(result.publishedGrade().stream().toList());
    }
}

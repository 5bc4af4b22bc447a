package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.SmallCatalogs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static ScoreSheet sheet(String agency, String overall) {
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(CATALOG.fiscalYear()).agency(Agency.of(agency));
        if (!overall.isEmpty()) {
            sheet.putScores(NodeCode.parse("overall"), Score.parse(overall));
        }
        return sheet.build();
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
    void incompleteRowsAreCountedButNotInTheMeans() {
        int[] scores = rows(9000, 8000, 7000);
        scores[5] = BulkScorer.MISSING;
        int[] grades = new int[3];
        BULK.score(scores, new int[3], grades);
        Map<Boolean, Summary> summaries = BULK.summarize(scores, grades, row -> row < 2);
        assertThat(summaries.keySet()).containsExactly(true, false);
        Summary first = summaries.get(true);
        assertThat(first.agencies()).isEqualTo(2);
        assertThat(first.failed()).isEqualTo(1);
        assertThat(first.open()).isEqualTo(1);
        assertThat(first.withoutGrade()).isEqualTo(1);
        assertThat(first.mean(Instrument.OIT)).contains(NodeMean.of(Instrument.OIT, 1, Score.of(80)));
        assertThat(first.mean(NodeCode.parse("EIT1"))).isEmpty();

        Arrays.fill(grades, BulkScorer.INCOMPLETE);
        Summary none = BULK.summarize(scores, grades, row -> "all").get("all");
        assertThat(none.open()).isEqualTo(3);
        assertThat(none.means()).isEmpty();
    }

    @Test
    void summarizesAssessmentsAsFarAsTheyAreKnown() {
        Summary summary = BULK.assess(
                        Stream.of(sheet("a", "98.80"), sheet("b", "60"), sheet("c", ""), sheet("d", "60")))
                .collect(BULK.summarizing());
        assertThat(summary.catalog()).isEqualTo(CATALOG.stamp());
        assertThat(summary.agencies()).isEqualTo(4);
        assertThat(summary.passed()).isEqualTo(1);
        assertThat(summary.failed()).isEqualTo(2);
        assertThat(summary.open()).isEqualTo(1);
        // 98.80 alone leaves two grades open, but no o-item that weighs much.
        assertThat(summary.mean(NodeCode.parse("10.2"))).contains(NodeMean.of(NodeCode.parse("10.2"), 1, Score.MAX));
        assertThat(summary.withoutGrade()).isEqualTo(2);
        assertThat(summary.grades().keySet()).containsExactlyElementsOf(BULK.grades());
        assertThat(summary.grades().values()).containsExactly(0, 0, 0, 0, 2);
        assertThat(summary.means().values().stream().filter(mean -> mean.agencies() == 3))
                .containsExactly(NodeMean.of(NodeCode.parse("overall"), 3, Score.of(2188, 30)));
        assertThat(Stream.<Assessment>of().collect(BULK.summarizing()).agencies())
                .isZero();
    }

    @Test
    void refusesAssessmentsOfAnotherCatalogue() {
        Catalog other = Catalogs.forYear(FiscalYear.ofBuddhist(2567));
        Assessment assessment = Scorer.of(other)
                .assess(ScoreSheet.builder().fiscalYear(other.fiscalYear()).build());
        assertThatThrownBy(() -> Stream.of(assessment).collect(BULK.summarizing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use the same catalogue for both");
    }

    @Test
    void equalScoresShareARank() {
        List<Assessment> assessments = BULK.assess(Stream.of(
                        sheet("a", "90"),
                        sheet("b", "95.001"),
                        sheet("c", ""),
                        sheet("d", "95.004"),
                        sheet("e", "97"),
                        sheet("f", "0")))
                .toList();
        Ranking<Assessment> ranking = Ranking.byOverall(assessments);
        List<String> places = new ArrayList<>();
        ranking.places()
                .forEach(place -> places.add(place.rank() + " "
                        + place.entry().agency().orElseThrow().name()));
        assertThat(places).containsExactly("1 e", "2 b", "2 d", "4 a", "5 f");
        assertThat(ranking.unranked()).containsExactly(assessments.get(2));
        assertThat(Ranking.ranks(new int[] {9000, 9500, BulkScorer.INCOMPLETE, 9500, 9700, 0}))
                .containsExactly(4, 2, 0, 2, 1, 5);
    }

    @Test
    void gradesAreThoseOfTheCatalogue() {
        assertThat(BULK.grades()).map(Grade::code).map(Object::toString).startsWith("pass-excellent");
    }
}

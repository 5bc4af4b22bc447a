package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The bulk path says what the explained path says, for every shipped year. */
class BulkScorerPropertyTest {
    private static final Map<Integer, Scorer> SCORERS = IntStream.rangeClosed(2563, 2569)
            .boxed()
            .collect(Collectors.toMap(year -> year, year -> Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)))));

    private static final Map<Integer, BulkScorer> BULK_SCORERS = SCORERS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> BulkScorer.of(entry.getValue())));

    @Property(tries = 350)
    void rowsGetTheScoresAndGradesOfTheScorer(
            @ForAll Random random, @ForAll @IntRange(min = 2563, max = 2569) int year) {
        Scorer scorer = SCORERS.get(year);
        Catalog catalog = scorer.catalog();
        BulkScorer bulk = BulkScorer.of(catalog);
        int[] scores = new RandomRows(random).rows(bulk.leaves(), 6);
        boolean[] complete = new boolean[6];
        for (int row = 0; row < complete.length; row++) {
            complete[row] = random.nextInt(6) > 0;
            if (!complete[row]) {
                scores[row * bulk.width() + random.nextInt(bulk.width())] = BulkScorer.MISSING;
            }
        }
        int[] overall = new int[complete.length];
        int[] grades = new int[complete.length];
        bulk.score(scores, overall, grades);
        int[] copy = new int[scores.length];
        for (int row = 0; row < complete.length; row++) {
            ScoreSheet sheet = RandomRows.sheet(catalog, bulk.leaves(), scores, row);
            assertThat(bulk.put(sheet, copy, row)).isEqualTo(complete[row]);
            if (!complete[row]) {
                assertThat(overall[row]).isEqualTo(BulkScorer.INCOMPLETE);
                assertThat(grades[row]).isEqualTo(BulkScorer.INCOMPLETE);
                continue;
            }
            Assessment explained = scorer.assess(sheet);
            assertThat(overall[row])
                    .isEqualTo(explained
                            .overall()
                            .score()
                            .orElseThrow()
                            .reported()
                            .unscaledValue()
                            .intValueExact());
            assertThat(grades[row])
                    .isEqualTo(explained
                            .grade()
                            .map(grade -> bulk.grades().indexOf(grade))
                            .orElse(BulkScorer.OPEN));
            assertThat(Arrays.copyOfRange(copy, row * bulk.width(), (row + 1) * bulk.width()))
                    .isEqualTo(Arrays.copyOfRange(scores, row * bulk.width(), (row + 1) * bulk.width()));
        }
    }

    /** Of rows near borders and away from them, with and without what they were rounded from, and something missing. */
    @Property(tries = 210)
    void resultsAreThoseOfTheScorer(
            @ForAll Random random, @ForAll @IntRange(min = 2563, max = 2569) int year, @ForAll boolean exact) {
        Scorer scorer = SCORERS.get(year);
        BulkScorer bulk = BULK_SCORERS.get(year);
        int[] scores = new RandomRows(random).rows(bulk.leaves(), 4);
        for (int missing = random.nextInt(2) * random.nextInt(9); missing > 0; missing--) {
            scores[random.nextInt(scores.length)] = BulkScorer.MISSING;
        }
        Optional<Agency> agency = Optional.of(Agency.of("อบต.ตัวอย่าง"));
        for (int row = 0; row < 4; row++) {
            ScoreSheet sheet = ScoreSheet.builder()
                    .like(RandomRows.sheet(scorer.catalog(), bulk.leaves(), scores, row))
                    .agency(agency)
                    .exact(exact)
                    .build();
            Assessment expected = scorer.assess(sheet);
            requireSame(bulk.result(sheet), expected);
            requireSame(bulk.result(agency, scores, row, exact), expected);
        }
    }

    /** The same where the survey has one score everywhere, so that the parts are pushed to their borders one by one. */
    @Property(tries = 400)
    void resultsAreThoseOfTheScorerAtEveryBorder(
            @ForAll @IntRange(min = 2563, max = 2569) int year,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll @IntRange(min = -2, max = 2) int hundredths,
            @ForAll boolean half) {
        BulkScorer bulk = BULK_SCORERS.get(year);
        int[] scores = new int[bulk.width()];
        int score = Math.max(0, Math.min(10_000, 100 * percent + (half ? 50 : 0) + hundredths));
        for (int leaf = 0; leaf < scores.length; leaf++) {
            scores[leaf] = RandomRows.isPublished(bulk.leaves().get(leaf)) ? 10_000 : score;
        }
        Scorer scorer = SCORERS.get(year);
        requireSame(
                bulk.result(Optional.empty(), scores, 0, false),
                scorer.assess(RandomRows.sheet(scorer.catalog(), bulk.leaves(), scores, 0)));
    }

    private static void requireSame(AgencyResult result, Assessment expected) {
        assertThat(result.agency()).isEqualTo(expected.agency());
        assertThat(result.complete()).isEqualTo(expected.complete());
        assertThat(result.grade()).isEqualTo(expected.grade());
        assertThat(result.gradeBasis()).isEqualTo(expected.gradeBasis());
        assertThat(result.possibleGrades()).isEqualTo(expected.possibleGrades());
        assertThat(result.publishedGrade()).isEqualTo(expected.publishedGrade());
        assertThat(result.passed()).isEqualTo(expected.passed());
        assertThat(result.zeroScored()).isEqualTo(expected.zeroScored());
        assertThat(result.missing()).isEqualTo(expected.missing());
        assertThat(result.discrepancies()).isEqualTo(expected.discrepancies());
        assertThat(result.nodes()).isEqualTo(List.copyOf(expected.nodes().keySet()));
        for (int node = 0; node < result.nodes().size(); node++) {
            NodeResult of = expected.node(result.nodes().get(node)).orElseThrow();
            String what = of.code() + " " + of;
            assertThat(result.reported(node))
                    .as(what)
                    .isEqualTo(of.score().map(Score::hundredths).orElse(BulkScorer.MISSING));
            assertThat(result.least(node)).as(what).isEqualTo(of.least().hundredths());
            assertThat(result.greatest(node)).as(what).isEqualTo(of.greatest().hundredths());
        }
    }
}

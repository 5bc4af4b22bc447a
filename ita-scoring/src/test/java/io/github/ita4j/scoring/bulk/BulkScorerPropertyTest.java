package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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

    @Property(tries = 40)
    void rowsAndAssessmentsAreSummedUpAlike(@ForAll Random random, @ForAll @IntRange(min = 2563, max = 2569) int year) {
        Scorer scorer = SCORERS.get(year);
        Catalog catalog = scorer.catalog();
        BulkScorer bulk = BulkScorer.of(catalog);
        int rows = 1 + random.nextInt(12);
        int[] scores = new RandomRows(random).rows(bulk.leaves(), rows);
        int[] overall = new int[rows];
        int[] grades = new int[rows];
        bulk.score(scores, overall, grades);
        List<ScoreSheet> sheets = IntStream.range(0, rows)
                .mapToObj(row -> RandomRows.sheet(catalog, bulk.leaves(), scores, row))
                .toList();
        List<Assessment> assessments = bulk.assess(sheets.stream()).toList();
        Map<Integer, Summary> explained = new TreeMap<>();
        IntStream.range(0, 3).forEach(group -> {
            List<Assessment> members = new ArrayList<>();
            for (int row = group; row < rows; row += 3) {
                members.add(assessments.get(row));
            }
            if (!members.isEmpty()) {
                explained.put(group, members.stream().collect(bulk.summarizing()));
            }
        });
        assertThat(bulk.summarize(scores, grades, row -> row % 3)).isEqualTo(explained);
        assertThat(assessments.parallelStream().collect(bulk.summarizing()))
                .isEqualTo(bulk.summarize(scores, grades, row -> "all").get("all"));

        Ranking<Assessment> ranking = Ranking.byOverall(assessments);
        assertThat(ranking.unranked()).isEmpty();
        int[] ranks = Ranking.ranks(overall);
        for (RankedEntry<Assessment> place : ranking.places()) {
            Score score = place.entry().overall().score().orElseThrow();
            assertThat(place.score()).isEqualTo(score);
            assertThat(place.rank())
                    .isEqualTo(ranks[assessments.indexOf(place.entry())])
                    .isEqualTo(1
                            + (int) assessments.stream()
                                    .filter(other -> other.overall()
                                                    .score()
                                                    .orElseThrow()
                                                    .reported()
                                                    .compareTo(score.reported())
                                            > 0)
                                    .count());
        }
    }
}

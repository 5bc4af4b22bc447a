package io.github.ita4j.scoring.bulk;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few tries of the property tests of this package, which are too slow to be repeated for every mutant: they hold the quick way
 * to the plain one.
 */
class FewTriesTest {
    @ParameterizedTest
    @ValueSource(ints = {2563, 2565, 2566, 2568, 2569})
    void ofRows(int year) {
        BulkScorerPropertyTest rows = new BulkScorerPropertyTest();
        Random random = new Random(year);
        rows.rowsGetTheScoresAndGradesOfTheScorer(random, year);
        rows.resultsAreThoseOfTheScorer(random, year, true);
        rows.resultsAreThoseOfTheScorer(random, year, false);
    }

    @ParameterizedTest
    @CsvSource({
        "2565, 84, -1, true", "2565, 85, 0, false", "2568, 84, -1, true", "2568, 84, 0, true", "2568, 85, -1, false",
        "2568, 85, 0, false", "2568, 95, -1, false", "2568, 95, 1, false", "2568, 0, 0, false", "2568, 100, 0, false"
    })
    void ofBorders(int year, int percent, int hundredths, boolean half) {
        new BulkScorerPropertyTest().resultsAreThoseOfTheScorerAtEveryBorder(year, percent, hundredths, half);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2566, 2568})
    void ofRounding(int year) {
        RowFormPropertyTest rounding = new RowFormPropertyTest();
        for (int hundredths : new int[] {0, 1, 4_999, 8_499, 8_500, 9_999}) {
            for (int beside = -2; beside <= 2; beside++) {
                rounding.theOverallScoreIsRoundedHalfUp(year, hundredths, beside, false);
                rounding.theOverallScoreIsRoundedHalfUp(year, hundredths, beside, true);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofGroupsOfWeights(long seed) {
        SideBySidePropertyTest groups = new SideBySidePropertyTest();
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            groups.groupsAreSummedAndComparedEachByItself(random);
            groups.aNumberThatIsNoScoreIsFoundInItsRow(random);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ofRanks(long seed) {
        new RankingPropertyTest().ranksAreThoseOfEveryCompletion(new Random(seed), (int) seed);
        new RankingPropertyTest().quartilesLieAtTheirPlaces(new Random(seed), (int) seed);
    }
}

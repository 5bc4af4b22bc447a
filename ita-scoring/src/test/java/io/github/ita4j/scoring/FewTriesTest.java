package io.github.ita4j.scoring;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few tries of the property tests of this package, which are too slow to be repeated for every mutant. Where two ways lead to one
 * result, these hold the quick way to the plain one.
 */
class FewTriesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofPossibleGrades(long seed) {
        PossibleGradesPropertyTest grades = new PossibleGradesPropertyTest();
        Random random = new Random(seed);
        for (int kind = 0; kind < 3; kind++) {
            grades.hidingScoresNeverHidesTheTrueGrade(
                    random,
                    1 + random.nextInt(3),
                    1 + random.nextInt(4),
                    1 + random.nextInt(4),
                    1 + random.nextInt(3),
                    kind);
            grades.missingItemsOfTheOitReachExactlyTheGradesOfTheirCompletions(
                    random, 1 + random.nextInt(5), 1 + random.nextInt(3), kind % 2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void ofContradictions(long seed) {
        new ContradictionsPropertyTest().theFewestNumbersAreLeftOut(new Random(seed), seed % 2 == 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofReadings(long seed) {
        ReadingsPropertyTest readings = new ReadingsPropertyTest();
        Random random = new Random(seed);
        readings.whatAnAgencyTrulyHasIsPossibleByEveryReading(random);
        readings.whatPoolingGivesIsPossibleByThatReading(random);
        readings.noOtherGradeIsPossibleByPooling(random);
    }
}

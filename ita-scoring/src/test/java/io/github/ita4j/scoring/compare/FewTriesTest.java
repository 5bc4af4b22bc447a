package io.github.ita4j.scoring.compare;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few tries of the property tests of this package, which are too slow to be repeated for every mutant. */
class FewTriesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void ofMovedCompletions(long seed) {
        new MovedCompletionsPropertyTest().theBoundsAreThoseOfEveryCompletionMoved(new Random(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofChanges(long seed) {
        WhatIfPropertyTest changes = new WhatIfPropertyTest();
        Random random = new Random(seed);
        changes.theTotalMovesByTheWeightsOfTheItems(random);
        changes.theBoundsHoldForEveryCompletion(random);
        changes.knownItemsMoveAnUnknownTotalExactly(random);
        changes.aGivenTotalFollows(random);
        changes.theOrderOfChangesDoesNotMatter(random, (int) seed);
    }
}

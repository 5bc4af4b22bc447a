package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.NodeResult;

/** Scores and bounds in words, as they are reported. */
final class Scores {
    private Scores() {}

    /** {@code 66.67}, or {@code 35.93 to 78.88} where the score is missing. */
    static String text(Words words, NodeResult result) {
        return result.score()
                .map(score -> score.reported().toString())
                .orElseGet(() -> range(words, result.least(), result.greatest()));
    }

    /** {@code 35.93 to 78.88}, or one score where both are reported alike. */
    static String range(Words words, Score lower, Score upper) {
        return lower.reported().compareTo(upper.reported()) == 0
                ? lower.reported().toString()
                : words.text(Word.RANGE, "lower", lower.reported(), "upper", upper.reported());
    }
}

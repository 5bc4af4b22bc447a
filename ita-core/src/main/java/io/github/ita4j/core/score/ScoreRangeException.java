package io.github.ita4j.core.score;

/** A number was offered as a score but lies outside the range from 0 to 100. */
public final class ScoreRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ScoreRangeException(String found) {
        super("Score " + found + " is outside the range from 0 to 100.");
    }
}

package io.github.ita4j.core.score;

/**
 * A number was offered as a score but lies outside the range from 0 to 100.
 *
 * <pre>{@code
 * try {
 *     Score.parse("872.8");
 * } catch (ScoreRangeException e) {
 *     System.err.println(e.getMessage());
 * }
 * // Score 872.8 is outside the range from 0 to 100.
 * }</pre>
 */
public final class ScoreRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ScoreRangeException(String found) {
        super("Score " + found + " is outside the range from 0 to 100.");
    }
}

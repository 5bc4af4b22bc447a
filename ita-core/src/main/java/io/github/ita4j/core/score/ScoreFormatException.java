package io.github.ita4j.core.score;

import io.github.ita4j.core.text.InputText;

/**
 * A text was offered as a score but is not a number in the form a score is written in.
 *
 * <pre>{@code
 * try {
 *     Score.parse("87,28");
 * } catch (ScoreFormatException e) {
 *     System.err.println(e.getMessage());
 * }
 * // '87,28' is not a score: write a number from 0 to 100 such as 87.28, in Arabic or Thai digits.
 * }</pre>
 */
public final class ScoreFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ScoreFormatException(String found) {
        super(InputText.quote(found)
                + " is not a score: write a number from 0 to 100 such as 87.28, in Arabic or Thai digits.");
    }
}

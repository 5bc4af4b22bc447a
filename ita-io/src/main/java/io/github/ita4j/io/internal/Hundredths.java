package io.github.ita4j.io.internal;

/** Scores in hundredths as they are reported: 9870 is {@code 98.70}. */
public final class Hundredths {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    // Written once: a list of agencies is full of them.
    private static final String[] TEXTS = new String[HUNDRED * HUNDRED + 1];

    private Hundredths() {}

    /**
     * A score with two decimals.
     *
     * @param score the score in hundredths, from 0 to 10000, or a negative number where it is missing
     * @return such as {@code 98.70}; empty for a missing one
     */
    public static String text(int score) {
        if (score < 0) {
            return "";
        }
        String text = TEXTS[score];
        if (text == null) {
            int cents = score % HUNDRED;
            text = score / HUNDRED + (cents < TEN ? ".0" : ".") + cents;
            TEXTS[score] = text;
        }
        return text;
    }
}

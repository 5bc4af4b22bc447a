package io.github.ita4j.io.internal;

/** Numbers of things in English sentences. */
public final class Counts {
    private Counts() {}

    /**
     * A number and what is counted: {@code 1 field}, {@code 3 fields}.
     *
     * @param number how many
     * @param noun what one of them is called, a word to which an s is added
     * @return the words
     */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

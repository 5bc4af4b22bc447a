package io.github.ita4j.core.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the valid words that a mistyped one was most likely meant to be.
 *
 * <pre>{@code
 * Nearest.words("o44", List.of("o4", "o42", "o43")); // [o43, o42, o4]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Nearest {
    private static final int MAX_SUGGESTIONS = 3;

    /** Longer text is no mistyped word or name, and comparing it would take long. */
    private static final int MAX_LENGTH = 100;

    private Nearest() {}

    /**
     * The words within one or two edits of a text, fewest edits first; among equals, the nearest number (o44: o43 before
     * o4), then as given.
     *
     * @param text the mistyped word; upper and lower case are one
     * @param valid the words that could be meant
     * @return at most three words; none for text of more than 100 characters
     */
    public static List<String> words(String text, Collection<String> valid) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > MAX_LENGTH) {
            return List.of();
        }
        int most = Math.max(1, Math.min(2, wanted.length() / 2 - 1));
        return valid.stream()
                // Every edit changes the length by one at most.
                .filter(word -> Math.abs(word.length() - wanted.length()) <= most)
                .map(word -> new Candidate(word, edits(wanted, word.toLowerCase(Locale.ROOT)), apart(wanted, word)))
                .filter(candidate -> candidate.edits <= most && candidate.edits < candidate.word.length())
                .sorted(Comparator.comparingInt(Candidate::edits).thenComparingLong(Candidate::apart))
                .limit(MAX_SUGGESTIONS)
                .map(Candidate::word)
                .toList();
    }

    private record Candidate(String word, int edits, long apart) {}

    /** The difference of the numbers at the ends of two words. */
    private static long apart(String a, String b) {
        return Math.abs(number(a) - number(b));
    }

    private static long number(String word) {
        String digits = word.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(0, Math.min(9, digits.length())));
    }

    /** The number of letters to insert, delete, replace, or swap with their neighbour. */
    private static int edits(String a, String b) {
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] here = new int[b.length() + 1];
            here[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(replaced, 1 + Math.min(before[j], here[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    here[j] = Math.min(here[j], twoBefore[j - 2] + 1);
                }
            }
            twoBefore = before;
            before = here;
        }
        return before[b.length()];
    }
}

package io.github.ita4j.io.sheet;

import io.github.ita4j.core.text.InputText;
import java.util.Collection;
import java.util.List;

/** Small pieces of English sentences. */
final class Words {
    private static final int MAX_KEPT = 100;

    private Words() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String and(Collection<?> words) {
        return join(words, " and ");
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String or(Collection<?> words) {
        return join(words, " or ");
    }

    private static String join(Collection<?> words, String last) {
        List<String> texts = words.stream().map(Object::toString).toList();
        int end = texts.size() - 1;
        return end < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, end)) + last + texts.get(end);
    }

    /** {@code lines 3 and 7}, or {@code line 3} where both are the same. */
    static String lines(int first, int second) {
        return first == second ? "line " + first : "lines " + first + " and " + second;
    }

    /** Text as a failure keeps it: without blanks at its ends and not longer than it takes to recognise it. */
    static String shorten(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length()) <= MAX_KEPT
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, MAX_KEPT)) + "…";
    }

    /** Whether there is nothing to see in a text: no-break spaces and characters without width are nothing too. */
    static boolean isBlank(String text) {
        return text.isBlank() || (text.length() <= ReadLimits.MAX_FIELD_LENGTH && InputText.isBlank(text));
    }

    /** Text in quotes, control characters visible and shortened. */
    static String quote(String text) {
        return InputText.quote(text.strip());
    }
}

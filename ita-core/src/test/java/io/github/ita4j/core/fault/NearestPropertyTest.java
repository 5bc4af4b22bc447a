package io.github.ita4j.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The words that are named are those that a plain search through all finds. */
class NearestPropertyTest {
    /** Codes and words of few letters, so that many lie close together. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> codes = Combinators.combine(
                        Arbitraries.of("o", "O", "i", "OIT"),
                        Arbitraries.integers().between(0, 130))
                .as((letters, number) -> letters + number);
        Arbitrary<String> letters =
                Arbitraries.strings().withChars("abB").ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(codes, letters);
    }

    @Property
    void theNearestAreNamedFirst(
            @ForAll("words") String text, @ForAll @Size(max = 20) List<@From("words") String> valid) {
        int most = text.length() < 6 ? 1 : 2;
        List<String> expected = valid.stream()
                .filter(word -> edits(text, word) <= most && edits(text, word) < word.length())
                .sorted(Comparator.comparing((String word) -> edits(text, word))
                        .thenComparing(word -> Math.abs(number(text) - number(word))))
                .limit(3)
                .toList();
        assertThat(Nearest.words(text, valid)).isEqualTo(expected);
    }

    private static int number(String word) {
        return Integer.parseInt("0" + word.replaceAll("[A-Za-z]", ""));
    }

    /** The fewest edits by their definition: whatever was done to the last letters, the rest was done before. */
    private static int edits(String one, String other) {
        return edits(one.toLowerCase(Locale.ROOT), one.length(), other.toLowerCase(Locale.ROOT), other.length());
    }

    private static int edits(String one, int m, String other, int n) {
        if (m == 0 || n == 0) {
            return m + n;
        }
        if (one.charAt(m - 1) == other.charAt(n - 1)) {
            return edits(one, m - 1, other, n - 1);
        }
        boolean swapped =
                m > 1 && n > 1 && one.charAt(m - 1) == other.charAt(n - 2) && one.charAt(m - 2) == other.charAt(n - 1);
        return 1
                + Stream.of(
                                edits(one, m - 1, other, n),
                                edits(one, m, other, n - 1),
                                edits(one, m - 1, other, n - 1),
                                swapped ? edits(one, m - 2, other, n - 2) : m + n)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }
}

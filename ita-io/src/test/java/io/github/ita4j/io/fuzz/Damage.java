package io.github.ita4j.io.fuzz;

import io.github.ita4j.core.text.ThaiDigits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Input that is good here and damaged there. A reader that falls over its first odd byte is not tried any further, so the
 * texts begin as good ones, and a few edits cut, repeat, swap or insert parts of them.
 *
 * <p>The number of tries is jqwik's {@code jqwik.tries.default}, which the profile {@code fuzz} raises.
 */
public final class Damage {
    /** Repeating a part may not make a text longer than this. */
    private static final int MAX_LENGTH = 100_000;

    private static final int MAX_EDITS = 8;

    /** What is hard to read, whatever the format. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u0000",
            "\u001B[31m",
            "\u2028",
            "\u202E",
            "\uD83D\uDE00",
            "\uD83D",
            "\uFFFF",
            "้",
            "ํา",
            "์์์",
            "๐",
            "๙๙๙",
            "１",
            "٣",
            "İ",
            "ı",
            "ß",
            "0",
            "-1",
            "+",
            "1e9",
            "1E-400",
            "0x1F",
            "NaN",
            "99999999999999999999999",
            "100.005",
            "1/3",
            "1/0",
            "2566",
            "\"",
            "\"\"",
            "'",
            "\\",
            "\\u0000",
            "\\ud800",
            ",",
            ";",
            "\t",
            "|",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "{",
            "}",
            "[",
            "]",
            ":",
            "null",
            "true",
            "[]",
            "{}",
            "<",
            ">",
            "&",
            "%s",
            "%n",
            "${x}",
            "=1+1");

    private Damage() {}

    /** Texts made from good ones; besides those above, the words are put in. */
    public static Arbitrary<String> of(List<String> good, List<String> words) {
        return Combinators.combine(Arbitraries.of(good), edits(words(words))).as(Damage::edited);
    }

    /** The words that are hard to read in any format, and some more. */
    public static List<String> words(List<String> more) {
        return Stream.concat(WORDS.stream(), more.stream()).toList();
    }

    /** Bytes made from good texts: edits within a character too, and bytes that are no text at all. */
    public static Arbitrary<byte[]> ofBytes(List<String> good, List<String> words) {
        Arbitrary<byte[]> text = of(good, words).map(Damage::utf8);
        Arbitrary<byte[]> broken = of(
                        good.stream().map(Damage::bytesAsText).toList(),
                        words.stream().map(Damage::bytesAsText).toList())
                .map(damaged -> damaged.getBytes(StandardCharsets.ISO_8859_1));
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Arbitraries.oneOf(text, text, broken, noise);
    }

    /** Edits any text that a test has in hand. */
    public static Arbitrary<List<Edit>> edits(List<String> words) {
        Arbitrary<Integer> anywhere = Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 80));
        return Combinators.combine(Arbitraries.of(Kind.values()), anywhere, anywhere, lengths, Arbitraries.of(words))
                .as(Edit::new)
                .list()
                .ofMaxSize(MAX_EDITS);
    }

    /** The text after the edits, one after the other. */
    public static String edited(String text, List<Edit> edits) {
        String damaged = text;
        for (Edit edit : edits) {
            damaged = edit.apply(damaged);
        }
        return damaged;
    }

    private static String bytesAsText(String text) {
        return new String(utf8(text), StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What an edit does to the part of the text that it is about. */
    enum Kind {
        REPLACE,
        REPLACE_SHORT,
        INSERT,
        INSERT_TWICE,
        REMOVE,
        REPEAT,
        REPEAT_OFTEN,
        MOVE,
        CUT_OFF,
        TO_THAI_DIGITS,
        TO_UPPER_CASE
    }

    /**
     * One edit.
     *
     * @param kind what it does
     * @param at where the part begins, reduced to the length of the text
     * @param to another place
     * @param length how long the part is
     * @param word what is put in
     */
    public record Edit(Kind kind, int at, int to, int length, String word) {
        String apply(String text) {
            int begin = at % (text.length() + 1);
            int end = Math.min(text.length(), begin + length);
            String before = text.substring(0, begin);
            String part = text.substring(begin, end);
            String after = text.substring(end);
            return switch (kind) {
                case REPLACE -> before + word + after;
                case REPLACE_SHORT -> before + word + text.substring(Math.min(text.length(), begin + 1));
                case INSERT -> before + word + part + after;
                case INSERT_TWICE -> before + word + part + word + after;
                case REMOVE -> before + after;
                case REPEAT -> before + part + part + after;
                case REPEAT_OFTEN -> before + often(part, text.length()) + after;
                case MOVE -> moved(before + after, part);
                case CUT_OFF -> to % 4 == 0 ? before : text;
                case TO_THAI_DIGITS -> before + ThaiDigits.toThai(part) + after;
                case TO_UPPER_CASE -> before + part.toUpperCase(Locale.ROOT) + after;
            };
        }

        private String often(String part, int total) {
            int room = Math.max(0, MAX_LENGTH - total) / Math.max(1, part.length());
            // Seldom as often as there is room for: that is slow, and shows what grows faster than its input.
            return part.repeat(Math.min(room, to % 50 == 0 ? MAX_LENGTH : to % 40));
        }

        private String moved(String rest, String part) {
            int target = to % (rest.length() + 1);
            return rest.substring(0, target) + part + rest.substring(target);
        }
    }
}

package io.github.ita4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' o12 '         | o12",
                "'ｏ１２'         | o12",
                "'\u200Bo\u200D12\uFEFF' | o12",
                "'\u00A0o12\u00A0' | o12",
                "'o\u00AD12'     | o12",
                "'๐๑๒'           | ๐๑๒",
                "'\u200E\u202Aoverall\u202C' | overall"
            })
    void cleansWhatHasNoWidthOrIsFullWidthAndKeepsThaiDigits(String dirty, String clean) {
        assertThat(InputText.clean(dirty)).isEqualTo(clean);
    }

    @Test
    void turnsDigitsOfNumbersIntoArabicOnes() {
        assertThat(InputText.cleanNumber(" ๘๗.๒๘ ")).isEqualTo("87.28");
        assertThat(InputText.cleanNumber("８７．２８")).isEqualTo("87.28");
    }

    @Test
    void namesThatLookAlikeHaveOneKey() {
        assertThat(InputText.key(" เทศบาล\u200B \u00A0 เมือง\t")).isEqualTo("เทศบาล เมือง");
        assertThat(InputText.key("\uFEFF ")).isEmpty();
        assertThat(InputText.key("a \t\r\n\u000B\f b  c")).isEqualTo("a b c");
    }

    /** Each mark is written as a code, for editors bring marks into their order. */
    @ParameterizedTest
    @CsvSource({
        // Typed without care at the start of a text, or twice.
        "\u0E48\u0E34ก, \u0E34\u0E48ก",
        "\u0E4D\u0E34, \u0E34\u0E4D",
        "\u0E48\u0E48ก, \u0E48ก",
        "า\u0E48, า\u0E48",
        "ก\u0E4Dา\u0E49, ก\u0E49\u0E4Dา",
        "\u0E4Dา\u0E49, \u0E49\u0E4Dา",
        "ก\u0E47\u0E47, ก\u0E47",
        "ก\u0E4E\u0E4E, ก\u0E4E",
        "ก\u0E3A\u0E3A, ก\u0E3A",
        "ก\u0E31\u0E31, ก\u0E31",
        // Two signs that look like one.
        "เเก\u0E49, แก\u0E49",
        // Signs that are no marks may be there twice.
        "กาา\u0E49, กาา\u0E49",
        "ากา, ากา",
        "ทุกๆๆ, ทุกๆๆ",
        "กรรม, กรรม"
    })
    void marksTypedInAnotherOrderOrTwiceGiveOneKey(String typed, String key) {
        assertThat(InputText.key(typed)).isEqualTo(key);
    }

    @Test
    void controlsAreThoseOfTheCodeAndOfTheDirection() {
        List<Byte> directions = List.of(
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(InputText::isControl))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.getType(c) == Character.CONTROL
                                || directions.contains(Character.getDirectionality(c)))
                        .boxed()
                        .toList());
    }

    @Test
    void isBlankWhereCleaningLeavesNothing() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.getType(c) != Character.SURROGATE) {
                String text = Character.toString(c);
                assertThat(InputText.isBlank(text))
                        .as("U+%X", c)
                        .isEqualTo(InputText.clean(text).isEmpty());
            }
        }
        assertThat(InputText.isBlank("")).isTrue();
        assertThat(InputText.isBlank(" \u3000\u200Bก")).isFalse();
    }

    @Test
    void shortensWhatIsKept() {
        assertThat(InputText.shorten(" " + "😀".repeat(100) + " ")).isEqualTo("😀".repeat(100));
        assertThat(InputText.shorten("😀".repeat(101))).isEqualTo("😀".repeat(100) + "…");
        assertThat(InputText.shorten(InputText.shorten("x".repeat(1000)))).isEqualTo("x".repeat(100) + "…");
    }

    @Test
    void takesAwayByteOrderMarksAndControlCharacters() {
        assertThat(InputText.withoutByteOrderMark("\uFEFFa\uFEFF")).isEqualTo("a\uFEFF");
        assertThat(InputText.withoutByteOrderMark("")).isEmpty();
        assertThat(InputText.line("a\t\r\nb\u2028c\u200B")).isEqualTo("a   b c\u200B");
        assertThat(InputText.line("\u0000\u0007\b\u001B[31m\u007F\u0085\u009B\u202E\u2066"))
                .isEqualTo("\\u0000\\u0007\\u0008\\u001B[31m\\u007F\\u0085\\u009B\\u202E\\u2066");
    }

    @Test
    void quotesWithoutControlCharactersAndNotTooMuch() {
        assertThat(InputText.quote("o12")).isEqualTo("'o12'");
        assertThat(InputText.quote("a\nb\u200Bc\u001B")).isEqualTo("'a\\u000Ab\\u200Bc\\u001B'");
        assertThat(InputText.quote("x".repeat(40))).isEqualTo("'" + "x".repeat(40) + "'");
        assertThat(InputText.quote("x".repeat(41))).isEqualTo("'" + "x".repeat(40) + "…'");
        assertThat(InputText.quote("😀".repeat(41))).isEqualTo("'" + "😀".repeat(40) + "…'");
    }

    /** Names of members stand in the pointers of faults, and a fault is one line. */
    @Test
    void showsWhatBreaksALine() {
        assertThat(InputText.visible("/a\nb\u2028c\u2029/\u0000")).isEqualTo("/a\\u000Ab\\u2028c\\u2029/\\u0000");
        assertThat(InputText.visible("x".repeat(50) + " ก้")).isEqualTo("x".repeat(50) + " ก้");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b\ufeff ", "\u3164", "a", " a", "ก", "\u200bก", "๑", "-", "𝐀"})
    void blankIsWhatCleaningLeavesEmpty(String text) {
        assertThat(InputText.isBlank(text)).isEqualTo(InputText.clean(text).isEmpty());
    }
}

package io.github.ita4j.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.ItemCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCodeTest {
    @ParameterizedTest
    @CsvSource({"i2, i2", "I2, i2", "ข้อ i๑.๒, i1.2", "e๑๐, e10", "i3., i3", "' i30.4 ', i30.4", "e1.99, e1.99"})
    void readsItemsAndParts(String text, String code) {
        QuestionCode question = QuestionCode.parse(text);
        assertThat(question).hasToString(code).isEqualTo(QuestionCode.parse(question.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "9.1", "i1.0", "i1.100", "i1..2", "i1.x", "x1", "EIT1", "i1.2.3"})
    void refusesWhatIsNoQuestion(String text) {
        assertThatThrownBy(() -> QuestionCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'" + text + "' is not a question: write an item such as i2 or e5, or a part of an item such"
                                + " as i1.2.");
    }

    @Test
    void partsAreFrom1To99() {
        assertThatThrownBy(() -> QuestionCode.of(ItemCode.parse("i1"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Part 0 of i1: the number of an item's part is from 1 to 99.");
    }

    @Test
    void areOrderedByItemAndPart() {
        assertThat(Stream.of("i10", "i2", "e1", "i1.10", "i1.9")
                        .map(QuestionCode::parse)
                        .sorted())
                .map(QuestionCode::code)
                .containsExactly("i1.9", "i1.10", "i2", "i10", "e1");
    }
}

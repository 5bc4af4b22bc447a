package io.github.ita4j.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodeTest {
    @ParameterizedTest
    @CsvSource({
        "o12, o12",
        "O12, o12",
        "๐๑๒, o12",
        "๐12, o12",
        "o๑๒, o12",
        "ข้อ ๐12, o12",
        "ข้อ ๐๒๘, o28",
        "ข้อo12, o12",
        "๐๐๘, o8",
        "๐๐๒๒, o22",
        "๐๑, o1",
        "o01, o1",
        "i๑, i1",
        "I30, i30",
        "e๑๑, e11",
        "E15., e15",
        "o12., o12",
        "ｏ１２, o12",
        "'\u200Bo\u200B12\u200B', o12",
        "'  o12\u00A0', o12"
    })
    void readsEverySpellingSeen(String text, String code) {
        assertThat(ItemCode.parse(text)).hasToString(code);
        assertThat(NodeCode.parse(text)).isEqualTo(ItemCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "o", "๐", "o0", "๐๐", "12", "๑๒", "012", "o-1", "o1.5", "o12..", ".o12", "x12", "oo12", "o12345",
                "o1000", "o 12", "ข้อ 12", "i1 i2", "o١٢", "о12"
            })
    void refusesEverythingElseAndSaysWhatIsAccepted(String text) {
        assertThatThrownBy(() -> ItemCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not an item: write i, e or o and a number from 1 to 999,"
                        + " such as o12 (also read: O12, ๐๑๒, ข้อ ๐12).");
    }

    @Test
    void isOrderedByInstrumentThenNumber() {
        List<ItemCode> codes = List.of("o12", "o9", "e2", "i30", "e10").stream()
                .map(ItemCode::parse)
                .sorted()
                .toList();
        assertThat(codes).map(ItemCode::code).containsExactly("i30", "e2", "e10", "o9", "o12");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThat(ItemCode.of(Instrument.OIT, 999)).hasToString("o999");
        assertThatThrownBy(() -> ItemCode.of(Instrument.OIT, 0))
                .hasMessage("Item o0: an item's number is from 1 to 999.");
        assertThatThrownBy(() -> ItemCode.of(Instrument.EIT, 1000)).isInstanceOf(IllegalArgumentException.class);
    }
}

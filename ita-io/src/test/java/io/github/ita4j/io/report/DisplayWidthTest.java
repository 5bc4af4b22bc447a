package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "ก, 1",
        "ผ่าน, 3",
        "ที่, 1",
        "น้ำ, 2",
        "ปรับปรุงโดยด่วน, 12",
        "87.28, 5",
        "漢字, 4",
        "ＡＢ, 4",
        "'a\u200Bb', 2",
        "e\u0301, 1",
    })
    void countsColumnsOfATerminal(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void tablesAreAlignedByIt() {
        List<List<String>> rows = List.of(List.of("ที่", "1", "x"), List.of("กข", "22", ""));
        assertThat(TextTable.lines("> ", rows)).containsExactly("> ที่   1   x", "> กข  22");
    }
}

package io.github.ita4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "87.28", "-0.5", "999999999999999", "-1234567890.12345"})
    void aNumberOfFifteenDigitsIsANumber(String text) {
        assertThat(JsonNumbers.of(text)).isEqualTo(new BigDecimal(text));
        // No double loses it.
        assertThat(BigDecimal.valueOf(Double.parseDouble(text))).isEqualByComparingTo(text);
        assertThat(JsonNumbers.requireSafe(new BigDecimal(text))).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"254/3", "-4/7", "1234567890.123456", "9007199254740993", "0000000000000001"})
    void everyOtherIsAText(String text) {
        assertThat(JsonNumbers.of(text)).isEqualTo(text);
    }

    @Test
    void aNumberThatMayHaveLostDigitsIsRefused() {
        assertThatThrownBy(() -> JsonNumbers.requireSafe(new BigDecimal("84.6666666666666667")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("84.6666666666666667 has more than 15 digits")
                .hasMessageContaining("write the number as text");
    }
}

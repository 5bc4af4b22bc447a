package io.github.ita4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ThaiDigitsPropertyTest {
    @Property
    void arabicThereAndBackIsTheSameNumber(@ForAll @LongRange(min = 0) long number) {
        String arabic = Long.toString(number);
        String thai = ThaiDigits.toThai(arabic);
        assertThat(thai).matches("[๐-๙]+");
        assertThat(ThaiDigits.toArabic(thai)).isEqualTo(arabic);
    }

    @Property
    void onlyDigitsChange(@ForAll String text) {
        String thai = ThaiDigits.toThai(text);
        assertThat(thai).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            boolean arabicDigit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            assertThat(thai.charAt(i) == text.charAt(i)).isEqualTo(!arabicDigit);
        }
    }

    @Example
    void readsTheTenDigits() {
        assertThat(ThaiDigits.toArabic("๐๑๒๓๔๕๖๗๘๙")).isEqualTo("0123456789");
        assertThat(ThaiDigits.toArabic("\u0E4F\u0E5A")).isEqualTo("\u0E4F\u0E5A");
    }
}

package io.github.ita4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    @Test
    void givesTheLanguageAskedForAndThaiWhereThereIsNoEnglish() {
        LocalizedText both = LocalizedText.of("ผ่าน", "Pass");
        LocalizedText thai = LocalizedText.ofThai("ผ่าน");
        assertThat(both.in(Language.THAI)).isEqualTo("ผ่าน");
        assertThat(both.in(Language.ENGLISH)).isEqualTo("Pass");
        assertThat(thai.in(Language.ENGLISH)).isEqualTo("ผ่าน");
        assertThat(both).isEqualTo(LocalizedText.of("ผ่าน", "Pass")).isNotEqualTo(thai);
    }

    @Test
    void refusesBlankText() {
        assertThatThrownBy(() -> LocalizedText.ofThai("\u00A0\u200B "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The Thai text is blank: give text, or omit the whole text.");
        assertThatThrownBy(() -> LocalizedText.of("ผ่าน", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The English text of 'ผ่าน' is blank: omit it instead.");
    }

    @Test
    void languagesAreReadByTheirTags() {
        assertThat(Language.parse("th")).isEqualTo(Language.THAI);
        assertThat(Language.parse("en").tag()).isEqualTo("en");
        assertThatThrownBy(() -> Language.parse("TH"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown language 'TH': use 'th' or 'en'.");
    }
}

package io.github.ita4j.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void areThereInBothLanguages() {
        Set<String> keys = Phrases.TEXTS.keys(Language.ENGLISH);
        assertThat(Phrases.TEXTS.keys(Language.THAI)).isEqualTo(keys).hasSizeGreaterThan(40);
        assertThat(keys)
                .allSatisfy(key -> assertThat(Texts.placeholders(Phrases.TEXTS.template(Language.THAI, key)))
                        .isEqualTo(Texts.placeholders(Phrases.TEXTS.template(Language.ENGLISH, key))));
    }

    @Test
    void showTheirValues() {
        assertThat(Phrases.of("rows", "first", 2, "second", 5))
                .isEqualTo(LocalizedText.of("แถว 2 และ 5", "rows 2 and 5"));
        assertThat(Phrases.of("the-score", "name", "'o8'").thai()).isEqualTo("คะแนนของ 'o8' ");
    }
}

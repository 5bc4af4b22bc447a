package io.github.ita4j.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LawWordsTest {
    @Test
    void bothLanguagesHaveTheSameTextsAndPlaceholders() {
        Properties thai = LawWords.load(Language.THAI);
        Properties english = LawWords.load(Language.ENGLISH);
        assertThat(thai.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(thai.stringPropertyNames()).allSatisfy(key -> {
            assertThat(thai.getProperty(key)).isNotBlank();
            assertThat(placeholders(thai.getProperty(key))).isEqualTo(placeholders(english.getProperty(key)));
        });
        for (CatalogLaw law : CatalogLaw.values()) {
            assertThat(thai.stringPropertyNames()).contains(law.code() + ".statement", law.code() + ".advice");
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[a-z]+\\}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}

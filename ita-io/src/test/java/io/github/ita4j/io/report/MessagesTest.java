package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import java.util.Arrays;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Properties THAI = Messages.load(Language.THAI);
    private static final Properties ENGLISH = Messages.load(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        SortedSet<String> keys =
                Arrays.stream(Message.values()).map(Message::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(THAI.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void bothLanguagesHaveTheSamePlaceholders(Message message) {
        String thai = THAI.getProperty(message.key());
        String english = ENGLISH.getProperty(message.key());
        assertThat(placeholders(thai)).isEqualTo(placeholders(english));
        assertThat(thai).isNotBlank().matches(".*[ก-๛{].*").doesNotContain("\uFFFD");
        assertThat(english).isNotBlank().doesNotMatch(".*[ก-๛].*");
    }

    @Test
    void fillsInEveryPlaceholder() {
        String text = Messages.in(Language.ENGLISH).text(Message.RANGE, "lower", 1, "upper", 2);
        assertThat(text).isEqualTo("1 to 2");
    }

    private static SortedSet<String> placeholders(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

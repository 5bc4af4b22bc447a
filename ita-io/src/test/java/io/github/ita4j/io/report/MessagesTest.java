package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    @Test
    void bothLanguagesHaveTheSameKeys() {
        SortedSet<String> keys =
                Arrays.stream(Message.values()).map(Texts::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Messages.TEXTS.keys(Language.THAI)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(Messages.TEXTS.keys(Language.ENGLISH)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void bothLanguagesHaveTheSamePlaceholders(Message message) {
        String thai = Messages.TEXTS.template(Language.THAI, Texts.key(message));
        String english = Messages.TEXTS.template(Language.ENGLISH, Texts.key(message));
        assertThat(Texts.placeholders(thai)).isEqualTo(Texts.placeholders(english));
        assertThat(thai).isNotBlank().matches(".*[ก-๛{].*").doesNotContain("\uFFFD");
        assertThat(english).isNotBlank().doesNotMatch(".*[ก-๛].*");
    }

    @Test
    void fillsInEveryPlaceholder() {
        String text = Messages.in(Language.ENGLISH).text(Message.RANGE, "lower", 1, "upper", 2);
        assertThat(text).isEqualTo("1 to 2");
    }
}

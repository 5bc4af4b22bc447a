package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Properties THAI = Words.load(Language.THAI);
    private static final Properties ENGLISH = Words.load(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFileHasEveryTextAndNoOther(Language language) {
        assertThat(Words.load(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Word.values()).map(Word::key).toList());
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void bothLanguagesHaveTheSamePlaceholdersAndNoBlankText(Word word) {
        assertThat(THAI.getProperty(word.key())).isNotBlank();
        assertThat(ENGLISH.getProperty(word.key())).isNotBlank();
        assertThat(placeholders(THAI.getProperty(word.key()))).isEqualTo(placeholders(ENGLISH.getProperty(word.key())));
    }

    @Test
    void thereIsAWordForEveryValueThatIsShown() {
        List.of(NodeResult.Origin.values()).forEach(Word::origin);
        List.of(ExplainedGrade.Outcome.values()).forEach(Word::outcome);
        List.of(GradeCondition.State.values()).forEach(Word::state);
        List.of(Discrepancy.Kind.values()).forEach(Word::discrepancy);
        List.of(Evidence.Kind.values()).forEach(Word::mark);
        assertThat(CatalogEntries.FACTS_OF_NODES).map(Word::fact).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPutInIsNotTakenForAPlaceholder() {
        Words words = Words.in(Language.ENGLISH);
        assertThat(words.text(Word.RANGE, "lower", "{upper} $1", "upper", "\\2"))
                .isEqualTo("{upper} $1 to \\2");
        assertThatThrownBy(() -> words.text(Word.RANGE, "lower", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The text 'range' needs a value for {upper}.");
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[a-z]+\\}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}

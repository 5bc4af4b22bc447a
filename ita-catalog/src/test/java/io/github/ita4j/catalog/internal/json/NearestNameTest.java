package io.github.ita4j.catalog.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("title", "titleEvidence", "items", "weight");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "item, items",
        "wieght, weight",
        "weigth, weight",
        "titleEvidnce, titleEvidence",
        "xtitle, title"
    })
    void findsWhatAFewStrokesMakeOfIt(String wrong, String meant) {
        assertThat(NearestName.find(wrong, KNOWN)).contains(meant);
        assertThat(NearestName.question(wrong, KNOWN)).isEqualTo("Did you mean '" + meant + "'? ");
    }

    @Test
    void doesNotGuessWildly() {
        assertThat(NearestName.find("colour", KNOWN)).isEmpty();
        assertThat(NearestName.find("", KNOWN)).isEmpty();
        assertThat(NearestName.find("w".repeat(10_000), KNOWN)).isEmpty();
        assertThat(NearestName.question("colour", KNOWN)).isEmpty();
    }
}

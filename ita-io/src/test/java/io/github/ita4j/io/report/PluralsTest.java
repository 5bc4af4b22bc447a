package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No English text for users says "1 measures", whatever stands in its placeholders. */
class PluralsTest {
    /** What reads as a plural beside a 1, words that only end like one apart. */
    private static final Pattern WRONG = Pattern.compile(
            "\\b1 (?!(is|was|has|does|its|weighs|lowers)\\b)([a-z]+s|axes|are|were|have)\\b|\\b[a-z]+s 1 (is|was|has)\\b"
                    + "|\\b(?:indicators|scores|parts|items|measures|questions|themes) 1\\b");

    /** Texts that look wrong with a 1 but never have one. */
    private static final Map<String, String> NEVER_ONE = Map.of(
            "grades-partition.count", "one grade is as it should be",
            "year-diff.entries", "once is as it should be",
            "points", "1 is 1.00 in the reports, and 'point' in explanations",
            "points-exact", "as above",
            "explain-reason-instruments", "an instrument has two parts or none",
            "plan-criteria-stand-in", "the numbers are years",
            "page-clash-why", "the node is a name",
            "page-given-right", "the node is a name",
            "full-range.scale", "the answers to an item: the number is that of the item");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/io/github/ita4j/io/report/messages_en.properties",
                "/io/github/ita4j/scoring/laws/laws_en.properties"
            })
    void aOneIsFollowedByNoPlural(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(PluralsTest.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> wrong = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key).replaceAll("\\{[a-z-]+}", "1");
            if (WRONG.matcher(text).find() && !NEVER_ONE.containsKey(key)) {
                wrong.put(key, text);
            }
        }
        assertThat(texts).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsWrongIsFound() {
        assertThat("1 measures, 2 rows").containsPattern(WRONG);
        assertThat("At least 1 are needed").containsPattern(WRONG);
        assertThat("the indicators 1 were other ones").containsPattern(WRONG);
        assertThat("Measures: 1; at least 1 is needed").doesNotContainPattern(WRONG);
    }
}

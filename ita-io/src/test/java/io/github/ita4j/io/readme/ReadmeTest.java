package io.github.ita4j.io.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final String README = read(Path.of("..", "README.md"));

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String block(String language) {
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(README);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void theOverlayIsOneThatCanBeRead() {
        CatalogReading reading = CatalogReader.read(block("json"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.orElseThrow().official()).isFalse();
        assertThat(reading.orElseThrow().fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2570));
    }

    @Test
    void theRestOfTheFileIsInItsPlace() {
        assertThat(Pattern.compile("(?m)^mvn ").matcher(README).results())
                .as("set-up commands")
                .hasSize(2);
        Matcher links = Pattern.compile("\\]\\((?!https?:)([^)]+)\\)").matcher(README);
        while (links.find()) {
            assertThat(Path.of("..", links.group(1))).exists();
        }
    }
}

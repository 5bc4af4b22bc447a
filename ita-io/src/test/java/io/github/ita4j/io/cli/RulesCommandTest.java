package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pa Tueng's published grade of 2568 excludes that the instruments are compared; a grade that no reading allows does not count. */
class RulesCommandTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @ParameterizedTest
    @CsvSource({"text, en, -en.txt", "text, th, -th.txt", "markdown, en, -en.md", "json, th, .json", "csv, th, .csv"})
    void output(String format, String lang, String suffix) throws IOException {
        Program run = Program.run(
                "rules",
                RESOURCES.resolve("rules").resolve("published-2568.csv").toString(),
                "--year",
                "2568",
                "--format",
                format,
                "--lang",
                lang);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Path golden = RESOURCES.resolve("golden").resolve("rules-2568" + suffix);
        GoldenFile.assertIs(run.out(), golden);
    }
}

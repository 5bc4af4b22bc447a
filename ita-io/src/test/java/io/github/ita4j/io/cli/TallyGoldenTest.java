package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted answers, word for word. How to write the files anew, {@link GoldenTest} says. */
class TallyGoldenTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @ParameterizedTest
    @CsvSource({"text, en, -en.txt", "text, th, -th.txt", "json, th, .json", "csv, th, .csv"})
    void output(String format, String lang, String suffix) throws IOException {
        Program run = Program.run(
                "tally",
                RESOURCES.resolve("tally").resolve("answers-2564.csv").toString(),
                "--year",
                "2564",
                "--minimum",
                "2",
                "--format",
                format,
                "--lang",
                lang);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Path golden = RESOURCES.resolve("golden").resolve("answers-2564-tally" + suffix);
        GoldenFile.assertIs(run.out(), golden);
    }
}

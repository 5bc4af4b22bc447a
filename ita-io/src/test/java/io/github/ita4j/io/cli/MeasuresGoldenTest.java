package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is read out of documents like those that agencies publish, word for word, with what is told on standard error.
 * How to write the files anew, {@link GoldenTest} says.
 */
class MeasuresGoldenTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @ParameterizedTest
    @CsvSource({
        "year-end-report.txt, text, 2567, text, en, -en.txt",
        "year-end-report.txt, text, 2567, text, th, -th.txt",
        "year-end-report.txt, text, 2567, json, th, .json",
        "progress-report.txt, text, 2568, text, th, -th.txt",
        "progress-report.txt, text, 2568, json, th, .json",
        "progress-report.txt, text, 2568, csv, th, -th.csv",
        "theme-plan.txt, text, 2566, text, en, -en.txt",
        "theme-plan.txt, text, 2566, json, th, .json",
        "theme-plan.txt, text, 2566, csv, en, -en.csv",
        "damaged-report.md, markdown, 2566, text, en, -en.txt",
        "damaged-report.md, markdown, 2566, csv, th, -th.csv",
    })
    void output(String file, String form, String year, String format, String lang, String suffix) throws IOException {
        String document = Files.readString(RESOURCES.resolve("measures").resolve(file));
        Program run = Program.withInput(
                document,
                "measures",
                "import",
                "-",
                "--from",
                form,
                "--year",
                year,
                "--format",
                format,
                "--lang",
                lang);
        assertThat(run.status()).isZero();
        String name = "measures-" + file.substring(0, file.indexOf('.'));
        GoldenFile.assertIs(run.out(), RESOURCES.resolve("golden").resolve(name + suffix));
        GoldenFile.assertIs(run.err(), RESOURCES.resolve("golden").resolve(name + "-notices-" + lang + ".txt"));
    }
}

package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The output for the examples, word for word. Run the tests with {@code -Dita.golden.write=true} in
 * {@code ita.test.jvmArgs} to write the files anew, and then read what has changed:
 *
 * <pre>
 * mvn test -pl ita-io -am -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false \
 *         -Dita.test.jvmArgs=-Dita.golden.write=true
 * </pre>
 */
class GoldenTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "khemmarat-2566, 2566, assess, text, en, txt",
        "khemmarat-2566, 2566, assess, text, th, txt",
        "khemmarat-2566, 2566, assess, json, th, json",
        "khemmarat-2566, 2566, gaps, text, en, txt",
        "khemmarat-2566, 2566, gaps, text, th, txt",
        "khemmarat-2566, 2566, gaps, json, th, json",
        "khemmarat-2566, 2566, gaps, csv, en, csv",
        "khemmarat-2566, 2566, gaps, csv, th, csv",
        "khemmarat-2566, 2566, gaps, markdown, en, md",
        "khemmarat-2566, 2566, gaps, markdown, th, md",
        "patueng-2568, 2568, assess, text, en, txt",
        "patueng-2568, 2568, assess, text, th, txt",
        "patueng-2568, 2568, assess, json, th, json",
        "patueng-2568, 2568, gaps, text, en, txt",
    })
    void example(String example, String year, String command, String format, String lang, String suffix)
            throws IOException {
        Program run = Program.run(
                command,
                EXAMPLES.resolve(example + ".csv").toString(),
                "--year",
                year,
                "--format",
                format,
                "--lang",
                lang);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        // JSON holds both languages.
        String language = format.equals("json") ? "" : "-" + lang;
        Path golden = GOLDEN.resolve(example + "-" + command + language + "." + suffix);
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, run.out());
        }
        assertThat(run.out().lines().toList()).isEqualTo(lines(golden));
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}

package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output about catalogues, word for word. How to write the files anew, {@link GoldenTest} says. */
class CatalogGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "catalog 2568, text, en, txt",
        "catalog 2568, text, th, txt",
        "catalog 2568, markdown, en, md",
        "catalog 2568, markdown, th, md",
        "catalog 2568, json, th, json",
        "diff 2566 2568, text, en, txt",
        "diff 2566 2568, text, th, txt",
        "diff 2566 2568, markdown, en, md",
        "diff 2566 2568, markdown, th, md",
        "diff 2566 2568, json, th, json",
    })
    void output(String command, String format, String lang, String suffix) throws IOException {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("--format", format, "--lang", lang));
        Program run = Program.run(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        // JSON holds both languages.
        String language = format.equals("json") ? "" : "-" + lang;
        Path golden = GOLDEN.resolve(command.replace(' ', '-') + language + "." + suffix);
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, run.out());
        }
        assertThat(run.out().lines().toList()).isEqualTo(Files.readAllLines(golden));
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }
}

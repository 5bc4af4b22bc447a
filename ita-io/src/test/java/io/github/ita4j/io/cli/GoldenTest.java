package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
        "khemmarat-2566, 2566, assess --detail items, text, en, txt",
        "khemmarat-2566, 2566, assess --detail items, text, th, txt",
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
        "khemmarat-2566, 2566, explain, text, en, txt",
        "khemmarat-2566, 2566, explain, text, th, txt",
        "khemmarat-2566, 2566, explain, json, th, json",
        "khemmarat-2566, 2566, advise --target pass-good, text, en, txt",
        "khemmarat-2566, 2566, advise --target pass-good, text, th, txt",
        "khemmarat-2566, 2566, advise --target pass-good, json, th, json",
        "patueng-2568, 2568, explain, text, en, txt",
        "patueng-2568, 2568, explain, text, th, txt",
        "patueng-2568, 2568, explain, json, th, json",
        "patueng-2568, 2568, advise --target pass-good, text, en, txt",
        "patueng-2568, 2568, advise --target pass-good, text, th, txt",
        "patueng-2568, 2568, advise --target pass-good, json, th, json",
        "khemmarat-2566, 2566, explain --node 9.1 --gains, text, en, txt",
        "khemmarat-2566, 2566, explain --node 9.1 --gains, text, th, txt",
        "khemmarat-2566, 2566, explain --node 9.1 --gains, json, th, json",
        "khemmarat-2566, 2566, report --draft-plan --below 85, html, th, html",
        "khemmarat-2566, 2566, report --draft-plan, html, en, html",
        "khemmarat-2566, 2566, report --draft-plan --below 85, markdown, th, md",
        "khemmarat-2566, 2566, report --draft-plan, json, th, json",
        "khemmarat-2566, 2566, report --draft-plan --part plan, csv, th, csv",
        "khemmarat-2566, 2566, report --part gaps, csv, th, csv",
        "patueng-2568, 2568, report --digits thai, html, th, html",
        "patueng-2568, 2568, report, markdown, en, md",
        "patueng-2568, 2568, report --part assessment, csv, en, csv",
    })
    void example(String example, String year, String command, String format, String lang, String suffix)
            throws IOException {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of(
                EXAMPLES.resolve(example + ".csv").toString(), "--year", year, "--format", format, "--lang", lang));
        Program run = Program.run(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        // JSON holds both languages.
        String language = format.equals("json") ? "" : "-" + lang;
        Path golden = GOLDEN.resolve(example + "-" + command.replaceAll("[ -]+", "-") + language + "." + suffix);
        GoldenFile.assertIs(run.out(), golden);
    }
}

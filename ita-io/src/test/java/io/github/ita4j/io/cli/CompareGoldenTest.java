package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output of comparisons, word for word. How to write the files anew, {@link GoldenTest} says. */
class CompareGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "compare-patueng, src/test/resources/compare/patueng-2567.csv --year 2567 examples/patueng-2568.csv --year 2568",
        "compare-khemmarat, examples/khemmarat-2566.csv --year 2566 src/test/resources/compare/khemmarat-2567.csv --year 2567",
        "compare-what-if, examples/khemmarat-2566.csv --year 2566 --set o12=100 --set o13=100 --set 9.1=80",
    })
    void example(String name, String command) throws IOException {
        for (String lang : List.of("en", "th")) {
            isAsWritten(name + "-" + lang + ".txt", command + " --format text --lang " + lang);
            isAsWritten(name + "-" + lang + ".md", command + " --format markdown --lang " + lang);
        }
        isAsWritten(name + ".json", command + " --format json");
    }

    private static void isAsWritten(String file, String command) throws IOException {
        List<String> args = new ArrayList<>(List.of("compare"));
        args.addAll(List.of(command.split(" ")));
        Program run = Program.run(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Path golden = GOLDEN.resolve(file);
        GoldenFile.assertIs(run.out(), golden);
    }
}

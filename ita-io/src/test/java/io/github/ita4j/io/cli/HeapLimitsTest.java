package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The least heap of each command, as BENCHMARKS.md states it, in a process of its own. */
class HeapLimitsTest {
    private static final Pattern STATED = Pattern.compile("\\| `(.+?)` \\| (\\d+) MiB \\|.*");

    @TempDir
    Path folder;

    static Stream<Matcher> stated() throws IOException {
        return Files.readString(Path.of("BENCHMARKS.md"))
                .lines()
                .map(STATED::matcher)
                .filter(Matcher::matches);
    }

    @ParameterizedTest
    @MethodSource("stated")
    void theStatedHeapIsEnough(Matcher stated) throws Exception {
        // A draft is of a year that is not shipped.
        String next = Catalogs.years().get(Catalogs.years().size() - 1).next().toString();
        run(stated.group(1).replace("new-year 2570", "new-year " + next), stated.group(2));
    }

    @Test
    void everyCommandIsStated() throws IOException {
        List<String> stated =
                stated().map(line -> line.group(1).split(" ", -1)[0]).toList();
        assertThat(stated)
                .containsAll(Commands.NAMES.stream()
                        .filter(name -> !name.equals("generate-completion"))
                        .toList());
    }

    private void run(String command, String mebibytes) throws Exception {
        List<String> args = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            args.add(
                    word.startsWith("COUNTRY")
                            ? CountryScores.write(folder.resolve(word)).toString()
                            : word.equals("SITE") ? folder.resolve("site").toString() : word);
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = TestClassPath.java(
                        List.of("-Xmx" + mebibytes + "m", "-XX:+UseSerialGC"), Ita.class, args.toArray(String[]::new))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        // A line of the program itself would say that the memory is not enough; a document may have faults of its own.
        assertThat(Files.readString(err).lines()).noneMatch(line -> line.startsWith("ita: "));
        assertThat(status).isZero();
        if (args.contains("--many")) {
            // One for each agency, the index, and one for each grade.
            try (Stream<Path> pages = Files.list(folder.resolve("site"))) {
                assertThat(pages.count()).isGreaterThan(8_324);
            }
            return;
        }
        assertThat(out).isNotEmptyFile();
        if (args.contains("csv") || args.contains("jsonl")) {
            assertThat(Files.readString(out).lines().count()).isGreaterThanOrEqualTo(8_323);
        }
    }
}

package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No file is lost, and none is left behind. */
@DisabledOnOs(OS.WINDOWS)
class OutputFileTest {
    private static final String SCORES = "code,score\noverall,90\n";

    @TempDir
    Path folder;

    private Path scores;

    @BeforeEach
    void writeScores() throws IOException {
        scores = Files.writeString(folder.resolve("scores.csv"), SCORES);
    }

    private Program report(Path output, String... more) {
        List<String> args = List.of("report", scores.toString(), "--year", "2568", "--output", output.toString());
        return Program.run(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private void refused(Path output, String why) throws IOException {
        for (String[] more : new String[][] {{}, {"--force"}}) {
            Program run = report(output, more);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
        assertThat(report(output, "--force").err()).isEqualTo("ita: --output " + output + why + "\n");
        assertThat(scores).hasContent(SCORES);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws IOException {
        refused(
                Path.of("/dev/null"),
                " is a device or a pipe, not a file: omit --output and write '>' before the name.");
        assertThat(Path.of("/dev/null")).exists();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        refused(folder, " is a folder: name a file in it.");
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere.html"), folder.resolve("not-there"));
        refused(nowhere, " is a link that leads to no file: remove it, or name another file.");
        assertThat(Files.isSymbolicLink(nowhere)).isTrue();
    }

    @Test
    void noFileThatIsReadIsReplaced() throws IOException {
        String why = " is a file that this command reads: name another file.";
        refused(scores, why);
        refused(folder.resolve("./scores.csv"), why);
        refused(Files.createLink(folder.resolve("same.csv"), scores), why);
        refused(Files.createSymbolicLink(folder.resolve("link.csv"), scores), why);
        Path plan = Files.writeString(folder.resolve("plan.json"), "{}");
        Program run = report(plan, "--force", "--plan", plan.toString());
        assertThat(run.err()).isEqualTo("ita: --output " + plan + why + "\n");
        assertThat(plan).hasContent("{}");
    }

    @Test
    void aFileKeepsItsModeAndANewOneHasTheUsualOne() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path output = folder.resolve("report.html");
        assertThat(report(output).status()).isZero();
        assertThat(Files.getPosixFilePermissions(output)).isEqualTo(Files.getPosixFilePermissions(usual));
        for (String mode : List.of("rw-------", "rw-rw-rw-", "r--r-----")) {
            Files.setPosixFilePermissions(output, PosixFilePermissions.fromString(mode));
            assertThat(report(output, "--force").status()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
                    .isEqualTo(mode);
        }
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("target.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("report.html"), Path.of("elsewhere", "target.html"));
        assertThat(report(link).err()).contains("exists");
        assertThat(report(link, "--force").status()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(target, StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).containsExactly(target);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "r.xlsx, xlsx",
        "r.html, html",
        "R.HTM, html",
        "r.json, json",
        "r.md, markdown",
        "r.csv, csv",
        "r.txt, text",
        "r, html",
        "csv, html",
        "r.old.v2, html",
    })
    void theNameSaysTheForm(String name, String form) throws IOException {
        Path output = folder.resolve(name);
        assertThat(report(output).errorLines()).isEmpty();
        Path named = folder.resolve("named");
        assertThat(report(named, "--format", form).errorLines()).isEmpty();
        assertThat(output).hasSameBinaryContentAs(named);
    }

    @Test
    void aFormThatContradictsTheNameIsRefused() throws IOException {
        Path output = folder.resolve("report.xlsx");
        assertThat(report(output, "--format", "html").err())
                .isEqualTo("ita: --output " + output + " is by its name of the form xlsx, but --format says html: omit"
                        + " --format, or name another file.\n");
        assertThat(output).doesNotExist();
        assertThat(report(output, "--format", "xlsx").status()).isZero();
        assertThat(report(folder.resolve("report.any"), "--format", "csv").status())
                .isZero();
    }

    /** Half of a file is written when the program is asked to stop. */
    @ParameterizedTest
    @CsvSource({"TERM,143", "INT,130"})
    void nothingIsLeftWhenTheProgramIsToldToStop(String signal, int status) throws Exception {
        Path output = folder.resolve("half");
        Process process = TestClassPath.java(List.of(), Half.class, output.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream written = process.getInputStream()) {
            assertThat(written.read()).isEqualTo('1');
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".tmp"));
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor()).isEqualTo(status);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(scores);
        }
    }

    /** A program that writes a file and never comes to its end. */
    static final class Half {
        private Half() {}

        public static void main(String[] args) throws IOException {
            new OutputFile(args[0], false).write(out -> {
                out.write('1');
                out.flush();
                System.out.write('1');
                System.out.flush();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}

package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told when output cannot be written: everything that is lost, and nothing where nobody wants to read it. */
class LostOutputTest {
    private static final List<String> COMMANDS = List.of(
            "assess - --year 2566",
            "assess - --year 2566 --format json",
            "gaps - --year 2566 --format csv",
            "report - --year 2566",
            "report - --year 2566 --format xlsx",
            "catalog 2568",
            "generate-completion",
            "--help",
            "plan draft --help",
            "--version");

    @TempDir
    Path folder;

    /** A stream that fails with such a reason. */
    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    /** A run with scores, good ones and one for a code that does not exist. */
    private static int run(String command, OutputStream out, OutputStream err) {
        InputStream scores =
                new ByteArrayInputStream("code,score\noverall,84.99\no99,1\n".getBytes(StandardCharsets.UTF_8));
        return Ita.run(command.split(" "), new Console(scores, out, err, Language.ENGLISH, () -> false));
    }

    private static String messages(ByteArrayOutputStream err) {
        // Those of the scores come before.
        return err.toString(StandardCharsets.UTF_8).replaceFirst("^stdin:3:1: UNKNOWN_CODE .*\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "Pipe closed"})
    void aReaderThatHasGoneIsToldNothing(String reason) {
        for (String command : COMMANDS) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(run(command, failing(reason), err)).as(command).isEqualTo(141);
            assertThat(messages(err)).as(command).isEmpty();
        }
    }

    @Test
    void aFullDiskIsToldInOneLine() {
        for (String command : COMMANDS) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(run(command, failing("No space\nleft"), err)).as(command).isEqualTo(2);
            assertThat(messages(err)).as(command).isEqualTo("ita: The result could not be written: No space left\n");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFullDeviceIsTold() throws IOException {
        for (String command : COMMANDS) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            try (OutputStream full = new FileOutputStream("/dev/full")) {
                assertThat(run(command, full, err)).as(command).isEqualTo(2);
            }
            assertThat(messages(err)).as(command).startsWith("ita: The result could not be written: ");
        }
    }

    /** Where nobody can be told, the status tells. */
    @Test
    void messagesMayBeLostToo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(run("assess - --year 2566", out, failing("No space left"))).isEqualTo(2);
        assertThat(run("assess - --year 2566", out, failing("Broken pipe"))).isEqualTo(141);
        assertThat(run("asses", out, failing("No space left"))).isEqualTo(2);
        assertThat(run("asses", out, failing("Broken pipe"))).isEqualTo(141);
        assertThat(run("--help", failing("No space left"), failing("No space left")))
                .isEqualTo(2);
    }

    /** A file that the user names is no stream that somebody reads. */
    @Test
    void aStreamThatIsNotWrittenToIsNotMissed() {
        String file = folder.resolve("report.html").toString();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run("report - --year 2566 --output " + file, failing("No space left"), err))
                .isEqualTo(2);
        assertThat(messages(err)).isEmpty();
        assertThat(Path.of(file)).isNotEmptyFile();
    }

    /** Many times what a pipe holds, so that the reader has gone before the end in any case. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatEndsBeforeItHasReadAll() throws Exception {
        Path scores = folder.resolve("many.csv");
        StringBuilder many = new StringBuilder("agency,code,score\n");
        for (int i = 0; i < 400; i++) {
            many.append("ก").append(i).append(",o1,0\n");
        }
        Files.writeString(scores, many);
        Path err = folder.resolve("err");
        List<Process> pipeline = ProcessBuilder.startPipeline(List.of(
                TestClassPath.java(List.of(), Ita.class, "assess", scores.toString(), "--year", "2566")
                        .redirectError(err.toFile()),
                new ProcessBuilder("true")));
        assertThat(pipeline.get(0).waitFor()).isEqualTo(141);
        assertThat(err).isEmptyFile();
    }

    /** The system knows a pipe in any language. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatTheStreamsAreOpenOn() throws Exception {
        Path err = folder.resolve("err");
        Process process = TestClassPath.java(List.of(), StandardStreamRun.class)
                .redirectError(err.toFile())
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
        assertThat(told.lines())
                .containsExactly("OUTPUT: a pipe, no terminal", "ERROR: no pipe, no terminal", "a file: none of them");
    }
}

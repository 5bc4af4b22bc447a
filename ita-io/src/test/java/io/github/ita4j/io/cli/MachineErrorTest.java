package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the machine gives up, one line says so and the status is 2; 1 would mean that somebody has not passed. */
class MachineErrorTest {
    private static final List<String> COMMANDS = List.of(
            "assess - --year 2566 --require pass",
            "explain - --year 2566",
            "tally - --year 2564 --format csv",
            "report - --year 2568",
            "validate -",
            "measures import -");

    /** A file in the middle of which an error comes. */
    private static InputStream failing(Error error) {
        return new InputStream() {
            @Override
            public int read() {
                throw error;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                throw error;
            }
        };
    }

    private static void told(Error error, String line) {
        for (String command : COMMANDS) {
            Program run = Program.run(failing(error), command.split(" "));
            assertThat(run.status()).as(command).isEqualTo(2);
            assertThat(run.out()).as(command).isEmpty();
            assertThat(run.err()).as(command).startsWith(line).endsWith("\n");
            assertThat(run.errorLines()).as(command).hasSize(1);
        }
    }

    @Test
    void tooLittleMemory() {
        told(
                new OutOfMemoryError("Java heap space"),
                "ita: The memory is not enough (Java heap space): give more than ");
    }

    @Test
    void tooLittleStack() {
        told(new StackOverflowError(), "ita: The stack is not enough: give more, as with ");
    }

    @Test
    void aClassThatIsMissing() {
        told(
                new NoClassDefFoundError("org/example/Gone"),
                "ita: A class is missing or does not fit the others (java.lang.NoClassDefFoundError: org/example/Gone): ");
    }

    @Test
    void whereTheResultIsWrittenToo() {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Ita.run(new String[] {"catalog", "2568", "--lang", "en"}, InputStream.nullInputStream(), out, err))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("ita: The memory is not enough ")
                .hasLineCount(1);
    }

    /** Without the optional libraries of the forms: in both languages, on one page and on many. */
    @Test
    void anOptionalLibraryThatIsMissing(@TempDir Path folder) throws Exception {
        URL[] others = Stream.of(TestClassPath.urls())
                .filter(url -> !url.getPath().matches(".*/(jte|fastexcel)[^/]*\\.jar"))
                .toArray(URL[]::new);
        Path scores = Files.writeString(folder.resolve("scores.csv"), "agency,code,score\nA,o1,0\nB,o1,100\n");
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Method run = loader.loadClass(Ita.class.getName())
                    .getMethod("run", String[].class, InputStream.class, OutputStream.class, OutputStream.class);
            for (String arguments : List.of(
                    "--agency A --output page.html",
                    "--many --output pages --format html",
                    "--agency A --output page.xlsx")) {
                String library = arguments.contains("xlsx") ? "org.dhatim:fastexcel" : "gg.jte:jte-runtime";
                String command = "report " + scores + " --year 2566 "
                        + arguments.replace("--output ", "--output " + folder + "/");
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                Object[] streams = {InputStream.nullInputStream(), OutputStream.nullOutputStream(), err};
                assertThat(run.invoke(null, command.split(" "), streams[0], streams[1], streams[2]))
                        .isEqualTo(2);
                assertThat(run.invoke(
                                null, (command + " --lang en --force").split(" "), streams[0], streams[1], streams[2]))
                        .isEqualTo(2);
                assertThat(err.toString(StandardCharsets.UTF_8).lines())
                        .containsExactly(
                                "ita: รูปแบบนี้ต้องใช้ไลบรารี " + library
                                        + " ซึ่งไม่พบ โปรดเพิ่มใน class path หรือเลือกรูปแบบอื่นด้วย --format",
                                "ita: This form needs the library " + library
                                        + ", which is not there: add it to the class path, or choose another form with"
                                        + " --format.");
            }
        }
    }

    /** A process that has really no memory left. */
    @Test
    void aProcess() throws Exception {
        Process process = TestClassPath.java(
                        List.of("-Xmx16m"), Ita.class, "assess", "-", "--year", "2566", "--lang", "en")
                .start();
        try (OutputStream scores = process.getOutputStream()) {
            String rows = IntStream.range(0, 40_000)
                    .mapToObj(i -> "agency " + i + ",overall,90\n")
                    .reduce(new StringBuilder("agency,code,score\n"), StringBuilder::append, StringBuilder::append)
                    .toString();
            scores.write(rows.getBytes(StandardCharsets.UTF_8));
        } catch (IOException theProcessHasEnded) {
            // Which is what is asked for.
        }
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told).startsWith("ita: The memory is not enough (").hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(2);
    }
}

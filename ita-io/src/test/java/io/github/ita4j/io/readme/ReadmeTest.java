package io.github.ita4j.io.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final String README = read(Path.of("..", "README.md"));
    private static final String CODE = block("java");

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String block(String language) {
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(README);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Each line that prints says in a comment what it prints. */
    @Test
    void theTenLinesOfJavaCompileAndPrintWhatTheySay(@TempDir Path folder) throws Exception {
        String source = """
                import io.github.ita4j.catalog.*;
                import io.github.ita4j.core.criteria.*;
                import io.github.ita4j.core.score.*;
                import io.github.ita4j.core.sheet.*;
                import io.github.ita4j.core.time.*;
                import io.github.ita4j.scoring.*;

                public class Readme implements Runnable {
                    public void run() {
                        %s
                    }
                }
                """.formatted(CODE);
        compile(source, folder);

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            ((Runnable) loader.loadClass("Readme").getDeclaredConstructor().newInstance()).run();
        } finally {
            System.setOut(before);
        }
        List<String> promised = Stream.of(CODE.split("\n", -1))
                .filter(line -> line.contains("// "))
                .map(line -> line.substring(line.indexOf("// ") + 3))
                .toList();
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSameSizeAs(promised).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(promised.get(i)).startsWith(lines.get(i));
        }
    }

    private static void compile(String source, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none");
        assertThat(compiler.getTask(messages, null, null, options, null, List.of(file))
                        .call())
                .as(messages.toString())
                .isTrue();
    }

    @Test
    void theOverlayIsOneThatCanBeRead() {
        CatalogReading reading = CatalogReader.read(block("json"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.orElseThrow().official()).isFalse();
        assertThat(reading.orElseThrow().fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2570));
    }

    @Test
    void theRestOfTheFileIsInItsPlace() {
        assertThat(Pattern.compile("(?m)^mvn ").matcher(README).results())
                .as("set-up commands")
                .hasSize(2);
        Matcher links = Pattern.compile("\\]\\((?!https?:)([^)]+)\\)").matcher(README);
        while (links.find()) {
            assertThat(Path.of("..", links.group(1))).exists();
        }
    }
}

package io.github.ita4j.io.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.javadoc.JavadocSources.PublicType;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public type has an example, and every example compiles and does what its comments say. */
class JavadocTest {
    /** Public types without an example, each with its reason; it should stay empty. */
    private static final Map<String, String> WITHOUT_EXAMPLE = Map.of();

    /** The files that examples read lie here. */
    private static final Path FILES = Path.of("examples");

    @TempDir
    private static Path folder;

    private static JavadocSources sources;

    @BeforeAll
    static void compileExamples() throws IOException {
        sources = JavadocSources.read();
        List<JavaFileObject> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String packageName : sources.places()) {
            List<Example> examples = sources.examples().stream()
                    .filter(example -> example.packageName().equals(packageName) && example.isJava())
                    .toList();
            String name = "Examples" + files.size();
            files.add(source(name, ExampleSource.of(name, examples, sources.packages()), packageName));
            names.add(name + "\t" + packageName);
        }
        Files.write(folder.resolve("examples.txt"), names);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none");
        assertThat(compiler.getTask(messages, null, null, options, null, files).call())
                .as("Examples in the Javadoc that do not compile:\n%s", messages)
                .isTrue();
        try (Stream<Path> list = Files.list(FILES)) {
            for (Path file : list.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static JavaFileObject source(String name, String code, String place) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }

            @Override
            public String getName() {
                return place;
            }
        };
    }

    @Test
    void everyPublicTypeHasAnExample() {
        Map<String, String> code = sources.examples().stream()
                .collect(Collectors.toMap(Example::type, Example::code, (first, second) -> first + "\n" + second));
        List<String> missing = sources.types().stream()
                .filter(type -> !type.builder() && !hasExample(type, code))
                .map(PublicType::name)
                .filter(name -> !WITHOUT_EXAMPLE.containsKey(name))
                .toList();
        assertThat(missing)
                .as(
                        "Public types need an example in their Javadoc, in a block <pre>{@code … }</pre>; see ExampleCode for"
                                + " what its comments promise. A nested type may be shown in the example of the type around it.")
                .isEmpty();
    }

    private static boolean hasExample(PublicType type, Map<String, String> code) {
        return code.containsKey(type.name())
                || type.outer()
                        .map(outer -> code.getOrDefault(outer, "").contains(type.simpleName()))
                        .orElse(false);
    }

    /** The language, calendar, digits, time zone and character set of the machine make no difference to a result. */
    @Test
    void everyExampleDoesWhatItsCommentsSay() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"));
        command.addAll(List.of("-Duser.timezone=Asia/Bangkok", "-Dfile.encoding=ISO-8859-1"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-classpath"));
        // The process starts in another folder.
        command.add(Stream.concat(
                        Stream.of(folder),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .map(Path::of))
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(ExampleRun.class.getName(), "examples.txt"));
        Path output = folder.resolve("faults.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .as("Examples in the Javadoc that do something else than they say")
                .isEmpty();
        assertThat(status).isZero();
    }
}

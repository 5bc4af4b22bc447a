package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.survey.Response;
import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.codegen.aot.graalvm.ReflectionConfigGenerator;

/**
 * What a native image must be told, held against what the program does. To write the reflection of the commands anew:
 * {@code mvn test -pl ita-io -am -Dtest=NativeImageTest -Dsurefire.failIfNoSpecifiedTests=false
 * "-Dita.test.jvmArgs=-Dita.golden.write=true"}, and look at the difference.
 */
class NativeImageTest {
    private static final String PLACE = "META-INF/native-image/io.github.ita4j/";
    private static final String LABELS = "META-INF/labels/";
    private static final List<String> MODULES = List.of("ita-core", "ita-catalog", "ita-scoring", "ita-io");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.ita4j");

    private static Path file(String module, String name) {
        return Path.of("..", module, "src", "main", "resources", PLACE, name);
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static List<Pattern> patterns() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (String module : MODULES) {
            json(file(module, module + "/resource-config.json"))
                    .at("/resources/includes")
                    .forEach(include ->
                            patterns.add(Pattern.compile(include.path("pattern").asText())));
        }
        return patterns;
    }

    @Test
    void everyClassThatPicocliFillsIsNamed() throws Exception {
        Path file = file("ita-io", "ita-io-cli/reflect-config.json");
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Language.THAI,
                () -> false);
        String needed = ReflectionConfigGenerator.generateReflectionConfig(
                        Ita.program(new String[0], console).getCommandSpec())
                .replace("\r\n", "\n");
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, needed);
        }
        assertThat(Files.readString(file))
                .as("%s, see above how to write it anew", file)
                .isEqualTo(needed);
    }

    @Test
    void everythingNamedIsThere() throws Exception {
        List<JsonNode> named = new ArrayList<>();
        json(file("ita-io", "ita-io-cli/reflect-config.json")).forEach(named::add);
        json(file("ita-core", "ita-core/reflect-config.json")).forEach(named::add);
        json(file("ita-scoring", "ita-scoring/reflect-config.json")).forEach(named::add);
        assertThat(named).hasSizeGreaterThan(40);
        for (JsonNode entry : named) {
            String name = entry.path("name").asText();
            assertThatCode(() -> Class.forName(name, false, Ita.class.getClassLoader()))
                    .doesNotThrowAnyException();
            for (JsonNode field : entry.path("fields")) {
                Class<?> type = Class.forName(name, false, Ita.class.getClassLoader());
                assertThatCode(() -> type.getDeclaredField(field.path("name").asText()))
                        .doesNotThrowAnyException();
            }
        }
    }

    /** Reflection of our own: one place, which reads values from streams by their texts. */
    @Test
    void nothingElseLooksForClassesByName() throws Exception {
        List<JavaMethodCall> calls = ALL.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Class.class))
                .filter(call -> Set.of(
                                "forName",
                                "getDeclaredConstructor",
                                "getConstructor",
                                "getDeclaredMethod",
                                "getMethod",
                                "getDeclaredField",
                                "getField")
                        .contains(call.getName()))
                .toList();
        assertThat(calls)
                .extracting(call -> call.getOriginOwner().getSimpleName())
                .containsExactly("Written");
        Set<String> written = ALL.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("Written")))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        for (String module : List.of("ita-core", "ita-scoring")) {
            json(file(module, module + "/reflect-config.json"))
                    .forEach(entry -> named.add(entry.path("name").asText()));
        }
        assertThat(named).isNotEmpty().isEqualTo(written);
    }

    @Test
    void everyClassThatCanBeSerializedIsNamed() throws Exception {
        Set<String> ours = ALL.stream()
                .filter(type -> type.isAssignableTo(Serializable.class))
                .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
                .filter(type -> type.getPackageName().startsWith(Scorer.class.getPackageName() + ".survey"))
                // Lambdas and anonymous classes are not written to streams.
                .filter(type -> !type.isAnonymousClass())
                .map(type -> type.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        json(file("ita-scoring", "ita-scoring/serialization-config.json"))
                .path("types")
                .forEach(entry -> named.add(entry.path("name").asText()));
        assertThat(ours).isNotEmpty();
        assertThat(named).containsAll(ours);
        assertThat(named.stream().filter(name -> name.startsWith("io.github.ita4j")))
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void nothingElseIsInAStreamOfCounts() throws Exception {
        TallyAccumulator counts =
                TallyAccumulator.of(SurveyForm.of(Catalogs.forYear(FiscalYear.ofBuddhist(2564)), Instrument.IIT));
        int[] choices = new int[counts.form().questions().size()];
        counts.add(Agency.of("one"), choices);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(counts);
            out.writeObject(counts.toTally());
            out.writeObject(Response.of(Agency.of("one"), choices));
        }
        Set<String> seen = new TreeSet<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
                Class<?> type = super.resolveClass(description);
                seen.add(type.isArray() ? type.getCanonicalName() : type.getName());
                return type;
            }
        }) {
            in.readObject();
            in.readObject();
            in.readObject();
        }
        Set<String> named = new TreeSet<>();
        json(file("ita-scoring", "ita-scoring/serialization-config.json"))
                .path("types")
                .forEach(entry -> named.add(entry.path("name").asText()));
        assertThat(seen).hasSizeGreaterThan(5).isSubsetOf(named);
    }

    /** The files in the jars, whether a test asks for them or not. */
    @Test
    void everyResourceIsInAPattern() throws IOException {
        List<String> resources = new ArrayList<>();
        for (String module : MODULES) {
            Path root = Path.of("..", module, "src", "main", "resources");
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.startsWith("META-INF/")
                                || name.startsWith("META-INF/openapi/")
                                || name.startsWith(LABELS))
                        .forEach(resources::add);
            }
        }
        List<Pattern> patterns = patterns();
        assertThat(resources)
                .hasSizeGreaterThan(30)
                .allMatch(
                        name -> patterns.stream().anyMatch(p -> p.matcher(name).matches()));
        assertThat(patterns)
                .allMatch(
                        p -> resources.stream().anyMatch(name -> p.matcher(name).matches()), "matches something");
    }

    /** All that the program asks its class loader for while its commands run. */
    @Test
    void everyResourceThatTheCommandsOpenIsInAPattern() throws Exception {
        String scores = Path.of("examples", "khemmarat-2566.csv").toString();
        String draft = Path.of("examples", "draft-2570.json").toString();
        Set<String> opened = opened(List.of(
                new String[] {"assess", scores, "--year", "2566"},
                new String[] {"assess", scores, "--year", "2566", "--lang", "en"},
                new String[] {"assess", scores, "--year", "2566", "--format", "json"},
                new String[] {"explain", scores, "--year", "2566"},
                new String[] {"gaps", scores, "--year", "2566", "--format", "markdown"},
                new String[] {"advise", scores, "--year", "2566", "--target", "pass"},
                new String[] {"compare", scores, "--year", "2566", "--set", "o12=100"},
                new String[] {"report", scores, "--year", "2566", "--draft-plan", "--format", "html"},
                new String[] {"catalog", "2568"},
                new String[] {"diff", "2566", "2568"},
                new String[] {"validate", draft, "--laws", "--tries", "1"}));
        List<Pattern> patterns = patterns();
        assertThat(opened)
                .contains(
                        "io/github/ita4j/catalog/data/index.json",
                        "META-INF/labels/io.github.ita4j.catalog.lineage_th.properties",
                        "io/github/ita4j/io/report/messages_th.properties",
                        "io/github/ita4j/io/report/messages_en.properties")
                .allMatch(
                        name -> patterns.stream().anyMatch(p -> p.matcher(name).matches()));
    }

    private static Set<String> opened(List<String[]> runs) throws Exception {
        Set<String> opened = new ConcurrentSkipListSet<>();
        try (URLClassLoader loader = new URLClassLoader(TestClassPath.urls(), ClassLoader.getPlatformClassLoader()) {
            @Override
            public @Nullable URL findResource(String name) {
                URL found = super.findResource(name);
                boolean ours = name.startsWith("io/github/ita4j/") || name.startsWith(LABELS);
                if (found != null && ours && !name.endsWith(".class")) {
                    opened.add(name);
                }
                return found;
            }
        }) {
            Method run = loader.loadClass(Ita.class.getName())
                    .getMethod("run", String[].class, InputStream.class, OutputStream.class, OutputStream.class);
            for (String[] args : runs) {
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                Object status =
                        run.invoke(null, args, InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
                assertThat(status)
                        .as("%s: %s", List.of(args), err.toString(StandardCharsets.UTF_8))
                        .isEqualTo(0);
            }
        }
        return opened;
    }
}

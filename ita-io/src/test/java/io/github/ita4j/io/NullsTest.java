package io.github.ita4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.json.ItaModule;
import io.github.ita4j.scoring.Scorer;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** By whatever static method a value or a service is made: null is refused, and the message names the parameter. */
class NullsTest {
    private static final Pattern NAME = Pattern.compile("(\\w+)\\s*(?:,|$)");

    @Test
    void everyWayToMakeSomethingRefusesNullByTheNameOfTheParameter() throws Exception {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<String, Class<?>> module : Map.of(
                        "ita-core", Score.class,
                        "ita-catalog", Catalogs.class,
                        "ita-scoring", Scorer.class,
                        "ita-io", ItaModule.class)
                .entrySet()) {
            for (Class<?> type : publicTypes(module.getValue())) {
                Path source = Path.of("..", module.getKey(), "src", "main", "java")
                        .resolve(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
                for (Method method : type.getDeclaredMethods()) {
                    if (isMaker(method)) {
                        tried++;
                        String message = refusal(method);
                        // Where the names of variables are compiled in, as they are in what is released, the JVM says
                        // them.
                        if (!message.contains("<parameter")
                                && names(source, method.getName()).stream()
                                        .noneMatch(name -> message.matches("(?s).*\\b" + name + "\\b.*"))) {
                            wrong.add(type.getSimpleName() + "." + method.getName()
                                    + Arrays.stream(method.getParameterTypes())
                                            .map(Class::getSimpleName)
                                            .toList() + ": " + message);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static boolean isMaker(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !method.getDeclaringClass().isEnum()
                && Arrays.stream(method.getParameterTypes()).anyMatch(type -> !type.isPrimitive());
    }

    private static String refusal(Method method) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        try {
            method.invoke(null, arguments);
            return "makes something";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException refused
                    ? String.valueOf(refused.getMessage())
                    : "throws " + e.getCause();
        }
    }

    /** The names of the parameters of all methods with a name. */
    private static Set<String> names(Path source, String method) throws IOException {
        return Pattern.compile("\\b" + method + "\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)\\s*(?:throws [\\w, ]+)?\\{")
                .matcher(Files.readString(source))
                .results()
                .flatMap(found -> NAME.matcher(found.group(1)).results().map((MatchResult one) -> one.group(1)))
                .collect(Collectors.toSet());
    }

    /** Of a module as a folder or, where it is packaged already, as a jar. */
    private static List<Class<?>> publicTypes(Class<?> module) throws Exception {
        Path place = Path.of(
                module.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return publicTypes(place, module.getClassLoader());
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return publicTypes(jar.getPath("/"), module.getClassLoader());
        }
    }

    private static List<Class<?>> publicTypes(Path root, ClassLoader loader) throws Exception {
        Map<String, Class<?>> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file)
                        .toString()
                        .replaceFirst("\\.class$", "")
                        .replaceAll("[/\\\\]", ".");
                if (name.startsWith("io.github.ita4j.") && !name.matches(".*\\.(internal|cli)\\..*|.*-info")) {
                    Class<?> type = Class.forName(name, false, loader);
                    if (isPublic(type)) {
                        types.put(name, type);
                    }
                }
            }
        }
        return List.copyOf(types.values());
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}

package io.github.ita4j.io.javadoc;

import io.github.ita4j.io.javadoc.ExampleCode.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class around the examples of one package that runs them and compares what their comments promise.
 *
 * <p>The examples in the tour of a package come first, and those of its types go on from their variables, which they may
 * name anew: each stands in a class within, where that is allowed. An expression shown with its value in the tour sets
 * nothing up.
 */
final class ExampleSource {
    private static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.nio.charset.*",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.function.*",
            "java.util.stream.*");

    private ExampleSource() {}

    /**
     * The source.
     *
     * @param className the name of the class
     * @param examples the examples of the package
     * @param packages the packages whose types they may name without imports of their own
     * @return the text of a compilation unit
     */
    static String of(String className, List<Example> examples, List<String> packages) {
        String imports = Stream.concat(packages.stream().map(name -> name + ".*"), IMPORTS.stream())
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining("\n"));
        String given = examples.stream()
                .flatMap(example -> example.code().lines().filter(line -> line.startsWith("import ")))
                .distinct()
                .collect(Collectors.joining("\n"));
        String types = examples.stream()
                .filter(Example::declaresType)
                .map(ExampleSource::member)
                .collect(Collectors.joining("\n"));
        Map<Example, ExampleCode> code = examples.stream()
                .filter(example -> !example.declaresType())
                .collect(Collectors.toMap(example -> example, example -> ExampleCode.of(example.code())));
        String setUp = examples.stream()
                .filter(example -> example.isOfTour() && code.containsKey(example))
                .flatMap(example -> code.get(example).statements().stream())
                .filter(statement ->
                        !statement.isExpression() || statement.promise().isEmpty())
                .map(Statement::code)
                .collect(Collectors.joining("\n"));
        String runs = examples.stream()
                .filter(code::containsKey)
                .map(example -> run(example, code.get(example)))
                .collect(Collectors.joining());
        return """
                %s
                %s
                import io.github.ita4j.io.javadoc.ExampleRun;
                public final class %s {
                %s
                public static void run(ExampleRun run$) throws Exception {
                %s
                %s
                }
                }
                """.formatted(imports, given, className, types, setUp, runs);
    }

    /** A type as a member, since only members may be public. */
    private static String member(Example example) {
        return example.code()
                .lines()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"))
                .replaceFirst("(?m)^public ", "public static ");
    }

    private static String run(Example example, ExampleCode code) {
        return """
                run$.example(%s, new ExampleRun.Action() {
                public void run() throws Exception {
                %s
                }
                });
                """.formatted(
                        literal(example.place()),
                        code.statements().stream().map(ExampleSource::step).collect(Collectors.joining("\n")));
    }

    private static String step(Statement statement) {
        String code = statement.code();
        if (statement.promise().isEmpty()) {
            return code;
        }
        String promise = literal(String.join("\n", statement.promise()));
        if (statement.isDeclaration()) {
            return code + "\nrun$.compare(" + literal(code) + ", () -> " + statement.declared() + ", " + promise + ");";
        }
        if (statement.isExpression()) {
            String expression = code.substring(0, code.length() - 1);
            return "run$.compare(" + literal(code) + ", () -> " + expression + ", " + promise + ");";
        }
        return "run$.compare(" + literal(code) + ", () -> {\n" + code + "\n}, " + promise + ");";
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}

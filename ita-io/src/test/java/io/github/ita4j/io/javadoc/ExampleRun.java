package io.github.ita4j.io.javadoc;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs examples, in a process of its own so that they find their files in the working folder and do not meet what other
 * tests do to the standard streams. What is wrong it writes to standard output.
 */
public final class ExampleRun {
    private String place;
    private final List<String> faults = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** A statement with a value. */
    @FunctionalInterface
    public interface Value {
        /**
         * Runs it.
         *
         * @return the value
         * @throws Exception whatever the statement throws
         */
        @Nullable
        Object get() throws Exception;
    }

    /** A statement without a value. */
    @FunctionalInterface
    public interface Action {
        /**
         * Runs it.
         *
         * @throws Exception whatever the statement throws
         */
        void run() throws Exception;
    }

    ExampleRun(String place) {
        this.place = place;
    }

    /**
     * Runs one example.
     *
     * @param where what it stands at
     * @param example the example
     */
    public void example(String where, Action example) {
        place = where;
        try {
            example.run();
        } catch (Exception e) {
            faults.add(where + " throws " + e);
        }
    }

    /**
     * Compares the value of a statement with its comment.
     *
     * @param code the statement
     * @param value the statement
     * @param promise its comment
     * @throws Exception whatever the statement throws
     */
    public void compare(String code, Value value, String promise) throws Exception {
        compare(code, String.valueOf(value.get()), promise);
    }

    /**
     * Compares what a statement prints with its comment.
     *
     * @param code the statement
     * @param action the statement
     * @param promise its comment
     * @throws Exception whatever the statement throws
     */
    public void compare(String code, Action action, String promise) throws Exception {
        printed.reset();
        action.run();
        String text = printed.toString(StandardCharsets.UTF_8);
        compare(code, text.lines().collect(Collectors.joining("\n")).strip(), promise);
    }

    private void compare(String code, String result, String promise) {
        if (!keeps(promise, result)) {
            faults.add(place + "\n    " + code + "\n  the comment says\n    " + promise + "\n  and the result is\n    "
                    + result);
        }
    }

    /** Whether a result is what a comment says. */
    static boolean keeps(String promise, String result) {
        for (int end = promise.length(); end > 0; end = promise.lastIndexOf(": ", end - 1)) {
            String value = promise.substring(0, end);
            String pattern = Stream.of(value.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            boolean quoted = value.equals('"' + result + '"');
            if (quoted
                    || Pattern.compile(pattern, Pattern.DOTALL).matcher(result).matches()) {
                return true;
            }
        }
        return false;
    }

    List<String> run(Class<?> example) throws ReflectiveOperationException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            example.getMethod("run", ExampleRun.class).invoke(null, this);
        } catch (InvocationTargetException e) {
            faults.add(place + " throws " + e.getCause());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return faults;
    }

    /**
     * Runs the examples of the packages named in a file, one {@code class TAB package} in each line.
     *
     * @param args the file
     * @throws Exception if a class is not there
     */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] parts = line.split("\t", 2);
            new ExampleRun(parts[1]).run(Class.forName(parts[0])).forEach(out::println);
        }
    }
}

package io.github.ita4j.io.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file as the user names it; {@code -} is standard input. */
final class InputFile {
    private static final char LAST_OF_ASCII = 0x7F;

    private InputFile() {}

    static boolean isStandardInput(String name) {
        return name.equals("-");
    }

    /** The name by which messages call the file. */
    static String shown(String name) {
        return isStandardInput(name) ? "stdin" : name;
    }

    /** Refuses several files that are standard input; {@code why} is the text. */
    static void requireOneInput(String why, @Nullable String... names) {
        long inputs = Stream.of(names).filter("-"::equals).count();
        UsageException.refuseIf(inputs > 1, why);
    }

    /** Reads the file, or standard input under its name. */
    static <T> T read(
            String name, Console console, Function<Path, T> file, BiFunction<InputStream, String, T> standardInput) {
        return isStandardInput(name) ? standardInput.apply(console.in(), shown(name)) : file.apply(path(name));
    }

    /**
     * The file of a name.
     *
     * @throws UsageException if no file can have the name
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            String why = name.chars().allMatch(c -> c < LAST_OF_ASCII) ? "file-name" : "file-name-locale";
            String charset = String.valueOf(System.getProperty("sun.jnu.encoding"));
            throw new UsageException(why, "name", name, "charset", charset);
        }
    }

    /** The size of a file in bytes, or 0 where it cannot be known. */
    static long size(String name) {
        try {
            return isStandardInput(name) ? 0 : Files.size(path(name));
        } catch (IOException notKnown) {
            return 0;
        }
    }
}

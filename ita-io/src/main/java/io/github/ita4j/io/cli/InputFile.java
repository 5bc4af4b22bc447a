package io.github.ita4j.io.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file as the user names it; {@code -} is standard input. */
final class InputFile {
    private static final String STDIN = "-";

    private static final char LAST_OF_ASCII = 0x7F;

    private InputFile() {}

    static boolean isStandardInput(String name) {
        return STDIN.equals(name);
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
            boolean plain = name.chars().allMatch(c -> c < LAST_OF_ASCII);
            throw new UsageException(
                    plain ? "file-name" : "file-name-locale",
                    "name",
                    name,
                    "charset",
                    String.valueOf(System.getProperty("sun.jnu.encoding")));
        }
    }

    /** The size of a file in bytes, or 0 where it cannot be known. */
    static long size(String name) {
        try {
            return Files.size(path(name));
        } catch (IOException notKnown) {
            return 0;
        }
    }
}

package io.github.ita4j.io.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody is watching. */
final class Terminal {
    private static final Path OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * Whether standard error is a terminal. Java does not tell; the system does, by what the stream is open on, or by
     * its command {@code test}. Where it has neither, nobody is thought to be watching.
     */
    static boolean isStandardError() {
        return isTerminal(ERROR, new ProcessBuilder("test", "-t", "2").redirectError(ProcessBuilder.Redirect.INHERIT));
    }

    /** The same of standard output. */
    static boolean isStandardOutput() {
        return isTerminal(
                OUTPUT, new ProcessBuilder("test", "-t", "1").redirectOutput(ProcessBuilder.Redirect.INHERIT));
    }

    private static boolean isTerminal(Path stream, ProcessBuilder question) {
        try {
            if (Files.isSymbolicLink(stream)) {
                String target = Files.readSymbolicLink(stream).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
            return question.start().waitFor() == 0;
        } catch (IOException notKnown) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

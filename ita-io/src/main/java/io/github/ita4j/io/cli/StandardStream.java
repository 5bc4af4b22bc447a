package io.github.ita4j.io.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a stream of the process is open on. Java does not say; the system does, by the name of what it is open on, or by
 * its command {@code test}. Where the system has neither, it is taken for neither a terminal nor a pipe.
 */
enum StandardStream {
    OUTPUT(1),
    ERROR(2);

    private static final List<String> TERMINALS = List.of("/dev/pts/", "/dev/tty", "/dev/console");

    /** Some programs read what others write through a socket. */
    private static final List<String> PIPES = List.of("pipe:", "socket:");

    private final int number;

    StandardStream(int number) {
        this.number = number;
    }

    /** Which one a stream is, if any. */
    static Optional<StandardStream> of(OutputStream stream) throws IOException {
        if (!(stream instanceof FileOutputStream file)) {
            return Optional.empty();
        }
        if (file.getFD().equals(FileDescriptor.out)) {
            return Optional.of(OUTPUT);
        }
        return file.getFD().equals(FileDescriptor.err) ? Optional.of(ERROR) : Optional.empty();
    }

    /** Whether somebody is watching. */
    boolean isTerminal() {
        return isOn(TERMINALS, "test", "-t", Integer.toString(number));
    }

    /** Whether another program reads it, or did while it ran. */
    boolean isPipe() {
        return isOn(PIPES, "test", "-p", "/dev/fd/" + number);
    }

    private boolean isOn(List<String> names, String... question) {
        Path link = Path.of("/proc/self/fd/" + number);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return names.stream().anyMatch(target::startsWith);
            }
            return new ProcessBuilder(question).inheritIO().start().waitFor() == 0;
        } catch (IOException notKnown) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

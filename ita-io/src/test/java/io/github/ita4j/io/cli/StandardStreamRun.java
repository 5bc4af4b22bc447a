package io.github.ita4j.io.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that says what its streams are open on. */
final class StandardStreamRun {
    private StandardStreamRun() {}

    public static void main(String[] args) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
            tell(StandardStream.of(out).orElseThrow());
            tell(StandardStream.of(err).orElseThrow());
            Path file = Files.createTempFile("ita", null);
            try (OutputStream other = new FileOutputStream(file.toFile())) {
                System.out.println(
                        "a file: " + StandardStream.of(other).map(Enum::name).orElse("none of them"));
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void tell(StandardStream stream) {
        System.out.println(stream
                + (stream.isPipe() ? ": a pipe, " : ": no pipe, ")
                + (stream.isTerminal() ? "a terminal" : "no terminal"));
    }
}

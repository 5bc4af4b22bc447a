package io.github.ita4j.io.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file to be written whole or not at all: what is written goes to a file beside it, which takes its place at the end. A
 * file that is there already is replaced only where the user says so.
 */
final class OutputFile {
    private final Path file;
    private final boolean force;

    OutputFile(String name, boolean force) {
        this.file = InputFile.path(name);
        this.force = force;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Refuses a file that cannot be written, before the work begins. */
    void check() {
        if (Files.isDirectory(file)) {
            throw new UsageException("--output " + file + " is a folder: name a file in it.");
        }
        if (!force && Files.exists(file)) {
            throw new UsageException("--output " + file + " is there already: name another file, or say --force.");
        }
        if (!Files.isDirectory(folder())) {
            throw new UsageException("--output " + file + ": there is no such folder; make it first.");
        }
    }

    void write(Content content) throws IOException {
        Path unfinished = Files.createTempFile(folder(), ".ita-", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.write(out);
            }
            publish(unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void publish(Path unfinished) throws IOException {
        if (!force) {
            try {
                // Refuses a file that came there in the meantime.
                Files.move(unfinished, file);
                return;
            } catch (FileAlreadyExistsException inTheMeantime) {
                throw new UsageException("--output " + file + " is there already: name another file, or say --force.");
            }
        }
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}

package io.github.ita4j.io.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file to be written whole or not at all: what is written goes to a file beside it, which takes its place at the end, and
 * which goes also when the program is asked to stop. A file that is there already is replaced only where the user says so,
 * and keeps its mode; a new one has the mode that the umask gives. A link is followed, so that it stays a link and what it
 * leads to is replaced.
 */
final class OutputFile {
    private final String name;
    private final Path file;
    private final boolean force;

    OutputFile(String name, boolean force) {
        this.name = name;
        this.file = followed(InputFile.path(name));
        this.force = force;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static Path followed(Path path) {
        try {
            return Files.isSymbolicLink(path) ? path.toRealPath() : path;
        } catch (IOException leadsNowhere) {
            return path;
        }
    }

    /** Refuses a file that cannot be written, or that the command reads, before the work begins. */
    void check(Collection<Path> inputs) throws IOException {
        boolean there = Files.exists(file);
        refuseIf(Files.isDirectory(file), "output-is-folder");
        refuseIf(Files.isSymbolicLink(file), "output-link");
        refuseIf(there && !Files.isRegularFile(file), "output-device");
        refuseIf(there && !force, "output-exists");
        for (Path input : inputs) {
            refuseIf(there && Files.isSameFile(file, input), "output-input");
        }
        refuseIf(!Files.isDirectory(folder()), "output-folder");
    }

    private void refuseIf(boolean wrong, String why) {
        UsageException.refuseIf(wrong, why, "file", name);
    }

    void write(Content content) throws IOException {
        Unfinished unfinished = new Unfinished(folder().resolve(".ita-" + UUID.randomUUID() + ".tmp"));
        try {
            try (OutputStream out = new BufferedOutputStream(unfinished.open(mode()))) {
                content.write(out);
            }
            publish(unfinished.path);
        } finally {
            unfinished.remove();
        }
    }

    /** The mode of the file to be replaced; empty for a new file, and where the system has no modes. */
    private Optional<Set<PosixFilePermission>> mode() throws IOException {
        try {
            return Files.exists(file) ? Optional.of(Files.getPosixFilePermissions(file)) : Optional.empty();
        } catch (UnsupportedOperationException noModes) {
            return Optional.empty();
        }
    }

    private void publish(Path unfinished) throws IOException {
        if (!force) {
            try {
                // Refuses a file that came there in the meantime.
                Files.move(unfinished, file);
                return;
            } catch (FileAlreadyExistsException inTheMeantime) {
                throw new UsageException("output-exists", "file", name);
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

    /** The file beside the one to be written. When the JVM is asked to end, it is removed and not made any more. */
    private static final class Unfinished {
        private final Path path;
        private final Thread atTheEnd = new Thread(this::end, "unfinished-output");
        private boolean ended;

        Unfinished(Path path) {
            this.path = path;
        }

        synchronized OutputStream open(Optional<Set<PosixFilePermission>> mode) throws IOException {
            if (ended) {
                throw new IOException("The program is asked to stop.");
            }
            Runtime.getRuntime().addShutdownHook(atTheEnd);
            // With its mode from the start, so that nobody reads in between what nobody may.
            FileAttribute<?>[] modes =
                    mode.stream().map(PosixFilePermissions::asFileAttribute).toArray(FileAttribute<?>[]::new);
            OutputStream out = Files.newOutputStream(Files.createFile(path, modes));
            if (mode.isPresent()) {
                // What the umask took away.
                Files.setPosixFilePermissions(path, mode.get());
            }
            return out;
        }

        void remove() throws IOException {
            Files.deleteIfExists(path);
            try {
                Runtime.getRuntime().removeShutdownHook(atTheEnd);
            } catch (IllegalStateException endingAlready) {
                // So it runs, and finds nothing to do.
            }
        }

        private synchronized void end() {
            ended = true;
            try {
                Files.deleteIfExists(path);
            } catch (IOException nobodyCanBeTold) {
                // The program ends.
            }
        }
    }
}

package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.CatalogWriter;
import io.github.ita4j.catalog.InvalidCatalogException;
import io.github.ita4j.core.fault.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A catalogue file as the user names it; {@code -} is standard input. */
record CatalogArgument(String name) {
    static final String STDIN = "-";

    /** The name by which messages call the file. */
    String shownName() {
        return STDIN.equals(name) ? "stdin" : name;
    }

    /** Reads the file; empty where it cannot be read at all, which is reported to the user. */
    Optional<CatalogReading> read(Console console) {
        return read(CatalogReader::read, console);
    }

    /** The file without what it lies on; empty where it cannot be used, which is reported to the user. */
    Optional<String> whole(Console console) {
        try {
            return read(CatalogWriter::whole, console);
        } catch (InvalidCatalogException faults) {
            faults.faults().forEach(fault -> console.tell(fault.at(fault.place().withFile(shownName()))));
            return Optional.empty();
        }
    }

    /** Makes something of a file. */
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private <T> Optional<T> read(Reader<T> reader, Console console) {
        try {
            if (STDIN.equals(name)) {
                return Optional.of(reader.read(console.in()));
            }
            try (InputStream in = Files.newInputStream(file())) {
                return Optional.of(reader.read(in));
            }
        } catch (FolderException folder) {
            return failed(console, "catalogue-is-folder");
        } catch (NoSuchFileException notThere) {
            return failed(console, "catalogue-not-found");
        } catch (IOException notReadable) {
            return failed(console, "catalogue-not-readable");
        }
    }

    private <T> Optional<T> failed(Console console, String key) {
        console.hint(key, "file", shownName());
        return Optional.empty();
    }

    private Path file() throws IOException {
        Path file = InputFile.path(name);
        if (Files.isDirectory(file)) {
            throw new FolderException();
        }
        return file;
    }

    /** The fault with the name of the file: {@code draft.json:12:17: value-out-of-range /instruments/0/weight: found 130}. */
    Fault named(Fault fault) {
        return fault.at(fault.place().withFile(shownName()));
    }

    /** The name is that of a folder. */
    private static final class FolderException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

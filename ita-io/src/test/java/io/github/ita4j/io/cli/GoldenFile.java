package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is written, word for word. */
final class GoldenFile {
    private GoldenFile() {}

    /** The text is that of the file, which {@code -Dita.golden.write=true} writes anew. */
    static void assertIs(String text, Path file) throws IOException {
        if (Boolean.getBoolean("ita.golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        String expected = Files.readString(file);
        // First the lines, which show better where the two differ.
        assertThat(text.lines().toList()).isEqualTo(expected.lines().toList());
        assertThat(text).isEqualTo(expected);
    }
}

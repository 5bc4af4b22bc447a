package io.github.ita4j.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the tests of this module read. */
public final class TestFiles {
    /** A small catalogue with nothing wrong in it, which defines everything it names. */
    public static final String SMALL = text("/io/github/ita4j/catalog/small-catalog.json");

    /** An overlay on it with nothing wrong in it, which uses everything an overlay can do. */
    public static final String SMALL_OVERLAY = text("/io/github/ita4j/catalog/small-overlay.json");

    private TestFiles() {}

    /** The text of a resource. */
    public static String text(String resource) {
        try (InputStream in = TestFiles.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The broken catalogues: each is the small one with one fault, and is named after the rule it breaks. */
    public static List<Path> broken() {
        return files("broken");
    }

    /** The broken overlays: each is the small one with one fault, and is named after the rule it breaks. */
    public static List<Path> brokenOverlays() {
        return files("broken-overlays");
    }

    private static List<Path> files(String name) {
        try {
            URI folder = TestFiles.class
                    .getResource("/io/github/ita4j/catalog/" + name)
                    .toURI();
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                return files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule that a broken catalogue breaks; what follows two hyphens only tells files of one rule apart. */
    public static String rule(Path broken) {
        String name = broken.getFileName().toString().replace(".json", "");
        return name.contains("--") ? name.substring(0, name.indexOf("--")) : name;
    }
}

package io.github.ita4j.io.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Catalogue files for tests: those of ita4j, and what users might make of them. */
public final class CatalogFiles {
    private CatalogFiles() {}

    /** The file of a year, as a user could have copied it. */
    public static String ofYear(int year) {
        try (InputStream in =
                CatalogFiles.class.getResourceAsStream("/io/github/ita4j/catalog/data/nacc-" + year + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft in which a title is another one. */
    public static String withTitle(int year, String before, String after) {
        String file = ofYear(year);
        if (!file.contains("\"th\": \"" + before + "\"")) {
            throw new IllegalArgumentException(before);
        }
        return file.replace("\"th\": \"" + before + "\"", "\"th\": \"" + after + "\"");
    }

    /** A file with four faults in four lines: of form, of value, of range, and one of the whole. */
    public static String broken() {
        return ofYear(2568)
                .replaceFirst("\"version\": \"1.1.0\"", "\"version\": \"\"")
                .replaceFirst("\"weight\": 30", "\"weight\": 130")
                .replaceFirst("\"code\": \"o2\"", "\"code\": \"o-2\"")
                .replaceFirst("\"format\": 1", "\"format\": 1, \"colour\": \"red\"");
    }
}

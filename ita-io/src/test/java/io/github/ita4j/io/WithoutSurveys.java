package io.github.ita4j.io;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.core.criteria.Catalog;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The criteria of 2568 as they were before anything was known of its survey items. */
public final class WithoutSurveys {
    private WithoutSurveys() {}

    /** The catalogue file, an overlay. */
    public static String file() {
        String items = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number <= 15 ? "\"i" + number + "\"" : "\"e" + (number - 15) + "\"")
                .collect(Collectors.joining(", "));
        String missing = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> "\"" + number + "\": {\"itemsEvidence\": \"missing\"}")
                .collect(Collectors.joining(", "));
        return """
                {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"}, "fiscalYear": 2568,
                 "edition": "mine", "version": "0.1.0", "withdraw": [%s], "change": {%s}}
                """.formatted(items, missing);
    }

    /** The catalogue. */
    public static Catalog catalog() {
        return CatalogReader.read(file()).orElseThrow();
    }
}

package io.github.ita4j.scoring.laws;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.core.criteria.Catalog;

/** Drafts that a team could have written: overlays on the last shipped year. */
final class Drafts {
    private Drafts() {}

    /** Weights that move towards the surveys. */
    static Catalog fair() {
        return overlay("""
                "weights": {"IIT": 35, "EIT": 35, "OIT": 30}, "weightsEvidence": "inferred"
                """);
    }

    /** The band of 'pass, good' ends below that of 'pass, excellent', as if the two were about the total alone. */
    static Catalog goodEndsTooEarly(String to) {
        return overlay("""
                "grades": {"pass-good": {"to": "%s", "evidence": "inferred"}}
                """.formatted(to));
    }

    static Catalog overlay(String members) {
        return CatalogReader.read("""
                        {"format": 1, "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
                         "fiscalYear": 2570, "edition": "draft", "version": "0.1.0", %s}
                        """.formatted(members)).orElseThrow();
    }
}

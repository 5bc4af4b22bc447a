package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.Assessment;

/** A result can be explained only by the catalogue it was computed with. */
final class SameCatalog {
    private SameCatalog() {}

    static void require(Catalog catalog, Assessment assessment) {
        if (!assessment.catalog().equals(catalog.stamp())) {
            throw new IllegalArgumentException("The assessment was made with catalogue " + assessment.catalog()
                    + ", but this explanation is by " + catalog.stamp() + ": use the same catalogue for both.");
        }
    }
}

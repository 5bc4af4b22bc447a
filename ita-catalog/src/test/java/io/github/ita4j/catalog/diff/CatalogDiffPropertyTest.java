package io.github.ita4j.catalog.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.lineage.RandomCatalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.score.Fraction;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogDiffPropertyTest {
    @Provide
    Arbitrary<Catalog> catalogs() {
        return RandomCatalogs.any();
    }

    @Property
    void keepsTheLaws(@ForAll("catalogs") Catalog a, @ForAll("catalogs") Catalog b) {
        keepsTheLawsBetween(a, b);
    }

    @Property
    void aCatalogueDoesNotDifferFromItself(@ForAll("catalogs") Catalog catalog) {
        assertThat(CatalogDiff.between(catalog, catalog).isEmpty()).isTrue();
    }

    /** The laws for any two catalogues. */
    static void keepsTheLawsBetween(Catalog a, Catalog b) {
        CatalogDiff diff = CatalogDiff.between(a, b);
        assertThat(DiffMirror.of(diff)).isEqualTo(CatalogDiff.between(b, a));
        assertThat(DiffMirror.of(DiffMirror.of(diff))).isEqualTo(diff);
        assertThat(DiffMirror.of(diff).isEmpty()).isEqualTo(diff.isEmpty());
        assertThat(diff.items().stream().map(ItemDiff::entry).toList())
                .isEqualTo(diff.crosswalk().entries());
        // What all items of a side are worth is what its indicators with known items are worth.
        assertThat(diff.items().stream().map(ItemDiff::fromPoints).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(knownPoints(a));
        assertThat(diff.items().stream().map(ItemDiff::toPoints).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(knownPoints(b));
    }

    private static Fraction knownPoints(Catalog catalog) {
        Fraction points = Fraction.ZERO;
        for (InstrumentCriteria instrument : catalog.instruments()) {
            List<Indicator> indicators = instrument.indicators();
            long known =
                    indicators.stream().filter(i -> !i.allItems().isEmpty()).count();
            points = points.plus(instrument.weight().times(Fraction.of(known, indicators.size())));
        }
        return points;
    }
}

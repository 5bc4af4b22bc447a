package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.testkit.CatalogLawsAssert;
import io.github.ita4j.scoring.testkit.KeepsCatalogLaws;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CatalogLawsAssertTest {
    private static final Catalog UNFAIR = CatalogReader.read("""
                    {"format": 1, "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
                     "fiscalYear": 2570, "edition": "unfair", "version": "0.1.0",
                     "grades": {"pass-good": {"to": "94.99", "evidence": "inferred"}}}
                    """).orElseThrow();

    @Test
    void aFairCataloguePassesAndAnUnfairOneFails() {
        CatalogLawsAssert.assertHolds(Catalogs.forYear(FiscalYear.ofBuddhist(2569)), 1, 10);
        assertThatThrownBy(() -> CatalogLawsAssert.assertHolds(UNFAIR))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "Catalogue 2570 unfair 0.1.0 breaks 1 law(s) (seed 1, 100 tries):\nmonotonicity")
                .hasMessageContaining("'pass-good' to 'pass'")
                .hasMessageContaining("\n  before: ");
    }

    @Test
    void theTestClassFailsForAnUnfairCatalogue() throws IOException {
        KeepsCatalogLaws test = () -> UNFAIR;
        test.keepsTheLawsThatAreDecidedAtOnce();
        assertThatThrownBy(() -> {
                    for (int seed = 0; seed < 60; seed++) {
                        test.keepsTheLawsOnRandomSheets(new Random(seed));
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("'pass-good' to 'pass'");
    }

    /** jqwik runs what is annotated; without an annotation the interface would test nothing. */
    @Test
    void jqwikRunsBothParts() {
        assertThat(Arrays.stream(KeepsCatalogLaws.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(Property.class)
                                || method.isAnnotationPresent(Example.class)))
                .hasSize(2);
    }
}

package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Reads folders of the tests' own: one that is in order but for a file or two, and some that are not. */
class ShippedCatalogsTest {
    private static final String FOLDER = "/io/github/ita4j/catalog/mini/";
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);

    @Test
    void readsDefinitionsAndCataloguesOfAFolder() {
        ShippedCatalogs shipped = new ShippedCatalogs(FOLDER);

        assertThat(shipped.years()).map(FiscalYear::buddhistYear).containsExactly(2570, 2571, 2572);
        Catalog catalog = shipped.forYear(YEAR);
        assertThat(catalog.official()).isTrue();
        assertThat(catalog.themes()).map(ImprovementTheme::number).containsExactly(1);
        assertThat(catalog.requiredMeasures()).hasSize(1);
    }

    @RepeatedTest(20)
    void threadsThatRaceGetOneObject() throws Exception {
        ShippedCatalogs shipped = new ShippedCatalogs(FOLDER);
        int threads = 16;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Catalog>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(executor.submit(() -> {
                    start.await();
                    return shipped.forYear(YEAR);
                }));
            }
            IdentityHashMap<Catalog, Boolean> distinct = new IdentityHashMap<>();
            for (Future<Catalog> result : results) {
                distinct.put(result.get(), true);
            }
            assertThat(distinct).hasSize(1);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void saysWhichOfItsOwnFilesIsBroken() {
        ShippedCatalogs shipped = new ShippedCatalogs(FOLDER);

        assertThatThrownBy(() -> shipped.forYear(FiscalYear.ofBuddhist(2571)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        FOLDER + "nacc-2571.json is broken, which is a fault of ita4j; please report it:\n")
                .hasMessageContaining("/fiscalYear");
        assertThatThrownBy(() -> shipped.forYear(FiscalYear.ofBuddhist(2572)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(FOLDER + "nacc-2572.json holds the catalogue nacc of 2570:"
                        + " its name must be the one of what it holds.");
        // What is broken does not spoil what is not.
        assertThat(shipped.forYear(YEAR)).isNotNull();
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> new ShippedCatalogs("/nowhere/"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/nowhere/index.json is not on the class path:"
                        + " ita-catalog must be there with its resources.");
    }
}

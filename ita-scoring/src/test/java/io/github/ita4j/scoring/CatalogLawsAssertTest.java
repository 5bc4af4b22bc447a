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
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
                .hasMessageStartingWith("Catalogue 2570 unfair 0.1.0 breaks 1 law (seed 1, 100 tries):\nmonotonicity")
                .hasMessageContaining("'pass-good' to 'pass'")
                .hasMessageContaining("\n  before: ");
    }

    /** All o-items have the scale of the answers, so that one mistake in it shows at each of them. */
    @Test
    void oneViolationAtManyItemsIsOneLawBroken() {
        Catalog narrow = CatalogReader.read("""
                        {"format": 1, "overlayOf": {"fiscalYear": 2569, "edition": "nacc"},
                         "fiscalYear": 2570, "edition": "narrow", "version": "0.1.0",
                         "answerScales": [{"code": "published", "reversed": false, "answeredBy": "assessor",
                           "evidence": "inferred", "choices": [
                             {"label": {"th": "ไม่มี", "en": "None"}, "score": 10},
                             {"label": {"th": "มี", "en": "There"}, "score": 100}]}]}
                        """).orElseThrow();
        assertThatThrownBy(() -> CatalogLawsAssert.assertHolds(narrow))
                .hasMessageStartingWith(
                        "Catalogue 2570 narrow 0.1.0 breaks 1 law (seed 1, 100 tries):\nfull-range (o1, o2, ")
                .message()
                .containsOnlyOnce("full-range");
    }

    private static Map<String, Throwable> failures(KeepsCatalogLaws test) throws IOException {
        Map<String, Throwable> failures = new TreeMap<>();
        test.keepsTheLaws().forEach(law -> {
            try {
                law.getExecutable().execute();
            } catch (Throwable failure) {
                failures.put(law.getDisplayName(), failure);
            }
        });
        return failures;
    }

    @Test
    void theTestClassFailsForAnUnfairCatalogueAtTheLawThatIsBroken() throws IOException {
        assertThat(failures(() -> Catalogs.forYear(2569))).isEmpty();
        assertThat(failures(() -> UNFAIR))
                .containsOnlyKeys("monotonicity")
                .hasEntrySatisfying(
                        "monotonicity",
                        failure -> assertThat(failure)
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("'pass-good' to 'pass'"));
        KeepsCatalogLaws test = () -> UNFAIR;
        assertThatThrownBy(test::keepsTheLawsForJqwik)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("'pass-good' to 'pass'");
    }

    /** The engines run what is annotated; without an annotation the interface would test nothing. */
    @Test
    void bothEnginesFindTheLaws() throws NoSuchMethodException {
        assertThat(KeepsCatalogLaws.class.getMethod("keepsTheLaws").isAnnotationPresent(TestFactory.class))
                .isTrue();
        assertThat(KeepsCatalogLaws.class.getMethod("keepsTheLawsForJqwik").isAnnotationPresent(Example.class))
                .isTrue();
    }
}

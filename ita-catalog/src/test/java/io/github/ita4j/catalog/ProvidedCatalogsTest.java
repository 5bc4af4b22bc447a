package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.provider.SchoolCatalogs;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Providers: the one of {@code META-INF/services} in the tests' resources, and some that are not in order. */
class ProvidedCatalogsTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2568);

    private static ProvidedCatalogs of(CatalogProvider... providers) {
        return new ProvidedCatalogs(() -> List.of(providers).iterator());
    }

    /** A provider with one file whose text is given. */
    private static final class Given implements CatalogProvider {
        private final String json;

        Given(String json) {
            this.json = json;
        }

        @Override
        public List<String> files() {
            return List.of("given.json");
        }

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String overlay(int year, String edition) {
        return "{\"format\": 1, \"overlayOf\": {\"fiscalYear\": 2568, \"edition\": \"nacc\"}, \"fiscalYear\": " + year
                + ", \"edition\": \"" + edition + "\", \"version\": \"0.1.0\"}";
    }

    @Test
    void anotherStructureIsTakenWithoutCode() {
        Catalog school = Catalogs.find(YEAR, "school").orElseThrow();

        assertThat(school.official()).isFalse();
        assertThat(school.stamp().official()).isFalse();
        assertThat(school.nodes())
                .map(NodeCode::code)
                .containsExactly("overall", "IIT", "1", "i1", "i2", "EIT", "2", "3", "OIT", "4", "4.1", "o1", "o2");
        assertThat(school.instruments())
                .map(InstrumentCriteria::weight)
                .containsExactly(Fraction.of(25), Fraction.of(25), Fraction.of(50));
        assertThat(school.gradeScale().gradedParts()).containsExactly(Instrument.IIT, Instrument.EIT, Instrument.OIT);
        Grade grade = school.gradeScale().gradeOf(Score.of(92), List.of(Score.of(79), Score.of(95), Score.of(97)));
        assertThat(grade.code()).isEqualTo(GradeCode.of("pass"));
        assertThat(school.requiredMeasures().get(ItemCode.parse("o2")).topics())
                .map(Topic::id)
                .containsExactly("school-lunch");
        assertThat(Catalogs.find(YEAR, "school").orElseThrow()).isSameAs(school);
    }

    @Test
    void providersMayBringOverlays() {
        Catalog college = Catalogs.find(FiscalYear.ofBuddhist(2569), "college").orElseThrow();

        assertThat(college.official()).isFalse();
        assertThat(college.instruments())
                .map(InstrumentCriteria::weight)
                .containsExactly(Fraction.of(35), Fraction.of(25), Fraction.of(40));
    }

    /** As where a provider was compiled against another release. */
    @Test
    void aProviderThatCannotBeLinkedIsNamed() {
        CatalogProvider noFiles = new CatalogProvider() {
            @Override
            public List<String> files() {
                throw new NoSuchMethodError("files");
            }

            @Override
            public InputStream open(String file) {
                return InputStream.nullInputStream();
            }
        };
        CatalogProvider noFile = new CatalogProvider() {
            @Override
            public List<String> files() {
                return List.of("a.json");
            }

            @Override
            public InputStream open(String file) {
                throw new NoClassDefFoundError("org/example/Gone");
            }
        };
        ProvidedCatalogs notMade = new ProvidedCatalogs(() -> {
            throw new ExceptionInInitializerError("of the provider");
        });
        for (ProvidedCatalogs provided : List.of(of(noFiles), of(noFile), notMade)) {
            InvalidCatalogException exception =
                    catchThrowableOfType(InvalidCatalogException.class, () -> provided.find(YEAR, "school"));
            assertThat(exception.faults()).map(Fault::code).containsExactly(CatalogRule.PROVIDER_FAILED);
        }
    }

    @Test
    void whatComesWithIta4jStaysWhatItIs() {
        assertThat(Catalogs.find(YEAR, "nacc")).containsSame(Catalogs.forYear(YEAR));
        assertThat(Catalogs.find(YEAR, "hospital")).isEmpty();
        assertThat(Catalogs.find(FiscalYear.ofBuddhist(2600), "nacc")).isEmpty();
        assertThat(Catalogs.editions(YEAR)).containsExactly("nacc", "school");
        assertThat(Catalogs.editions(FiscalYear.ofBuddhist(2569))).containsExactly("nacc", "college");
        assertThat(Catalogs.editions(FiscalYear.ofBuddhist(2567))).containsExactly("nacc");
        assertThat(Catalogs.editions(FiscalYear.ofBuddhist(2600))).isEmpty();
    }

    @Test
    void editionsAreInAlphabeticalOrder() {
        ProvidedCatalogs provided = of(new Given(overlay(2570, "zoo")), new Given(overlay(2570, "ark")));

        assertThat(provided.editions(FiscalYear.ofBuddhist(2570))).containsExactly("ark", "zoo");
    }

    @Test
    void mayNotShadowWhatComesWithIta4j() {
        ProvidedCatalogs provided = of(new Given(overlay(2568, "nacc")));

        assertThatThrownBy(() -> provided.find(YEAR, "school"))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessage("The catalogue 'given.json' of the provider " + Given.class.getName()
                        + " cannot be used:\n/edition: found edition 'nacc' of fiscal year"
                        + " 2568, which comes from ita4j itself already, expected an edition of its own. Name the"
                        + " edition after the body whose criteria they are, or remove one of the two from the class"
                        + " path.");
    }

    @Test
    void mayNotShadowAnotherProvider() {
        ProvidedCatalogs provided = of(new SchoolCatalogs(), new Given(overlay(2568, "school")));

        InvalidCatalogException exception =
                catchThrowableOfType(InvalidCatalogException.class, () -> provided.editions(YEAR));
        assertThat(exception.faults()).map(Fault::code).containsExactly(CatalogRule.IDENTITY_TAKEN);
        assertThat(exception)
                .hasMessageContaining("'given.json' of the provider " + Given.class.getName())
                .hasMessageContaining("'school-2568.json' of the provider " + SchoolCatalogs.class.getName());
    }

    @Test
    void saysWhoseFileIsBroken() {
        ProvidedCatalogs provided =
                of(new SchoolCatalogs(), new Given(TestFiles.SMALL.replace("\"weight\": 40", "\"weight\": 41")));

        InvalidCatalogException exception =
                catchThrowableOfType(InvalidCatalogException.class, () -> provided.find(YEAR, "school"));
        assertThat(exception.faults()).map(Fault::code).containsExactly(CatalogRule.WEIGHTS_NOT_100);
        assertThat(exception)
                .hasMessageStartingWith("The catalogue 'given.json' of the provider " + Given.class.getName()
                        + " cannot be used; the file has 1 fault(s):\n" + Given.class.getName()
                        + "/given.json:10:18: weights-not-100 /instruments: ");
    }

    @Test
    void saysWhichFileIsNotThere() {
        CatalogProvider provider = () -> List.of("nowhere.json");
        ProvidedCatalogs provided = of(provider);

        InvalidCatalogException exception =
                catchThrowableOfType(InvalidCatalogException.class, () -> provided.editions(YEAR));
        assertThat(exception.faults()).map(Fault::code).containsExactly(CatalogRule.PROVIDER_FAILED);
        assertThat(exception)
                .hasCauseInstanceOf(FileNotFoundException.class)
                .hasMessageStartingWith("The catalogue 'nowhere.json' of the provider "
                        + provider.getClass().getName() + " cannot be used")
                .hasMessageContaining("there is no resource 'nowhere.json'");
    }

    @Test
    void saysWhichProviderThrows() {
        CatalogProvider provider = () -> {
            throw new IllegalStateException("no licence");
        };
        ProvidedCatalogs provided = of(provider);

        assertThatThrownBy(() -> provided.editions(YEAR))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageContaining(provider.getClass().getName())
                .hasMessageContaining("IllegalStateException: no licence");
    }

    @Test
    void saysWhichProviderCannotBeMade() {
        ProvidedCatalogs provided = new ProvidedCatalogs(() -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public CatalogProvider next() {
                throw new ServiceConfigurationError("Provider org.example.Gone not found");
            }
        });

        assertThatThrownBy(() -> provided.find(YEAR, "gone"))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageContaining("Provider org.example.Gone not found");
    }

    @Test
    void aFailureIsSaidAtEveryCallAndMayPass() {
        AtomicInteger calls = new AtomicInteger();
        CatalogProvider provider = () -> {
            if (calls.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return List.of();
        };
        ProvidedCatalogs provided = of(provider);

        assertThatThrownBy(() -> provided.editions(YEAR)).hasMessageContaining("not yet");
        assertThatThrownBy(() -> provided.editions(YEAR)).hasMessageContaining("not yet");
        assertThat(provided.editions(YEAR)).isEmpty();
    }

    @Test
    void threadsThatRaceReadOnce() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        ProvidedCatalogs provided = new ProvidedCatalogs(() -> {
            calls.incrementAndGet();
            return List.<CatalogProvider>of(new SchoolCatalogs()).iterator();
        });
        assertThat(calls).hasValue(0);
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            Callable<Catalog> find = () -> provided.find(YEAR, "school").orElseThrow();
            List<Future<Catalog>> results =
                    executor.invokeAll(Stream.generate(() -> find).limit(16).toList());
            Catalog first = results.get(0).get();
            for (Future<Catalog> result : results) {
                assertThat(result.get()).isSameAs(first);
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(calls).hasValue(1);
    }
}

package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.laws.CatalogLaws;
import io.github.ita4j.scoring.laws.LawReport.LawResult;
import io.github.ita4j.scoring.laws.LawReport.LawResult.Outcome;
import java.io.IOException;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.Extension;

/**
 * A test class that checks every law of a catalogue: implement {@link #catalog()} and nothing else.
 *
 * <pre>{@code
 * class DraftTest implements KeepsCatalogLaws {
 *     @Override
 *     public Catalog catalog() throws IOException {
 *         return CatalogReader.read(DraftTest.class.getResourceAsStream("draft-2570.json")).orElseThrow();
 *     }
 * }
 * }</pre>
 *
 * <p>JUnit Jupiter runs one test for each law, and jqwik, where it is among the engines, one for all of them. Where Jupiter is not
 * among the libraries of the tests nothing would run, so there the class does not compile: that is what {@link Extension} is
 * for. Seed and tries are those of {@link CatalogLawsAssert}. Stateless.
 */
public interface KeepsCatalogLaws extends Extension {
    /**
     * The catalogue to check.
     *
     * @return the same catalogue every time
     * @throws IOException if its file cannot be read
     */
    Catalog catalog() throws IOException;

    /**
     * For Jupiter: the laws, one by one. A law that cannot be checked, because one that every result needs is violated, is
     * skipped.
     *
     * @return a test for every law
     * @throws IOException if the file of the catalogue cannot be read
     */
    @TestFactory
    default Stream<DynamicTest> keepsTheLaws() throws IOException {
        Catalog catalog = catalog();
        return CatalogLaws.of(catalog).check(CatalogLawsAssert.SEED, CatalogLawsAssert.TRIES).results().stream()
                .map(result -> DynamicTest.dynamicTest(result.law().code(), () -> require(catalog, result)));
    }

    private static void require(Catalog catalog, LawResult result) {
        Assumptions.assumeFalse(
                result.outcome() == Outcome.NOT_CHECKED, "Not checked: a law that every result needs is violated.");
        CatalogLawsAssert.requireNone(catalog, result.violations(), "");
    }

    /**
     * For jqwik: all laws.
     *
     * @throws IOException if the file of the catalogue cannot be read
     */
    @Example
    default void keepsTheLawsForJqwik() throws IOException {
        CatalogLawsAssert.assertHolds(catalog());
    }
}

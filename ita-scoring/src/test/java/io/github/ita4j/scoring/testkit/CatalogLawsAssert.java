package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.laws.CatalogLaws;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.laws.LawViolation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The laws of a catalogue as an assertion, for any test framework.
 *
 * <pre>{@code
 * CatalogLawsAssert.assertHolds(draft);
 * }</pre>
 *
 * <p>Stateless, and so thread-safe.
 */
public final class CatalogLawsAssert {
    /** The seed where none is given; {@code ita validate --laws} has the same. */
    public static final long SEED = 1;

    /** The tries where none are given; {@code ita validate --laws} has the same. */
    public static final int TRIES = 100;

    private CatalogLawsAssert() {}

    /**
     * Checks all laws with the usual seed and tries.
     *
     * @param catalog the catalogue
     * @throws AssertionError if a law is violated; the message names every violation with its counter-example
     */
    public static void assertHolds(Catalog catalog) {
        assertHolds(catalog, SEED, TRIES);
    }

    /**
     * Checks all laws.
     *
     * @param catalog the catalogue
     * @param seed what the random score sheets are made from
     * @param tries how often each law about random sheets is tried, at least once
     * @throws AssertionError if a law is violated; the message names the seed and every violation with its counter-example
     */
    public static void assertHolds(Catalog catalog, long seed, int tries) {
        LawReport report = CatalogLaws.of(catalog).check(seed, tries);
        requireNone(catalog, report.violations(), " (seed " + seed + ", " + tries + " tries)");
    }

    static void requireNone(Catalog catalog, List<LawViolation> violations, String how) {
        if (!violations.isEmpty()) {
            long laws = violations.stream().map(LawViolation::law).distinct().count();
            throw new AssertionError("Catalogue " + catalog.fiscalYear() + " " + catalog.edition() + " "
                    + catalog.version() + " breaks " + laws + (laws == 1 ? " law" : " laws") + how + ":\n"
                    + violations.stream().map(LawViolation::message).collect(Collectors.joining("\n")));
        }
    }
}

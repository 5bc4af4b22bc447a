package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.laws.CatalogLaw;
import io.github.ita4j.scoring.laws.CatalogLaws;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * A test class that checks every law of a catalogue: implement {@link #catalog()} and nothing else.
 *
 * <pre>{@code
 * class DraftTest implements KeepsCatalogLaws {
 *     @Override
 *     public Catalog catalog() {
 *         return CatalogReader.read(DraftTest.class.getResourceAsStream("draft-2570.json")).orElseThrow();
 *     }
 * }
 * }</pre>
 *
 * <p>Stateless. jqwik runs the property with seeds of its own and, where it fails, runs it with the same seed again.
 */
public interface KeepsCatalogLaws {
    /**
     * The catalogue to check.
     *
     * @return the same catalogue every time
     */
    Catalog catalog();

    /** The laws hold that are decided by the catalogue alone. */
    @Example
    default void keepsTheLawsThatAreDecidedAtOnce() {
        check(false, new Random(0));
    }

    /**
     * The other laws hold on random score sheets.
     *
     * @param random the source of randomness
     */
    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    default void keepsTheLawsOnRandomSheets(@ForAll Random random) {
        check(true, random);
    }

    private void check(boolean random, Random source) {
        Catalog catalog = catalog();
        CatalogLaws laws = CatalogLaws.of(catalog);
        for (CatalogLaw law : CatalogLaw.values()) {
            if (law.random() == random) {
                CatalogLawsAssert.requireNone(catalog, laws.violations(law, source), "");
            }
        }
    }
}

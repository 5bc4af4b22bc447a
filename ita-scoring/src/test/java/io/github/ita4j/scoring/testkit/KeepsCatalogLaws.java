package io.github.ita4j.scoring.testkit;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.laws.CatalogLaw;
import io.github.ita4j.scoring.laws.CatalogLaws;
import java.io.IOException;
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
 *     public Catalog catalog() throws IOException {
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
     * @throws IOException if its file cannot be read
     */
    Catalog catalog() throws IOException;

    /**
     * The laws hold that are decided by the catalogue alone.
     *
     * @throws IOException if the file of the catalogue cannot be read
     */
    @Example
    default void keepsTheLawsThatAreDecidedAtOnce() throws IOException {
        check(false, new Random(0));
    }

    /**
     * The other laws hold on random score sheets.
     *
     * @param random the source of randomness
     * @throws IOException if the file of the catalogue cannot be read
     */
    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    default void keepsTheLawsOnRandomSheets(@ForAll Random random) throws IOException {
        check(true, random);
    }

    private void check(boolean random, Random source) throws IOException {
        Catalog catalog = catalog();
        CatalogLaws laws = CatalogLaws.of(catalog);
        for (CatalogLaw law : CatalogLaw.values()) {
            if (law.random() == random) {
                CatalogLawsAssert.requireNone(catalog, laws.violations(law, source), "");
            }
        }
    }
}

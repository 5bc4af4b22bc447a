package stranger;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.testkit.KeepsCatalogLaws;
import java.io.IOException;

/** A draft that lets the grade fall where a score rises; this test must fail, and check-consumers sees that it does. */
class UnfairDraftTest implements KeepsCatalogLaws {
    public Catalog catalog() throws IOException {
        return CatalogReader.read(UnfairDraftTest.class.getResourceAsStream("/draft-2570-unfair.json"))
                .orElseThrow();
    }
}

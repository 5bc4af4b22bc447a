package stranger;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.testkit.KeepsCatalogLaws;

/** A draft that is good. */
class DraftTest implements KeepsCatalogLaws {
    public Catalog catalog() {
        return CatalogReader.read(DraftTest.class.getResourceAsStream("/draft-2570.json"))
                .orElseThrow();
    }
}

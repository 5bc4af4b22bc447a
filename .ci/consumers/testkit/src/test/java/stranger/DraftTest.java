package stranger;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.scoring.testkit.KeepsCatalogLaws;
import java.io.IOException;

/** A draft that is good. */
class DraftTest implements KeepsCatalogLaws {
    public Catalog catalog() throws IOException {
        return CatalogReader.read(DraftTest.class.getResourceAsStream("/draft-2570.json"))
                .orElseThrow();
    }
}

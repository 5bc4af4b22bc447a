package io.github.ita4j.scoring;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.testkit.KeepsCatalogLaws;

/** What a team writes to check its draft. */
class KeepsCatalogLawsTest implements KeepsCatalogLaws {
    @Override
    public Catalog catalog() {
        return Catalogs.forYear(FiscalYear.ofBuddhist(2569));
    }
}

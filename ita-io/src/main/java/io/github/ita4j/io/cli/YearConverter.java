package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;

/** Reads {@code --year}, and offers the years that there is a catalogue for. */
final class YearConverter extends WordConverter<FiscalYear> {
    YearConverter() {
        super(FiscalYear::parse, () -> Catalogs.years().stream().map(FiscalYear::toString));
    }
}

package io.github.ita4j.catalog.internal.overlay;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Optional;

/** The small catalogue as the only base, so that the tests of overlays do not move with the shipped data. */
public final class SmallBase implements BaseCatalogs {
    private final JsonValue document =
            CatalogFaults.READER.read(TestFiles.SMALL, new CatalogFaults()).orElseThrow();

    @Override
    public LocalizedText names() {
        return LocalizedText.of("example ปี 2570", "example of 2570");
    }

    @Override
    public Optional<JsonValue> find(FiscalYear year, String edition) {
        return Optional.of(document).filter(d -> year.buddhistYear() == 2570 && edition.equals("example"));
    }

    @Override
    public Optional<JsonValue> gradeScale(String code) {
        return Optional.empty();
    }
}

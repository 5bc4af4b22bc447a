package io.github.ita4j.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.validation.CatalogRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Catalogue files and overlays, damaged: a catalogue or faults, never both, never neither, and nothing is thrown. */
class CatalogFuzzTest {
    private static final Path SMALL =
            Path.of("..", "ita-catalog", "src", "test", "resources", "io", "github", "ita4j", "catalog");

    private static final List<String> GOOD = List.of(
            read(SMALL.resolve("small-catalog.json")),
            read(SMALL.resolve("small-overlay.json")),
            read(Path.of("examples", "draft-2570.json")));

    private static final List<String> WORDS = List.of(
            "\"format\": 1,",
            "\"overlayOf\": {\"fiscalYear\": 2569, \"edition\": \"nacc\"},",
            "\"fiscalYear\": 2570,",
            "\"weights\": {\"IIT\": 100},",
            "\"remove\": [\"o1\"],",
            "\"inferred\"",
            "\"pass-good\"",
            "\"o43\"",
            "\"9.1\"",
            "{\"kind\": \"missing\"}",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "1e999999999",
            "\"\\");

    @Property
    void damagedCatalogsAreRead(@ForAll("files") byte[] file) throws IOException {
        CatalogReading reading = CatalogReader.read(new ByteArrayInputStream(file));
        assertThat(reading.catalog().isPresent()).isEqualTo(reading.faults().isEmpty());
        assertThat(reading.faults()).allSatisfy(fault -> {
            assertThat(fault.code()).isNotEqualTo(CatalogRule.INCONSISTENT);
            assertThat(fault.report()).isNotBlank().doesNotContain("\u0000");
            fault.place().line().ifPresent(line -> assertThat(line).isPositive());
            fault.place().column().ifPresent(column -> assertThat(column).isPositive());
        });
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Damage.ofBytes(GOOD, WORDS);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}

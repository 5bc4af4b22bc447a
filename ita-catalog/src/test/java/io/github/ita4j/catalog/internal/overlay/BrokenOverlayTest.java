package io.github.ita4j.catalog.internal.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.FaultTexts;
import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.Definitions;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.core.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken overlays: at least one for each rule of overlays, and one for each way in which a rule of whole catalogues can
 * be broken by what an overlay makes of its base. The text file beside each holds the rule, the pointer and the
 * message.
 */
class BrokenOverlayTest {
    static Stream<Path> files() {
        return TestFiles.brokenOverlays().stream();
    }

    private static CatalogFile read(String json) {
        return CatalogFile.read(json, new Definitions(), new SmallBase());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReportedWithItsPlaceAndNothingElse(Path file) throws IOException {
        CatalogFile read = read(Files.readString(file));

        assertThat(read.catalog()).isEmpty();
        assertThat(read.faults()).map(fault -> fault.code().code()).containsExactly(TestFiles.rule(file));
        Fault fault = read.faults().get(0);
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".json", ".txt"));
        assertThat(fault.code() + "\n" + FaultTexts.pointer(fault) + "\n" + FaultTexts.of(fault) + "\n")
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void nothingIsWrongWithTheOneTheyAreMadeFrom() {
        assertThat(read(TestFiles.SMALL_OVERLAY).faults()).isEmpty();
        assertThat(read(TestFiles.SMALL_OVERLAY).catalog()).isPresent();
    }

    @Test
    void manyFaultsAreReportedTogetherInTheOrderOfTheFile() {
        CatalogFile read = read(TestFiles.text("/io/github/ita4j/catalog/many-overlay-faults.json"));

        assertThat(String.join("\n", read.faults().stream().map(FaultTexts::of).toList()) + "\n")
                .isEqualTo(TestFiles.text("/io/github/ita4j/catalog/many-overlay-faults.txt"));
        assertThat(read.catalog()).isEmpty();
    }
}

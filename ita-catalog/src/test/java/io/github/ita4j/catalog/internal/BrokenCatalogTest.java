package io.github.ita4j.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.FaultTexts;
import io.github.ita4j.catalog.internal.overlay.SmallBase;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One broken file for each rule. The text file beside it holds the rule, the pointer and the whole message. Where that
 * quotes the JSON reader, a new version of Jackson may word it anew.
 */
class BrokenCatalogTest {
    static Stream<Path> files() {
        return TestFiles.broken().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReportedWithItsPlaceAndNothingElse(Path file) throws IOException {
        CatalogFile read = CatalogFile.read(Files.readString(file), new Definitions(), new SmallBase());

        assertThat(read.catalog()).isEmpty();
        assertThat(read.faults()).map(fault -> fault.code().code()).containsExactly(TestFiles.rule(file));
        Fault fault = read.faults().get(0);
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".json", ".txt"));
        assertThat(fault.code() + "\n" + FaultTexts.pointer(fault) + "\n" + FaultTexts.of(fault) + "\n")
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void everyRuleHasAFile() {
        Set<String> rules = new TreeSet<>();
        Arrays.stream(CatalogRule.values()).map(CatalogRule::code).forEach(rules::add);
        // Not text, not of a file, and not to be had from any file that is known; FileTextTest, ProvidedCatalogsTest
        // and
        // CatalogReaderPropertyTest see to them.
        rules.removeAll(List.of("not-utf8", "provider-failed", "inconsistent"));
        // Notices: the file can be used. OverlayTest and OtherBodiesTest see to them.
        rules.removeAll(List.of("one-topic", "thai-only"));

        assertThat(Stream.concat(files(), TestFiles.brokenOverlays().stream()).map(TestFiles::rule))
                .containsAll(rules);
    }

    @Test
    void manyFaultsAreReportedTogetherInTheOrderOfTheFile() {
        CatalogFile read = CatalogFile.read(
                TestFiles.text("/io/github/ita4j/catalog/many-faults.json"), new Definitions(), new SmallBase());

        assertThat(String.join("\n", read.faults().stream().map(FaultTexts::of).toList()) + "\n")
                .isEqualTo(TestFiles.text("/io/github/ita4j/catalog/many-faults.txt"));
        assertThat(read.faults()).hasSize(15);
        assertThat(read.catalog()).isEmpty();
    }
}

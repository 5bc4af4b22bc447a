package io.github.ita4j.catalog.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.FaultTexts;
import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.fault.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private final CatalogFaults faults = new CatalogFaults();

    private Optional<String> read(byte[] bytes) throws IOException {
        return CatalogFaults.READER
                .read(new ByteArrayInputStream(bytes), faults)
                .map(JsonValue::text);
    }

    private Optional<String> read(String text) {
        return CatalogFaults.READER.read(text, faults).map(JsonValue::text);
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() throws IOException {
        assertThat(read("\uFEFF\"ก\"".getBytes(StandardCharsets.UTF_8))).contains("ก");
        assertThat(read("\"ก\"".getBytes(StandardCharsets.UTF_8))).contains("ก");
        assertThat(read("\uFEFF\"ก\"")).contains("ก");
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void readsTheCharacterThatStandsForBrokenOnes() throws IOException {
        assertThat(read("\"ก\uFFFDข\"".getBytes(StandardCharsets.UTF_8))).contains("ก\uFFFDข");
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void saysWhereTheBytesAreNotUtf8() throws IOException {
        assertThat(read("{\n  \"ก\"".getBytes(Charset.forName("TIS-620")))).isEmpty();

        Fault fault = faults.all().get(0);
        assertThat(fault.code()).isEqualTo(CatalogRule.NOT_UTF8);
        assertThat(FaultTexts.of(fault))
                .isEqualTo("The file (line 2, column 4): found bytes that are not UTF-8, expected a file in UTF-8."
                        + " Save the file as UTF-8; Thai files are often in TIS-620 or Windows-874 instead.");
    }

    @Test
    void refusesACharacterThatIsCutOff() throws IOException {
        assertThat(read(new byte[] {'"', (byte) 0xE0, (byte) 0xB8})).isEmpty();
        assertThat(faults.all()).map(Fault::code).containsExactly(CatalogRule.NOT_UTF8);
    }

    @Test
    void refusesFilesThatAreTooLarge() throws IOException {
        String largest = " ".repeat(CatalogFaults.MAX_BYTES - 1) + "1";
        assertThat(read(largest.getBytes(StandardCharsets.UTF_8))).contains("1");
        assertThat(read(largest)).contains("1");
        assertThat(faults.all()).isEmpty();

        assertThat(read((" " + largest).getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(" " + largest)).isEmpty();
        assertThat(read("ก".repeat(CatalogFaults.MAX_BYTES / 3 + 1))).isEmpty();
        assertThat(faults.all())
                .map(FaultTexts::of)
                .hasSize(3)
                .containsOnly("The file: found more than 5000000 bytes, expected at most 5000000 bytes (5 MB)."
                        + " Check that this is a catalogue; if it is, make it smaller.");
    }
}

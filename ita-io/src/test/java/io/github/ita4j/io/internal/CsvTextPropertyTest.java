package io.github.ita4j.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is harmless, and comes back. */
class CsvTextPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of(
                        "'", "=", "+", "-", "@", "\t", "\n", "\r", "\uFF1D", "\\", "u001B", "\\u001B", "\\u005C",
                        "u005C", "\u0000", "\u0007", "\b", "\u001B", "\u007F", "\u0085", "\u009B", "\u202E", "\u2066",
                        "\u200B", "ก", "a"),
                Arbitraries.strings().ofMaxLength(3));
        return parts.list().ofMaxSize(6).map(list -> String.join("", list));
    }

    @Property
    void whatIsWrittenIsHarmlessAndComesBack(@ForAll("texts") String text) {
        String field = CsvText.write(List.of(text));
        assertThat(field).doesNotMatch("(?s)[=+@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20-].*");
        assertThat(field.codePoints())
                .noneMatch(c -> (Character.isISOControl(c) && c != '\t')
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
        StringWriter csv = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(csv).writeRecord("90", field);
        String read = CsvReader.builder()
                .ofCsvRecord(csv.toString())
                .iterator()
                .next()
                .getField(1);
        assertThat(CsvText.read(read)).isEqualTo(text);
    }

    @Example
    void linesStayLines() {
        assertThat(CsvText.write(List.of("a", "=b"))).isEqualTo("a\n=b");
        assertThat(CsvText.write(List.of("", "=b"))).isEqualTo("'\n=b");
    }

    @Example
    void whatOthersWroteIsReadToo() {
        assertThat(CsvText.read("'=1")).isEqualTo("=1");
        assertThat(CsvText.read("'90s'")).isEqualTo("'90s'");
        assertThat(CsvText.read("C:\\users\\u0E01")).isEqualTo("C:\\users\\u0E01");
    }
}

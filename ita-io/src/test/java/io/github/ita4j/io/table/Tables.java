package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to read in tests, and to look at what was read. */
final class Tables {
    private Tables() {}

    static TableDocument read(TableFormat format, String content) {
        return TableFileReader.of().withFormat(format).readText(content, "test");
    }

    static TableDocument text(String... lines) {
        return read(TableFormat.TEXT, String.join("\n", lines));
    }

    static TableDocument markdown(String... lines) {
        return read(TableFormat.MARKDOWN, String.join("\n", lines));
    }

    static TableDocument html(String... lines) {
        return read(TableFormat.HTML, String.join("\n", lines));
    }

    static TableDocument named(String name, byte[] content) {
        return TableFileReader.of().read(new ByteArrayInputStream(content), name);
    }

    static TableDocument named(String name, String content) {
        return named(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static TableDocument limited(TableLimits limits, TableFormat format, String content) {
        return TableFileReader.of().withLimits(limits).withFormat(format).readText(content, "test");
    }

    static List<String> reports(TableDocument document) {
        return document.faults().stream().map(Fault::report).toList();
    }

    static List<FaultCode> codes(TableDocument document) {
        return document.faults().stream().map(Fault::code).toList();
    }

    /** The texts of a table's cells, row by row. */
    static List<List<String>> cells(TableGrid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(TableCell::text).toList())
                .toList();
    }

    /** The texts of the cells of the only table. */
    static List<List<String>> only(TableDocument document) {
        if (document.grids().size() != 1) {
            throw new AssertionError(document.grids().size() + " tables: " + document.blocks() + reports(document));
        }
        return cells(document.grids().get(0));
    }

    /** The places of a table's cells, row by row. */
    static List<List<String>> places(TableGrid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.place().toString())
                        .toList())
                .toList();
    }

    /** What holds of every document. That no cell is lost is checked where documents are built. */
    static void isWhole(TableDocument document) {
        assertThat(document.blocks().isEmpty() && document.faults().isEmpty())
                .as("nothing is said of the file")
                .isFalse();
        assertThat(document.faults()).allSatisfy(fault -> {
            assertThat(fault.message(Language.ENGLISH)).isNotBlank().doesNotContain("\n", "\r");
            assertThat(fault.report()).startsWith("test");
        });
        for (TableGrid grid : document.grids()) {
            for (TableRow row : grid.rows()) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    Place place = row.cells().get(column - 1).place();
                    assertThat(place.column()).hasValue(column);
                    assertThat(place.row()).isEqualTo(row.place().row());
                }
            }
        }
    }

    /** The cell whose text readers see at the place of another. */
    static TableCell shown(TableGrid grid, TableCell cell) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(other -> cell.coveredBy().filter(other.place()::equals).isPresent())
                .findFirst()
                .orElse(cell);
    }
}

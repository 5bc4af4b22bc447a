package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Worksheet;

/** Any table, written in any form, is read back as it was. */
class TableRoundTripPropertyTest {
    @Property(tries = 300)
    void readsWhatWasWritten(@ForAll("grids") List<List<String>> grid, @ForAll TableFormat format) {
        TableDocument document = format == TableFormat.XLSX
                ? Tables.named("test", workbook(grid))
                : Tables.read(format, format == TableFormat.TEXT ? separated(grid, '\t') : written(grid, format));
        assertThat(Tables.reports(document)).isEmpty();
        List<List<String>> expected = format == TableFormat.XLSX ? withoutEmptyEnds(grid) : grid;
        assertThat(Tables.only(document)).isEqualTo(expected);
        assertThat(document.cellsFound())
                .isEqualTo(grid.stream()
                        .flatMap(List::stream)
                        .filter(cell -> !cell.isEmpty())
                        .count());
    }

    @Property(tries = 100)
    void tablesKeepTheirOrderAmongParagraphs(@ForAll("grids") List<List<String>> grid, @ForAll boolean pipes) {
        String table = pipes ? written(grid, TableFormat.MARKDOWN) : separated(grid, '\t');
        String html = written(grid, TableFormat.HTML);
        TableDocument document =
                Tables.read(TableFormat.TEXT, "ก่อน\n\n" + table + "\nกลาง\n\n" + html + "\n\nหลัง\n\n" + table);
        assertThat(document.grids()).map(Tables::cells).containsExactly(grid, grid, grid);
        assertThat(document.texts()).map(TextBlock::text).containsExactly("ก่อน", "กลาง", "หลัง");
        assertThat(document.blocks())
                .map(block -> block.place().line().getAsInt())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static String written(List<List<String>> grid, TableFormat format) {
        return switch (format) {
            case CSV -> separated(grid, ',');
            case TSV, TEXT -> separated(grid, '\t');
            case MARKDOWN -> markdown(grid);
            default -> html(grid);
        };
    }

    private static String separated(List<List<String>> grid, char separator) {
        return grid.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + escaped(cell).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String markdown(List<List<String>> grid) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : grid) {
            lines.add(row.stream()
                    .map(cell -> cell.replaceAll("([\\\\|*<&-])", "\\\\$1").replace("\n", "<br>"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add("|" + "---|".repeat(row.size()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String html(List<List<String>> grid) {
        return grid.stream()
                .map(row -> row.stream()
                        .map(cell ->
                                "<td>" + escaped(cell).replace(" ", "&nbsp;").replace("\n", "<br>") + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table>", "</table>"));
    }

    /** HTML in a cell is read as text, so a cell that holds such characters writes them as HTML does. */
    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] workbook(List<List<String>> grid) {
        return Workbooks.written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("แผน");
            for (int row = 0; row < grid.size(); row++) {
                for (int column = 0; column < grid.get(row).size(); column++) {
                    String cell = grid.get(row).get(column);
                    if (!cell.isEmpty()) {
                        sheet.value(row, column, escaped(cell));
                    }
                }
            }
        });
    }

    /** A sheet knows where its last text is, but not how wide the table was meant to be. */
    private static List<List<String>> withoutEmptyEnds(List<List<String>> grid) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : grid) {
            int width = row.size();
            while (width > 0 && row.get(width - 1).isEmpty()) {
                width--;
            }
            if (width > 0) {
                rows.add(row.subList(0, width));
            }
        }
        return rows;
    }

    /** Tables of two to five columns whose first row has text, for a table of nothing is none. */
    @Provide
    Arbitrary<List<List<String>>> grids() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(width ->
                        cells().list().ofSize(width).list().ofMinSize(2).ofMaxSize(6))
                .filter(grid -> grid.get(0).stream().noneMatch(String::isEmpty)
                        && grid.get(1).stream().noneMatch(String::isEmpty));
    }

    private static Arbitrary<String> cells() {
        Arbitrary<String> characters = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('ก', 'ฮ').ofLength(1),
                Arbitraries.of(
                        "ำ", "ิ", "่", "้", "์", "เ", "๐", "๙", "a", "Z", "0", " ", "\n", "\"", "'", ",", ";", "|",
                        "\\", "*", "**", "-", "--", "<", ">", "&", "&lt;", "<p>", "</p>", "<br>", "#", "=", "(", "/",
                        ")", "e\u0301", "😀", "👩‍👧", "☑", "[x]", "`", "_"));
        return characters
                .list()
                .ofMaxSize(12)
                .map(parts -> parts.stream()
                        .collect(Collectors.joining())
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))
                        .strip());
    }
}

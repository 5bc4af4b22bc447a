package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file is made of: it is refused, or read in bounded memory, and no cell is lost unsaid. */
class TableLimitsTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    /** Blanks without end, and without the memory for them. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            return length;
        }
    }

    @Test
    void aFileWithoutEndIsRefused() {
        TableDocument document = TableFileReader.of().read(new Endless(), "test");
        assertThat(Tables.reports(document))
                .containsExactly("test: FILE_TOO_LARGE The file is larger than 52428800 bytes, so nothing of it was"
                        + " read: split it, or raise the limit 'bytes'.");
    }

    @Test
    void theLargestFileIsRead() {
        TableLimits limits = TableLimits.builder().bytes(10).build();
        assertThat(Tables.limited(limits, TableFormat.CSV, "a,b\nc,d,ef").faults())
                .isEmpty();
        assertThat(Tables.codes(Tables.limited(limits, TableFormat.CSV, "a,b\nc,d,efg")))
                .containsExactly(TableCode.FILE_TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "TSV", "MARKDOWN", "HTML", "TEXT"})
    void aRowOfTenThousandColumnsIsNotKeptButCounted(TableFormat format) {
        String many = row(format, 10_000);
        String content = row(format, 1_000) + many + row(format, 3);
        TableDocument document =
                Tables.read(format, format == TableFormat.HTML ? "<table>" + content + "</table>" : content);
        assertThat(document.grids()).hasSize(1);
        assertThat(document.grids().get(0).rows())
                .map(row -> row.cells().size())
                .containsExactly(1_000, 3);
        assertThat(Tables.codes(document)).containsExactly(TableCode.TOO_MANY_COLUMNS);
        assertThat(TableCode.cells(document.faults().get(0))).isEqualTo(10_000);
        assertThat(document.faults().get(0).place().row()).hasValue(2);
        assertThat(document.cellsFound()).isEqualTo(11_003);
    }

    private static String row(TableFormat format, int cells) {
        return switch (format) {
            case CSV -> "x,".repeat(cells - 1) + "x\n";
            case MARKDOWN -> "|" + "x|".repeat(cells) + "\n";
            case HTML -> "<tr>" + "<td>x".repeat(cells) + "</tr>";
            default -> "x\t".repeat(cells - 1) + "x\n";
        };
    }

    @Test
    void aRowOfTenThousandColumnsOfAWorkbookIsNotKeptButCounted() {
        StringBuilder cells = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 10_000; i++) {
            cells.append("<c><v>1</v></c>");
        }
        TableDocument document =
                Tables.named("x", Workbooks.ofRows(cells + "</row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>", ""));
        assertThat(Tables.only(document)).containsExactly(List.of("2"));
        assertThat(Tables.codes(document)).containsExactly(TableCode.TOO_MANY_COLUMNS);
        assertThat(document.cellsFound()).isEqualTo(10_001);
    }

    @Test
    void aCellThatReachesOverManyColumnsIsOneCell() {
        TableDocument document = Tables.html("<table><tr><td colspan=9999999>ก</td></tr><tr><td>ข</td></tr></table>");
        assertThat(Tables.only(document)).containsExactly(List.of("ข"));
        assertThat(TableCode.cells(document.faults().get(0))).isEqualTo(1);
        String below = "<tr><td rowspan=65534 colspan=1000>ก</td></tr>" + "<tr></tr>".repeat(65_000);
        TableDocument covered = Tables.html("<table>" + below + "</table>");
        assertThat(covered.grids().get(0).rows()).hasSize(500);
        assertThat(Tables.codes(covered)).containsExactly(TableCode.TOO_MANY_CELLS);
    }

    @Test
    void aMillionTinyTablesAreCountedAndTenThousandKept() {
        TableDocument text = Tables.read(TableFormat.TEXT, "ก\tข\tค\n\n".repeat(1_000_000));
        assertThat(text.grids()).hasSize(10_000);
        assertThat(text.cellsFound()).isEqualTo(3_000_000);
        assertThat(Tables.reports(text))
                .containsExactly(
                        "test:20001: TOO_MANY_TABLES The file has more than 10000 tables; not kept from here on:"
                                + " 990000 rows. Split the file, or raise the limit 'tables'.");
        TableDocument markdown = Tables.read(TableFormat.MARKDOWN, "|ก|ข|\n\n".repeat(100_000));
        assertThat(markdown.grids()).hasSize(10_000);
        assertThat(markdown.cellsFound()).isEqualTo(200_000);
        TableDocument html = Tables.read(TableFormat.HTML, "<table><tr><td>ก</table>".repeat(1_000_000));
        assertThat(Tables.codes(html)).containsExactly(TableCode.TOO_MANY_TAGS);
        assertThat(html.blocks()).isEmpty();
        TableDocument someHtml = Tables.read(TableFormat.HTML, "<table><tr><td>ก</table>".repeat(20_000));
        assertThat(someHtml.grids()).hasSize(10_000);
        assertThat(someHtml.cellsFound()).isEqualTo(20_000);
    }

    @Test
    void aMillionParagraphsAreNotAllKept() {
        TableDocument document = Tables.read(TableFormat.TEXT, "ก\n\n".repeat(1_000_000));
        assertThat(document.texts()).hasSize(100_000);
        assertThat(Tables.reports(document))
                .containsExactly(
                        "test:200001: TOO_MANY_TEXTS The file has more than 100000 paragraphs; not kept from here"
                                + " on: 900000 paragraphs. Split the file, or raise the limit 'textBlocks'.");
    }

    @Test
    void cellsBeyondTheLimitAreCounted() {
        TableDocument document = Tables.read(TableFormat.CSV, "ก,ข\n".repeat(300_000));
        assertThat(document.grids().get(0).rows()).hasSize(250_000);
        assertThat(document.cellsFound()).isEqualTo(600_000);
        assertThat(document.cellsFailed()).isEqualTo(100_000);
        assertThat(Tables.codes(document)).containsExactly(TableCode.TOO_MANY_CELLS);
        assertThat(document.faults().get(0).place()).hasToString("test:250001");
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "TSV", "MARKDOWN", "HTML", "TEXT"})
    void aTextTooLongCostsItsCellAlone(TableFormat format) {
        TableLimits limits = TableLimits.builder().textLength(5).build();
        String content = switch (format) {
            case CSV -> "12345,123456,x\n1,2,3\n";
            case MARKDOWN -> "|12345|123456|x|\n|1|2|3|\n";
            case HTML -> "<table><tr><td>12345<td>123456<td>x<tr><td>1<td>2<td>3";
            default -> "12345\t123456\tx\n1\t2\t3\n";
        };
        TableDocument document = Tables.limited(limits, format, content);
        assertThat(Tables.only(document)).containsExactly(List.of("12345", "", "x"), List.of("1", "2", "3"));
        assertThat(document.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(TableCode.TEXT_TOO_LONG);
            assertThat(fault.place().column()).hasValue(2);
            assertThat(fault.found()).hasValue("123456");
            assertThat(TableCode.cells(fault)).isEqualTo(1);
        });
    }

    @Test
    void aParagraphTooLongIsAFailure() {
        TableDocument document = Tables.read(TableFormat.TEXT, "ก" + "x".repeat(200_000) + "\n\nข");
        assertThat(document.texts()).map(TextBlock::text).containsExactly("ข");
        assertThat(Tables.codes(document)).containsExactly(TableCode.TEXT_TOO_LONG);
        assertThat(document.faults().get(0).found().orElseThrow())
                .hasSize(101)
                .startsWith("ก")
                .endsWith("…");
    }

    @Test
    void oneLineOfFiftyMegabytesIsRead() {
        String line = "x".repeat(52_000_000);
        assertThat(Tables.codes(Tables.read(TableFormat.CSV, line))).containsExactly(TableCode.TEXT_TOO_LONG);
        assertThat(Tables.codes(Tables.read(TableFormat.TEXT, line))).containsExactly(TableCode.TEXT_TOO_LONG);
        TableDocument columns = Tables.read(TableFormat.CSV, ",x".repeat(26_000_000));
        assertThat(columns.cellsFound()).isEqualTo(26_000_000);
        assertThat(Tables.codes(columns)).containsExactly(TableCode.TOO_MANY_COLUMNS);
    }

    @Test
    void openQuotesAndTagsWithoutEndAreReadInOnePass() {
        TableDocument quotes = Tables.read(TableFormat.CSV, "\"a\n".repeat(1_000_000));
        assertThat(quotes.cellsFound()).isEqualTo(1_000_000);
        assertThat(quotes.faults()).hasSize(TableLimits.DEFAULT.faults() + 2);
        assertThat(Tables.codes(quotes)).contains(TableCode.TOO_MANY_FAULTS, TableCode.TOO_MANY_CELLS);
        TableDocument tags = Tables.read(TableFormat.TEXT, "ก\t<p>ข\tค\n" + "ง\n".repeat(1_000_000));
        assertThat(Tables.codes(tags)).containsExactly(TableCode.TEXT_TOO_LONG);
        assertThat(Tables.read(TableFormat.TEXT, "ก\tข\t" + "<p ".repeat(1_000_000))
                        .cellsFound())
                .isEqualTo(3);
        assertThat(Tables.read(TableFormat.TEXT, "\tก\n".repeat(1_000_000)).grids())
                .isEmpty();
    }

    @Test
    void deepHtmlIsReadAsIfItWereFlat() {
        for (String open : List.of("<div>", "<table><tr><td>", "<b>")) {
            TableDocument document = Tables.html(open.repeat(20_000) + "ลึก");
            assertThat(document.toString()).as(open).contains("ลึก");
            assertThat(Tables.codes(document)).as(open).contains(TableCode.NESTED_TOO_DEEPLY);
        }
        assertThat(Tables.html("<div>".repeat(50) + "ก").faults()).isEmpty();
    }

    @Test
    void deepXmlOfAWorkbookIsRefused() {
        TableDocument document =
                Tables.named("x", Workbooks.ofRows(ROW, "<x>".repeat(100_000) + "</x>".repeat(100_000)));
        assertThat(Tables.codes(document)).containsExactly(TableCode.NESTED_TOO_DEEPLY);
        assertThat(document.cellsDelivered()).isEqualTo(1);
    }

    @Test
    void manyAttributesInAWorkbookAreNoFault() {
        String attributes =
                IntStream.range(0, 1000).mapToObj(i -> " a" + i + "=\"1\"").collect(Collectors.joining());
        TableDocument document = Tables.named("x", Workbooks.ofRows(ROW, "<x" + attributes + "/>"));
        assertThat(document.faults()).isEmpty();
        assertThat(document.cellsFound()).isEqualTo(1);
    }

    @Test
    void aPartCompressedTooFarIsRefused() {
        byte[] bomb = bomb("xl/worksheets/sheet1.xml", 200 << 20);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(Tables.reports(Tables.named("x", bomb)))
                .containsExactly("x: COMPRESSED_TOO_FAR The part 'xl/worksheets/sheet1.xml' of the workbook is"
                        + " compressed by more than 200, as in a zip bomb, so nothing of it was read: save the"
                        + " workbook anew, or raise the limit 'compressionRatio'.");
    }

    @Test
    void aWorkbookTooLargeIsRefused() {
        TableLimits limits = TableLimits.builder().compressionRatio(2_000).build();
        TableDocument document = TableFileReader.of()
                .withLimits(limits)
                .read(new java.io.ByteArrayInputStream(bomb("xl/sharedStrings.xml", 201 << 20)), "x");
        assertThat(Tables.codes(document)).containsExactly(TableCode.UNCOMPRESSED_TOO_LARGE);
    }

    private static byte[] bomb(String part, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int written = 0; written < size; written += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return bytes.toByteArray();
    }

    @Test
    void aWorkbookOfManyPartsIsRefused() {
        Map<String, String> parts = new LinkedHashMap<>(Workbooks.parts(ROW, ""));
        for (int i = 0; i < TableLimits.DEFAULT.entries() - 5; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertThat(Tables.named("x", Workbooks.zip(parts)).faults()).isEmpty();
        parts.put("xl/media/one", "");
        assertThat(Tables.codes(Tables.named("x", Workbooks.zip(parts)))).containsExactly(TableCode.TOO_MANY_ENTRIES);
    }

    @Test
    void emptyCellsOfAWorkbookCostNothing() {
        String wide = "<row><c r=\"XFD1\"/></row>" + ROW;
        assertThat(Tables.only(Tables.named("x", Workbooks.ofRows(wide, "")))).containsExactly(List.of("1"));
    }

    /** Some thousand bytes of a workbook could fill the memory, and the output, with one text. */
    @Test
    void aTextThatManyCellsShareCountsOnceForEach() {
        TableLimits limits = TableLimits.builder().characters(250).build();
        Map<String, String> parts =
                new LinkedHashMap<>(Workbooks.parts("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(5) + "</row>", ""));
        parts.computeIfPresent("xl/sharedStrings.xml", (name, xml) -> xml.replace("มาตรการ", "ก".repeat(100)));
        TableDocument document = TableFileReader.of()
                .withLimits(limits)
                .read(new java.io.ByteArrayInputStream(Workbooks.zip(parts)), "x");
        assertThat(Tables.reports(document))
                .containsExactly(
                        "x:แผน!C1: TOO_MUCH_TEXT The file has more than 250 characters; not kept from here on: 3"
                                + " cells. Split the file, or raise the limit 'characters'.");
        assertThat(document.cellsDelivered()).isEqualTo(2);
        assertThat(document.cellsFailed()).isEqualTo(3);
    }

    /** A few kilobytes that would be 300 MB of output: one long text with markup in ten thousand cells. */
    @Test
    void aSmallWorkbookDoesNotBecomeHugeOutput() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 10_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"s\"><v>0</v></c></row>");
        }
        Map<String, String> parts = Workbooks.mergedParts(rows.toString());
        parts.replaceAll((name, xml) -> name.endsWith("sharedStrings.xml")
                ? xml.replaceFirst("<t[^>]*>[^<]*</t>", "<t>" + "&lt;p>ก".repeat(7_500) + "</t>")
                : xml);
        byte[] workbook = Workbooks.zip(parts);
        assertThat(workbook).hasSizeLessThan(64 << 10);
        TableDocument document = Tables.named("x", workbook);
        assertThat(Tables.codes(document)).contains(TableCode.TOO_MUCH_TEXT);
        long characters = document.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.text().length())
                .sum();
        assertThat(characters).isBetween(1L, (long) TableLimits.DEFAULT.characters());
    }

    @Test
    void failuresBeyondTheLimitAreOne() {
        TableLimits limits = TableLimits.builder().textLength(1).faults(2).build();
        TableDocument document = Tables.limited(limits, TableFormat.CSV, "ab,cd\nef,g\nhi,jk\n");
        assertThat(Tables.codes(document))
                .containsExactly(TableCode.TEXT_TOO_LONG, TableCode.TEXT_TOO_LONG, TableCode.TOO_MANY_FAULTS);
        assertThat(document.cellsFailed()).isEqualTo(5);
        assertThat(document.cellsDelivered()).isEqualTo(1);
        assertThat(document.faults().get(2).place()).hasToString("test:2:1");
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> TableLimits.builder().columns(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit 'columns' is 0: it must be 1 or more.");
    }

    @Test
    void aDocumentThatLosesCellsCannotBeBuilt() {
        assertThatThrownBy(() -> ImmutableTableDocument.builder()
                        .name("x")
                        .format(TableFormat.CSV)
                        .cellsFound(1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Of 1 cells 0 are in the tables and 0 in faults: each must be in one of the two.");
        byte[] any = "ก,ข\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Tables.named("x.csv", any).cellsFound()).isEqualTo(2);
    }
}

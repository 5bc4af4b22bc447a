package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** However a file is damaged: nothing is thrown, and no word of it is lost. */
class NoCellIsLostPropertyTest {
    @Property(tries = 1000)
    void anyBytesAreRead(@ForAll byte[] content, @ForAll TableFormat format) {
        TableDocument document =
                TableFileReader.of().withFormat(format).read(new java.io.ByteArrayInputStream(content), "test");
        Tables.isWhole(document);
        Tables.isWhole(Tables.named("test", content));
    }

    @Property(tries = 300)
    void anyBytesAfterABeginningAreRead(@ForAll byte[] content, @ForAll("beginnings") String beginning) {
        byte[] start = beginning.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        Tables.isWhole(Tables.named("test", all));
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "PK\u0003\u0004",
                "<html>",
                "<table><tr><td>",
                "\u00FF\u00FE",
                "\u00FE\u00FF",
                "|a|\n|--|\n|",
                "a\tb\n");
    }

    /** Words between signs of all formats: each word is in the text of a block or a cell, or shown by a fault. */
    @Property(tries = 1000)
    void noWordIsLost(@ForAll @Size(max = 60) List<@From("signs") String> signs, @ForAll TableFormat format) {
        if (format == TableFormat.XLSX) {
            return;
        }
        String content = IntStream.range(0, signs.size())
                .mapToObj(i -> signs.get(i) + "คำ" + i + "จบ")
                .collect(Collectors.joining());
        TableDocument document = Tables.read(format, content);
        Tables.isWhole(document);
        String read = document.blocks().stream()
                .map(block -> block instanceof TableGrid grid ? words(grid) : ((TextBlock) block).text())
                .collect(Collectors.joining("\n"));
        for (int i = 0; i < signs.size(); i++) {
            assertThat(read).containsOnlyOnce("คำ" + i + "จบ");
        }
    }

    private static String words(TableGrid grid) {
        return grid.title().orElse("") + Tables.cells(grid);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                "",
                " ",
                "\t",
                "\t\t",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                ",",
                ";",
                "|",
                "\\|",
                "\\",
                "|\n|",
                "\n|--|--|\n",
                "|---|",
                "\"",
                "\"\"",
                "\n\"",
                "\t\"",
                "**",
                "# ",
                "<p>",
                "</p>",
                "<p",
                "<br>",
                "<",
                ">",
                "&",
                "&amp;",
                "&#",
                "<b>",
                "<table>\n",
                "\n<table><tr><td>",
                "</td>",
                "<td>",
                "<tr>",
                "</tr>",
                "</table>",
                "</table>\n",
                "<td rowspan=3>",
                "<td colspan=2>",
                "<th>",
                "<ul><li>",
                "<caption>",
                "<h2>",
                "☑",
                "[x]");
    }

    @Property(tries = 500)
    void aDamagedWorkbookIsRead(
            @ForAll("rows") String rows,
            @ForAll("parts") String part,
            @ForAll("signs") String sign,
            @ForAll int where) {
        Map<String, String> parts = Workbooks.mergedParts(rows);
        parts.computeIfPresent(part, (name, xml) -> {
            int at = Math.floorMod(where, xml.length());
            return xml.substring(0, at) + sign + xml.substring(at + Math.floorMod(where, 3) % (xml.length() - at));
        });
        Tables.isWhole(Tables.named("test", Workbooks.zip(parts)));
    }

    @Property(tries = 500)
    void aDamagedZipFileIsRead(@ForAll int where, @ForAll byte value) {
        byte[] workbook = Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "");
        workbook[Math.floorMod(where, workbook.length)] = value;
        Tables.isWhole(Tables.named("test", workbook));
    }

    @Provide
    Arbitrary<String> parts() {
        return Workbooks.partNames();
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"9\"><v>1</v></c></row>",
                        "<row><c t=\"inlineStr\"><is><t>ก</t></is></c></row>",
                        "<row r=\"9\"><c r=\"B9\"><f t=\"shared\" si=\"0\" ref=\"B9:B10\">A1</f><v>2</v></c></row>",
                        "<row r=\"10\"><c r=\"B10\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>",
                        "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c><c t=\"b\"><v>7</v></c></row>",
                        "<row r=\"3\" hidden=\"1\"/>",
                        "<row><c r=\"D4\"><f t=\"array\" ref=\"A1:D9\">B1</f></c><c/></row>")
                .list()
                .ofMaxSize(5)
                .map(rows -> String.join("", rows));
    }
}

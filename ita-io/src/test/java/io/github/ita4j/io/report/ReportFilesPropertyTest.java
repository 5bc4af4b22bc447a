package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.io.table.TableFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;

/** What is written for spreadsheets is read back as it was, and none of it is a formula. */
class ReportFilesPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.texts();
    }

    @Property(tries = 25)
    void csvIsReadBackAndHoldsNoFormula(@ForAll("texts") String text) throws IOException {
        ReportContent content = SampleReports.everywhere(text);
        for (ReportPart part : ReportPart.values()) {
            String out = Pages.of(content).withPart(part).as(OutputFormat.CSV);
            TableView table = table(content, part);
            List<List<String>> expected = new ArrayList<>();
            expected.add(table.header());
            for (List<CellView> row : table.rows()) {
                expected.add(row.stream()
                        .map(cell -> String.join("\n", cell.lines()))
                        .toList());
            }
            List<List<String>> read = new ArrayList<>();
            CsvReader.builder().ofCsvRecord(out).forEach(csv -> read.add(csv.getFields()));
            assertThat(read)
                    .extracting(row -> row.stream().map(CsvText::read).toList())
                    .isEqualTo(expected);
            assertThat(read)
                    .allSatisfy(row -> assertThat(row)
                            .noneMatch(field -> !field.isEmpty()
                                    && "=+-@\t\r\n＝＋－＠".indexOf(field.charAt(0)) >= 0
                                    && !field.matches("-?[0-9.]+")));
        }
    }

    @Property(tries = 12)
    void workbooksAreReadBackAndHoldNoFormula(@ForAll("texts") String text) throws IOException {
        ReportContent content = SampleReports.everywhere(text);
        byte[] bytes = workbook(content);
        assertThat(workbook(content)).isEqualTo(bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(Sheet::getName).toList())
                    .containsExactly(
                            "assessment", "gaps", "plan", "report", "summary", "items", "limits", "scores", "notes");
            for (ReportPart part : ReportPart.values()) {
                Sheet sheet =
                        workbook.findSheet(part.name().toLowerCase(Locale.ROOT)).orElseThrow();
                assertHolds(sheet.read(), table(content, part).map(CleanText::line));
            }
            for (Row row : workbook.findSheet("notes").orElseThrow().read()) {
                assertThat(row.stream().filter(cell -> cell != null && cell.getType() == CellType.FORMULA))
                        .isEmpty();
            }
        }
    }

    private static void assertHolds(List<Row> rows, TableView table) {
        assertThat(rows).hasSize(table.rows().size() + 1);
        for (int at = 0; at < table.rows().size(); at++) {
            List<CellView> cells = table.rows().get(at);
            for (int column = 0; column < cells.size(); column++) {
                CellView expected = cells.get(column);
                Cell found = rows.get(at + 1).getOptionalCell(column).orElse(null);
                if (expected.number().isPresent()) {
                    assertThat(found.getType()).isEqualTo(CellType.NUMBER);
                    assertThat(found.asNumber())
                            .isEqualByComparingTo(expected.number().get());
                } else if (!expected.lines().isEmpty()) {
                    assertThat(found.getType()).isEqualTo(CellType.STRING);
                    assertText(found.asString(), String.join("\n", expected.lines()));
                }
            }
        }
    }

    private static void assertText(String found, String expected) {
        String written = expected.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        if (written.length() <= WorkbookSheets.MAX_TEXT) {
            assertThat(found).isEqualTo(written);
        } else {
            assertThat(found.length()).isLessThanOrEqualTo(WorkbookSheets.MAX_TEXT);
            assertThat(found).contains("ตัดออก");
            assertThat(written).startsWith(found.substring(0, 30_000));
        }
    }

    /** Who reads tables in documents reads those of ours, in Markdown and in a page. */
    @Property(tries = 40)
    void tablesOfMarkdownAndOfThePageAreReadBack(@ForAll("documentTexts") String text, @ForAll Language language)
            throws IOException {
        ReportContent content = SampleReports.everywhere(text);
        List<List<List<String>>> expected = SampleReports.blocks(
                        new AgencyReportPage(content, Optional.empty(), Messages.in(language)).page(), TableView.class)
                .map(ReportFilesPropertyTest::texts)
                .toList();
        Page page = Pages.of(content).in(language);
        assertThat(tables(TableFormat.MARKDOWN, page.as(OutputFormat.MARKDOWN))).isEqualTo(expected);
        // Those of the plan and of the report on it: the others are laid out for the page.
        String ofTheReport = Jsoup.parse(page.as(OutputFormat.HTML))
                .select("table.plan, table.shares")
                .outerHtml();
        List<List<List<String>>> onThePage = new ArrayList<>(expected.subList(expected.size() - 4, expected.size()));
        onThePage.set(0, inThemes(onThePage.get(0), language));
        assertThat(tables(TableFormat.HTML, ofTheReport)).isEqualTo(withBlanksFolded(onThePage));
    }

    /** A plan as the page lays it out: themes and findings in rows of their own, and boxes where nothing is written. */
    private static List<List<String>> inThemes(List<List<String>> plan, Language language) {
        List<String> header = plan.get(0);
        List<List<String>> rows = new ArrayList<>(List.of(inOrder(header)));
        List<String> before = header;
        for (List<String> row : plan.subList(1, plan.size())) {
            boolean otherTheme = !row.get(1).equals(before.get(1));
            if (otherTheme) {
                rows.add(overAll(row.get(1).isEmpty() ? header.get(1) + ": –" : row.get(1)));
            }
            if (otherTheme || !row.get(3).equals(before.get(3))) {
                rows.add(overAll((header.get(3) + ": " + row.get(3)).strip()));
            }
            List<String> cells = inOrder(row);
            if (cells.get(6).isEmpty()) {
                cells.set(
                        6,
                        Stream.of(MeasureStatus.NOT_STARTED, MeasureStatus.UNDER_WAY, MeasureStatus.DONE)
                                .map(status ->
                                        "☐ " + status.label().orElseThrow().in(language))
                                .collect(Collectors.joining("\n")));
            }
            rows.add(cells);
            before = row;
        }
        return rows;
    }

    private static List<String> inOrder(List<String> row) {
        return new ArrayList<>(Stream.of(0, 4, 2, 5, 7, 6, 8).map(row::get).toList());
    }

    private static List<String> overAll(String text) {
        return List.of(text, "", "", "", "", "", "");
    }

    /** As a page shows them: blanks that follow each other are one. */
    private static List<List<List<String>>> withBlanksFolded(List<List<List<String>>> tables) {
        return tables.stream()
                .map(table -> table.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replaceAll(" {2,}", " "))
                                .toList())
                        .toList())
                .toList();
    }

    /** Found by the property, once in many runs. */
    @Example
    void twoBlanksAreOneOnAPage() throws IOException {
        tablesOfMarkdownAndOfThePageAreReadBack("กำลัง  กำลัง", Language.THAI);
    }

    private static List<List<String>> texts(TableView table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header());
        table.rows()
                .forEach(row -> rows.add(row.stream()
                        .map(cell -> String.join("\n", cell.lines()).strip())
                        .toList()));
        return rows;
    }

    private static List<List<List<String>>> tables(TableFormat format, String document) {
        TableDocument read = TableFileReader.of().withFormat(format).readText(document, "report");
        assertThat(read.faults()).isEmpty();
        return read.grids().stream()
                .map(grid -> grid.rows().stream()
                        .map(row -> row.cells().stream().map(TableCell::text).toList())
                        .toList())
                .toList();
    }

    /** Thai with its marks, quotes, line ends, emoji and the signs of Markdown and HTML, each line without blank ends. */
    @Provide
    Arbitrary<String> documentTexts() {
        return Arbitraries.of(
                        "กำลัง", "น้ำ", "ผู้", "ปฏิบัติ", "e\u0301", "๑๒", "x", " ", "\n", "\"", "'", "“", "|", "\\",
                        "*", "**", "_", "`", "<", ">", "<b>", "<br>", "</td>", "&", "&lt;", "#", "-", "=", "+", "1.",
                        "[a](b)", "~~", "😀", "👩‍👧", "☑", "✓")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(parts -> String.join("", parts)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    private static TableView table(ReportContent content, ReportPart part) {
        return new AgencyReportPage(content, Optional.empty(), Messages.in(Language.THAI))
                .tables()
                .get(part.name().toLowerCase(Locale.ROOT))
                .iterator()
                .next();
    }

    private static byte[] workbook(ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pages.of(content).write(OutputFormat.XLSX, out);
        return out.toByteArray();
    }
}

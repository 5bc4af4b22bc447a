package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.scoring.plan.PlanReview;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agency with a name that wants to be more than a name, in every form. */
class HostileNamesTest {
    static List<String> names() {
        return List.of(
                "<script>alert(1)</script>",
                "</title><script src=//a.example></script>",
                "<img src=x onerror=alert(1)>",
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+66 2 123 4567",
                "-1+1",
                "\t=1+1",
                "＝1+1",
                "\"",
                "a\",\"b\r\n=1",
                "\u202Eกขค\u2066\u200F",
                "ก\u0000ข\u0007ค\u001B[31m\u0085ง",
                "{year} ${7*7} %s \\u0041 _x0041_",
                "| [x](javascript:alert(1)) ![y](z) `c` ~~d~~");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageShowsItAsText(String name) throws IOException {
        ReportContent content = SampleReports.everywhere(name);
        String html = Pages.of(content).in(Language.ENGLISH).as(OutputFormat.HTML);
        Document page = Jsoup.parse(html);
        assertThat(page.selectFirst("h1 > bdi").wholeText()).isEqualTo(shown(content));
        assertThat(page.select("title")).hasSize(1);
        assertThat(page.select("script, img, [src], [onerror]")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.matches("#[a-z0-9-]+"));
        assertThat(html.chars()).noneMatch(c -> c < ' ' && c != '\n');
    }

    @ParameterizedTest
    @MethodSource("names")
    void noSpreadsheetTakesItForAFormula(String name) throws IOException {
        ReportContent content = SampleReports.everywhere(name);
        for (ReportPart part : ReportPart.values()) {
            String csv = Pages.of(content).in(Language.ENGLISH).withPart(part).as(OutputFormat.CSV);
            CsvReader.builder()
                    .ofCsvRecord(csv)
                    .forEach(row -> assertThat(row.getFields())
                            .noneMatch(
                                    field -> field.matches("(?s)[=+@\t\r\n＝＋－＠-].*") && !field.matches("-?[0-9.]+")));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Pages.of(content).in(Language.ENGLISH).write(OutputFormat.XLSX, bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    assertThat(row.stream().filter(cell -> cell != null).map(Cell::getType))
                            .doesNotContain(CellType.FORMULA, CellType.ERROR);
                }
            }
            assertThat(workbook.findSheet("notes").orElseThrow().read().get(0).getCellText(0))
                    .isEqualTo(shown(content).replace("_x0041_", "_x005F_x0041_"));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void jsonHoldsItAsItIs(String name) throws IOException {
        ReportContent content = SampleReports.everywhere(name);
        String report = Pages.of(content).as(OutputFormat.JSON);
        JsonNode json = new ObjectMapper().readTree(report);
        assertThat(json.at("/assessment/agency").asText()).isEqualTo(name(content));
        assertThat(json.at("/plan/agency").asText()).isEqualTo(name(content));
        assertThat(json.at("/report/limits/0").asText()).isEqualTo(name);
        StringWriter plan = new StringWriter();
        MeasureJson.PLAN.write(SampleReports.plan(name), plan);
        assertThat(MeasureJson.PLAN
                        .read(new ByteArrayInputStream(plan.toString().getBytes(StandardCharsets.UTF_8)), "plan")
                        .value())
                .hasValue(SampleReports.plan(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void markdownAndPlainTextHoldNoMarkupOfTheirs(String name) throws IOException {
        ReportContent content = SampleReports.everywhere(name);
        Page review = Pages.review(
                        SampleReports.plan(name),
                        PlanReview.of(SampleReports.CATALOG.stamp(), List.of()),
                        SampleReports.CATALOG)
                .in(Language.ENGLISH);
        Page report = Pages.of(content).in(Language.ENGLISH);
        String markdown = report.as(OutputFormat.MARKDOWN) + review.as(OutputFormat.MARKDOWN);
        assertThat(markdown.replace("<br>", "")).doesNotContain("<", ">").doesNotContainPattern("(?<!\\\\)[\\[\\]`~]");
        String text = report.as(OutputFormat.TEXT) + review.as(OutputFormat.TEXT);
        assertThat((markdown + text).chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    /** The name on one line; what no form can hold is a blank or a code. */
    private static String shown(ReportContent content) {
        return CleanText.line(name(content));
    }

    private static String name(ReportContent content) {
        return content.assessment().agency().orElseThrow().name();
    }
}

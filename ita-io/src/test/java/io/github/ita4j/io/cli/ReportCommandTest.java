package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ita report} from the outside. */
class ReportCommandTest {
    private static final String SCORES = Path.of("examples", "patueng-2568.csv").toString();
    private static final String PREVIOUS = "agency,code,score\nองค์การบริหารส่วนตำบลป่าตึง,overall,90.36\n";
    private static final String PLAN =
            "{\"format\": 1, \"fiscalYear\": 2569, \"measures\": [{\"number\": \"1\", \"title\": \"=1+1\"}]}";
    private static final String REPORT = "{\"format\": 1, \"plan\": {\"fiscalYear\": 2569, \"measures\": [{\"number\":"
            + " \"1\", \"title\": \"ก\"}]}, \"round\": \"first-half\", \"progress\": []}";

    @TempDir
    Path folder;

    private static Program report(String... args) {
        List<String> all = new ArrayList<>(List.of("report", SCORES, "--year", "2568"));
        all.addAll(List.of(args));
        return Program.run(all.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void aPageIsTheDefault() throws IOException {
        Program run = report(
                "--previous", file("b.csv", PREVIOUS), "--previous-year", "2567", "--draft-plan", "--lang", "th");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>\n<html lang=\"th\">").contains("90.36", "98.80", "2567");
    }

    @Test
    void planAndReportComeFromFiles() throws IOException {
        Program run = report(
                "--plan",
                file("plan.json", PLAN),
                "--report",
                file("report.json", REPORT),
                "--format",
                "markdown",
                "--lang",
                "th");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("| 1 |", "=1+1 |", "รอบ 6 เดือน", "ไม่มีในรายงาน");
        Program csv = report(
                "--report", file("r.json", REPORT), "--format", "csv", "--part", "report", "--bom", "--lang", "th");
        assertThat(csv.out())
                .isEqualTo("\uFEFFข้อ,มาตรการ,ขั้นตอน/วิธีการปฏิบัติ,ผู้รับผิดชอบ,ระยะเวลา,สถานะ,สรุปผลการดำเนินการ,"
                        + "ผลลัพธ์หรือความสำเร็จ,ข้อเสนอแนะ\n1,ก,,,,ไม่มีในรายงาน,,,\n");
    }

    /** What a page shows of a report is in tables of its own too. */
    @Test
    void everyPartOfAReportIsThere() {
        String file = Path.of("src", "test", "resources", "plan", "khemmarat-2567-report.json")
                .toString();
        assertThat(report("--report", file, "--format", "csv", "--part", "limits", "--lang", "en")
                        .out())
                .isEqualTo("No.,Limits\n1,บุคลากรมีจำนวนน้อย\n2,งบประมาณจำกัด\n");
        assertThat(report("--report", file, "--format", "csv", "--part", "items", "--lang", "en")
                        .out())
                .startsWith("Code,Item,")
                .endsWith("\no12,รายงานการกำกับติดตาม,ผลการดำเนินงาน,,,Done,เผยแพร่แล้ว\n");
        assertThat(report("--report", file, "--format", "csv", "--part", "summary", "--lang", "en")
                        .out()
                        .lines())
                .contains(
                        "Theme or unit,Measures,Not started,Under way,Done,Dropped,postponed,No status given,"
                                + "Not in the report,Contradictory",
                        "All measures,5,0,1,1,1,1,0,1,0",
                        "Unit: สำนักปลัด,2,0,1,0,1,0,0,0,0",
                        "Without a responsible unit,2,0,0,0,0,1,0,1,0");
    }

    @Test
    void aPlanMayComeFromStandardInput() {
        Program run = Program.withInput(
                PLAN,
                "report",
                SCORES,
                "--year",
                "2568",
                "--plan",
                "-",
                "--format",
                "csv",
                "--part",
                "plan",
                "--lang",
                "th");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("ข้อ,ประเด็น,ข้อและค่าคะแนน,ผลการวิเคราะห์ข้อมูล,มาตรการ,")
                .contains("1,,,,'=1+1,");
    }

    @Test
    void aBrokenPlanIsNamed() throws IOException {
        Program run = report("--plan", file("plan.json", "{\"format\": 1}"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("fiscalYear").contains("cannot be used: correct the faults above");
    }

    @Test
    void aFileIsWrittenWholeAndNotOverAnother() throws IOException {
        Path output = folder.resolve("r.xlsx");
        String[] args = {"--format", "xlsx", "--output", output.toString()};
        assertThat(report(args).errorLines()).isEmpty();
        byte[] first = Files.readAllBytes(output);
        try (ReadableWorkbook workbook = new ReadableWorkbook(output.toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("assessment", "gaps", "scores", "notes");
        }
        Program again = report(args);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("exists: name another file, or use --force.");
        assertThat(report("--format", "xlsx", "--output", output.toString(), "--force")
                        .status())
                .isZero();
        assertThat(Files.readAllBytes(output)).isEqualTo(first);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(output);
        }
    }

    @Test
    void aWorkbookGoesToAStreamThatIsNoScreen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Ita.run(
                new String[] {"report", SCORES, "--year", "2568", "--format", "xlsx"},
                InputStream.nullInputStream(),
                out,
                new ByteArrayOutputStream());
        assertThat(status).isZero();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.findSheet("assessment")).isPresent();
        }
    }

    @Test
    void oneAgencyOfManyMustBeNamed() {
        String scores = "agency,code,score\nก,overall,90\nข,overall,80\n";
        Program many = Program.withInput(scores, "report", "-", "--year", "2568");
        assertThat(many.status()).isEqualTo(2);
        assertThat(many.err())
                .isEqualTo("ita: The file has 2 agencies, and a report is on one: name it with --agency.\n");
        Program one = Program.withInput(scores, "report", "-", "--year", "2568", "--agency", "ข");
        assertThat(one.out()).contains("<h1><bdi>ข</bdi></h1>");
    }

    @Test
    void badRowsAreToldAndTheRestIsReported() {
        Program run = Program.withInput("code,score\noverall,90\no12,abc\n", "report", "-", "--year", "2568");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty();
        assertThat(run.out()).contains("90.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--plan a.json --draft-plan | use one of them",
                "--below 85 | --below belongs to --draft-plan",
                "--part plan | --part belongs to csv",
                "--bom | --bom belongs to csv",
                "--force | --force belongs to --output",
                "--previous-year 2567 | name that file too",
                "--format csv --part plan | There is no plan to write",
                "--format csv --part report | There is no report to write",
                "--format csv --part summary | There is no report to write",
                "--format csv --part items | There is no report to write",
                "--format csv --part limits | There is no report to write",
                "--previous - --plan - | Only one file can come from standard input",
                "--output . | is a folder",
                "--output no/such/folder/r.html | there is no such folder",
                "--previous examples/patueng-2568.csv --previous-year 2568 | name a file of another year",
                "--previous examples/khemmarat-2566.csv --previous-year 2566 | --previous has no agency called",
                "--draft-plan --below 101 | 101",
                "--format pdf | 'pdf' is not one of text, json, jsonl, csv, markdown, html, xlsx, catalog.",
            })
    void wrongUsageIsToldBeforeAnythingIsWritten(String args, String told) {
        Program run = report(args.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    @Test
    void textIsUtf8InFilesToo() throws IOException {
        Path output = folder.resolve("r.md");
        assertThat(report("--format", "markdown", "--output", output.toString()).err())
                .isEmpty();
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).startsWith("# องค์การบริหารส่วนตำบลป่าตึง\n");
    }

    /** Every agency has a page, and the index leads to each. */
    @Test
    void manyAgenciesHaveAPageEach() throws IOException {
        Path site = folder.resolve("site");
        String file = "src/test/resources/rank/agencies-2568.csv";
        Program run = Program.run(
                "report",
                "--many",
                file,
                "--year",
                "2568",
                "--by",
                "province",
                "--lang",
                "th",
                "--output",
                site.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        String index = Files.readString(site.resolve("index.html"));
        for (int agency = 1; agency <= 8; agency++) {
            assertThat(index).contains("href=\"agency-" + agency + ".html\"");
            assertThat(site.resolve("agency-" + agency + ".html")).exists();
        }
        Elements links = Jsoup.parse(site.resolve("index.html")).select("a[href^=agency-]");
        assertThat(links.eachText()).contains("เทศบาลตำบลหนึ่ง", "องค์การบริหารส่วนตำบลแปด");
        for (Element link : links) {
            Path alone = folder.resolve("alone-" + link.attr("href"));
            String output = alone.toString();
            Program one = Program.run(
                    "report",
                    file,
                    "--year",
                    "2568",
                    "--agency",
                    link.text(),
                    "--lang",
                    "th",
                    "--force",
                    "--output",
                    output);
            assertThat(one.err()).isEmpty();
            // What is said of an agency among others is what is said of it alone.
            Document page = Jsoup.parse(site.resolve(link.attr("href")));
            assertThat(page.select("h1").text()).startsWith(link.text());
            assertThat(page.select("section.card").text())
                    .isNotBlank()
                    .isEqualTo(Jsoup.parse(alone).select("section.card").text());
        }
        Program again =
                Program.run("report", "--many", file, "--year", "2568", "--lang", "en", "--output", site.toString());
        assertThat(again.err()).contains("is a folder with files");
        assertThat(Program.run("report", "--many", file, "--year", "2568", "--lang", "en")
                        .err())
                .contains("name the folder with --output");
        assertThat(Program.run("report", file, "--year", "2568", "--lang", "en", "--by", "kind")
                        .err())
                .contains("--by groups the index of --many");
        assertThat(Program.run("report", "--many", file, "--year", "2568", "--lang", "en", "--agency", "x")
                        .err())
                .contains("--many is of every agency");
    }

    @Test
    void manyAgenciesAreSetBesideTheirResultsOfAnotherYear() throws IOException {
        Path before = folder.resolve("before.csv");
        // The second by its name alone, which is enough where only one agency has it; the fourth with no total.
        Files.writeString(before, """
                year,agency,id,province,overall,IIT
                2567,เทศบาลตำบลหนึ่ง,101,เชียงราย,90.20,
                2567,เทศบาลตำบลสอง,,,99.00,
                2567,องค์การบริหารส่วนตำบลสี่,,,,80
                2567,ไม่มีในปีนี้,,,50.00,
                """);
        Path site = folder.resolve("site");
        Program run = Program.run(
                "report",
                "--many",
                "src/test/resources/rank/agencies-2568.csv",
                "--year",
                "2568",
                "--previous",
                before.toString(),
                "--lang",
                "en",
                "--output",
                site.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Document index = Jsoup.parse(site.resolve("index.html"));
        // 96.20 and 90.84 now; an agency without a total then or now claims no change.
        assertThat(index.select("section[aria-labelledby^=grade-] tbody tr td:last-child")
                        .eachText())
                .containsExactlyInAnyOrder("+6.00", "-8.16", "–", "–", "–", "–", "–", "–");
        assertThat(index.select("section[aria-labelledby=watch] .two > div:last-child li")
                        .eachText())
                .containsExactly("เทศบาลตำบลสอง 90.84 -8.16", "เทศบาลตำบลหนึ่ง 96.20 +6.00");
        Document first = Jsoup.parse(site.resolve("agency-1.html"));
        assertThat(first.select("section.card").text()).contains("90.20");
        assertThat(first.select("nav a[href=index.html]")).hasSize(1);
        assertThat(Jsoup.parse(site.resolve("agency-3.html")).text()).doesNotContain("2567 (");
        Program same = Program.run(
                "report",
                "--many",
                "src/test/resources/rank/agencies-2568.csv",
                "--year",
                "2568",
                "--previous",
                "src/test/resources/rank/agencies-2568.csv",
                "--previous-year",
                "2568",
                "--lang",
                "en",
                "--output",
                folder.resolve("other").toString());
        assertThat(same.err()).contains("is of fiscal year 2568 like the scores themselves");
        assertThat(same.status()).isEqualTo(ExitStatus.BAD);
    }

    @Test
    void aFaultOfTheOtherYearIsReportedOnceForManyAgencies() throws IOException {
        Path before = folder.resolve("before.csv");
        Files.writeString(before, "year,agency,overall\n2567,เทศบาลตำบลหนึ่ง,90.20\n2567,เทศบาลตำบลสอง,190\n");
        Program run = Program.run(
                "report",
                "--many",
                "src/test/resources/rank/agencies-2568.csv",
                "--year",
                "2568",
                "--previous",
                before.toString(),
                "--lang",
                "en",
                "--output",
                folder.resolve("site").toString());
        assertThat(run.err().lines().filter(line -> line.contains("190"))).hasSize(1);
        assertThat(run.status()).isEqualTo(ExitStatus.BAD);
        assertThat(folder.resolve("site/agency-8.html")).exists();
    }
}

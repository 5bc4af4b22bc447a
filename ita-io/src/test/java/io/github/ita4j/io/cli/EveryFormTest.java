package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command that says something says it in each form. */
class EveryFormTest {
    @TempDir
    private Path folder;

    static List<String> commands() {
        String scores = "examples/khemmarat-2566.csv --year 2566";
        return List.of(
                "assess " + scores,
                "explain " + scores + " --node 9.1 --gains",
                "gaps " + scores,
                "advise " + scores + " --target pass-good",
                "rank src/test/resources/rank/agencies-2568.csv --year 2568 --by province",
                "rules src/test/resources/rules/published-2568.csv --year 2568",
                "tally src/test/resources/tally/answers-2564.csv --year 2564",
                "compare src/test/resources/compare/patueng-2567.csv --year 2567 examples/patueng-2568.csv --year 2568",
                "catalog 2566",
                "diff 2566 2568",
                "validate examples/draft-2570.json --laws --tries 2",
                "report " + scores + " --draft-plan",
                "measures import src/test/resources/measures/theme-plan.txt",
                "plan draft " + scores,
                "plan carry src/test/resources/plan/khemmarat-2567-report.json",
                "plan check " + scores + " --plan src/test/resources/plan/khemmarat-2567.json",
                "plan progress src/test/resources/plan/khemmarat-2567-report.json");
    }

    private static String run(String command, String form) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("--format", form, "--lang", "en"));
        Program run = Program.run(args.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aWebPageIsWhole(String command) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(run(command, "html"), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1, h2, h3, li > bdi, caption").eachText()).noneMatch(String::isBlank);
        for (Element table : page.select("table")) {
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.children().stream()
                                    .mapToInt(cell ->
                                            cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                                    .sum()
                            == columns);
            assertThat(table.select("> caption")).hasSize(1);
        }
        assertThat(page.select("ul > :not(li), script, [style]")).isEmpty();
    }

    /** What is said is said in each form: the words of the headings are those of the web page. */
    @ParameterizedTest
    @MethodSource("commands")
    void textAndMarkdownHaveTheSameHeadings(String command) {
        Document page = Jsoup.parse(run(command, "html"));
        // These have an order of their own, and pictures that text has no headings for.
        List<String> headings = command.startsWith("report") || command.startsWith("catalog")
                ? List.of()
                : page.select("section > h2, section > h3").eachText();
        List<String> text =
                run(command, "text").lines().map(EveryFormTest::folded).toList();
        assertThat(text)
                .containsAll(headings.stream().map(EveryFormTest::folded).toList());
        String markdown = run(command, "markdown");
        assertThat(markdown.lines().filter(line -> line.matches("##? .*")))
                .hasSizeGreaterThanOrEqualTo(headings.size());
        assertThat(markdown.replace("<br>", "")).doesNotContain("<", ">");
    }

    private static String folded(String text) {
        return text.strip().replaceAll(" +", " ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theTableIsTheSameInCsvAndInAWorkbook(String command) throws IOException {
        List<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(run(command, "csv")).stream().toList();
        assertThat(csv).isNotEmpty();
        assertThat(csv).allMatch(row -> row.getFieldCount() == csv.get(0).getFieldCount());
        Path file = folder.resolve("page.xlsx");
        assertThat(run(command + " --output " + file, "xlsx")).isEmpty();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).hasSizeGreaterThan(1);
            List<Row> rows = sheets.get(0).read();
            if (command.startsWith("assess")) { // Whose CSV has a line for each agency.
                assertThat(csv).hasSize(2);
            } else {
                assertThat(rows).hasSameSizeAs(csv);
            }
            if (!command.matches("(gaps|assess|rank) .*")) { // Whose CSV is for programs.
                assertThat(rows.get(0).stream().map(cell -> cell.getText()))
                        .containsExactlyElementsOf(csv.get(0).getFields());
            }
            assertThat(sheets.get(sheets.size() - 1).getName()).isEqualTo("notes");
            assertThat(sheets.get(sheets.size() - 1).read()).isNotEmpty();
        }
    }
}

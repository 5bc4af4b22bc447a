package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ita assess} of several agencies: a line for each. */
class AssessListTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Complete, with something missing, with a published grade, contradictory, and with a name that looks like a formula. */
    private static final String SCORES = """
            agency,id,province,kind,parent,IIT,EIT1,EIT2,OIT,9,10,o1,o2,grade
            "อบต., ""ก""\",12,ยโสธร,อบต.,กระทรวงมหาดไทย,90.12,91,93.5,100,,,100,,
            ข,,,,,,88,,,40,,0,0,
            ค,,,,,96,95.2,95.1,97,,,,,ผ่านดีเยี่ยม
            ง,,,,,80,80,80,99,20,10,,,
            =1+2,,,,,97,96,96,98,,,,,
            """;

    private static Program assess(String... args) {
        String[] all = new String[args.length + 4];
        System.arraycopy(new String[] {"assess", "-", "--year", "2568"}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return Program.withInput(SCORES, all);
    }

    private static List<NamedCsvRecord> csv(String... args) {
        Program run = assess(args);
        assertThat(run.err()).isEmpty();
        return CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
    }

    private static JsonNode json(String detail) throws IOException {
        return JSON.readTree(assess("--format", "json", "--detail", detail).out())
                .path("assessments");
    }

    @Test
    void eachLineOfCsvKeepsTheSchema() throws IOException {
        for (String detail : List.of("agency", "indicators", "items")) {
            for (NamedCsvRecord line : csv("--format", "csv", "--detail", detail)) {
                ObjectNode object = JSON.createObjectNode();
                line.getFieldsAsMap().forEach(object::put);
                assertThat(errors("assess-csv", object.toString()))
                        .as(line.toString())
                        .isEmpty();
            }
        }
    }

    private static List<?> errors(String schema, String json) throws IOException {
        String file = "/io/github/ita4j/io/schema/" + schema + ".schema.json";
        try (InputStream in = Objects.requireNonNull(AssessListTest.class.getResourceAsStream(file))) {
            Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return rules.validate(json, InputFormat.JSON);
        }
    }

    /** What CSV and JSON say of one agency is the same. */
    @Test
    void csvSaysWhatJsonSays() throws IOException {
        JsonNode assessments = json("items");
        List<NamedCsvRecord> lines = csv("--format", "csv", "--detail", "items");
        assertThat(lines).hasSize(5);
        for (int i = 0; i < lines.size(); i++) {
            NamedCsvRecord line = lines.get(i);
            JsonNode json = assessments.get(i);
            if (i < 4) {
                assertThat(line.getField("agency"))
                        .isEqualTo(json.path("agency").asText());
            }
            for (String list : List.of("instruments", "parts", "indicators", "subIndicators", "items")) {
                for (JsonNode node : json.path(list)) {
                    String code = node.path("code").asText(node.path("number").asText());
                    assertThat(line.getField(code)).as(code).isEqualTo(score(node.path("reported")));
                }
            }
            JsonNode overall = json.path("overall");
            boolean open = !overall.path("lower").equals(overall.path("upper"));
            assertThat(line.getField("overall")).isEqualTo(score(overall.path("reported")));
            assertThat(line.getField("overall_lower")).isEqualTo(open ? score(overall.path("lower")) : "");
            assertThat(line.getField("overall_upper")).isEqualTo(open ? score(overall.path("upper")) : "");
            assertThat(line.getField("grade"))
                    .isEqualTo(json.path("grade").path("code").asText(""));
            assertThat(line.getField("grade_basis"))
                    .isEqualTo(json.path("gradeBasis").asText("").replace("null", ""));
            assertThat(line.getField("possible_grades")).isEqualTo(joined(json.path("possibleGrades")));
            assertThat(line.getField("passed"))
                    .isEqualTo(json.path("passed").asText("").replace("null", ""));
            assertThat(line.getField("zero_scored")).isEqualTo(joined(json.path("zeroScored")));
            assertThat(line.getField("missing")).isEqualTo(joined(json.path("missing")));
            assertThat(line.getField("discrepancies").isEmpty())
                    .isEqualTo(json.path("discrepancies").isEmpty());
        }
        assertThat(lines.get(0).getField("parent")).isEqualTo("กระทรวงมหาดไทย");
        assertThat(lines.get(2).getField("published_grade")).isEqualTo("pass-excellent");
        assertThat(lines.get(3).getField("discrepancies")).contains(":");
        assertThat(lines.get(4).getField("agency")).isEqualTo("'=1+2");
    }

    private static String score(JsonNode number) {
        return number.isNull() ? "" : number.decimalValue().setScale(2).toPlainString();
    }

    private static String joined(JsonNode list) {
        StringBuilder joined = new StringBuilder();
        list.forEach(element -> joined.append(joined.isEmpty() ? "" : " ").append(element.asText()));
        return joined.toString();
    }

    @Test
    void theLinesOfJsonAreTheElementsOfTheDocument() throws IOException {
        for (String detail : List.of("agency", "indicators", "items")) {
            JsonNode whole =
                    JSON.readTree(assess("--format", "json", "--detail", detail).out());
            assertThat(errors("assess", whole.toString())).isEmpty();
            String[] lines =
                    assess("--format", "jsonl", "--detail", detail).out().split("\n", -1);
            assertThat(lines).hasSize(6).endsWith("");
            for (int i = 0; i < 5; i++) {
                assertThat(JSON.readTree(lines[i]))
                        .isEqualTo(whole.path("assessments").get(i));
                assertThat(lines[i]).doesNotContain(": ");
            }
        }
    }

    @Test
    void lessDetailIsTheSameWithLess() throws IOException {
        JsonNode items = json("items");
        for (String detail : List.of("agency", "indicators")) {
            JsonNode brief = json(detail);
            for (int i = 0; i < brief.size(); i++) {
                JsonNode all = items.get(i);
                brief.get(i)
                        .properties()
                        .forEach(member -> assertThat(member.getValue())
                                .as(member.getKey())
                                .isEqualTo(all.path(member.getKey())));
            }
            assertThat(brief.get(0).has("instruments")).isEqualTo(detail.equals("indicators"));
            assertThat(brief.get(0).has("items")).isFalse();
        }
    }

    @Test
    void columnsAreChosenByName() {
        assertThat(assess("--format", "csv", "--columns", "o2,agency,9").out())
                .isEqualTo("o2,agency,9\n100.00,\"อบต., \"\"ก\"\"\",100.00\n0.00,ข,40.00\n,ค,\n,ง,20.00\n,'=1+2,\n");
        assertThat(assess("--format", "csv", "--columns", "agency,score").err())
                .startsWith(
                        "ita: --columns: There is no column 'score': there are agency, id, province, kind, parent, IIT, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--columns agency --format json|ita: --columns belongs to csv: use --format csv, or omit it.",
            })
    void whatDoesNotGoTogether(String args, String line) {
        Program run = assess(args.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines()).containsExactly(line);
    }

    @Test
    void jsonLinesAreOfListsOnly() {
        Program run = Program.withInput(SCORES, "gaps", "-", "--year", "2568", "--format", "jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines())
                .containsExactly("ita: --format jsonl belongs to assess and rank: use --format json.");
    }

    @Test
    void textIsAListWithASummary() {
        String out = assess("--lang", "en").out();
        assertThat(out)
                .contains("Agencies    5\n")
                .containsPattern("Passed      \\d\n")
                .containsPattern("ผ่านดีเยี่ยม \\(.*\\) +\\d\n")
                .containsPattern("(?m)^  ค +96\\.\\d\\d +ผ่านดีเยี่ยม")
                .doesNotContain("o-items that scored 0");
    }

    @Test
    void everyAgencyIsHeldToTheRequirement() {
        Program run = assess("--format", "csv", "--require", "pass");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errorLines())
                .allMatch(line -> line.startsWith("ita: --require pass is not met by "))
                .hasSize(2);
        assertThat(run.out().lines()).hasSize(6);
    }

    /** Without a year a file of several is read year by year, in every form; each year by its own criteria. */
    @Test
    void everyYearInEveryForm() throws IOException {
        String file = "agency,ปี,IIT,overall\nก,2567,91.30,90\nข,2566,70,\nก,2566,88.10,85.10\n";
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(Program.withInput(file, "assess", "-", "--format", "csv", "--detail", "items")
                        .out())
                .stream()
                .toList();
        assertThat(rows)
                .map(row -> row.getField("year") + " " + row.getField("agency") + " " + row.getField("IIT") + " "
                        + row.getField("i30"))
                .containsExactly("2566 ข 70.00 ", "2566 ก 88.10 ", "2567 ก 91.30 ");
        assertThat(rows.get(0).getHeader()).contains("o43").doesNotHaveDuplicates();
        Program lines = Program.withInput(file, "assess", "-", "--format", "jsonl", "--detail", "agency");
        List<JsonNode> objects = new ArrayList<>();
        for (String line : lines.out().lines().toList()) {
            objects.add(JSON.readTree(line));
        }
        assertThat(objects)
                .map(line ->
                        line.path("fiscalYear").asInt() + line.path("agency").asText())
                .containsExactly("2566ข", "2566ก", "2567ก");
        JsonNode years = JSON.readTree(
                Program.withInput(file, "assess", "-", "--format", "json").out());
        assertThat(years).hasSize(2);
        assertThat(years.at("/0/catalog/fiscalYear").asInt()).isEqualTo(2566);
        assertThat(years.at("/0/assessments")).hasSize(2);
        assertThat(years.at("/1/catalog/fiscalYear").asInt()).isEqualTo(2567);
        assertThat(years.at("/1/assessments/0/overall/reported").decimalValue()).isEqualByComparingTo("90.00");
        Program html = Program.withInput(file, "assess", "-", "--format", "html", "--lang", "en");
        assertThat(html.status()).as(html.err()).isZero();
        assertThat(html.out())
                .contains("fiscal year 2566", "fiscal year 2567", "85.10", "91.30")
                .containsOnlyOnce("<html");
        Program text = Program.withInput(file, "assess", "-", "--lang", "en");
        assertThat(text.out()).contains("fiscal year 2566", "fiscal year 2567");
        for (String form : List.of("csv", "json", "text")) {
            Program required =
                    Program.withInput(file, "assess", "-", "--format", form, "--require", "pass", "--lang", "en");
            assertThat(required.status()).as(form).isEqualTo(1);
            assertThat(required.err()).contains("ข");
        }
    }
}

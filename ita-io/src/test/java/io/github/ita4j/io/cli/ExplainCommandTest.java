package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
    private static final String TWO =
            "agency,code,score\nเทศบาลตำบลก,overall,90\nเทศบาลตำบลก,o12,0\nเทศบาลตำบลข,overall,70\n";

    @TempDir
    Path folder;

    private static Program explain(String input, String... options) {
        List<String> args = new ArrayList<>(List.of("explain", "-", "--year", "2566", "--lang", "en"));
        args.addAll(List.of(options));
        return Program.withInput(input, args.toArray(String[]::new));
    }

    /** Every part reaches 95, and one indicator of the IIT does not. */
    @Test
    void saysWhatEachReadingWouldGiveAndWhy() throws IOException {
        String scores = "code,score\n1,94\n2,98\n3,98\n4,98\n5,98\nEIT1,98\nEIT2,98\nOIT,100\n";
        assertThat(explain(scores, "--node", "grade").out().lines().dropWhile(line -> !line.startsWith("  What each")))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  if the IIT, each part of the EIT and the OIT must reach the limit: ")
                        .contains("Pass, excellent")
                        .contains("; the reading applied ~inferred ("))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  if every indicator")
                        .contains("Pass, good")
                        .doesNotContain("the reading applied")
                        .contains(" ~"));
        JsonNode readings = new ObjectMapper()
                .readTree(explain(scores, "--node", "grade", "--format", "json").out())
                .path("explanations")
                .path(0)
                .path("grade")
                .path("readings");
        assertThat(readings.findValuesAsText("reading"))
                .containsExactly("parts-mean", "parts-pooled", "every-instrument", "every-part", "every-indicator");
        assertThat(readings.path(4).path("evidence").path("kind").asText()).isEqualTo("inferred");
    }

    @Test
    void explainsTheOverallScoreAndTheGradeOfEveryAgency() {
        Program run = explain(TWO);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .filteredOn(line -> line.matches("เทศบาล.*|Grade: .*|overall: .*|ITA.*"))
                .map(line -> line.substring(0, Math.min(20, line.length())))
                .containsExactly(
                        "ITA, fiscal year 256",
                        "เทศบาลตำบลก",
                        "Grade: no grade is c",
                        "overall: 90.00 (give",
                        "เทศบาลตำบลข",
                        "Grade: ต้องปรับปรุง ",
                        "overall: 70.00 (give");
    }

    @ParameterizedTest
    @CsvSource({
        "overall, true, overall",
        "IIT, false, IIT",
        "EIT2, false, EIT2",
        "9, false, 9",
        "๙.๑, false, 9.1",
        "O12, false, o12",
        "i16, false, i16",
        "grade, true, ''",
    })
    void explainsWhatIsAskedFor(String node, boolean grade, String code) throws IOException {
        JsonNode explanation = new ObjectMapper()
                .readTree(explain(TWO, "--node", node, "--agency", "เทศบาลตำบลก", "--format", "json")
                        .out())
                .path("explanations")
                .path(0);
        assertThat(explanation.path("grade").isObject()).isEqualTo(grade);
        assertThat(explanation.path("tree").path("code").asText("")).isEqualTo(code);
        assertThat(explanation.path("rounding").isNull()).isEqualTo(code.isEmpty());
        assertThat(explanation.path("gains").isNull()).isTrue();
    }

    @Test
    void everyNodeCarriesItsRuleItsFormulaItsWeightAndItsEvidence() throws IOException {
        JsonNode node = new ObjectMapper()
                .readTree(
                        explain("{\"scores\": {\"6\": 80, \"7\": 90, \"8\": 80}}", "--node", "EIT", "--format", "json")
                                .out())
                .path("explanations")
                .path(0)
                .path("tree");
        assertThat(node.path("reported").decimalValue()).isEqualByComparingTo("83.33");
        assertThat(node.path("exact").asText()).isEqualTo("250/3");
        assertThat(node.path("weight").asText()).isEqualTo("3/10");
        assertThat(node.path("rule").path("evidence").path("kind").asText()).isEqualTo("inferred");
        JsonNode formula = node.path("calculations").path(0).path("lower");
        assertThat(formula.path("text").asText()).isEqualTo("(80 + 90 + 80) / 3 = 250/3 ≈ 83.33");
        assertThat(formula.path("terms").path(1).toString())
                .isEqualTo("{\"code\":\"7\",\"weight\":\"1/3\",\"score\":\"90\"}");
        assertThat(node.path("children")
                        .path(0)
                        .path("facts")
                        .path(0)
                        .path("evidence")
                        .path("kind")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void addsGainsOfWhatIsExplained() throws IOException {
        JsonNode gains = new ObjectMapper()
                .readTree(explain("code,score\no40,0\ni1,85\n", "--node", "10.2", "--gains", "--format", "json")
                        .out())
                .path("explanations")
                .path(0)
                .path("gains");
        assertThat(gains.path("points").path("exact").asText()).isEqualTo("2");
        assertThat(gains.path("items").findValuesAsText("code")).containsExactly("o39", "o40", "o41", "o42", "o43");
        assertThat(gains.path("items")
                        .path(1)
                        .path("instrumentPoints")
                        .path("exact")
                        .asText())
                .isEqualTo("5");
        assertThat(gains.path("items").path(0).path("points").isNull()).isTrue();
        String all = explain("code,score\no40,0\ni1,85\n", "--node", "grade", "--gains")
                .out();
        assertThat(all)
                .contains("  o40: 2.00 points of the overall score, 5.00 points of OIT; ")
                .contains("  i1: 0.15 points of the overall score, 0.50 points of IIT; ")
                .contains("  together: 2.15 points of the overall score\n")
                .doesNotContain("rounding:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "o44|There is no node 'o44' in fiscal year 2566 (did you mean o43, o42 or o41?): ask for overall,"
                        + " grade, or a code that 'ita catalog' lists.",
                "grad|There is no node 'grad' in fiscal year 2566 (did you mean grade?): ask for overall, grade, or a"
                        + " code that 'ita catalog' lists.",
                "everything|There is no node 'everything' in fiscal year 2566: ask for overall, grade, or a code that"
                        + " 'ita catalog' lists.",
            })
    void anUnknownNodeIsWrongUsage(String node, String message) {
        assertThat(explain(TWO, "--node", node)).isEqualTo(new Program(2, "", "ita: " + message + "\n"));
    }

    /** Where only the file says the year, the node is judged once that is known. */
    @Test
    void theYearOfTheNodeMayComeFromTheFile() {
        String input = "{\"fiscalYear\": 2568, \"scores\": {\"o40\": 0}}";
        Program run =
                Program.withInput("{\"fiscalYear\": 2568, \"scores\": {\"o20\": 0}}", "explain", "-", "--node", "o40");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ita: There is no node 'o40' in fiscal year 2568 (did you mean o20");
        assertThat(Program.withInput(input, "explain", "-", "--node", "o40").errorLines())
                .first()
                .asString()
                .contains("CODE_OF_OTHER_YEAR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "เทศบาลตำบลกก|(did you mean 'เทศบาลตำบลก' or 'เทศบาลตำบลข'?): write the name as in the file.",
                "ตำบลข|(did you mean 'เทศบาลตำบลข'?): write the name as in the file.",
                "กรมป่าไม้|: write the name as in the file.",
            })
    void anUnknownAgencyIsWrongUsage(String name, String end) {
        assertThat(explain(TWO, "--agency", name))
                .isEqualTo(new Program(
                        2,
                        "",
                        "ita: No agency of the file is called '" + name + "'" + (end.startsWith("(") ? " " : "") + end
                                + "\n"));
    }

    @Test
    void anAgencyIsFoundByItsName() {
        assertThat(explain(TWO, "--agency", " เทศบาลตำบลข\u200b ", "--node", "o12")
                        .out())
                .contains("\nเทศบาลตำบลข\n")
                .doesNotContain("เทศบาลตำบลก");
        assertThat(explain("code,score\no12,0\n", "--agency", "ก"))
                .isEqualTo(new Program(2, "", "ita: The file names no agency: omit --agency.\n"));
    }

    @Test
    void goodRowsAreExplainedAllTheSame() {
        Program run = explain("code,score\no12,0\no44,1\n", "--node", "o12");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("o12: 0.00 (given)");
        assertThat(run.errorLines()).singleElement().asString().startsWith("stdin:3:1: UNKNOWN_CODE ");
        Program none = explain("code,score\no44,1\n");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
    }

    @Test
    void explainsByACatalogueOfOnesOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), CatalogFiles.ofYear(2568));
        Program run = Program.withInput(
                "code,score\noverall,90\n", "explain", "-", "--catalog", file.toString(), "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("ITA, fiscal year 2568, by catalogue nacc 1.1.0 (UNOFFICIAL)\n");
    }
}

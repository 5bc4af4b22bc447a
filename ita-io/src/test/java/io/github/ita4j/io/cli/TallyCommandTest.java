package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.ShippedYears;
import io.github.ita4j.io.WithoutSurveys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyCommandTest {
    private static final String THREE = "agency,respondent,i1,i2\nก,r1,4,\nก,r2,4,2\nก,r3,3,\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tally|ita: Missing: FILE",
                "tally -|ita: A file of answers does not name its fiscal year: name it (--year 2566).",
                "tally - --year 2566 --survey X|ita: Invalid value for option '--survey': 'X' is not one of IIT, EIT,"
                        + " EIT1, EIT2.",
                "tally - --year 2566 --survey OIT|ita: OIT is no survey of 2566: choose one of IIT, EIT, EIT1, EIT2.",
                "tally - --year 2565 --survey EIT1|ita: EIT1 is no survey of 2565: choose one of IIT, EIT.",
                "tally - --year 2566 --minimum -1|ita: --minimum -1 is not a number of respondents: expected 0 or more.",
                "tally - --year 2566 --format xml|ita: Invalid value for option '--format': 'xml' is not one of text,"
                        + " json, jsonl, csv, markdown, html, xlsx, catalog.",
                "tally - --catalog -|ita: Scores and catalogue cannot both come from standard input: name a file for"
                        + " one.",
            })
    void wrongUsage(String args, String first) {
        Program run = Program.withInput(THREE, args.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).startsWith(first).hasSizeLessThan(3);
    }

    @Test
    void aYearWithoutACatalogue() {
        wrongUsage(
                "tally - --year 2562",
                "ita: There is no catalogue for fiscal year 2562: there are " + ShippedYears.LIST + ".");
    }

    @Test
    void criteriaWhoseQuestionsAreNotKnown() throws IOException {
        String catalog = Files.writeString(folder.resolve("catalog.json"), WithoutSurveys.file())
                .toString();
        String reason = "The catalogue of 2568 knows no question of the IIT, so its answers cannot be tallied: ";
        Program run = Program.withInput(THREE, "tally", "-", "--catalog", catalog, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).singleElement().asString().startsWith("stdin:1:3: UNKNOWN_ITEMS " + reason);
        Program named = Program.withInput(THREE, "tally", "-", "--catalog", catalog, "--survey", "IIT");
        assertThat(named.errorLines()).first().asString().startsWith("ita: " + reason);
    }

    @Test
    void theKindOfAgencySaysHowManyMustAnswer() {
        String answers = "agency,respondent,e1\nก,r1,6\n";
        Program run = Program.withInput(
                answers,
                "tally",
                "-",
                "--year",
                "2568",
                "--survey",
                "EIT1",
                "--agency-kind",
                "university",
                "--lang",
                "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("400");
        Program unknown = Program.withInput(
                answers, "tally", "-", "--year", "2568", "--survey", "EIT1", "--agency-kind", "school");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("for the EIT1 of 2568 a least sample is known of subdistrict-municipality-m,");
        Program both = Program.withInput(
                answers, "tally", "-", "--year", "2568", "--agency-kind", "university", "--minimum", "3");
        assertThat(both.status()).isEqualTo(2);
    }

    /** Six levels by their labels and numbers, and the item whose direction is not known. */
    @Test
    void theSurveyFrom2567On() {
        Program run = Program.withInput(
                "agency,respondent,i1,i3,i7\nก,r1,เป็นไปตามที่กำหนดมาก,ไม่มี,๒\nก,r2,4,1 - มี,มีสัดส่วนมากที่สุด\n",
                "tally",
                "-",
                "--year",
                "2568",
                "--lang",
                "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("i1    70.00  2        0", "i3    50.00  2        0", "i7    40.00  2        0");
        Program hole = Program.withInput(
                "agency,respondent,e8,e9\nก,r1,6,1\n", "tally", "-", "--year", "2568", "--lang", "en");
        assertThat(hole.status()).isEqualTo(2);
        assertThat(hole.errorLines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("e9 cannot be tallied: how its answers are scored"))
                .anySatisfy(line -> assertThat(line).contains(": PARTS_POOLED "));
    }

    @Test
    void readsAFileByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), THREE);
        Program run = Program.run("tally", file.toString(), "--year", "2566", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "Survey IIT: rows read 3, of them refused 0",
                        "i1    89.00  3        0",
                        "i2    33.00  1        2");
    }

    @Test
    void badRowsAreToldAndTheRestIsCounted() {
        Program run = Program.withInput(THREE + "ก,r4,9,1\nก,r5\n", "tally", "-", "--year", "2566", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("rows read 5, of them refused 2", "Respondents: 3;");
        assertThat(run.errorLines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("stdin:"));
    }

    @Test
    void failuresBeyondTheFirstAreCounted() {
        Program run = Program.withInput(THREE + "ก,r4,9,1\n".repeat(1_001) + "ก\n", "tally", "-", "--year", "2566");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines())
                .hasSize(1_001)
                .last()
                .isEqualTo("ita: 1002 faults in all, of which the first 1000 are above: CHOICE_OUTSIDE_SCALE 1001,"
                        + " RAGGED_ROW 1.");
    }

    @Test
    void whetherTheMinimumIsMet() throws IOException {
        assertThat(json("--minimum", "3").at("/agencies/0/samplingMinimumMet").asText())
                .isEqualTo("true");
        assertThat(json("--minimum", "4").at("/agencies/0/samplingMinimumMet").asText())
                .isEqualTo("false");
        assertThat(json().at("/agencies/0/samplingMinimumMet").isNull()).isTrue();
        assertThat(json("--minimum", "4").at("/agencies/0/samplingMinimum").asInt())
                .isEqualTo(4);
        for (String[] texts : List.of(
                new String[] {"3", "Needed at least 3: met."}, new String[] {"4", "Needed at least 4: NOT met."})) {
            assertThat(Program.withInput(THREE, "tally", "-", "--year", "2566", "--lang", "en", "--minimum", texts[0])
                            .out())
                    .contains(texts[1]);
        }
    }

    private static JsonNode json(String... options) throws IOException {
        String[] args = new String[5 + options.length];
        System.arraycopy(new String[] {"tally", "-", "--year", "2566", "--format=json"}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return new ObjectMapper().readTree(Program.withInput(THREE, args).out());
    }

    @Test
    void refusesDuplicatesOnlyWhereAsked() {
        String twice = THREE + "ก,r2,1,1\n";
        assertThat(Program.withInput(twice, "tally", "-", "--year", "2566").status())
                .isZero();
        Program run = Program.withInput(twice, "tally", "-", "--year", "2566", "--check-duplicates", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines())
                .containsExactly("stdin:5:2: DUPLICATE_RESPONDENT The respondent 'r2' answers for 'ก' twice, in lines 3"
                        + " and 5: the first is used; take the other out, or correct the respondent.");
        assertThat(run.out()).contains("Respondents: 3;");
    }

    @Test
    void theCsvIsAScoreFileWithExactScores() throws IOException {
        String answers = "agency,respondent,i1,i2,i3\n\"ก, ข\",r1,4,2,\n\"ก, ข\",r2,4,,\n\"ก, ข\",r3,2,,\n";
        Program csv = Program.withInput(answers, "tally", "-", "--year", "2566", "--format", "csv");
        assertThat(csv.err()).isEmpty();
        assertThat(csv.out()).isEqualTo("""
                        agency,code,score,reported,answers,blanks,respondents,sampling_minimum,sampling_met
                        "ก, ข",i1,233/3,77.67,3,0,3,,
                        "ก, ข",i2,33,33.00,1,2,3,,
                        "ก, ข",i3,,,0,3,3,,
                        """);
        Program assess = Program.withInput(csv.out(), "assess", "-", "--year", "2566", "--format", "json");
        assertThat(assess.err()).isEmpty();
        assertThat(assess.status()).isZero();
        Program byHand = Program.withInput(
                "agency,code,score\n\"ก, ข\",i1,233/3\n\"ก, ข\",i2,33\n\"ก, ข\",i3,\n",
                "assess",
                "-",
                "--year",
                "2566",
                "--format",
                "json");
        assertThat(assess.out()).isEqualTo(byHand.out());
        JsonNode items = new ObjectMapper().readTree(assess.out()).at("/assessments/0/items");
        assertThat(items.at("/0/reported").asText()).isEqualTo("77.67");
    }

    /** Four items of 233/3 and one of 100 make 82.13; had the items been rounded first, they would make 82.14. */
    @Test
    void nothingIsRoundedTwice() throws IOException {
        String answers = "agency,e11,e12,e13 (2=มี),e14,e15\nก,4,4,2,4,4\nก,4,4,2,4,4\nก,2,2,2,2,2\n";
        String csv = Program.withInput(answers, "tally", "-", "--year", "2565", "--format", "csv")
                .out();
        assertThat(indicatorEight(csv)).isEqualTo("82.13");
        assertThat(csv).contains(",233/3,77.67,");
        assertThat(indicatorEight(csv.replace("233/3", "77.67"))).isEqualTo("82.14");
    }

    private static String indicatorEight(String scores) throws IOException {
        Program assess = Program.withInput(scores, "assess", "-", "--year", "2565", "--format", "json");
        assertThat(assess.err()).isEmpty();
        return new ObjectMapper()
                .readTree(assess.out())
                .at("/assessments/0/indicators/7/reported")
                .asText();
    }

    @Test
    void ofAPartOfTheEitTheCsvHoldsTheScoreOfThePart() {
        String answers = "agency,e1\nก,4\n";
        Program csv = Program.withInput(answers, "tally", "-", "--year", "2566", "--survey", "EIT2", "--format", "csv");
        assertThat(csv.out()).endsWith("\nก,EIT2,,,,,1,,\n");
        Program assess = Program.withInput(csv.out(), "assess", "-", "--year", "2566", "--lang", "th");
        assertThat(assess.err()).isEmpty();
        Program text = Program.withInput(answers, "tally", "-", "--year", "2566", "--survey", "EIT2", "--lang", "th");
        assertThat(text.out()).contains("แบบวัด EIT2", "e1");
    }

    @Test
    void aFieldThatCouldBeAFormulaIsMadeHarmless() {
        assertThat(Program.withInput("agency,i1\n=1+1,1\n", "tally", "-", "--year", "2566", "--format", "csv")
                        .out())
                .contains("\n'=1+1,i1,");
    }

    @Test
    void progressIsShownOnATerminalAndGoesAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), THREE);
        for (String name : List.of("-", file.toString())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = new Console(
                    new ByteArrayInputStream(THREE.getBytes(StandardCharsets.UTF_8)),
                    out,
                    err,
                    Language.THAI,
                    () -> true);
            String[] args = {"tally", name, "--year", "2566", "--format", "csv"};
            assertThat(Ita.run(args, console)).isZero();
            String shown = err.toString(StandardCharsets.UTF_8);
            assertThat(shown).contains("\rita: ", " rows read").endsWith("\r").doesNotContain("\n");
            assertThat(shown.contains("%)")).isEqualTo(!name.equals("-"));
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\r");
        }
    }

    @Test
    void helpSaysWhatDuplicatesCost() {
        assertThat(Program.run("tally", "--help").out().replaceAll("\\s+", " "))
                .contains("--check-duplicates", "about 20 bytes", "--minimum", "--survey", "--catalog", "Exit status:");
    }
}

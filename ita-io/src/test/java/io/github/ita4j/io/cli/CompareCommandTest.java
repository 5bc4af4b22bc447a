package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
    private static final String KHEMMARAT = "examples/khemmarat-2566.csv";
    private static final String DRAFT = """
            {"format": 1, "overlayOf": {"fiscalYear": 2566, "edition": "nacc"},
             "fiscalYear": 2570, "edition": "draft", "version": "0.1.0",
             "weights": {"IIT": 20, "OIT": 50}, "weightsEvidence": "inferred"}
            """;

    @TempDir
    Path folder;

    private String before;
    private String after;
    private String ownYear;

    @BeforeEach
    void write() throws IOException {
        before = file("a.csv", "agency,code,score\nอบต.ป่าตึง,overall,90.36\n");
        after = file("b.csv", "agency,code,score\nอบต.ป่าตึง,overall,98.80\n");
        ownYear =
                file("c.json", "{\"fiscalYear\": 2567, \"agency\": \"อบต.ป่าตึง\", \"scores\": {\"overall\": 90.36}}");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void csvHasTheOverallScoreAndItsChangeAsNumbers() {
        assertThat(Program.run(
                                "compare",
                                before,
                                "--year",
                                "2567",
                                after,
                                "--year",
                                "2568",
                                "--format",
                                "csv",
                                "--lang",
                                "en")
                        .out())
                .startsWith("Agency,Code,Name,Before,After,Change\nอบต.ป่าตึง,overall,Overall,90.36,98.80,+8.44\n");
    }

    private static Program run(String... args) {
        List<String> all = new ArrayList<>(List.of("compare"));
        all.addAll(List.of(args));
        return Program.run(all.toArray(String[]::new));
    }

    private static JsonNode json(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--format", "json"));
        Program run = run(all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void paTueng() {
        Program run = run(before, "--year", "2567", after, "--year", "2568", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("""
                        From: ITA, fiscal year 2567, by catalogue nacc 1.1.0
                        To: ITA, fiscal year 2568, by catalogue nacc 1.1.0

                        อบต.ป่าตึง
                          Overall: 90.36 → 98.80 (+8.44)
                          Grade before, 2567 (""")
                .contains("Possible: ผ่านดี (Pass, good), ผ่าน (Pass)\n")
                .contains("  Change of grade: Open\n  Passed: yes → yes\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A --year 2567 B --year 2568",
                "--year 2567 A --year 2568 B",
                "--year=2567 --year=2568 A B",
                "A B --year 2567 --year ๒๕๖๘",
                "C B --year 2568",
                "C --year 2567 B --year 2568",
            })
    void theYearsGoByTheOrderOfTheFiles(String line) throws IOException {
        List<String> args = new ArrayList<>();
        for (String word : List.of(line.split(" "))) {
            args.add(word.equals("A") ? before : word.equals("B") ? after : word.equals("C") ? ownYear : word);
        }
        JsonNode json = json(args.toArray(String[]::new));
        assertThat(json.at("/from/fiscalYear").asInt()).isEqualTo(2567);
        assertThat(json.at("/to/fiscalYear").asInt()).isEqualTo(2568);
        assertThat(json.at("/comparisons/0/overall/change/reported").decimalValue())
                .isEqualByComparingTo("8.44");
        assertThat(json.at("/comparisons/0/grade/to/possibleGrades").toString())
                .isEqualTo("[\"pass-excellent\",\"pass-good\"]");
    }

    @Test
    void aYearBelongsToTheFileBeforeIt() {
        Program run = run(before, "--year", "2567", after);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).startsWith(after).contains("MISSING_YEAR");
    }

    @Test
    void otherScalesAreNotRanked() throws IOException {
        assertThat(run(before, "--year", "2565", after, "--year", "2566", "--lang", "en")
                        .out())
                .contains("Grade before, 2565 (Seven levels from AA to F by the overall score): ระดับ A (Level A)\n")
                .contains("levels of different scales are not ranked against each other.\n")
                .contains("Passed: yes → yes");
        JsonNode grade = json(before, "--year", "2565", after, "--year", "2566").at("/comparisons/0/grade");
        assertThat(grade.get("sameScale").asBoolean()).isFalse();
        assertThat(grade.get("direction").isNull()).isTrue();
    }

    @Test
    void agenciesOfOneFileAloneAreNotLost() throws IOException {
        String a = file("many-a.csv", "agency,overall,IIT\nก,80,\nข  เมือง,90,\nค,,\n");
        String b = file("many-b.csv", "agency,overall,IIT\nข เมือง,85,\nง,70,\nก,95,\n");
        Program run = run(a, "--year", "2567", b, "--year", "2568", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.errorLines()).containsExactly("ita: Only in " + a + ": 'ค'.", "ita: Only in " + b + ": 'ง'.");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("onlyFrom").toString()).isEqualTo("[\"ค\"]");
        assertThat(json.get("onlyTo").toString()).isEqualTo("[\"ง\"]");
        assertThat(json.findValuesAsText("differ")).containsExactly("false", "false");
        assertThat(json.at("/comparisons/0/overall/change/direction").asText()).isEqualTo("rose");
        assertThat(json.at("/comparisons/1/overall/change/direction").asText()).isEqualTo("fell");
        assertThat(run(a, "--year", "2567", b, "--year", "2568", "--lang", "en").out())
                .contains("\nAgencies only in the file before\n  ค\n", "\nAgencies only in the file after\n  ง\n");
        String before = file("f.csv", "agency,จังหวัด,overall\nก,ชัยนาท,80\nก,ลพบุรี,70\nข,,60\n");
        String after = file("g.csv", "agency,province,id,overall\nข,ชัยนาท,,85\nก,ลพบุรี,,75\nก,ชัยนาท,,90\n");
        Program named = Program.run("compare", before, "--year", "2567", after, "--year", "2568", "--lang", "en");
        assertThat(named.err()).isEmpty();
        assertThat(named.out())
                .contains(
                        "\nก (ชัยนาท)\n  Overall: 80.00 → 90.00 ",
                        "\nก (ลพบุรี)\n  Overall: 70.00 → 75.00 ",
                        "\nข (ชัยนาท)\n  Overall: 60.00 → 85.00 ");
        for (String name : List.of("ก ลพบุรี", "ก (ลพบุรี)")) {
            assertThat(Program.run("compare", before, "--year", "2567", after, "--year", "2568", "--agency", name)
                            .out())
                    .contains("70.00", "75.00")
                    .doesNotContain("80.00", "60.00");
        }
        JsonNode one = json(a, "--year", "2567", b, "--year", "2568", "--agency", "ก");
        assertThat(one.get("comparisons")).hasSize(1);
        assertThat(one.get("onlyFrom")).isEmpty();
    }

    @Test
    void twoAgenciesAloneAreComparedAndToldOf() throws IOException {
        String other = file("d.csv", "agency,code,score\nอบต.อื่น,overall,80\n");
        Program run = run(before, "--year", "2567", other, "--year", "2568", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("The files name different agencies");
        assertThat(run.out())
                .contains("อบต.ป่าตึง → อบต.อื่น\n", "(-10.36)", "The two results name different agencies.");
        String many = file("e.csv", "agency,code,score\nอบต.อื่น,overall,80\nอบต.อีกแห่ง,overall,80\n");
        Program none = run(before, "--year", "2567", many, "--year", "2568");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.errorLines()).hasSize(4).last().asString().startsWith("ita: No agency is in both files");
    }

    @Test
    void publishingTwoItems() throws IOException {
        String[] args = {KHEMMARAT, "--year", "2566", "--set", "o12=100", "--set", "ข้อ o๑๓=๑๐๐"};
        JsonNode one = json(args).at("/comparisons/0");
        assertThat(one.at("/overall/change/exact").asText()).isEqualTo("1");
        assertThat(one.at("/overall/change/reported").isNull()).isTrue();
        assertThat(one.at("/overall/change/direction").asText()).isEqualTo("rose");
        Program text = run(KHEMMARAT, "--year", "2566", "--set", "o12=100", "--set", "o13=100", "--lang", "en");
        assertThat(text.out())
                .contains("Overall: 35.93 to 78.89 → 36.93 to 79.89 (+1.00)\n", "\nRose (2)\n  o12 ")
                .doesNotContain("Stayed (", "Open (");
    }

    @Test
    void anItemBelowAPublishedScore() throws IOException {
        String scores = file("p.csv", "code,score\nIIT,90\nEIT,90\nOIT,70\n");
        JsonNode one = json(scores, "--year", "2568", "--set", "o1=100").at("/comparisons/0");
        assertThat(one.at("/overall/to/lower").asText()).isEqualTo("82.0");
        assertThat(one.at("/overall/to/upper").asText()).isEqualTo("83.0");
        assertThat(one.get("setAside")).isEmpty();
        assertThat(run(scores, "--year", "2568", "--set", "o1=100", "--lang", "en")
                        .out())
                .contains("Overall: 82.00 → 82.00 to 83.00 (");
    }

    @Test
    void takingAScoreAway() throws IOException {
        JsonNode json = json(after, "--year", "2568", "--set", "overall=");
        assertThat(json.at("/comparisons/0/overall/to/reported").isNull()).isTrue();
        assertThat(json.at("/comparisons/0/overall/change/direction").asText()).isEqualTo("open");
    }

    @Test
    void theSameScoresByADraft() throws IOException {
        String scores = file("s.csv", "code,score\nIIT,90\nEIT,80\nOIT,70\noverall,79\n");
        String draft = file("draft.json", DRAFT);
        JsonNode json = json(scores, "--year", "2566", "--catalog", draft);
        assertThat(json.at("/to/official").asBoolean()).isFalse();
        assertThat(json.at("/to/edition").asText()).isEqualTo("draft");
        JsonNode one = json.at("/comparisons/0");
        assertThat(one.at("/overall/change/exact").asText()).isEqualTo("-2");
        assertThat(one.get("setAside").toString()).isEqualTo("[\"overall\"]");
        assertThat(run(scores, "--year", "2566", "--catalog", draft, "--set", "OIT=100", "--lang", "en")
                        .out())
                .contains("by catalogue draft 0.1.0 (UNOFFICIAL)", "(+13.00)", "set aside: overall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A --year 2567 | Name a second file to compare two years",
                "A --year 2567 B --year 2568 --set o1=0 | --set and --catalog go with one file",
                "A --year 2568 B --year 2568 | Both files are of fiscal year 2568",
                "A --year 2567 --year 2568 --set o1=0 | --year is given 2 times for 1 file:",
                "A B --year 2566 --year 2567 --year 2568 | --year is given 3 times for 2 files:",
                "- - --year 2567 --year 2568 | Only one file can come from standard input",
                "- --year 2567 --catalog - | Scores and catalogue cannot both come from standard input",
                "A --year 2500 --set o1=0 | There is no catalogue for fiscal year 2500",
                "A --year x --set o1=0 | Invalid value for option '--year'",
                "A B --year | Missing: --year",
                "A --year 2567 B --year 2568 --agency ก | No agency of the file is called",
                "A --year 2567 --catalog none.json | The catalogue none.json cannot be used",
            })
    void wrongUsage(String line, String message) {
        List<String> args = new ArrayList<>();
        for (String word : List.of(line.strip().split(" "))) {
            args.add(word.equals("A") ? before : word.equals("B") ? after : word);
        }
        Program run = run(args.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ita: ").contains(message);
    }

    @Test
    void everyWrongSetIsTold() {
        Program run = run(
                after, "--year", "2568", "--set", "o12", "--set", "o99=1", "--set", "x=1", "--set", "o1=101", "--set",
                "o2=1", "--set", "o2=2");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines()).hasSize(6);
        assertThat(run.errorLines().get(0)).contains("o12", "is no pair");
        assertThat(run.errorLines().get(1)).contains("o99=1", "the catalogue of 2568 does not have");
        assertThat(run.errorLines().get(2)).contains("x=1", "the catalogue of 2568 does not have");
        assertThat(run.errorLines().get(3)).contains("o1=101", "no score from 0 to 100");
        assertThat(run.errorLines().get(4)).contains("o2=2", "second score for o2");
        assertThat(run.errorLines().get(5)).startsWith("ita: The scores of --set cannot be used");
    }

    @Test
    void whatDoesNotFitTogetherStandsInEveryForm() throws IOException {
        String odd = file("odd.csv", "code,score\nOIT,99.99\n");
        String found = "OIT: the score 99.99 is none it can have; the nearest are 98.57 and 100.00";
        for (String form : List.of("text", "markdown", "csv")) {
            assertThat(run(odd, "--year", "2568", "--set", "IIT=90", "--lang", "en", "--format", form)
                            .out())
                    .as(form)
                    .contains(found);
        }
    }

    @Test
    void aBadRowDoesNotHideTheGoodOnes() throws IOException {
        String bad = file("bad.csv", "code,score\noverall,90.36\no1,x\n");
        Program run = run(bad, "--year", "2567", after, "--year", "2568");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("+8.44");
        assertThat(run.err()).contains(":3:");
    }

    /** What a file does not say itself can be said of both, and a sheet of each. */
    @Test
    void whatIsSaidOfFilesIsSaidOfBoth() throws IOException {
        String codes = file("codes.csv", "agency;o1;o2\nก;1;0\n");
        Program scale = Program.run(
                "compare", codes, "--year", "2566", codes, "--year", "2567", "--scale", "0-1", "--format", "json");
        assertThat(scale.status()).as(scale.err()).isZero();
        String points = file("points.csv", "agency,IIT,EIT,OIT,overall\nก,27,27,36,90\n");
        Program weighted = Program.run("compare", points, "--year", "2567", points, "--year", "2568", "--points");
        assertThat(weighted.status()).as(weighted.err()).isZero();
        assertThat(Program.run("compare", points, "--year", "2567", points, "--year", "2568")
                        .status())
                .isEqualTo(2);
        Path book = folder.resolve("years.xlsx");
        try (OutputStream out = Files.newOutputStream(book)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            for (int year : List.of(2567, 2568)) {
                Worksheet sheet = workbook.newWorksheet(Integer.toString(year));
                sheet.value(0, 0, "overall");
                sheet.value(1, 0, year - 2500);
            }
            workbook.finish();
        }
        String name = book.toString();
        Program sheets = Program.run(
                "compare", name, "--year", "2567", name, "--year", "2568", "--sheet", "2567", "--sheet", "2568",
                "--lang", "en");
        assertThat(sheets.out()).contains("Overall: 67.00 → 68.00");
        assertThat(Program.run("compare", name, "--year", "2567", name, "--year", "2568")
                        .err())
                .contains("SEVERAL_SHEETS");
        // Elsewhere the scores of several sheets are joined, and what they give differently is named.
        Program joined =
                Program.run("assess", name, "--year", "2567", "--sheet", "2567", "--sheet", "2568", "--lang", "en");
        assertThat(joined.status()).isEqualTo(2);
        assertThat(joined.errorLines())
                .singleElement()
                .asString()
                .contains("DUPLICATE_CODE 'overall' is 67 in", "years.xlsx:2567, but 68 here");
        Program report = Program.run(
                "report",
                points,
                "--year",
                "2567",
                "--points",
                "--previous",
                points,
                "--previous-year",
                "2566",
                "--format",
                "markdown");
        assertThat(report.status()).as(report.err()).isZero();
    }
}

package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In 2566 an item of 9.1 (o1 to o10) is worth 0.4 points, of 10.2 (o39 to o43) 2. */
class AdviseCommandTest {
    /** At 84 points, with an OIT of 75. */
    private static final String FAILING =
            withZeros("IIT,90\nEIT1,90\nEIT2,90", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 39, 40, 41);

    @TempDir
    Path folder;

    private static String withZeros(String scores, int... zeros) {
        return "code,score\n" + scores + "\n"
                + IntStream.rangeClosed(1, 43)
                        .mapToObj(o -> "o" + o + "," + (Arrays.stream(zeros).anyMatch(zero -> zero == o) ? 0 : 100))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static Program advise(String input, String target, String... options) {
        List<String> args =
                new ArrayList<>(List.of("advise", "-", "--year", "2566", "--lang", "en", "--target", target));
        args.addAll(List.of(options));
        return Program.withInput(input, args.toArray(String[]::new));
    }

    /** The lines of one agency without details and notes. */
    private static List<String> summary(Program run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out()
                .lines()
                .skip(3)
                .takeWhile(line -> !line.startsWith("Facts of these criteria"))
                .filter(line -> !line.startsWith("       ") && !line.isEmpty())
                .toList();
    }

    private static JsonNode json(String input, String target, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "json"));
        return new ObjectMapper()
                .readTree(advise(input, target, all.toArray(String[]::new)).out())
                .path("advice")
                .path(0);
    }

    @Test
    void saysWhichItemsAreEnough() {
        assertThat(summary(advise(FAILING, "pass-good")))
                .containsExactly(
                        "  Target      ผ่านดี (Pass, good)",
                        "  Overall     from 84.00 to at least 88.00",
                        "  Grade then  ผ่านดี (Pass, good)",
                        "  Publishing the o-items named here is enough.",
                        "o-items to publish: 2, together worth 4.00 points of the overall score",
                        "  o39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ (Code of ethics for state officials): 2.00 points",
                        "  o40 การขับเคลื่อนจริยธรรม (Promotion of ethics): 2.00 points");
    }

    @Test
    void saysWhatAnItemRequires() {
        assertThat(advise(FAILING, "pass", "--detail").out())
                .contains(
                        "How well this is known\n",
                        "    To publish:\n      Code of ethics\n",
                        "    Remedy: ",
                        "    Usual owner: ")
                .contains("    Usually due: ");
    }

    @Test
    void saysWhichSurveyMustRiseToWhat() {
        assertThat(summary(advise(withZeros("IIT,95\nEIT1,95\nEIT2,81", 1), "pass-good")))
                .containsExactly(
                        "  Target      ผ่านดี (Pass, good)",
                        "  Overall     from 94.50 to at least 95.10",
                        "  Grade then  ผ่านดี (Pass, good)",
                        "  Publishing the o-items that can be named is not enough: other scores must rise too.",
                        "Scores that must rise:",
                        "  EIT2 from 81.00 to at least 85.00, which adds 0.60 points (exactly 1197/2000) to the"
                                + " overall score; EIT ส่วนที่ 2 ผู้ประเมินเก็บข้อมูล (EIT part 2, collected by the"
                                + " assessor)");
    }

    @Test
    void saysWhatItAssumes() {
        assertThat(summary(advise("code,score\noverall,84\no1,0\n", "pass")))
                .containsExactly(
                        "  Target      ผ่าน (Pass)",
                        "  Overall     from 84.00 to at least 85.00",
                        "  Grade then  ผ่าน (Pass)",
                        "  Publishing the o-items that can be named is not enough: other scores must rise too.",
                        "This advice rests on:",
                        "  o-items are missing below a score that is known, so which of them are 0 cannot be said,"
                                + " and none of them is advised.",
                        "  Survey scores that are missing count with the least they can be.",
                        "o-items to publish: 1, together worth 0.40 points of the overall score",
                        "  o1 โครงสร้าง (Organisation structure): 0.40 points",
                        "Scores that must rise:",
                        "  overall from 84.40 to at least 85.00, which adds 0.60 points to the"
                                + " overall score; Overall");
    }

    @Test
    void saysFirstWhatDoesNotFitTogether() throws IOException {
        String odd = "code,score\nIIT,10\nEIT,10\noverall,80\n";
        assertThat(summary(advise(odd, "pass")))
                .containsSubsequence(
                        "What does not fit together",
                        "  overall: the score 80.00 does not fit what is below it, which allows 6.00 to 46.00",
                        "This advice rests on:",
                        "Scores that must rise:");
        assertThat(Program.withInput(odd, "advise", "-", "--year", "2566", "--lang", "th", "--target", "pass")
                        .out())
                .containsSubsequence(
                        "ข้อมูลที่ไม่สอดคล้องกัน", "คำแนะนำนี้ตั้งอยู่บนข้อสมมติว่า", "คะแนนที่ต้องเพิ่มขึ้น");
        assertThat(json(odd, "pass").path("discrepancies")).singleElement().satisfies(one -> {
            assertThat(one.path("code").asText()).isEqualTo("overall");
            assertThat(one.path("kind").asText()).isEqualTo("children");
        });
        assertThat(summary(advise("code,score\nIIT,10\nEIT,10\noverall,90\n", "pass")))
                .contains("  By the scores that count the target is reached already; but they contradict each other, so"
                        + " find out first which of them are right.");
        assertThat(Program.withInput(
                                odd,
                                "advise",
                                "-",
                                "--year",
                                "2566",
                                "--lang",
                                "en",
                                "--target",
                                "pass",
                                "--format",
                                "csv")
                        .out())
                .contains("What does not fit together,,,,,,\"overall: the score 80.00 does not fit what is below it");
    }

    @Test
    void saysThatBothPartsOfTheEitMustRise() throws IOException {
        String input = withZeros("IIT,95\nEIT,80", 1);
        assertThat(summary(advise(input, "pass-good")))
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "  EIT from 80.00 to at least 85.00, both parts (EIT1, EIT2) to 85.00, which adds 1.50"));
        assertThat(Program.withInput(input, "advise", "-", "--year", "2566", "--lang", "th", "--target", "pass-good")
                        .out())
                .contains(
                        "EIT จาก 80.00 เป็นอย่างน้อย 85.00 โดยทั้งสองส่วน (EIT1, EIT2) ต้องได้ 85.00 ทำให้คะแนนรวมเพิ่ม 1.50");
        JsonNode parts = json(input, "pass-good").path("requiredRises").path(0).path("parts");
        assertThat(parts.findValuesAsText("code")).containsExactly("EIT1", "EIT2");
        assertThat(parts.findValues("to")).hasSize(2).allMatch(to -> to.asInt() == 85);
    }

    /** From 84.99 to the least number that is 85.00 it is 0.00075 points. */
    @Test
    void saysNothingOfPointsThatRoundToNone() {
        assertThat(summary(advise(withZeros("IIT,95\nEIT1,95\nEIT2,84.99", 1), "pass-good")))
                .contains(
                        "  EIT2 from 84.99 to at least 85.00; EIT ส่วนที่ 2 ผู้ประเมินเก็บข้อมูล (EIT part 2, collected by the"
                                + " assessor)");
    }

    /** The items of 10.2 are o39 to o43; o39 is named. */
    @Test
    void saysFromWhatAZeroFollows() {
        String input = withZeros("IIT,90\nEIT1,90\nEIT2,90", 39).replaceAll("o4[0-3],100\n", "") + "10.2,0\n";
        assertThat(summary(advise(input, "pass-good")).stream().filter(line -> line.startsWith("  o")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  o39 ") != line.contains(" (follows from 10.2): 2.00 points"));
    }

    @Test
    void saysThatTheTargetIsReached() {
        assertThat(summary(advise(FAILING, "improve")))
                .containsExactly(
                        "  Target  ต้องปรับปรุง (Needs improvement)",
                        "  The target is reached already: nothing needs to be done.");
    }

    /** 0.995 points are short: three items of 9.1 at 1 each cost less than one of 10.2. */
    @ParameterizedTest
    @ValueSource(strings = {"o39=10,o40=3.25,o41=10,o2=1.5", " O39 = ๑๐ , O๔๐=3.25,o41=10.0,o2=1.5"})
    void takesEffortsAsPairs(String effort) {
        assertThat(summary(advise(FAILING, "pass", "--effort", effort)))
                .filteredOn(line -> line.startsWith("  o"))
                .map(line -> line.substring(2, 4))
                .containsExactly("o1", "o3", "o4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o39,10\no40,3.25\no41,10\no2,1.5",
                "\uFEFFcode,effort\r\no39,10\r\n\r\no40,3.25\r\no41,10\r\no2,1.5\r\n",
                "Code, Effort\no39=10\no40=3.25\no41=10\no2=1.5\n",
            })
    void takesEffortsFromAFile(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("efforts.csv"), content);
        JsonNode advice = json(FAILING, "pass", "--effort", file.toString());
        assertThat(advice.path("items").findValuesAsText("zeroAssumed")).hasSize(3);
        assertThat(advice.path("effort").asText()).isEqualTo("3");
    }

    @Test
    void showsEffortsWhereTheyDiffer() {
        assertThat(summary(advise(FAILING, "pass", "--effort", "o39=0.5")))
                .contains(
                        "o-items to publish: 1, together worth 2.00 points of the overall score; effort 0.5",
                        "  o39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ (Code of ethics for state officials): 2.00 points;"
                                + " effort 0.5");
    }

    @Test
    void tellsEveryFaultOfTheEfforts() {
        assertThat(advise(FAILING, "pass", "--effort", "o44=1,o1=0,o2,i1=1,o3=x,o4=1,O4=2,o5=1234567"))
                .isEqualTo(new Program(2, "", """
                        --effort:1: There is no o-item 'o44' in fiscal year 2566 (did you mean o43, o42 or o41?): correct the code.
                        --effort:2: The effort '0' is no number above 0 with at most six digits before and after the point: write one such as 3 or 1.5.
                        --effort:3: 'o2' is no pair: write the code of an o-item and its effort, such as o12=3.
                        --effort:4: There is no o-item 'i1' in fiscal year 2566 (did you mean o1?): correct the code.
                        --effort:5: The effort 'x' is no number above 0 with at most six digits before and after the point: write one such as 3 or 1.5.
                        --effort:7: The effort of o4 is given twice: take one out.
                        --effort:8: The effort '1234567' is no number above 0 with at most six digits before and after the point: write one such as 3 or 1.5.
                        ita: The efforts cannot be used: correct the faults above.
                        """));
    }

    @Test
    void namesTheLineOfAFaultInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("efforts.csv"), "code,effort\no1,2\n\no99,1\no1,3\n");
        assertThat(advise(FAILING, "pass", "--effort", file.toString()).errorLines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith(file + ":4: There is no o-item 'o99'"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith(file + ":5: The effort of o1 is given twice"));
    }

    @Test
    void aFileOfEffortsMustBeThereAndSmall() throws IOException {
        assertThat(advise(FAILING, "pass", "--effort", "none.csv"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "ita: --effort 'none.csv' is neither pairs such as o12=3,o13=1.5 nor a file that can be read:"
                                + " correct it.\n"));
        assertThat(advise(FAILING, "pass", "--effort", folder.toString()).status())
                .isEqualTo(2);
        Path large =
                Files.write(folder.resolve("large.csv"), "o1,1\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        assertThat(advise(FAILING, "pass", "--effort", large.toString()).err()).contains("too large for efforts");
    }

    @Test
    void withoutATargetTheNextGradeIsMeant() {
        Program next = Program.withInput(FAILING, "advise", "-", "--year", "2566", "--lang", "en");
        assertThat(next).isEqualTo(advise(FAILING, "pass"));
        assertThat(Program.withInput(
                                "code,score\nIIT,90\nEIT1,90\nEIT2,90\nOIT,80\n",
                                "advise",
                                "-",
                                "--year",
                                "2566",
                                "--lang",
                                "en")
                        .out())
                .contains("  Target      ผ่านดี (Pass, good)\n");
        assertThat(Program.withInput("code,score\noverall,100\n", "advise", "-", "--year", "2566", "--lang", "en")
                        .out())
                .contains("  Target  ผ่านดีเยี่ยม (Pass, excellent)\n  The target is reached already");
    }

    @Test
    void anUnknownTargetIsWrongUsage() {
        assertThat(advise(FAILING, "AA"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "ita: --target 'AA' is neither pass nor a grade of this year: use pass or pass-excellent,"
                                + " pass-good, pass, improve, improve-urgently.\n"));
    }

    /** Up to 2565 no grade is called pass; the lowest that passes is meant. */
    @Test
    void passIsTheLowestGradeThatPasses() throws IOException {
        JsonNode advice = new ObjectMapper()
                .readTree(Program.withInput(
                                "{\"fiscalYear\": 2565, \"scores\": {\"overall\": 84}}",
                                "advise",
                                "-",
                                "--target",
                                "pass",
                                "--format",
                                "json")
                        .out())
                .path("advice")
                .path(0);
        assertThat(advice.path("target").path("code").asText()).isEqualTo("A");
        assertThat(advice.path("requiredRises").path(0).path("to").path("exact").asText())
                .isEqualTo("16999/200");
        assertThat(advice.path("requiredRises")
                        .path(0)
                        .path("to")
                        .path("reported")
                        .decimalValue())
                .isEqualByComparingTo("85.00");
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "ก, 1"})
    void advisesEveryAgencyOrOne(String agency, int agencies) {
        String input = "agency,overall,o12\nก,80,0\nข,70,0\n";
        Program run = agency.isEmpty() ? advise(input, "pass") : advise(input, "pass", "--agency", agency);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .filteredOn(line -> line.startsWith("  Target"))
                .hasSize(agencies);
        assertThat(advise(input, "pass", "--agency", "ค").err()).startsWith("ita: No agency of the file is called 'ค'");
    }

    @Test
    void goodRowsAreAdvisedAllTheSame() {
        Program run = advise(FAILING + "o44,1\n", "pass");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("o39");
        assertThat(run.errorLines()).singleElement().asString().contains("UNKNOWN_CODE");
        assertThat(advise("code,score\no44,1\n", "pass").out()).isEmpty();
    }

    @Test
    void aCatalogueThatCannotBeAdvisedByIsToldInOneLine() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"},
                 "fiscalYear": 2568, "edition": "own", "version": "1.0.0",
                 "gradeScale": "both", "gradeScaleEvidence": "recalled",
                 "gradeScales": [{"code": "both", "description": {"th": "สองระดับ", "en": "Two levels"},
                   "gradedParts": ["EIT", "EIT1"], "gradedPartsEvidence": "recalled",
                   "grades": [
                     {"code": "pass", "title": {"th": "ผ่าน", "en": "Pass"}, "from": "85.00", "to": "100.00",
                      "everyPartFrom": "85.00", "passing": true, "evidence": "recalled"},
                     {"code": "fail", "title": {"th": "ไม่ผ่าน", "en": "Fail"}, "from": "0.00", "to": "100.00",
                      "passing": false, "evidence": "recalled"}]}]}
                """);
        Program run = Program.withInput(
                "code,score\noverall,80\n", "advise", "-", "--catalog", own.toString(), "--target", "pass");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .startsWith("ita: No advice can be given for the grade scale both")
                .contains("nor a part beside its instrument");
    }
}

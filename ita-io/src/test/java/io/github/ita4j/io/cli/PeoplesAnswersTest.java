package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in the shapes in which form builders, spreadsheets and statistics programs leave them. */
class PeoplesAnswersTest {
    @TempDir
    Path folder;

    /** The reported score of each item of the agency, as {@code i1 83.50}. */
    private static List<String> scores(Program run, int agency) throws IOException {
        List<String> scores = new ArrayList<>();
        for (JsonNode item : new ObjectMapper().readTree(run.out()).at("/agencies/" + agency + "/items")) {
            JsonNode reported = item.at("/score/reported");
            scores.add(item.path("code").asText()
                    + (reported.isMissingNode() ? "" : " " + new BigDecimal(reported.asText()).setScale(2)));
        }
        return scores;
    }

    private static Program tally(String content, String year, String... options) {
        String[] args = new String[5 + options.length];
        System.arraycopy(new String[] {"tally", "-", "--format=json", "--year", year}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return Program.withInput(content, args);
    }

    private static String agency(Program run, int agency) throws IOException {
        return new ObjectMapper()
                .readTree(run.out())
                .at("/agencies/" + agency + "/agency")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency;i1;i2\nก;4;1\nก;3;2\n",
                "agency\ti1\ti2\nก\t4\t1\nก\t3\t2\n",
                "sep=;\nagency;i1;i2\nก;4;1\nก;3;2\n",
                "แบบสำรวจ IIT ปี 2566;;\nagency;i1;i2\nก;4;1\nก;3;2\n"
            })
    void separatorsAndTitles(String content) throws IOException {
        Program run = tally(content, "2566");
        assertThat(run.status()).isZero();
        assertThat(scores(run, 0)).containsExactly("i1 83.50", "i2 16.50");
    }

    @ParameterizedTest
    @CsvSource({
        "i1 งานเสร็จตามเวลา, i2 บริการเท่าเทียม",
        "[i1] งานเสร็จตามเวลา, [i2] บริการเท่าเทียม",
        "i1. งานเสร็จตามเวลา, i2) บริการเท่าเทียม",
        "i1 : งานเสร็จตามเวลา, I2 - บริการเท่าเทียม",
        "ข้อ i๑ งานเสร็จตามเวลา, ข้อที่ i2 บริการเท่าเทียม",
        "IIT1 งานเสร็จตามเวลา, IIT 2 บริการเท่าเทียม",
        "ท่านเห็นว่า [i1 งานเสร็จตามเวลา], ท่านเห็นว่า [i2 บริการเท่าเทียม]",
        "ทำงานตามขั้นตอนและเวลาที่กำหนด, บริการทุกคนอย่างเท่าเทียม",
        "1. ทำงานตามขั้นตอนและเวลาที่กำหนด, ข้อ 2. บริการทุกคนอย่างเท่าเทียม (โปรดเลือกหนึ่งข้อ)",
        "คำถาม [ทำงานตามขั้นตอนและเวลาที่กำหนด], คำถาม [บริการทุกคนอย่างเท่าเทียม]",
    })
    void headersOfForms(String first, String second) throws IOException {
        String content = "ประทับเวลา,ท่านสังกัดหน่วยงานใด," + first + "," + second + ",ข้อเสนอแนะ\n"
                + "\"1/2/2567, 9:01:22\",กอง ก,มากที่สุด,มาก,\n\"1/2/2567, 9:05:10\",กอง ก,มาก,มาก,ดีแล้ว\n";
        Program run = tally(content, "2566", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .contains("COLUMNS_PASSED_OVER", "'ประทับเวลา' and 'ข้อเสนอแนะ'");
        assertThat(agency(run, 0)).isEqualTo("กอง ก");
        assertThat(scores(run, 0)).containsExactly("i1 83.50", "i2 67.00");
    }

    @Test
    void numbersOfStatisticsPrograms() throws IOException {
        Program run = tally("agency,i1,i2\nกอง ก,4.0,1.0\nกอง ก,3.0,\n", "2566");
        assertThat(run.err()).isEmpty();
        assertThat(scores(run, 0)).containsExactly("i1 83.50", "i2 0.00");
        assertThat(new ObjectMapper()
                        .readTree(run.out())
                        .at("/agencies/0/items/1/questions/0/blanks")
                        .asInt())
                .isEqualTo(1);
        Program coded = tally(
                "agency,i1,i2\nก,4,-99\nก,-99.0,1\nก,3,ไม่ตอบ\n",
                "2566",
                "--no-answer",
                "-99",
                "--no-answer",
                "ไม่ตอบ");
        assertThat(coded.err()).isEmpty();
        assertThat(scores(coded, 0)).containsExactly("i1 83.50", "i2 0.00");
        assertThat(tally("agency,i1\nก,-99\nก,4\n", "2566").err()).contains("CHOICE_OUTSIDE_SCALE");
    }

    @Test
    void countsPerChoice() throws IOException {
        String content = "ข้อ,น้อยที่สุดหรือไม่มีเลย,น้อย,มาก,มากที่สุด\ni1,2,5,20,13\ni2,1,4,22,13\n";
        Program run = tally(content, "2566");
        assertThat(run.status()).isZero();
        assertThat(run.errorLines()).singleElement().asString().contains("COUNTS_READ");
        assertThat(agency(run, 0)).isEqualTo("stdin");
        assertThat(scores(run, 0)).containsExactly("i1 70.13", "i2 72.65");
        JsonNode first = new ObjectMapper().readTree(run.out()).at("/agencies/0");
        assertThat(first.path("respondents").asInt()).isEqualTo(40);
        assertThat(first.at("/items/0/score/exact").asText()).isEqualTo("561/8");
        Program named = tally(content, "2566", "--agency", "กอง ข");
        assertThat(agency(named, 0)).isEqualTo("กอง ข");
        Path file = Files.writeString(folder.resolve("เทศบาลตำบลก.csv"), content);
        assertThat(agency(Program.run("tally", file.toString(), "--year", "2566", "--format", "json"), 0))
                .isEqualTo("เทศบาลตำบลก");
    }

    /** No number makes the counters overflow. */
    @Test
    void countsThatAreTooLarge() throws IOException {
        String header = "ข้อ,1,2,3,4\n";
        Program most = tally(header + "i1,9999999,9999999,9999999,\"9,999,999\"\n", "2566");
        assertThat(most.status()).isZero();
        assertThat(scores(most, 0)).containsExactly("i1 50.00");
        for (String count : List.of("10000000", "999999999", "\"999,999,999\"", "99999999999999999999", "-1", "1e3")) {
            Program run = tally(header + "i1,1,1,1," + count + "\n", "2566");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errorLines()).hasSize(2).anyMatch(line -> line.contains("NOT_A_NUMBER"));
        }
    }

    /** The same answers, each by itself and counted. */
    @Test
    void countsAndAnswersAreOne() throws IOException {
        Program counts = tally("agency,code,มี,ไม่มี\nก,e10,3,1\n", "2566", "--survey", "EIT1");
        Program answers = tally("agency,e10\nก,มี\nก,ใช่\nก,ไม่มี\nก,เคย\n", "2566", "--survey", "EIT1");
        assertThat(counts.status()).isZero();
        assertThat(scores(counts, 0)).isEqualTo(scores(answers, 0)).containsExactly("e10 75.00");
    }

    @Test
    void anAgencyThatTheFormDoesNotAsk() throws IOException {
        Program run = tally("ประทับเวลา,i1\n1/2/2567,4\n2/2/2567,3\n3/2/2567,\n", "2566", "--agency", "กอง ก");
        assertThat(run.status()).isZero();
        assertThat(agency(run, 0)).isEqualTo("กอง ก");
        assertThat(scores(run, 0)).containsExactly("i1 83.50");
        assertThat(new ObjectMapper()
                        .readTree(run.out())
                        .at("/agencies/0/emptyResponses")
                        .asInt())
                .isEqualTo(1);
        assertThat(tally("i1\n4\n", "2566", "--lang", "en").errorLines())
                .singleElement()
                .asString()
                .contains("MISSING_COLUMN", "--agency NAME");
        Program both = tally("agency,i1\nข,4\n", "2566", "--agency", "ก");
        assertThat(both.status()).isEqualTo(2);
        assertThat(agency(both, 0)).isEqualTo("ข");
        assertThat(both.errorLines()).singleElement().asString().contains("DUPLICATE_COLUMN", "--agency");
    }

    /** The same numbers in two forms mean the opposite, so that without a word of what they mean nothing is counted. */
    @Test
    void numbersOfYesAndNo() throws IOException {
        String answers = "agency,i3,i9\nก,1,2\nก,1,2\nก,2,2\n";
        Program bare = tally(answers, "2568", "--lang", "en");
        assertThat(bare.status()).isEqualTo(2);
        assertThat(bare.out()).isEmpty();
        assertThat(bare.errorLines()).hasSize(2).allMatch(line -> line.contains("NUMBER_NOT_EXPLAINED"));
        assertThat(scores(tally(answers, "2568", "--yes-no", "1,2"), 0)).containsExactly("i3 33.33", "i9 100.00");
        assertThat(scores(tally(answers, "2568", "--yes-no", "2,1"), 0)).containsExactly("i3 66.67", "i9 0.00");
        String explained = answers.replace("i3,i9", "\"i3 (1=มี, 2=ไม่มี)\",i9 : สินบน [มี=2 / ไม่มี=1]");
        Program run = tally(explained, "2568", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(scores(run, 0)).containsExactly("i3 33.33", "i9 0.00");
        JsonNode legend = new ObjectMapper().readTree(run.out()).at("/legend");
        assertThat(legend.at("/0/choices/0/numbers/0").asInt()).isEqualTo(1);
        assertThat(legend.at("/1/choices/0/numbers/0").asInt()).isEqualTo(2);
        assertThat(legend.at("/1/choices/0/labelTh").asText()).isEqualTo("มี");
        assertThat(legend.at("/1/choices/0/score").asText()).isEqualTo("0");
        assertThat(Program.withInput(explained, "tally", "-", "--year", "2568", "--lang", "en")
                        .out())
                .contains("i3: 1 There is = 0; 2 There is none = 100", "i9: 2 There is = 0; 1 There is none = 100");
        assertThat(Program.withInput(answers, "tally", "-", "--year", "2568", "--yes-no", "1")
                        .errorLines()
                        .get(0))
                .contains("--yes-no");
    }

    /** Two agencies of one name are told apart by what else is said of them, and never counted together in silence. */
    @Test
    void agenciesOfOneName() throws IOException {
        for (String column : List.of("จังหวัด", "province", "รหัสหน่วยงาน", "Agency code", "กระทรวง")) {
            for (String content : List.of(
                    "agency," + column + ",i1\nก,ชัยนาท,4\nก,ลพบุรี,1\n\"ก\n\",ชัยนาท,3\n",
                    column + ",respondent,i1,agency\nชัยนาท,1,4,ก\nลพบุรี,2,1,ก\n\" ชัยนาท\",1,3,ก \n",
                    "agency," + column + ",ข้อ,1,2,3,4\nก,ชัยนาท,i1,0,0,1,1\nก,ลพบุรี,i1,1,0,0,0\n")) {
                Program run = tally(content, "2566");
                assertThat(run.status()).as(run.err()).isZero();
                assertThat(List.of(agency(run, 0), agency(run, 1))).containsExactly("ก", "ก");
                assertThat(List.of(scores(run, 0), scores(run, 1)))
                        .as(content)
                        .containsExactly(List.of("i1 83.50"), List.of("i1 0.00"));
            }
        }
        String content = "agency,จังหวัด,i1\nก,ชัยนาท,4\nก,ลพบุรี,1\n";
        assertThat(Program.withInput(content, "tally", "-", "--year", "2566", "--lang", "en")
                        .out())
                .contains("\nก (ชัยนาท)\n", "\nก (ลพบุรี)\n");
        Program csv = Program.withInput(content, "tally", "-", "--year", "2566", "--format", "csv");
        assertThat(csv.out()).contains("agency,province,code,", "\nก,ชัยนาท,i1,100,", "\nก,ลพบุรี,i1,0,");
        Program assess = Program.withInput(csv.out(), "assess", "-", "--year", "2566", "--format", "jsonl");
        assertThat(assess.status()).as(assess.err()).isZero();
        assertThat(assess.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("{\"agency\":\"ก\",\"province\":\"ชัยนาท\","));
        // What may be said of the respondent does not divide an agency.
        Program ofRespondents =
                tally("agency,id,type,สังกัด,i1\nก,1,ประชาชน,กองคลัง,4\nก,2,เอกชน,กองช่าง,3\n", "2566", "--lang", "en");
        assertThat(scores(ofRespondents, 0)).containsExactly("i1 83.50");
        assertThat(ofRespondents.err()).contains("COLUMNS_PASSED_OVER", "'id', 'type' and 'สังกัด'");
    }

    /** A number alone is a question where it is said of which survey, and else one message that says what to say. */
    @Test
    void questionsByTheirNumbers() throws IOException {
        for (String content :
                List.of("agency,ข้อ 1,ข้อที่ ๒\nก,4,1\nก,3,2\n", "agency,ข้อ,1,2,3,4\nก,1,0,0,1,1\nก,๒,1,1,0,0\n")) {
            Program run = tally(content, "2566", "--survey", "IIT");
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(scores(run, 0)).containsExactly("i1 83.50", "i2 16.50");
            Program open = tally(content, "2566", "--lang", "en");
            assertThat(open.status()).isEqualTo(2);
            assertThat(open.errorLines())
                    .filteredOn(line -> !line.contains("COUNTS_READ"))
                    .singleElement()
                    .asString()
                    .contains("--survey IIT");
        }
        assertThat(tally("agency,ข้อ 1\nก,4\n", "2566", "--survey", "EIT1").out())
                .contains("\"code\": \"e1\"");
        // A row of answers is no header, whatever the survey.
        assertThat(tally("ก,4,3\nก,1,2\n", "2566", "--survey", "IIT", "--lang", "en")
                        .errorLines())
                .singleElement()
                .asString()
                .contains("MISSING_HEADER");
    }

    /** Two kilobytes with a comment of 32,000 characters in each row: rows are read one at a time. */
    @Test
    void aSmallWorkbookNeedsLittleMemory() throws Exception {
        Path file = folder.resolve("answers.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            Worksheet sheet = workbook.newWorksheet("answers");
            List<String> header = List.of("agency", "i1", "comment");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int row = 1; row <= 1_500; row++) {
                sheet.value(row, 0, "ก");
                sheet.value(row, 1, 4);
                sheet.value(row, 2, "ย".repeat(32_000));
            }
            workbook.finish();
        }
        assertThat(Files.size(file)).isLessThan(21_000);
        Path told = folder.resolve("told");
        int status = TestClassPath.java(
                        List.of("-Xmx128m", "-XX:+UseSerialGC"), Ita.class, "tally", file.toString(), "--year", "2566")
                .redirectOutput(told.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(told)).isZero();
        assertThat(Files.readString(told)).contains("100.00");
    }

    /** Programs save tables of HTML under the name of a workbook. */
    @Test
    void answersOfAPage() throws IOException {
        Program run = tally(
                "<html><meta charset=utf-8><table>\n<tr><th>หน่วยงาน<th>i1<th>i2\n<tr><td>ก<td>4<td>1\n<tr><td>ก<td>3<td>2\n"
                        + "<tr><td>ก<td>3<td>9\n</table></html>",
                "2566",
                "--lang",
                "en");
        assertThat(scores(run, 0)).containsExactly("i1 83.50", "i2 16.50");
        assertThat(run.errorLines()).singleElement().asString().startsWith("stdin:5:3: CHOICE_OUTSIDE_SCALE");
    }

    @Test
    void twoPartsOfTheEit() throws IOException {
        String header = "agency,e1,e2,e3,e4,e5,e6,e7,e8,e9\n";
        Program pooled = tally(header + "ก,6,6,มี,6,6,6,6,6,\n", "2568");
        assertThat(pooled.status()).isEqualTo(2);
        assertThat(pooled.err()).contains("PARTS_POOLED");
        assertThat(tally(header + "ก,6,6,มี,6,6,6,6,6,\n", "2568", "--survey", "EIT1")
                        .err())
                .doesNotContain("PARTS_POOLED");
        assertThat(tally("agency,e2\nก,4\n", "2565").err()).isEmpty();
        Program only = tally("agency,e1\nก,4\n", "2566");
        assertThat(only.status()).isZero();
        assertThat(only.errorLines()).singleElement().asString().contains("PARTS_POOLED");
    }

    /** Each part of the EIT tallied from its own file, and the scores of both assessed together. */
    @Test
    void scoresOfTheTwoPartsAreAssessed() throws IOException {
        String catalog = Files.writeString(folder.resolve("catalog.json"), """
                        {"format": 1, "overlayOf": {"fiscalYear": 2566, "edition": "nacc"}, "fiscalYear": 2566,
                         "edition": "test", "version": "0.1.0",
                         "change": {"e4": {"answerScale": "level4-pos", "answerScaleEvidence": "inferred"}, "e9": {"answerScale": "level4-pos", "answerScaleEvidence": "inferred"},
                                   "e13": {"answerScale": "level4-pos", "answerScaleEvidence": "inferred"}}}
                        """).toString();
        int part = 0;
        for (int points : List.of(4, 3)) {
            part++;
            StringBuilder answers = new StringBuilder("agency");
            for (int item = 1; item <= 15; item++) {
                answers.append(",e").append(item);
            }
            answers.append("\nก");
            for (int item = 1; item <= 15; item++) {
                answers.append(',').append(item == 10 ? "มี" : Integer.toString(points));
            }
            Program tally = Program.withInput(
                    answers.append('\n').toString(),
                    "tally",
                    "-",
                    "--catalog",
                    catalog,
                    "--survey",
                    "EIT" + part,
                    "--format",
                    "csv");
            assertThat(tally.err()).isEmpty();
            Files.writeString(folder.resolve("part" + part + ".csv"), tally.out());
        }
        Program assess = Program.run(
                "assess",
                folder.resolve("part1.csv").toString(),
                folder.resolve("part2.csv").toString(),
                "--catalog",
                catalog,
                "--format",
                "json");
        assertThat(assess.status()).as(assess.err()).isZero();
        JsonNode instruments = new ObjectMapper().readTree(assess.out()).at("/assessments/0/instruments");
        // 100 and 69.20, the second of 67, 73.60 and 67.
        assertThat(instruments.at("/1/code").asText()).isEqualTo("EIT");
        assertThat(instruments.at("/1/reported").decimalValue()).isEqualByComparingTo("84.60");
    }

    @Test
    void scoresOfPartsOfQuestionsAreAssessed() throws IOException {
        Program tally = Program.withInput(
                "agency,i5.1,i5.2,i5.3\nก,ไม่มี,ไม่มี,มี\nก,ไม่มี,มี,ไม่มี\nก,ไม่มี,ไม่มี,ไม่มี\n",
                "tally",
                "-",
                "--year",
                "2564",
                "--format",
                "csv");
        assertThat(tally.err()).isEmpty();
        assertThat(tally.out())
                .contains(
                        "\nก,i5,700/9,77.78,",
                        "\nก,i5.1,100,100.00,3,0,",
                        "\nก,i5.2,200/3,66.67,3,0,",
                        "\nก,i5.3,200/3,66.67,");
        Program assess = Program.withInput(tally.out(), "assess", "-", "--year", "2564", "--format", "json");
        assertThat(assess.err()).isEmpty();
        assertThat(assess.status()).isZero();
        String parts = tally.out().replaceFirst("\nก,i5,[^\n]*", "");
        Program ofParts = Program.withInput(parts, "assess", "-", "--year", "2564", "--format", "json");
        for (Program run : List.of(assess, ofParts)) {
            assertThat(new ObjectMapper()
                            .readTree(run.out())
                            .at("/assessments/0/items")
                            .toString())
                    .contains("\"i5\"", "77.78");
        }
    }

    /** Labels that are numbers are read as labels and not as places. */
    @Test
    void aScaleFromNought() throws IOException {
        String catalog = Files.writeString(folder.resolve("catalog.json"), """
                        {"format": 1, "overlayOf": {"fiscalYear": 2566, "edition": "nacc"}, "fiscalYear": 2566,
                         "edition": "test", "version": "0.1.0",
                         "answerScales": [{"code": "zero-to-three", "reversed": false, "answeredBy": "respondents",
                          "evidence": "inferred", "choices": [
                           {"label": {"th": "0", "en": "0"}, "score": "0"}, {"label": {"th": "1", "en": "1"}, "score": "33"},
                           {"label": {"th": "2", "en": "2"}, "score": "67"}, {"label": {"th": "3", "en": "3"}, "score": "100"}]}],
                         "change": {"i1": {"answerScale": "zero-to-three", "answerScaleEvidence": "inferred"}}}
                        """).toString();
        Program run = Program.withInput(
                "agency,i1,i2\nก,0,1\nก,3,4\n", "tally", "-", "--catalog", catalog, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(scores(run, 0)).containsExactly("i1 50.00", "i2 50.00");
        assertThat(Program.withInput("agency,i1\nก,4\n", "tally", "-", "--catalog", catalog)
                        .err())
                .contains("CHOICE_OUTSIDE_SCALE");
    }

    @Test
    void anAmbiguousTitleNamesTheQuestions() throws IOException {
        String catalog = Files.writeString(folder.resolve("catalog.json"), """
                        {"format": 1, "overlayOf": {"fiscalYear": 2566, "edition": "nacc"}, "fiscalYear": 2566,
                         "edition": "test", "version": "0.1.0",
                         "change": {"i3": {"title": {"th": "งานดี", "en": "Good"}, "titleEvidence": "inferred"},
                                    "i7": {"title": {"th": "งานดี", "en": "Well"}, "titleEvidence": "inferred"}}}
                        """).toString();
        Program run = Program.withInput(
                "agency,i1,งานดี,Well\nก,4,4,1\n",
                "tally",
                "-",
                "--catalog",
                catalog,
                "--format",
                "json",
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLines())
                .containsExactly(
                        "stdin:1:3: AMBIGUOUS_TITLE Several questions have the title 'งานดี': write the code instead,"
                                + " i3 or i7.");
        assertThat(scores(run, 0)).containsExactly("i1 100.00", "i7 0.00");
    }

    @Test
    void namesInTwoSpellingsAreOneAgency() throws IOException {
        Program run = tally("agency,i2\nเทศบาลเมืองนํ้าพอง,4\nเทศบาลเมืองน้ำพอง,3\n\"เทศบาล\nเมืองก\",1\n", "2566");
        assertThat(run.err()).isEmpty();
        assertThat(new ObjectMapper().readTree(run.out()).at("/agencies")).hasSize(2);
        assertThat(agency(run, 0)).isEqualTo("เทศบาล เมืองก");
        assertThat(scores(run, 1)).containsExactly("i2 83.50");
    }

    @Test
    void windows874() throws IOException {
        Path file = Files.write(
                folder.resolve("tis620.csv"),
                "หน่วยงาน,i1\nกอง ก,มากที่สุด\nกอง ก,มาก\n".getBytes(Charset.forName("x-windows-874")));
        Program run = Program.run("tally", file.toString(), "--year", "2566", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.errorLines()).singleElement().asString().contains("READ_AS_WINDOWS_874");
        assertThat(scores(run, 0)).containsExactly("i1 83.50");
        Program said =
                Program.run("tally", file.toString(), "--year", "2566", "--format", "json", "--encoding", "TIS-620");
        assertThat(said.err()).isEmpty();
        assertThat(scores(said, 0)).containsExactly("i1 83.50");
        assertThat(Program.run("tally", file.toString(), "--year", "2566", "--encoding", "latin")
                        .errorLines()
                        .get(0))
                .contains("--encoding");
    }

    /** Each cause once, whatever the rows. */
    @Test
    void aFileOfAnotherShapeIsOneMessage() {
        for (String content : List.of(
                "agency,i1,i2\n" + "ก,83.50,66.7\n".repeat(50),
                "agency,code,score\n" + "ก,i1,83.50\n".repeat(50),
                "ข้อ 1,ข้อ 2,ข้อ 3\n" + "1,2,3\n".repeat(50),
                "agency,e10\n" + "ก,1\n".repeat(50))) {
            Program run = tally(content, "2566", "--survey", content.contains("e10") ? "EIT1" : "IIT");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errorLines()).as(content.substring(0, 20)).hasSize(1);
        }
    }
}

package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Score files in the shapes in which people have them, with what is right for each. */
class PeoplesFilesTest {
    private static ScoreReading read(int year, String... lines) {
        return ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)))
                .readText(String.join("\n", lines) + "\n", "f");
    }

    private static Map<String, String> scores(ScoreReading reading) {
        return reading.sheets().stream()
                .flatMap(sheet -> sheet.scores().entrySet().stream())
                .collect(Collectors.toMap(
                        e -> e.getKey().code(), e -> e.getValue().toString()));
    }

    private static List<String> codes(ScoreReading reading) {
        return reading.faults().stream().map(Fault::code).map(Object::toString).toList();
    }

    private static String reported(ScoreReading reading, int year, String code) {
        Assessment result = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)))
                .assess(reading.sheets().get(0));
        return result.nodes().values().stream()
                .filter(node -> node.code().code().equals(code))
                .map(NodeResult::score)
                .map(score -> score.orElseThrow().reported().toString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตัวชี้วัด,คะแนน|การปฏิบัติหน้าที่|การใช้งบประมาณ|การใช้อำนาจ|การใช้ทรัพย์สินของราชการ|การแก้ไขปัญหาการทุจริต"
                        + "|คุณภาพการดำเนินงาน|ประสิทธิภาพการสื่อสาร|การปรับปรุงระบบการทำงาน|การเปิดเผยข้อมูล|การป้องกันการทุจริต",
                "ข้อ,คะแนน|ตัวชี้วัดที่ 1|ตัวชี้วัดที่ 2|ตัวชี้วัดที่ ๓|ตัวชี้วัด 4|ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต|ตัวชี้วัดที่ 6|Indicator 7"
                        + "|ตัวชี้วัดที่8|ตัวชี้วัดที่ 9|ตัวชี้วัดที่ 10",
            })
    void indicatorsByTitleAndInWords(String names) {
        List<String> scores =
                List.of("91.20", "84.75", "88.10", "83.40", "87.05", "90.15", "88.60", "86.90", "92.50", "87.50");
        String[] lines = names.split("\\|", -1);
        for (int i = 1; i < lines.length; i++) {
            lines[i] += "," + scores.get(i - 1);
        }
        ScoreReading reading = read(2565, lines);
        assertThat(reading.faults()).isEmpty();
        assertThat(reported(reading, 2565, "IIT")).isEqualTo("86.90");
        assertThat(reported(reading, 2565, "EIT")).isEqualTo("88.55");
        assertThat(reported(reading, 2565, "OIT")).isEqualTo("90.00");
        assertThat(reported(reading, 2565, "overall")).isEqualTo("88.64");
    }

    @Test
    void semicolonsSepLinesAndTitlesAbove() {
        assertThat(scores(read(
                        2566,
                        "\"agency\";\"code\";\"score\"",
                        "\"หน่วยงาน ก\";\"o1\";\"100\"",
                        "\"หน่วยงาน ก\";\"o2\";\"0\"")))
                .isEqualTo(Map.of("o1", "100", "o2", "0"));
        assertThat(scores(read(2566, "sep=,", "agency,code,score", "หน่วยงาน ก,o1,100")))
                .isEqualTo(Map.of("o1", "100"));
        ScoreReading titled =
                read(2566, "สรุปคะแนน ปีงบประมาณ 2566,,", ",,", "หน่วยงาน,รหัส,คะแนน", "หน่วยงาน ก,o1,100");
        assertThat(scores(titled)).isEqualTo(Map.of("o1", "100"));
        assertThat(codes(titled)).containsExactly("LINES_ABOVE_HEADER");
    }

    @Test
    void nameAndTotal() {
        ScoreReading reading = read(2566, "ชื่อหน่วยงาน,คะแนนรวม", "หน่วยงาน ก,92.40", "หน่วยงาน ข,84.90");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheets())
                .map(sheet -> sheet.agency().map(Agency::name).orElse("") + sheet.scores())
                .containsExactly("หน่วยงาน ก{overall=92.4}", "หน่วยงาน ข{overall=84.9}");
    }

    @Test
    void codesInEverySpelling() {
        ScoreReading reading = read(
                2566,
                "code,score",
                "OIT1,100",
                "OIT 2,0",
                "O 3,100",
                "\"O4 แผนพัฒนา\",100",
                "[05],0",
                "010,100",
                "ITA042,0",
                "o7 : เรื่อง,100");
        assertThat(scores(reading))
                .isEqualTo(Map.of(
                        "o1", "100", "o2", "0", "o3", "100", "o4", "100", "o5", "0", "o10", "100", "o42", "0", "o7",
                        "100"));
        assertThat(codes(reading)).containsExactly("DOUBTFUL_CODE", "DOUBTFUL_CODE", "DOUBTFUL_CODE");
    }

    @Test
    void partsOfAQuestionGiveIt() {
        ScoreReading parts = read(2564, "code,score", "i5.1,99.05", "I5.2 ข้อย่อย,99.34", "\"[i5.3]\",98.65");
        assertThat(parts.faults()).isEmpty();
        assertThat(reported(parts, 2564, "i5")).isEqualTo("99.01");
        // As `tally` writes them: the question, and its parts below it.
        ScoreReading both = read(2564, "code,score", "i5,99.02", "i5.1,99.05", "i5.2,99.34", "i5.3,98.65");
        assertThat(both.faults()).isEmpty();
        assertThat(reported(both, 2564, "i5")).isEqualTo("99.02");
        ScoreReading wide = read(2564, "agency,i5.1,i5.2,i5.3", "ก,100,100,97", "ข,100,,97");
        assertThat(reported(wide, 2564, "i5")).isEqualTo("99.00");
        assertThat(codes(wide)).containsExactly("PARTS_MISSING");
        assertThat(wide.sheets().get(1).scores()).isEmpty();
    }

    @Test
    void partsThatDoNotGiveTheQuestionAreNamed() {
        ScoreReading reading = read(2564, "code,score", "i5.1,99", "i5.2,99", "i5.3,99", "i5,98.98");
        assertThat(reading.faults())
                .map(Fault::report)
                .containsExactly("f:2: PARTS_DIFFER The score of 'i5' is '98.98', but"
                        + " the mean of its parts is 99.00; '98.98' was used: correct one of them.");
        assertThat(reported(reading, 2564, "i5")).isEqualTo("98.98");
    }

    /** A part of a question is not the question. */
    @Test
    void aPartThatAQuestionDoesNotHave() {
        ScoreReading reading = read(2564, "code,score", "i2.2,99.05", "i5.9,99", "EIT-9,1");
        assertThat(codes(reading)).containsExactly("UNKNOWN_PART", "UNKNOWN_PART", "UNKNOWN_CODE");
        assertThat(reading.sheets()).isEmpty();
        assertThat(reading.faults().get(0).report())
                .isEqualTo(
                        "f:2:1: UNKNOWN_PART There is no part 'i2.2' in fiscal year 2564: 'i2' has 0 parts. Correct the code.");
    }

    @Test
    void bareCodesAreNoScores() {
        ScoreReading bare = read(2566, "agency,o1,o2,o3", "ก,1,0,1", "ข,0,0,0", "ค,1,1,1");
        assertThat(bare.faults())
                .map(Fault::report)
                .containsExactly("f:2: CODES_FOR_SCORES The scores of the o-items are"
                        + " all 0 or 1, which are codes and no scores, so none was used: say so (--scale 0-1), or write 100"
                        + " for 1.");
        assertThat(bare.sheets()).map(sheet -> sheet.scores().size()).containsExactly(0, 3, 0);
        ScoreReading said = ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2566)))
                .withItemsCodedZeroToOne()
                .readText("code,score\no1,1\no2,0\no3,1.0\no4,2\ni1,1\n", "f");
        assertThat(scores(said)).isEqualTo(Map.of("o1", "100", "o2", "0", "o3", "100", "i1", "1"));
        assertThat(codes(said)).containsExactly("OUT_OF_RANGE");
        // A single 1 among scores is a slip, which the scoring names.
        assertThat(scores(read(2566, "code,score", "o1,1", "o2,100"))).hasSize(2);
    }

    @Test
    void weightedPointsAreNoScores() {
        String[] lines = {"agency,IIT,EIT,OIT,overall", "ก,27.45,26.01,38.00,91.46", "ข,25.00,20.00,30.00,75.01"};
        ScoreReading points = read(2566, lines);
        assertThat(points.faults())
                .map(Fault::report)
                .containsExactly("f:2: POINTS_FOR_SCORES IIT, EIT and OIT add up to"
                        + " the total, so they are points (at most 30, 30 and 40) and no scores from 0 to 100, and were not"
                        + " used: say so (--points), or give the scores.");
        assertThat(points.sheets())
                .map(ScoreSheet::scores)
                .map(Object::toString)
                .containsExactly("{overall=91.46}", "{overall=75.01}");
        ScoreReading said = ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2566)))
                .withPoints()
                .readText(String.join("\n", lines), "f");
        assertThat(said.faults()).isEmpty();
        assertThat(reported(said, 2566, "IIT")).isEqualTo("91.50");
        assertThat(reported(said, 2566, "OIT")).isEqualTo("95.00");
        assertThat(reported(said, 2566, "overall")).isEqualTo("91.46");
        // Scores from 0 to 100 are at least as large as the total, or far from adding up to it.
        assertThat(read(2566, "agency,IIT,EIT,OIT,overall", "ก,10,20,30,21", "ข,0,0,0,0")
                        .faults())
                .isEmpty();
    }

    @Test
    void weightsAreThoseOfTheYear() {
        Catalog others = CatalogReader.read("{\"format\":1,\"overlayOf\":{\"fiscalYear\":2566,\"edition\":\"nacc\"},"
                        + "\"fiscalYear\":2566,\"edition\":\"draft\",\"version\":\"0.1.0\",\"weights\":{\"IIT\":50,\"OIT\":20},"
                        + "\"weightsEvidence\":\"inferred\"}")
                .orElseThrow();
        String points = "agency,IIT,EIT,OIT,overall\nก,45,27,18,90\n";
        assertThat(ScoreFileReader.of(others).readText(points, "f").faults())
                .map(Fault::code)
                .containsExactly(SheetCode.POINTS_FOR_SCORES);
        assertThat(read(2566, points.split("\n", -1)).faults()).isEmpty();
    }

    /** An agency of which one file knows more is the same, unless it could be another. */
    @Test
    void agenciesOfSeveralFiles() {
        ScoreReading named = read(2566, "agency,code,score", "ก,IIT,90");
        ScoreReading known = read(2566, "agency,จังหวัด,EIT", "ก,ชัยนาท,85");
        ScoreReading nameless = read(2566, "code,score", "OIT,70");
        ScoreReading other = read(2566, "agency,จังหวัด,OIT", "ก,ลพบุรี,60");
        for (List<ScoreReading> order : List.of(List.of(named, known, nameless), List.of(nameless, known, named))) {
            assertThat(joined(order)).containsExactly("ก ชัยนาท{EIT=85, IIT=90, OIT=70}");
        }
        assertThat(joined(List.of(named, known, other)))
                .containsExactly("ก {IIT=90}", "ก ชัยนาท{EIT=85}", "ก ลพบุรี{OIT=60}");
        assertThat(joined(List.of(nameless, known, other)))
                .containsExactly(" {OIT=70}", "ก ชัยนาท{EIT=85}", "ก ลพบุรี{OIT=60}");
    }

    private static List<String> joined(List<ScoreReading> readings) {
        Map<String, ScoreReading> files = new LinkedHashMap<>();
        readings.forEach(reading -> files.put("file" + files.size(), reading));
        return ScoreReading.joined(files).sheets().stream()
                .map(sheet -> sheet.agency().map(Agency::name).orElse("") + " "
                        + sheet.agency().flatMap(Agency::province).orElse("") + byCode(sheet))
                .toList();
    }

    @Test
    void resultsOfSeveralFilesAreJoined() {
        Map<String, ScoreReading> files = new LinkedHashMap<>();
        files.put("iit.csv", read(2566, "agency,code,score", "ก,IIT,90", "ข,IIT,80"));
        files.put("eit.csv", read(2566, "agency,code,score", "ก,EIT,85", "ข,EIT,75", "ก ,IIT,90"));
        files.put("oit.csv", read(2566, "agency,OIT,IIT,grade", "ข,60,80.00,", "ก,100,91,ผ่านดี"));
        ScoreReading joined = ScoreReading.joined(files);
        assertThat(joined.sheets())
                .map(sheet -> sheet.agency().map(Agency::name).orElse("") + byCode(sheet))
                .containsExactly("ก{EIT=85, IIT=90, OIT=100}", "ข{EIT=75, IIT=80, OIT=60}");
        assertThat(joined.sheets().get(0).grade()).isPresent();
        assertThat(joined.faults())
                .map(Fault::report)
                .containsExactly("oit.csv: DUPLICATE_CODE 'IIT' of 'ก' is 90 in"
                        + " iit.csv, but 91 here: 90 was used; correct one of the files.");
    }

    @Test
    void theEncodingMayBeSaid() {
        byte[] thai = {'a', 'g', 'e', 'n', 'c', 'y', ',', 'o', '1', '\n', (byte) 0xA1, ',', '1', '0', '0', '\n'};
        ScoreFileReader reader = ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2566)));
        for (String name : List.of("TIS-620", "windows-874", "cp874")) {
            ScoreReading reading = reader.withEncoding(name).read(new ByteArrayInputStream(thai), "f");
            assertThat(reading.faults()).isEmpty();
            assertThat(ofYears(reading)).containsExactly("2566 ก{o1=100}");
        }
        assertThat(codes(reader.withEncoding("UTF-8").read(new ByteArrayInputStream(thai), "f")))
                .containsExactly("WRONG_ENCODING");
        assertThat(codes(reader.read(new ByteArrayInputStream(thai), "f"))).containsExactly("READ_AS_WINDOWS_874");
        assertThatThrownBy(() -> reader.withEncoding("latin1"))
                .hasMessage("'latin1' is no encoding that is read: say UTF-8 or Windows-874 (TIS-620).");
    }

    @Test
    void marksBlanksAndPercent() {
        ScoreReading reading = read(
                2566,
                "agency,code,score",
                "ก,o1,-",
                "ก,o2,N/A",
                "ก,o3,ไม่มี",
                "ก,o4,100%",
                "ก,i1,\"87,28\"",
                "ก,i2,94.64 %");
        assertThat(scores(reading)).isEqualTo(Map.of("o4", "100", "i2", "94.64"));
        assertThat(codes(reading)).containsExactly("NOT_A_NUMBER");
    }

    @Test
    void wordsOfChecklists() {
        ScoreReading reading = read(2566, "agency,o1,o2,o3,o4,o5", "ก,TRUE,FALSE,✓,ไม่ผ่าน,เผยแพร่แล้ว");
        assertThat(reading.faults()).isEmpty();
        assertThat(scores(reading)).isEqualTo(Map.of("o1", "100", "o2", "0", "o3", "100", "o4", "0", "o5", "100"));
    }

    @Test
    void columnsAndRowsBesideTheScores() {
        ScoreReading reading = read(
                2566,
                "ลำดับ,หน่วยงาน,จังหวัด,overall,ระดับ,ผู้บันทึก",
                "1,หน่วยงาน ก,จังหวัด ฮ,91.15,ผ่านดี,ใคร",
                "2,หน่วยงาน ก,จังหวัด อ,79.05,ต้องปรับปรุง,ใคร",
                "เฉลี่ย,,,85.10,,");
        assertThat(codes(reading)).containsExactly("COLUMNS_PASSED_OVER", "MEANS_PASSED_OVER");
        assertThat(reading.sheets())
                .map(ScoreSheet::agency)
                .map(agency -> agency.orElseThrow().name() + " "
                        + agency.orElseThrow().province().orElse(""))
                .containsExactly("หน่วยงาน ก จังหวัด ฮ", "หน่วยงาน ก จังหวัด อ");
    }

    @Test
    void aSecondRowOfOneAgencyIsAFault() {
        ScoreReading reading = read(2566, "หน่วยงาน,overall", "เทศบาลเมืองน้ำพอง,90", "เทศบาลเมืองนํ้าพอง,80");
        assertThat(codes(reading)).containsExactly("DUPLICATE_AGENCY");
        assertThat(reading.sheets()).hasSize(1);
    }

    @Test
    void aColumnOfYearsSelects() {
        ScoreReading reading =
                read(2567, "หน่วยงาน,ปีงบประมาณ,overall", "หน่วยงาน ก,2566,88.10", "หน่วยงาน ก,2567,91.30");
        assertThat(scores(reading)).isEqualTo(Map.of("overall", "91.3"));
        assertThat(codes(reading)).containsExactly("OTHER_YEARS_PASSED_OVER");
    }

    private static final ScoreFileReader OF_ANY_YEAR = ScoreFileReader.forYears(CatalogSource.shipped());

    private static String byCode(ScoreSheet sheet) {
        return new TreeMap<>(sheet.scores().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().code(), entry -> entry.getValue())))
                .toString();
    }

    private static List<String> ofYears(ScoreReading reading) {
        return reading.sheets().stream()
                .map(sheet -> sheet.fiscalYear() + " "
                        + sheet.agency().map(Agency::name).orElse("-") + byCode(sheet)
                        + sheet.grade().map(grade -> " " + grade).orElse(""))
                .toList();
    }

    @Test
    void aFileIsReadYearByYear() {
        ScoreReading table = OF_ANY_YEAR.readText(
                "รายงานผลย้อนหลัง,,\nหน่วยงาน,ปีงบประมาณ,overall\nก,2566,88.10\nก,๒๕๖๗,91.30\nข,พ.ศ. 2566,70\n", "f");
        assertThat(ofYears(table))
                .containsExactly("2566 ก{overall=88.1}", "2567 ก{overall=91.3}", "2566 ข{overall=70}");
        assertThat(codes(table)).containsExactly("LINES_ABOVE_HEADER");
        // A code that the items of one year have and those of another have not is a fault of that year alone.
        ScoreReading codes = OF_ANY_YEAR.readText("code,year,score\no36,2566,100\no36,2567,0\n", "f");
        assertThat(ofYears(codes)).containsExactly("2566 -{o36=100}");
        assertThat(codes(codes)).containsExactly("CODE_OF_OTHER_YEAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'year': '2566', 'score': 88.1, 'grade': 'ผ่าน'}, {'year': '2567', 'score': 91.3, 'grade': 'ผ่านดี'}]",
                "{'year': 2566, 'score': 88.1, 'grade': 'pass'}\n{'year': 2567, 'score': 91.3, 'grade': 'pass-good'}",
                "{'years': [{'ปี': 2566, 'คะแนน': '88.10', 'ระดับ': 'ผ่าน'}, {'ปี': 2567, 'คะแนน': '๙๑.๓๐', 'ระดับ': 'ผ่านดี'}]}",
            })
    void aListOfYears(String json) {
        String text = json.replace('\'', '"');
        assertThat(ofYears(OF_ANY_YEAR.readText(text, "f")))
                .containsExactly("2566 -{overall=88.1} pass", "2567 -{overall=91.3} pass-good");
        ScoreReading one = ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2567)))
                .readText(text, "f");
        assertThat(ofYears(one)).containsExactly("2567 -{overall=91.3} pass-good");
        assertThat(one.faults()).map(Fault::severity).containsOnly(Severity.NOTICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'agency': 'ก', 'scores': {'o1': 100, 'i1': 87.28}}, {'agency': 'ข', 'scores': {'o1': 0}}]",
                "[{'หน่วยงาน': 'ก', 'o1': 100, 'I1': '87.28'}, {'หน่วยงาน': 'ข', 'o1': 0, 'I1': null}]",
                "[{'agency': 'ก', 'code': 'o1', 'score': 100}, {'agency': 'ข', 'code': 'o1', 'score': 0},"
                        + " {'agency': 'ก', 'code': 'i1', 'score': 8.728e1}]",
                "{'agency': {'name': 'ก'}, 'o1': true, 'i1': 87.28} {'agency': 'ข', 'o1': false}",
                "[{'agency': 'ก', 'ผลการตรวจ': [{'ข้อ': 'o1', 'คะแนน': 100}, {'ข้อ': 'i1', 'คะแนน': '87.28%'}]},"
                        + " {'agency': 'ข', 'ผลการตรวจ': [{'ข้อ': 'o1', 'คะแนน': '✗'}]}]",
            })
    void everyFormOfJson(String json) {
        ScoreReading reading = read(2566, json.replace('\'', '"'));
        assertThat(reading.faults()).isEmpty();
        assertThat(ofYears(reading)).containsExactly("2566 ก{i1=87.28, o1=100}", "2566 ข{o1=0}");
    }

    @Test
    void whatAnObjectSaysOfItsAgency() {
        ScoreReading reading = read(
                2566,
                "[{\"agency\": {\"name\": \"ก\", \"province\": \"เลย\"}, \"overall\": 90, \"url\": \"x\"},",
                "{\"agency\": \"ก\", \"จังหวัด\": \"ตาก\", \"overall\": 80, \"url\": {\"a\": 1}}]");
        assertThat(codes(reading)).containsExactly("COLUMNS_PASSED_OVER");
        assertThat(reading.sheets())
                .map(sheet -> sheet.agency().flatMap(Agency::province).orElse("") + sheet.scores())
                .containsExactly("เลย{overall=90}", "ตาก{overall=80}");
    }

    @Test
    void anotherNameOfTheAgencyAndALineBreakInIt() {
        assertThat(read(2568, "Agency Name,overall,o1", "ก,90,0", "ข,80,100", "ค,70,0")
                        .sheets())
                .hasSize(3);
        ScoreReading broken = read(2568, "agency,code,score", "\"เทศบาล", "ตำบลก\",overall,90", "ข,overall,80");
        assertThat(broken.faults()).isEmpty();
        assertThat(broken.sheets())
                .map(sheet -> sheet.agency().orElseThrow().name() + sheet.scores())
                .containsExactly("เทศบาล ตำบลก{overall=90}", "ข{overall=80}");
    }

    @Test
    void aColumnThatMayHoldTheAgenciesIsNoColumnBeside() {
        ScoreReading reading = read(2568, "ส่วนราชการ,overall", "ก,90", "ข,80");
        assertThat(reading.sheets()).isEmpty();
        assertThat(codes(reading)).containsExactly("UNKNOWN_COLUMN");
    }

    @Test
    void numbersThatProgramsComputed() {
        ScoreReading noise = read(
                2566, "code,score", "o1,99.99999999999999", "o2,0.00000000000001", "i1,84.99499999999999", "o3,1e-14");
        assertThat(scores(noise).get("o1")).isEqualTo("100");
        assertThat(scores(noise).get("o2")).isEqualTo("0");
        assertThat(scores(noise).get("o3")).isEqualTo("0");
        assertThat(scores(noise).get("i1")).isEqualTo("84.99499999999999");
        assertThat(codes(noise)).hasSize(4).containsOnly("COMPUTED_NUMBER");
        assertThat(scores(read(2565, "code,score", "overall,84.99500000000000000000")))
                .isEqualTo(Map.of("overall", "84.995"));
        assertThat(scores(read(2565, "code,score", "overall,91.23453333333333333333333")))
                .isEqualTo(Map.of("overall", "9123453333333333333333333/100000000000000000000000"));
    }

    /** A title that two nodes have is a fault that names both. */
    @Test
    void anAmbiguousTitleNamesTheCandidates() {
        Catalog made = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
        String title = made.item(ItemCode.parse("o1"))
                .orElseThrow()
                .title()
                .orElseThrow()
                .thai();
        Catalog twice = CatalogReader.read("{\"format\":1,\"overlayOf\":{\"fiscalYear\":2566,\"edition\":\"nacc\"},"
                        + "\"fiscalYear\":2566,\"edition\":\"draft\",\"version\":\"0.1.0\",\"change\":{\"EIT\":{\"title\":{"
                        + "\"th\":\"" + title + "\",\"en\":\"Twice\"}}}}")
                .orElseThrow();
        ScoreReading reading = ScoreFileReader.of(twice).readText("code,score\n" + title + ",100\n", "f");
        assertThat(reading.faults())
                .map(Fault::report)
                .singleElement()
                .asString()
                .startsWith("f:2:1: AMBIGUOUS_TITLE Several nodes of fiscal year 2566 have the title")
                .endsWith("write the code instead, EIT or o1.");
    }

    /** Of two rows of headers nothing is read, so that no number of an indicator is ever a score. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "หน่วยงาน,IIT,,EIT,|,1,2,6,7|ก,90,91,92,93",
                ",IIT,IIT,EIT|หน่วยงาน,1,2,6|ก,90,91,92",
                "IIT,,EIT|1,2,หน่วยงาน|90,91,ก",
                "หน่วยงาน,IIT,,EIT,|หน่วยงาน,ตัวชี้วัดที่ 1,ตัวชี้วัดที่ 2,ตัวชี้วัดที่ 6,|ก,90,91,92,93",
                "หน่วยงาน,IIT,EIT|(ชื่อ),การปฏิบัติหน้าที่,คุณภาพการดำเนินงาน|ก,90,91",
                "ที่,หน่วยงาน,IIT,,EIT,,คะแนนรวม|,,1,2,6,7,|1,ก,90,91,92,93,92.4",
                "ที่,หน่วยงาน,IIT,,EIT,,คะแนนรวม|ที่,หน่วยงาน,i1,i2,e1,e2,ระดับ|1,ก,90,91,92,93,92.4",
                "สรุปผล ปี 2566,,|หน่วยงาน,IIT,|,1,2|ก,90,91",
                "หน่วยงาน,ปี,IIT,,EIT,|,,1,2,6,7|ก,2566,90,91,92,93",
            })
    void twoRowsOfHeaders(String lines) {
        ScoreReading reading = read(2566, lines.split("\\|", -1));
        assertThat(reading.sheets()).isEmpty();
        assertThat(codes(reading))
                .filteredOn(code -> !code.equals("LINES_ABOVE_HEADER"))
                .containsExactly("TWO_HEADER_ROWS");
        if (lines.contains("ปี,")) {
            assertThat(codes(ScoreFileReader.forYears(CatalogSource.shipped())
                            .readText(lines.replace('|', '\n') + "\n", "f")))
                    .containsExactly("TWO_HEADER_ROWS");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "หน่วยงาน,1,2,3|ก,1,2,3",
                "หน่วยงาน,IIT,EIT,หมายเหตุ,ข้อเสนอแนะ|ก,90,80,o1,o2",
                "หน่วยงาน,ตัวชี้วัดที่ 1,ตัวชี้วัดที่ 2|ก,2,1",
                "1,2,3|4,5,6",
            })
    void aRowOfScoresIsNoHeader(String lines) {
        assertThat(read(2566, lines.split("\\|", -1)).sheets()).hasSize(1);
    }

    /** However many rows are looked at to find a header, none is lost. */
    @Test
    void noRowIsLostBelowBareNumbers() {
        for (String header : List.of("หน่วยงาน,1,2,3", "สรุป,,,\nหน่วยงาน,1,2,3", "หน่วยงาน,IIT,2,3")) {
            for (int rows : List.of(1, 8, 9, 10, 11, 30)) {
                List<String> lines = new ArrayList<>(List.of(header));
                for (int row = 1; row <= rows; row++) {
                    lines.add("ก" + row + ",90,80," + row);
                }
                ScoreReading reading = read(2566, lines.toArray(String[]::new));
                assertThat(reading.sheets()).as(header).hasSize(rows);
            }
        }
    }
}

package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.fuzz.Damage;
import io.github.ita4j.io.table.Workbooks;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Score files in their three forms, damaged: nothing is thrown, places are in the file, and good rows stay. */
class ScoreFileFuzzTest {
    private static final String LONG =
            "agency,code,score\nอบต.ก,o1,100\nอบต.ก,๐๒,0\nอบต.ข,9.1,87.28\nอบต.ข,IIT,๘๗.๒๘\n";
    private static final String WIDE = "หน่วยงาน,o1,o2,9.1,EIT1\nอบต.ก,100,0,,95.5\n\"อบต. \"\"ข\"\"\",0,100,50,\n";
    private static final String BREAKS =
            "agency;code;score;หมายเหตุ\r\n\"อบต.\r\nก\";o1;100;\"บรรทัด\n\n\"\"อบต.ค\"\";o2;0\"\r\nอบต.ข;\"9.1\n\";87.28;\n";
    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>agency</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>o1</t></is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>overall</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>อบต.ก</t></is></c><c r=\"B2\"><v>100</v></c>"
            + "<c r=\"C2\"><f>B2*0.9</f><v>87.28</v></c></row>";
    private static final String JSON = """
            [{"fiscalYear":2566,"agency":"อบต.ก","scores":{"o1":100,"9.1":"๘๗.๒๘","IIT":null}},
             {"fiscalYear":2566,"agency":"อบต.ข","scores":{"o2":0,"EIT2":92.75}}]
            """;

    private static final List<String> WORDS = List.of(
            "agency",
            "code",
            "score",
            "คะแนน",
            "หน่วยงาน",
            "รหัส",
            "respondents",
            "o43",
            "o44",
            "overall",
            "\"scores\":{",
            "\"fiscalYear\":",
            "\"agency\":",
            "อบต.ก,",
            "{\"o1\":{\"o1\":");

    @Property
    void damagedFilesAreRead(@ForAll("files") byte[] file) {
        ScoreReading reading = Reading.of(file);
        FailurePlaces.check(file, reading.faults());
        assertThat(reading.faults().isEmpty() && reading.sheets().isEmpty())
                .as("nothing is said of the file")
                .isFalse();
        assertThat(Reading.of(file)).isEqualTo(reading);
        ScoreFileReader ofAnyYear = ScoreFileReader.forYears(CatalogSource.shipped());
        FailurePlaces.check(
                file, ofAnyYear.read(new ByteArrayInputStream(file), "test").faults());
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Damage.ofBytes(List.of(LONG, WIDE, BREAKS, JSON, JSON), WORDS);
    }

    @Property
    void damagedWorkbooksAreRead(@ForAll("xml") List<Damage.Edit> edits) {
        byte[] file = Workbooks.ofRows(Damage.edited(ROWS, edits), "");
        ScoreReading reading = Reading.of(file);
        assertThat(reading.faults().isEmpty() && reading.sheets().isEmpty())
                .as("nothing is said of the file")
                .isFalse();
        assertThat(reading.faults()).allSatisfy(fault -> {
            assertThat(fault.message(Language.ENGLISH)).isNotBlank().doesNotContain("\n", "\u0000");
            assertThat(fault.report()).startsWith("test");
        });
        assertThat(Reading.of(file)).isEqualTo(reading);
    }

    @Test
    void theWorkbookIsReadWhereItIsWhole() {
        assertThat(Reading.scores(Reading.of(Workbooks.ofRows(ROWS, ""))))
                .containsExactly("อบต.ก o1=100", "อบต.ก overall=87.28");
    }

    @Provide
    Arbitrary<List<Damage.Edit>> xml() {
        return Damage.edits(List.of(
                "<c>",
                "</c>",
                "<v>",
                "t=\"s\"",
                "t=\"e\"",
                "r=\"A1\"",
                "r=\"ZZ9\"",
                "<row>",
                "</row>",
                "1e9",
                "o1",
                "&#x0;",
                "\n"));
    }

    /**
     * Whatever a row of a wide table is made into, the rows before it stay as they are, and so do those behind it unless it
     * opens a quotation mark.
     */
    @Property
    void aDamagedRowCostsNoOtherRow(@ForAll("edits") List<Damage.Edit> edits, @ForAll("places") int place) {
        List<String> good = IntStream.range(0, 6)
                .mapToObj(i -> "อบต.ดี" + i + "," + 100 + ",0")
                .toList();
        List<String> rows = new ArrayList<>(good);
        String damaged = Damage.edited("อบต.เสีย,100,50.5", edits);
        rows.add(place, damaged);
        int kept = damaged.indexOf('"') < 0 ? good.size() : place;
        ScoreReading reading = Reading.of("agency,o1,o2\n" + String.join("\n", rows) + "\n");
        assertThat(reading.sheets())
                .containsAll(IntStream.range(0, kept)
                        .mapToObj(i -> ScoreSheet.builder()
                                .fiscalYear(Reading.YEAR)
                                .agency(Agency.of("อบต.ดี" + i))
                                .putScores(NodeCode.parse("o1"), Score.MAX)
                                .putScores(NodeCode.parse("o2"), Score.ZERO)
                                .build())
                        .toList());
    }

    /** The same of the objects of a JSON file, where the damage leaves it JSON. */
    @Property
    void aDamagedObjectCostsNoOtherObject(@ForAll("codes") String code, @ForAll("values") String score) {
        String good = "{\"fiscalYear\":2566,\"agency\":\"ดี\",\"scores\":{\"o1\":100}}";
        String bad = "{\"fiscalYear\":2566,\"agency\":\"เสีย\",\"scores\":{" + quoted(code) + ":" + score + "}}";
        ScoreReading reading = Reading.of("[" + bad + "," + good + "]");
        assertThat(Reading.scores(reading)).contains("ดี o1=100");
    }

    private static String quoted(String value) {
        return value.startsWith("\"") ? value : '"' + value.replace("\"", "\\\"") + '"';
    }

    @Provide
    Arbitrary<List<Damage.Edit>> edits() {
        return Damage.edits(
                List.of("\"", "\"\"", ",", ",,", ";", "\t", "1e9", "o1", "agency", "\u0000", "๙", "{", "-"));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 6);
    }

    /** Without the half of a character, which is no JSON where it is the name of a member. */
    @Provide
    Arbitrary<String> codes() {
        return values().filter(value -> !value.contains("\\ud83d"));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-0",
                "100.000",
                "1e2",
                "1e-400",
                "1e400",
                "[]",
                "{}",
                "[[[[]]]]",
                "{\"o1\":{}}",
                "\"\"",
                "\"๑๐๐\"",
                "\"o1\"",
                "\"o44\"",
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "\"1/3\"",
                "\"100.01\"",
                "\"9.1\"",
                "123456789012345678901234567890");
    }
}

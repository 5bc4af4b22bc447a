package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.QuestionCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseFileReaderTest {
    private static final String[] PLAIN = {"ก: i1=0,0,0,1 i2=0,1,0,0", "ข: i1=0,0,1,0 i2=0,0,0,0"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency,respondent,i1,i2\nก,r1,4,2\nข,r2,3,\n",
                "agency,respondent,i1,i2\nก,r1,4,2\nข,r2,3,",
                "\uFEFFagency,respondent,i1,i2\r\nก,r1,4,2\r\nข,r2,3,\r\n",
                "agency,respondent,i1,i2\rก,r1,4,2\rข,r2,3,\r",
                "agency,i1,i2\nก,4,2\nข,3,\n",
                "\n,,,\nagency,respondent,i1,i2\n\n , ,,\nก,r1,4,2\n,,\nข,r2,3,\n,,,\n",
                "หน่วยงาน,ผู้ตอบ,ข้อ i๑,I2\nก,r1,๔,๒\nข,r2,๓,\n",
                "i2,Agency,i1\n2,ก,4\n,ข,3\n",
                "agency,respondent,i1,i2\nก,r1,มากที่สุด,น้อย\nข,r2,มาก,\" \"\n",
                "agency,respondent,i1,i2\nก, ,\"4\", 2 \nข,\"r,2\",\"มาก\",\u00A0\n",
                "agency,i1,i2\n\"ก\" ,4, \"2\"\n  \"ข\",\" 3\" ,\n",
                "agency,i1,i2,\nก,4,2,\nข,3,, \n",
                "agency,i1,i2\nก,\u200B4,２\nข,๓,\n",
            })
    void readsEveryForm(String content) {

        ResponseReading reading = Answers.read(content);
        assertThat(Answers.reports(reading)).isEmpty();
        assertThat(reading.faultCount()).isZero();
        assertThat(Answers.counts(reading)).containsExactly(PLAIN);
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reading.refusedRows()).isZero();
        assertThat(reading.asked()).containsExactly(QuestionCode.parse("i1"), QuestionCode.parse("i2"));
        assertThat(reading.notAsked())
                .hasSize(Answers.IIT.questions().size() - 2)
                .doesNotContain(QuestionCode.parse("i1"))
                .contains(QuestionCode.parse("i3"));
    }

    @Test
    void quotedNamesMayHoldCommasAndQuotationMarks() {
        ResponseReading reading =
                Answers.read("agency,i1\n\"ก, \"\"ข\"\"\",1\n \"ก, \"\"ข\"\"\" ,2\n\"ก, \"\"ข\"\"\",2\nค\"ง,1\n");
        assertThat(Answers.reports(reading)).isEmpty();
        assertThat(Answers.counts(reading)).containsExactly("ก, \"ข\": i1=1,2,0,0", "ค\"ง: i1=1,0,0,0");
    }

    /** As in score files: no reader could tell these names apart, and the first spelling is kept. */
    @Test
    void spellingsThatLookTheSameAreOneAgency() {
        ResponseReading reading =
                Answers.read("agency,i1\nกำแพง  เพชร,1\n\"กำแพง เพชร \",2\nก\u200Bําแพง\u00A0เพชร,3\nกำแพงเพชร,4\n");
        assertThat(Answers.reports(reading)).isEmpty();
        assertThat(Answers.counts(reading)).containsExactly("กำแพง  เพชร: i1=1,1,1,0", "กำแพงเพชร: i1=0,0,0,1");
    }

    @Test
    void blanksAreCountedApartAndWhollyBlankRowsToo() {
        ResponseReading reading = Answers.read("agency,respondent,i1,i2\nก,r1,1,\nก,r2,,\nก,,,\nก,r3,2,3\n");
        AgencyTally agency = reading.tally().orElseThrow().agencies().get(0);
        assertThat(agency.responses()).isEqualTo(4);
        assertThat(agency.emptyResponses()).isEqualTo(2);
        assertThat(agency.respondents()).isEqualTo(2);
        assertThat(agency.blanks(QuestionCode.parse("i2"))).isEqualTo(3);
        assertThat(Answers.counts(reading)).containsExactly("ก: i1=1,1,0,0 i2=0,0,1,0");
    }

    @Test
    void theFirstQuestionSaysWhichSurveyItIs() {
        ResponseReading reading = Answers.read("agency,e1,e2\nก,1,2\n");
        assertThat(reading.tally().orElseThrow().form().survey()).isEqualTo(Instrument.EIT);
        assertThat(Answers.counts(reading)).containsExactly("ก: e1=1,0,0,0 e2=0,1,0,0");
    }

    @Test
    void aPartOfTheEitIsAskedForByItsForm() {
        NodeCode part = NodeCode.parse("EIT2");
        ResponseReading reading = Answers.read(ResponseFileReader.of(Answers.CATALOG, part), "agency,e1\nก,1\n");
        assertThat(reading.tally().orElseThrow().form().survey()).isEqualTo(part);
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void itemsInParts() {
        ResponseReading reading = Answers.read(
                ResponseFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2564))),
                "agency,i1.2,i1.1,i2\nก,4,3,2\nข,,มากที่สุด,\n");
        assertThat(reading.faults()).isEmpty();
        assertThat(Answers.counts(reading))
                .containsExactly("ก: i1.1=0,0,1,0 i1.2=0,0,0,1 i2=0,1,0,0", "ข: i1.1=0,0,0,1 i1.2=0,0,0,0 i2=0,0,0,0");
    }

    @Test
    void readsAFileByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("คำตอบ.csv"), "agency,i1\nก,1\nก,x\n");
        ResponseReading reading = ResponseFileReader.of(Answers.CATALOG).read(file);
        assertThat(Answers.counts(reading)).containsExactly("ก: i1=1,0,0,0");
        assertThat(reading.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.report()).startsWith(file + ":3:2: UNKNOWN_ANSWER "));
    }

    @Test
    void readsTextAsItReadsBytes() {
        ResponseFileReader reader = ResponseFileReader.of(Answers.CATALOG);
        for (String content : List.of("agency,i1\nเขมราฐ,๑\nเขมราฐ,x\n", "\uFEFFagency,i1\nก,1\n", "{}", "")) {
            InputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            ResponseReading reading = reader.readText(content, "test");
            assertThat(reading).isEqualTo(reader.read(bytes, "test"));
            assertThat(reading.rows() + reading.faultCount()).isPositive();
        }
    }

    @Test
    void tellsHowFarItIs() {
        String content = "agency,i1\n" + "ก,1\n".repeat(40_000);
        List<Long> rows = new ArrayList<>();
        List<Long> bytes = new ArrayList<>();
        ResponseFileReader.of(Answers.CATALOG)
                .reportingTo((r, b) -> {
                    rows.add(r);
                    bytes.add(b);
                })
                .read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "test");
        assertThat(rows).hasSizeBetween(2, 100).isSorted();
        assertThat(bytes)
                .isSorted()
                .allSatisfy(b -> assertThat(b).isBetween(0L, (long) content.getBytes(StandardCharsets.UTF_8).length));
        assertThat(rows.get(rows.size() - 1)).isBetween(16_384L, 40_000L);
    }

    @Test
    void refusesARespondentSeenTwiceInOneAgency() {
        ResponseFileReader reader = ResponseFileReader.of(Answers.CATALOG).refusingDuplicates();
        ResponseReading reading = Answers.read(
                reader,
                "agency,respondent,i1\nก,r1,1\nข,r1,2\nก,R1,3\nก,r2,9\nก,r2,4\nก, r1,4\nข,\"ร ๑\",1\nข,ร ๑ ,1\nข,,1\n");
        assertThat(Answers.counts(reading)).containsExactly("ก: i1=1,0,1,1", "ข: i1=1,1,0,0");
        assertThat(Answers.reports(reading))
                .map(report -> report.replaceAll("( [A-Z_]+) .*", "$1"))
                .containsExactly(
                        "test:5:3: CHOICE_OUTSIDE_SCALE",
                        "test:7:2: DUPLICATE_RESPONDENT",
                        "test:9:2: DUPLICATE_RESPONDENT",
                        "test:10:2: MISSING_RESPONDENT");
        assertThat(reading.refusedRows()).isEqualTo(4);
        assertThat(reading.rows()).isEqualTo(9);
    }

    /** Without the option nobody looks. */
    @Test
    void countsRespondentsSeenTwiceUnlessAskedOtherwise() {
        assertThat(Answers.counts(Answers.read("agency,respondent,i1\nก,r1,1\nก,r1,1\n")))
                .containsExactly("ก: i1=2,0,0,0");
    }
}

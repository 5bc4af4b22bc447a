package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.fuzz.Damage;
import io.github.ita4j.io.sheet.FailurePlaces;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files of answers, damaged: nothing is thrown, places are in the file, and good rows are counted. */
class ResponseFileFuzzTest {
    private static final List<String> GOOD = List.of(
            "agency,respondent,i1,i2,i3\nก,r1,1,2,3\nก,r2,4,,1\nข,r1,มากที่สุด,๑,๒\n",
            "หน่วยงาน,e1,e2\n\"ก, ข\",1,4\nค,2,2\n",
            "respondent,agency,i1.2\nr1,ก,1\n");

    private static final List<String> WORDS = List.of(
            "agency", "respondent", "ผู้ตอบ", "i1", "i1.1", "i1.2", "e1", "o1", "น้อยที่สุด", "4", "5", "ก,r1,1,1,1\n");

    @Property
    void damagedFilesAreRead(@ForAll("files") byte[] file) {
        ResponseReading reading = read(ResponseFileReader.of(Answers.CATALOG), file);
        FailurePlaces.check(file, reading.faults());
        assertThat(reading.faultCount()).isGreaterThanOrEqualTo(reading.faults().size());
        assertThat(reading.faults().isEmpty() && reading.tally().isEmpty())
                .as("nothing is said of the file")
                .isFalse();
        assertThat(reading.refusedRows()).isBetween(0L, reading.rows());
        ResponseReading strict = read(ResponseFileReader.of(Answers.CATALOG).refusingDuplicates(), file);
        FailurePlaces.check(file, strict.faults());
        assertThat(counted(strict)).isLessThanOrEqualTo(counted(reading));
    }

    private static ResponseReading read(ResponseFileReader reader, byte[] file) {
        return reader.read(new ByteArrayInputStream(file), "test");
    }

    private static long counted(ResponseReading reading) {
        return reading.tally()
                .map(tally -> reading.rows() - reading.refusedRows())
                .orElse(0L);
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Damage.ofBytes(GOOD, WORDS);
    }

    /** Whatever a row is made into, the rows around it are counted. */
    @Property
    void aDamagedRowCostsNoOtherRow(@ForAll("edits") List<Damage.Edit> edits, @ForAll("places") int place) {
        List<String> rows = new ArrayList<>(Collections.nCopies(5, "ดี,r,1,2"));
        rows.add(place, Damage.edited("เสีย,r,3,4", edits));
        ResponseReading reading = Answers.read("agency,respondent,i1,i2\n" + String.join("\n", rows));
        assertThat(Answers.counts(reading)).anyMatch(line -> line.startsWith("ดี: i1=5,0,0,0"));
    }

    @Provide
    Arbitrary<List<Damage.Edit>> edits() {
        return Damage.edits(List.of("\"", "\"\"", ",", ",,", "9", "มากที่สุด", "\u0000", "i1", "-1", "\uFEFF", ""));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 5);
    }
}

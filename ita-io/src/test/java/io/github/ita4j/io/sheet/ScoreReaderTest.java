package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.internal.SeenAgencies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Sheets that are read one by one: the same as all at once, in the memory of a thousand. */
class ScoreReaderTest {
    private static final ScoreFileReader READER = ScoreFileReader.of(Catalogs.forYear(Reading.YEAR));

    private static ScoreReader open(String content) {
        return READER.open(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "test");
    }

    private static List<String> reports(ScoreReader reader) {
        return reader.faults().stream().map(Fault::report).toList();
    }

    @Test
    void aSheetIsGivenBeforeTheNextIsRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The cable is cut.");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        byte[] rows = "agency,o8\na,100\nb,0\nc,100\n".getBytes(StandardCharsets.UTF_8);
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(rows), broken);
        try (ScoreReader reader = READER.open(in, "test")) {
            Iterator<ScoreSheet> sheets = reader.iterator();
            assertThat(sheets.next().agency().orElseThrow().name()).isEqualTo("a");
            assertThat(reader.faults()).isEmpty();
            assertThat(sheets.next().agency().orElseThrow().name()).isEqualTo("b");
            assertThat(sheets.next().agency().orElseThrow().name()).isEqualTo("c");
            assertThat(sheets.hasNext()).isFalse();
            assertThat(reader.faults()).map(Fault::code).containsExactly(SheetCode.FILE_NOT_READABLE);
            assertThatThrownBy(sheets::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void theSameSheetsAndFaultsAsAllAtOnce() {
        for (String content : List.of(
                "agency,o8,i1\na,100,90\nb,x,80\na,0,1\nc,,\n",
                "agency,code,score\na,o8,100\nb,o8,0\na,o9,100\nb,o8,100\nc,o77,1\n",
                "[{\"agency\":\"a\",\"scores\":{\"o8\":100}},{\"agency\":\"b\",\"scores\":{\"o8\":\"x\",\"o9\":0}}]",
                "agency,code\na,o8\n",
                "")) {
            ScoreReading all = Reading.of(content);
            try (ScoreReader reader = open(content)) {
                assertThat(reader.stream()).isEqualTo(all.sheets());
                assertThat(reader.faults()).isEqualTo(all.faults());
            }
        }
    }

    @Test
    void rowsOfAnAgencyMayBeAThousandAgenciesApart() {
        StringBuilder rows = new StringBuilder("agency,code,score\n");
        for (String code : List.of("o8", "o9")) {
            for (int i = 0; i < ReadLimits.MAX_OPEN_AGENCIES; i++) {
                rows.append("a").append(i).append(',').append(code).append(",100\n");
            }
        }
        try (ScoreReader reader = open(rows.toString())) {
            assertThat(reader.stream())
                    .hasSize(ReadLimits.MAX_OPEN_AGENCIES)
                    .allMatch(sheet -> sheet.scores().size() == 2);
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void aTableThatIsNotSortedSaysWhatItNeeds() {
        StringBuilder rows = new StringBuilder("agency,code,score\n");
        for (int i = 0; i <= ReadLimits.MAX_OPEN_AGENCIES; i++) {
            rows.append("a").append(i).append(",o8,100\n");
        }
        rows.append("a0,o9,100\n");
        try (ScoreReader reader = open(rows.toString())) {
            assertThat(reader.stream().findFirst().orElseThrow().scores()).hasSize(1);
            assertThat(reader.stream().count()).isEqualTo(ReadLimits.MAX_OPEN_AGENCIES);
            assertThat(reports(reader))
                    .containsExactly(
                            "test:1003: DUPLICATE_AGENCY The rows of 'a0' stand apart, in lines 2 and 1003, with"
                                    + " 1000 agencies or more between them: the first are used; sort the file by agency.");
        }
        // All at once, the rows may stand anywhere.
        assertThat(Reading.of(rows.toString()).faults()).isEmpty();
    }

    @Test
    void aFileThatIsNotThere() {
        try (ScoreReader reader = READER.open(Path.of("nowhere.csv"))) {
            assertThat(reader.stream()).isEmpty();
            assertThat(reports(reader)).hasSize(1);
        }
    }

    @Test
    void hashesThatAreNextToEachOtherAreToldApart() {
        SeenAgencies seen = new SeenAgencies();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            keys.add("หน่วยงาน " + i);
            assertThat(seen.firstLine(keys.get(i))).isZero();
            assertThat(seen.add(keys.get(i), i + 2)).isTrue();
        }
        for (int i = 0; i < keys.size(); i++) {
            assertThat(seen.firstLine(keys.get(i))).isEqualTo(i + 2);
        }
    }
}

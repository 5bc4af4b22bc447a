package io.github.ita4j.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableStartTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agency,o1\\nก,100            | ,",
                "agency;o1\\nก;87,28          | ;",
                "agency\\to1\\nก\\t87,28        | t",
                "สรุป, ปี 2566\\nก;ข\\nค;ง\\n   | ;",
                "code                         | ,",
                "\"a,b\";x;1\\n\"c,d\";y;2       | ;",
                "sep=;\\na,b\\nc,d            | ;",
                "\"sep=\\t\"\\r\\na,b             | t",
            })
    void findsTheSeparator(String text, String separator) {
        char expected = separator.equals("t") ? '\t' : separator.charAt(0);
        assertThat(TableStart.of(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"))
                        .separator())
                .isEqualTo(expected);
    }

    private static List<String> records(byte[] bytes, List<RecordReader.Encoding> encodings) throws IOException {
        RecordReader reader = RecordReader.open(
                new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, 1000, RecordReader.Encoding.UNDECIDED);
        List<String> records = new ArrayList<>();
        while (reader.advance()) {
            records.add(reader.number() + ": " + reader.text());
        }
        encodings.add(reader.encoding());
        return records;
    }

    @Test
    void aLineThatNamesTheSeparatorIsPassedOverAndCounted() throws IOException {
        assertThat(records("sep=;\r\na;b\r\n".getBytes(StandardCharsets.UTF_8), new ArrayList<>()))
                .containsExactly("2: a;b");
    }

    @Test
    void thaiOfOneByteIsReadAsWhatItIs() throws IOException {
        List<RecordReader.Encoding> encodings = new ArrayList<>();
        String text = "a,b\nหน่วยงาน,คะแนน\nเทศบาลตำบลน้ำพอง,๑๐๐";
        assertThat(records(text.getBytes(Charset.forName("x-windows-874")), encodings))
                .isEqualTo(records(text.getBytes(StandardCharsets.UTF_8), encodings))
                .containsExactly("1: a,b", "2: หน่วยงาน,คะแนน", "3: เทศบาลตำบลน้ำพอง,๑๐๐");
        assertThat(encodings).containsExactly(RecordReader.Encoding.WINDOWS_874, RecordReader.Encoding.UTF_8);
    }

    @Test
    void damagedUtf8IsNotTakenForThaiOfOneByte() throws IOException {
        List<RecordReader.Encoding> encodings = new ArrayList<>();
        byte[] bytes = "กขค,1\n".getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        assertThat(records(bytes, encodings).get(0)).contains("\uFFFD");
        assertThat(encodings).containsExactly(RecordReader.Encoding.UTF_8);
    }
}

package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    @Test
    void aLineOf200MegabytesIsPassedOverAndTheOthersAreRead() {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            ScoreReading reading = read(sequence(
                    bytes("code,score" + lineEnd + "o8,0" + lineEnd),
                    new Repeated('x', 200L << 20),
                    bytes(lineEnd + "o9,0" + lineEnd + "o44,0" + lineEnd)));
            assertThat(Reading.reports(reading).get(0))
                    .isEqualTo("test:3: LINE_TOO_LONG The line is longer than 1048576 bytes and was skipped:"
                            + " check whether line ends are missing.");
            assertThat(reading.faults().get(1).place().line()).hasValue(5);
            assertThat(Reading.scores(reading)).containsExactly("- o8=0", "- o9=0");
        }
    }

    @Test
    void aHeaderOf200MegabytesMakesTheTableUnreadable() {
        ScoreReading reading = read(sequence(new Repeated('x', 200L << 20), bytes("\no9,0\n")));
        assertThat(reading.faults())
                .map(Fault::code)
                .containsExactly(SheetCode.LINE_TOO_LONG, SheetCode.MISSING_HEADER);
        assertThat(reading.sheets()).isEmpty();
    }

    @Test
    void theLongestLineIsStillRead() {
        String start = "\"ก\",o8,0";
        int blanks = ReadLimits.MAX_LINE_BYTES - start.getBytes(StandardCharsets.UTF_8).length;
        String longest = start + " ".repeat(blanks);
        ScoreReading reading = Reading.of("agency,code,score\n" + longest + "\n" + longest + " \n");
        assertThat(reading.faults())
                .map(Fault::code)
                .containsExactly(SheetCode.FIELD_TOO_LONG, SheetCode.LINE_TOO_LONG);
    }

    @Test
    void aFieldTooLongCostsItsRowOrItsScore() {
        String fits = "x".repeat(ReadLimits.MAX_FIELD_LENGTH);
        String tooLong = fits + "x";
        ScoreReading longRows = Reading.of("agency,code,score\n" + fits + ",o8,0\n" + tooLong + ",o9,0\nก," + tooLong
                + ",0\nก,o8," + tooLong + "\nก,o9,0\n");
        assertThat(longRows.sheets()).hasSize(2);
        assertThat(Reading.reports(longRows))
                .containsExactly(
                        "test:3:1: FIELD_TOO_LONG A text of 10001 characters is here, so the row was not used: at"
                                + " most 10000 are read.",
                        "test:4:2: FIELD_TOO_LONG A text of 10001 characters is here, so the row was not used: at"
                                + " most 10000 are read.",
                        "test:5:3: FIELD_TOO_LONG A text of 10001 characters is here, so the row was not used: at"
                                + " most 10000 are read.");
        ScoreReading wideRows = Reading.of("o8,o9\n" + tooLong + ",0\n");
        assertThat(wideRows.faults()).map(Fault::code).containsExactly(SheetCode.FIELD_TOO_LONG);
        assertThat(Reading.scores(wideRows)).containsExactly("- o9=0");
    }

    @Test
    void aJsonTextTooLongCostsItsMember() {
        String tooLong = "x".repeat(ReadLimits.MAX_FIELD_LENGTH + 1);
        ScoreReading reading = Reading.of("[{\"agency\": \"" + tooLong + "\", \"scores\": {}},\n{\"scores\": {\""
                + tooLong + "\": 1,\n\"o8\": \"" + tooLong + "\",\n\"o9\": 0}}]");
        assertThat(reading.faults())
                .map(Fault::code)
                .containsExactly(SheetCode.FIELD_TOO_LONG, SheetCode.FIELD_TOO_LONG, SheetCode.FIELD_TOO_LONG);
        assertThat(Reading.scores(reading)).containsExactly("- o9=0");
    }

    @Test
    void aJsonTextOfMegabytesEndsTheReading() {
        String huge = "x".repeat(2 << 20);
        for (String object : List.of(
                "{\"agency\": \"" + huge + "\"}",
                "{\"" + huge + "\": 1}",
                "{\"scores\": {\"o8\": " + "1".repeat(2 << 20) + "}}")) {
            ScoreReading reading = Reading.of("[{\"agency\": \"ก\", \"scores\": {\"o8\": 0}},\n" + object + "]");
            assertThat(Reading.reports(reading))
                    .singleElement()
                    .asString()
                    .startsWith("test:2:")
                    .endsWith(": FIELD_TOO_LONG A text is so long that reading ends here: at most 10000 characters"
                            + " are read. The object that holds it was not used.");
            assertThat(Reading.scores(reading)).containsExactly("ก o8=0");
        }
    }

    @Test
    void aJsonFileTooLargeIsReadUpToTheLimit() {
        ScoreReading reading = read(sequence(
                bytes("[{\"agency\": \"ก\", \"scores\": {\"o8\": 0}}"),
                new Repeated(' ', ReadLimits.MAX_OBJECT_BYTES + (1 << 16)),
                bytes(", {\"agency\": \"ข\", \"scores\": {\"o8\": 0}}]")));
        assertThat(Reading.reports(reading))
                .containsExactly(
                        "test: FILE_TOO_LARGE The JSON object is larger than 4 MiB, and reading ends there: give each"
                                + " agency an object of its own. The objects before are kept.");
        assertThat(Reading.scores(reading)).containsExactly("ก o8=0");
    }

    @Test
    void theLargestJsonFileIsStillRead() {
        String start = "{\"scores\": {\"o8\": 0}}";
        ScoreReading reading =
                read(sequence(bytes(start), new Repeated(' ', ReadLimits.MAX_OBJECT_BYTES - start.length())));
        assertThat(reading.faults()).isEmpty();
        assertThat(Reading.scores(reading)).containsExactly("- o8=0");
    }

    @Test
    void jsonMayBeNestedSoDeeplyAndNoMore() {
        assertThat(Reading.of(nested(ReadLimits.MAX_NESTING - 2)).faults())
                .map(Fault::code)
                .containsExactly(SheetCode.COLUMNS_PASSED_OVER);
        ScoreReading reading = Reading.of(nested(ReadLimits.MAX_NESTING - 1));
        assertThat(reading.faults()).map(Fault::code).containsExactly(SheetCode.NESTED_TOO_DEEPLY);
        assertThat(reading.faults().get(0).message(Language.ENGLISH))
                .isEqualTo("The JSON is nested more than 20 levels deep, and reading ends here: a score file needs"
                        + " three. The objects before are kept.");
        assertThat(Reading.scores(reading)).containsExactly("ก o8=0");
    }

    /** An array of two objects; the second has a member nested so many levels below it. */
    private static String nested(int levels) {
        return "[{\"agency\": \"ก\", \"scores\": {\"o8\": 0}},\n{\"x\": " + "[".repeat(levels) + "]".repeat(levels)
                + ", \"scores\": {}}]";
    }

    @Test
    void aTableMayHaveSoManyColumnsAndNoMore() {
        String most = "o8" + ",".repeat(ReadLimits.MAX_COLUMNS - 1);
        assertThat(Reading.of(most + "\n0" + ",".repeat(ReadLimits.MAX_COLUMNS - 1) + "\n")
                        .faults())
                .isEmpty();
        assertThat(Reading.reports(Reading.of(most + ",\n0\n")))
                .containsExactly(
                        "test:1: TOO_MANY_COLUMNS The header has 1001 columns, so the file was not read: at most 1000"
                                + " are read.");
        assertThat(Reading.of("o8\n" + ",".repeat(ReadLimits.MAX_LINE_BYTES - 1) + "x\n")
                        .faults())
                .map(Fault::code)
                .containsExactly(SheetCode.RAGGED_ROW);
    }

    @Test
    void aFileMayHaveSoManyAgenciesAndNoMore() {
        String rows = IntStream.rangeClosed(1, ReadLimits.MAX_AGENCIES + 1)
                .mapToObj(i -> "a" + i + ",0")
                .collect(Collectors.joining("\n"));
        ScoreReading reading = Reading.of("agency,o8\n" + rows + "\na1,1\n");
        assertThat(reading.sheets()).hasSize(ReadLimits.MAX_AGENCIES);
        assertThat(Reading.reports(reading))
                .hasSize(2)
                .first()
                .isEqualTo(
                        "test:100002:1: TOO_MANY_AGENCIES The file has more than 100000 agencies, so 'a100001' and all"
                                + " that are new after it were not used: split the file.");
        assertThat(reading.faults().get(1).code()).isEqualTo(SheetCode.DUPLICATE_AGENCY);
    }

    @Test
    void soManyFailuresAreCollectedAndNoMore() {
        String rows = "o8,x\n".repeat(ReadLimits.MAX_FAULTS + 5);
        ScoreReading reading = Reading.of("code,score\no9,0\n" + rows + "o10,0\n");
        assertThat(reading.faults()).hasSize(ReadLimits.MAX_FAULTS + 1);
        assertThat(reading.faults())
                .filteredOn(fault -> fault.code() == SheetCode.TOO_MANY_FAULTS)
                .map(Fault::report)
                .containsExactly(
                        "test:100003:2: TOO_MANY_FAULTS More than 100000 faults were met, and reading ended here:"
                                + " correct the file and read it again.");
        assertThat(Reading.scores(reading)).containsExactly("- o9=0");
    }

    private static ScoreReading read(InputStream in) {
        return ScoreFileReader.of(Catalogs.forYear(Reading.YEAR)).read(in, "test");
    }

    private static InputStream sequence(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One byte many times, without the memory for it. */
    private static final class Repeated extends InputStream {
        private final byte value;
        private long left;

        Repeated(char value, long times) {
            this.value = (byte) value;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + read, value);
            left -= read;
            return read;
        }
    }
}

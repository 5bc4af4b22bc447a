package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.WithoutSurveys;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One broken file for each fault: every fault is told with its place, and what is good is counted. */
class ResponseFailureTest {
    private static final String REFUSED = " The row was not used.";

    private static final String BROKEN =
            "A quotation mark is not closed, or text follows the closing one: close it, and write"
                    + " a mark within a field twice (\"\").";
    private static final String UNCLOSED =
            ": BROKEN_QUOTES The quotation mark that opens here is not closed before the end of the"
                    + " file, so nothing from here on was used: close it, or write a mark within a field twice (\"\").";

    private static final String CONVERT =
            "convert the file from Windows-874 (TIS-620) to UTF-8, or save it as 'CSV UTF-8'." + REFUSED;

    private static final String COUNTS =
            ":1: COUNTS_READ The file holds counts and no answers: as many respondents were taken as answered the question"
                    + " with the most answers";
    private static final String POOLED =
            ":1: PARTS_POOLED The answers of both parts of the 'EIT' are counted together here, but the 'EIT' is the mean of"
                    + " EIT1 and EIT2, however many answered each: tally each part from a file of its own (--survey EIT1),"
                    + " if the answers are of both.";

    /** Codes that a case of a few bytes cannot show; they have tests of their own below. */
    private static final Set<SheetCode> TESTED_APART = EnumSet.of(
            SheetCode.FILE_NOT_FOUND,
            SheetCode.FILE_IS_FOLDER,
            SheetCode.FILE_NOT_READABLE,
            SheetCode.LINE_TOO_LONG,
            SheetCode.FIELD_TOO_LONG,
            SheetCode.TOO_MANY_COLUMNS,
            SheetCode.TOO_MANY_AGENCIES,
            SheetCode.UNKNOWN_ITEMS,
            SheetCode.AMBIGUOUS_TITLE,
            SheetCode.MEANS_PASSED_OVER,
            SheetCode.DUPLICATE_CODE,
            SheetCode.DUPLICATE_RESPONDENT,
            SheetCode.MISSING_RESPONDENT);

    /** What only score files, or only JSON files, can have. */
    private static final Set<SheetCode> NEVER = EnumSet.of(
            SheetCode.FILE_TOO_LARGE,
            SheetCode.NESTED_TOO_DEEPLY,
            SheetCode.TOO_MANY_FAULTS,
            SheetCode.DUPLICATE_AGENCY,
            SheetCode.PARTS_DIFFER,
            SheetCode.PARTS_MISSING,
            SheetCode.CODES_FOR_SCORES,
            SheetCode.POINTS_FOR_SCORES,
            SheetCode.DUPLICATES_NOT_SOUGHT,
            SheetCode.MISSING_CODE,
            SheetCode.CODE_OF_OTHER_YEAR,
            SheetCode.UNKNOWN_GRADE,
            SheetCode.GRADE_OF_OTHER_YEAR,
            SheetCode.PASSED_OR_NOT,
            SheetCode.OUT_OF_RANGE,
            SheetCode.TWO_HEADER_ROWS,
            SheetCode.OTHER_YEARS_PASSED_OVER,
            SheetCode.DOUBTFUL_CODE,
            SheetCode.COMPUTED_NUMBER,
            SheetCode.MALFORMED_JSON,
            SheetCode.WRONG_TYPE,
            SheetCode.UNKNOWN_MEMBER,
            SheetCode.DUPLICATE_MEMBER,
            SheetCode.MISSING_MEMBER,
            SheetCode.MISSING_YEAR,
            SheetCode.INVALID_YEAR,
            SheetCode.UNKNOWN_YEAR,
            SheetCode.DIFFERENT_YEAR);

    @TempDir
    Path folder;

    /**
     * A broken file.
     *
     * @param code the fault it shows
     * @param about what is broken
     * @param content the file
     * @param reports every fault, without the file's name
     * @param counts what is counted all the same; a lone dash where nothing can be
     */
    record Case(SheetCode code, String about, Supplier<byte[]> content, List<String> reports, List<String> counts) {
        @Override
        public String toString() {
            return code + ": " + about;
        }
    }

    private static Case of(SheetCode code, String about, String content, List<String> reports, String... counts) {
        return new Case(code, about, () -> content.getBytes(StandardCharsets.UTF_8), reports, List.of(counts));
    }

    static List<Case> cases() {
        String i1 = "write 1 to 4, or น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด";
        Charset thai = Charset.forName("x-windows-874");
        return List.of(
                of(
                        SheetCode.UNKNOWN_ANSWER,
                        "a label that the question does not have, twice",
                        "agency,i1\nก,1\nก,มากๆ\nก,2\nก,มากๆ\n",
                        List.of(
                                ":3:2: UNKNOWN_ANSWER 'มากๆ' is no answer to i1: " + i1 + ", or leave it blank."
                                        + REFUSED,
                                ":5:2: UNKNOWN_ANSWER 'มากๆ' is no answer to i1: " + i1 + ", or leave it blank."
                                        + REFUSED),
                        "ก: i1=1,1,0,0"),
                of(
                        SheetCode.CHOICE_OUTSIDE_SCALE,
                        "numbers below and above the choices; every fault of the row is told",
                        "agency,i1,i2\nก,0,5\nก,1,๕\nก,2,2\n",
                        List.of(
                                ":2:2: CHOICE_OUTSIDE_SCALE i1 has no choice '0': " + i1 + "." + REFUSED,
                                ":2:3: CHOICE_OUTSIDE_SCALE i2 has no choice '5': " + i1 + "." + REFUSED,
                                ":3:3: CHOICE_OUTSIDE_SCALE i2 has no choice '๕': " + i1 + "." + REFUSED),
                        "ก: i1=0,1,0,0 i2=0,1,0,0"),
                of(
                        SheetCode.OTHER_INSTRUMENT,
                        "an item of the EIT and one of the OIT among those of the IIT",
                        "agency,o1,i1,e1\nก,1,1,1\n",
                        List.of(
                                ":1:2: OTHER_INSTRUMENT o1 belongs to the OIT, not to IIT of 2566 (nacc 1.1.0): tally each"
                                        + " instrument for itself. The column was not read.",
                                ":1:4: OTHER_INSTRUMENT e1 belongs to the EIT, not to IIT of 2566 (nacc 1.1.0): tally each"
                                        + " instrument for itself. The column was not read."),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.OTHER_INSTRUMENT,
                        "nothing but items of the OIT",
                        "agency,o1\nก,1\n",
                        List.of(":1:2: OTHER_INSTRUMENT OIT is no survey of 2566: choose one of IIT, EIT, EIT1, EIT2."
                                + " The column was not read."),
                        "-"),
                of(
                        SheetCode.UNKNOWN_CODE,
                        "an item beyond the last",
                        "agency,i1,i31\nก,1,1\n",
                        List.of(":1:3: UNKNOWN_CODE IIT of 2566 (nacc 1.1.0) knows no item i31; its questions are i1 to"
                                + " i30. The column was not read."),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.SCALE_NOT_KNOWN,
                        "an item whose answers nobody can score",
                        "agency,i1,i4\nก,1,1\n",
                        List.of(":1:3: SCALE_NOT_KNOWN i4 cannot be tallied: how its answers are scored in IIT of 2566"
                                + " (nacc 1.1.0) is not known. Leave it out, or use a catalogue that gives i4 an answer"
                                + " scale. The column was not read."),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.UNKNOWN_PART,
                        "a part of an item that has none",
                        "agency,i1,i2.1\nก,1,1\n",
                        List.of(
                                ":1:3: UNKNOWN_PART i2 has no parts in IIT of 2566 (nacc 1.1.0): write i2. The column was"
                                        + " not read."),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.DUPLICATE_COLUMN,
                        "an item and an agency twice",
                        "agency,i1,ข้อ i๑,หน่วยงาน\nก,1,2,ข\n",
                        List.of(
                                ":1:3: DUPLICATE_COLUMN Columns 2 and 3 are both 'i1': the first is used; take the other"
                                        + " out or correct its name.",
                                ":1:4: DUPLICATE_COLUMN Columns 1 and 4 are both 'agency': the first is used; take the"
                                        + " other out or correct its name."),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.UNKNOWN_COLUMN,
                        "a column that a file of answers does not have",
                        "agency,x9,i1\nก,12:00,1\n",
                        List.of(":1:2: UNKNOWN_COLUMN The column 'x9' is none of a file of answers, so it was not read:"
                                + " name it 'agency', 'respondent' or by its question, such as i1 or i1.2, or take it"
                                + " out."),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.COLUMNS_PASSED_OVER,
                        "columns beside the answers, with line ends and answers in their cells",
                        "ประทับเวลา,agency,i1,เพศ,ข้อเสนอแนะ\n1,ก,1,ช,\n2,ก,2,ญ,\"ดี\n3,ข,4,ช,\n\"\n",
                        List.of(
                                ":1: COLUMNS_PASSED_OVER Not read, since they name no question: the columns 'ประทับเวลา',"
                                        + " 'เพศ' and 'ข้อเสนอแนะ'. Nothing to do, if they are beside the answers; else name each by"
                                        + " its question, such as i1 or i1.2."),
                        "ก: i1=1,1,0,0"),
                of(
                        SheetCode.LINES_ABOVE_HEADER,
                        "a title",
                        "แบบสำรวจ IIT,\n,\nagency,i1\nก,1\n",
                        List.of(":1: LINES_ABOVE_HEADER The header is not in the first line: 1 line above it was"
                                + " skipped."),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.NUMBER_NOT_EXPLAINED,
                        "bare numbers for yes and no, said once",
                        "agency,e10,e1\nก,1,1\nก,มี,2\nก,2,3\nก,ไม่ใช่,4\n",
                        List.of(
                                POOLED,
                                ":2:2: NUMBER_NOT_EXPLAINED Nobody can tell which choice of e10 the number '1' means: write"
                                        + " ไม่มีหรือไม่ใช่, มีหรือใช่, or say what the numbers mean. No row with such a number"
                                        + " was used: explain the numbers in the header, as in 'i3 (1=yes, 2=no)', or say"
                                        + " which are yes and no (--yes-no 1,2)."),
                        "ก: e1=0,1,0,1 e10=1,1"),
                of(SheetCode.PARTS_POOLED, "the EIT as a whole", "agency,e1\nก,1\n", List.of(POOLED), "ก: e1=1,0,0,0"),
                of(
                        SheetCode.MISSING_HEADER,
                        "scores instead of answers, said once",
                        "agency,i1,i2\nก,83.50,100\nข,66.67,0\n",
                        List.of(
                                ":2: MISSING_HEADER The row holds scores such as 83.50 and no answers, so reading ended here:"
                                        + " assess the file with 'ita assess'.")),
                of(
                        SheetCode.MISSING_HEADER,
                        "a long file of scores",
                        "agency,code,score\nก,i1,83.50\n",
                        List.of(
                                ":1: MISSING_HEADER This is a file of scores and not of answers, so it was not read: assess it"
                                        + " with 'ita assess'."),
                        "-"),
                of(
                        SheetCode.COUNTS_READ,
                        "counts per choice, two agencies, means and a total",
                        """
                        หน่วยงาน,ข้อ,น้อยที่สุด,น้อย,มาก,4 - มากที่สุด,รวม
                        ก,i1,2,5,20,13,40
                        ก,i2 เท่าเทียม,1,4,22.0,๑๓,40
                        ข,i1,0,0,0,"1,200",1200
                        ก,รวม,3,9,42,26,80
                        รวม,i1,1,1,1,1,4
                        """,
                        List.of(
                                COUNTS + ".",
                                ":1: COLUMNS_PASSED_OVER Not read, since they name no question: the columns 'รวม'. Nothing to"
                                        + " do, if they are beside the answers; else name each by its question, such as i1 or"
                                        + " i1.2.",
                                ":5: MEANS_PASSED_OVER The row holds means or sums and was skipped, as all such rows"
                                        + " were."),
                        "ก: i1=2,5,20,13 i2=1,4,22,13",
                        "ข: i1=0,0,0,1200 i2=0,0,0,0"),
                of(
                        SheetCode.NOT_A_NUMBER,
                        "counts that are none, a question twice and none at all, and no name",
                        "code,1,2,3,4\ni1,1,2,3,x\ni1,1,,3,4\ni1,1,2,3,4\ni1,1,2,3,4\nabc,1,2,3,4\ni99,1,2,3,4\ne1,1,2,3,4\n",
                        List.of(
                                COUNTS + ". It names no agency, so the agency is called 'test' after the file: name it"
                                        + " (--agency NAME).",
                                ":2:5: NOT_A_NUMBER The number of answers to 'i1' is 'x', which is not a whole number from 0:"
                                        + " correct it, or write 0 where nobody chose." + REFUSED,
                                ":3:3: NOT_A_NUMBER The number of answers to 'i1' is '', which is not a whole number from 0:"
                                        + " correct it, or write 0 where nobody chose." + REFUSED,
                                ":5:1: DUPLICATE_CODE 'i1' of 'test' is given twice: the first is used; take the other out.",
                                ":6:1: UNKNOWN_CODE 'abc' is no question: write a code such as i1 or i1.2." + REFUSED,
                                ":7:1: UNKNOWN_CODE IIT of 2566 (nacc 1.1.0) knows no item i99; its questions are i1 to i30."
                                        + REFUSED,
                                ":8:1: OTHER_INSTRUMENT e1 belongs to the EIT, not to IIT of 2566 (nacc 1.1.0): tally each"
                                        + " instrument for itself." + REFUSED),
                        "test: i1=1,2,3,4"),
                of(
                        SheetCode.UNKNOWN_COLUMN,
                        "a value in a column without a name",
                        "agency,i1,\nก,1,x\nก,2,\n",
                        List.of(":2:3: UNKNOWN_COLUMN The value 'x' is in a column without a name: name the column in"
                                + " the header, or take it out." + REFUSED),
                        "ก: i1=0,1,0,0"),
                of(
                        SheetCode.MISSING_COLUMN,
                        "no agency",
                        "respondent,i1\nr1,1\n",
                        List.of(
                                ":1: MISSING_COLUMN The header has no column 'agency', so the file was not read: add one"
                                        + " with the name of the agency on every row, or if all answers are about one agency,"
                                        + " name it (--agency NAME)."),
                        "-"),
                of(
                        SheetCode.MISSING_HEADER,
                        "data at once",
                        "ก,r1,1,2\nก,r2,1,2\n",
                        List.of(":1: MISSING_HEADER The first line 'ก,r1,1,2' names no question, so the file was not"
                                + " read: begin it with a header such as 'agency,respondent,i1,i2', or"
                                + " name the questions by their codes."),
                        "-"),
                of(
                        SheetCode.MISSING_HEADER,
                        "no question that can be tallied",
                        "agency,i4\nก,1\n",
                        List.of(
                                ":1: MISSING_HEADER No question of the header can be tallied (see its faults), so"
                                        + " nothing below it was read: correct the header.",
                                ":1:2: SCALE_NOT_KNOWN i4 cannot be tallied: how its answers are scored in IIT of 2566"
                                        + " (nacc 1.1.0) is not known. Leave it out, or use a catalogue that gives i4 an"
                                        + " answer scale. The column was not read."),
                        "-"),
                of(
                        SheetCode.RAGGED_ROW,
                        "too few and too many fields",
                        "agency,respondent,i1\nก,r1\nก,r2,1\nก,r3,1,2\nก\n",
                        List.of(ragged(2, 3, "2 fields"), ragged(4, 4, "4 fields"), ragged(5, 2, "1 field")),
                        "ก: i1=1,0,0,0"),
                of(
                        SheetCode.BROKEN_QUOTES,
                        "text after a quotation mark that closes; and one that is not closed, within which nobody answers",
                        "agency,i1\n\"ก\",2\n\"ก\"x,3\n\"ก\",4\n\"ก,1\nก,1\nก,1\n",
                        List.of(":3: BROKEN_QUOTES " + BROKEN + REFUSED, ":5" + UNCLOSED),
                        "ก: i1=0,1,0,1"),
                of(
                        SheetCode.BROKEN_QUOTES,
                        "in the header",
                        "agency,\"i1\nก,1\n",
                        List.of(
                                ":1" + UNCLOSED,
                                ":1: MISSING_HEADER No question of the header can be tallied (see its faults), so"
                                        + " nothing below it was read: correct the header."),
                        "-"),
                of(
                        SheetCode.MISSING_AGENCY,
                        "a row without an agency",
                        "agency,i1\n,1\n\u200B ,2\nก,3\n",
                        List.of(
                                ":2:1: MISSING_AGENCY The row names no agency: fill in the agency on every row."
                                        + REFUSED,
                                ":3:1: MISSING_AGENCY The row names no agency: fill in the agency on every row."
                                        + REFUSED),
                        "ก: i1=0,0,1,0"),
                new Case(
                        SheetCode.WRONG_ENCODING,
                        "bytes of Windows-874 in an agency, an answer and a respondent",
                        () -> bytes(
                                "หน่วยงาน,respondent,i1\n".getBytes(StandardCharsets.UTF_8),
                                "ก,r1,1\n".getBytes(thai),
                                "ก,r2,1\n".getBytes(StandardCharsets.UTF_8),
                                "a,r3,มาก\n".getBytes(thai),
                                "a,ก,1\n".getBytes(thai)),
                        List.of(
                                ":2:1: WRONG_ENCODING The text '\uFFFD' is not UTF-8: " + CONVERT,
                                ":4:3: WRONG_ENCODING The text '\uFFFDҡ' is not UTF-8: " + CONVERT,
                                ":5:2: WRONG_ENCODING The text '\uFFFD' is not UTF-8: " + CONVERT),
                        List.of("ก: i1=1,0,0,0")),
                new Case(
                        SheetCode.READ_AS_WINDOWS_874,
                        "a header in Windows-874",
                        () -> "หน่วยงาน,i1\nก,1\n".getBytes(thai),
                        List.of(
                                ":1: READ_AS_WINDOWS_874 The file is not UTF-8 and was read as Windows-874 (TIS-620), as old"
                                        + " Thai programs write: check the names, and save it as 'CSV UTF-8'."),
                        List.of("ก: i1=1,0,0,0")),
                new Case(
                        SheetCode.WRONG_ENCODING,
                        "UTF-16",
                        () -> "agency,i1\n".getBytes(StandardCharsets.UTF_16),
                        List.of(": WRONG_ENCODING The file is UTF-16 text, so nothing of it was read: save it as 'CSV"
                                + " UTF-8' or convert it to UTF-8."),
                        List.of("-")),
                of(
                        SheetCode.MISSING_HEADER,
                        "JSON",
                        "{\"agency\": 1}",
                        List.of(":1: MISSING_HEADER The first line '{\"agency\": 1}' names no question, so the file was"
                                + " not read: begin it with a header such as 'agency,respondent,i1,i2', or"
                                + " name the questions by their codes."),
                        "-"),
                of(
                        SheetCode.EMPTY_FILE,
                        "blanks alone",
                        "\n \n,,\n",
                        List.of(
                                ": EMPTY_FILE The file is empty: it must hold a header such as 'agency,respondent,i1,i2'"
                                        + " and a row for each respondent."),
                        "-"),
                of(
                        SheetCode.EMPTY_FILE,
                        "no byte",
                        "",
                        List.of(
                                ": EMPTY_FILE The file is empty: it must hold a header such as 'agency,respondent,i1,i2'"
                                        + " and a row for each respondent."),
                        "-"),
                of(
                        SheetCode.NO_ROWS,
                        "a header alone",
                        "agency,i1\n,\n",
                        List.of(
                                ": NO_ROWS The file has a header, but no row below it: add a row for each respondent.")));
    }

    private static String ragged(int line, int column, String fields) {
        return ":" + line + ":" + column + ": RAGGED_ROW The row has " + fields
                + ", but the header has 3: give every column a field, an empty one for a blank answer, and put a field"
                + " with a comma in it between quotation marks." + REFUSED;
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsEveryFaultAndCountsTheRest(Case broken) {
        ResponseReading reading = ResponseFileReader.of(Answers.CATALOG)
                .read(new ByteArrayInputStream(broken.content().get()), "test");
        assertThat(Answers.reports(reading))
                .containsExactlyElementsOf(
                        broken.reports().stream().map(report -> "test" + report).toList());
        assertThat(reading.faults()).map(Fault::code).contains(broken.code());
        assertThat(reading.faultCount()).isEqualTo(broken.reports().size());
        if (broken.counts().equals(List.of("-"))) {
            assertThat(reading.tally()).isEmpty();
        } else {
            assertThat(Answers.counts(reading)).containsExactlyElementsOf(broken.counts());
        }
    }

    @Test
    void everyCodeHasACase() {
        Set<SheetCode> shown = cases().stream()
                .map(Case::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetCode.class)));
        assertThat(shown).doesNotContainAnyElementsOf(TESTED_APART).doesNotContainAnyElementsOf(NEVER);
        shown.addAll(TESTED_APART);
        shown.addAll(NEVER);
        assertThat(shown).isEqualTo(EnumSet.allOf(SheetCode.class));
    }

    @Test
    void failuresAreAllCountedAndTheFirstAreKept() {
        int most = ResponseFileReader.MAX_FAULTS_KEPT;
        ResponseReading reading = Answers.read("agency,i1\n" + "ก,9\n".repeat(most + 5) + "ก\n".repeat(7) + "ก,1\n");
        assertThat(reading.faults()).hasSize(most);
        assertThat(reading.faults().get(most - 1).place().line()).hasValue(most + 1);
        assertThat(reading.faultCounts())
                .isEqualTo(Map.of(SheetCode.CHOICE_OUTSIDE_SCALE, most + 5L, SheetCode.RAGGED_ROW, 7L));
        assertThat(reading.faultCount()).isEqualTo(most + 12L);
        assertThat(reading.refusedRows()).isEqualTo(most + 12L);
        assertThat(Answers.counts(reading)).containsExactly("ก: i1=1,0,0,0");
    }

    @Test
    void criteriaWhoseQuestionsAreNotKnown() {
        ResponseReading reading =
                Answers.read(ResponseFileReader.of(WithoutSurveys.catalog()), "agency,i1,i2\nก,1,1\n");
        assertThat(reading.tally()).isEmpty();
        assertThat(Answers.reports(reading))
                .containsExactly("test:1:2: UNKNOWN_ITEMS The catalogue of 2568 knows no question of the IIT, so its"
                        + " answers cannot be tallied: use a catalogue that holds the items and their answer scales, or"
                        + " give the scores of the indicators instead. The column was not read.");
    }

    @Test
    void theFormThatWasAskedForDecides() {
        ResponseReading reading =
                Answers.read(ResponseFileReader.of(Answers.CATALOG, NodeCode.parse("EIT1")), "agency,i1\nก,1\n");
        assertThat(reading.faults())
                .map(Fault::code)
                .containsExactly(SheetCode.MISSING_HEADER, SheetCode.OTHER_INSTRUMENT);
    }

    @Test
    void withoutRespondentsNobodyCanLookForDuplicates() {
        ResponseReading reading =
                Answers.read(ResponseFileReader.of(Answers.CATALOG).refusingDuplicates(), "agency,i1\nก,1\n");
        assertThat(reading.tally()).isEmpty();
        assertThat(Answers.reports(reading))
                .containsExactly("test:1: MISSING_COLUMN The header has no column 'respondent', so the file was not"
                        + " read: add one with a code for each respondent, or read the file without looking for"
                        + " duplicates.");
    }

    @Test
    void fileNotFoundAndFolder() {
        ResponseFileReader reader = ResponseFileReader.of(Answers.CATALOG);
        assertThat(Answers.reports(reader.read(folder.resolve("none.csv"))))
                .containsExactly(folder.resolve("none.csv")
                        + ": FILE_NOT_FOUND There is no such file: check the name and the folder.");
        assertThat(Answers.reports(reader.read(folder)))
                .containsExactly(folder + ": FILE_IS_FOLDER This is a folder: name one file of answers in it.");
    }

    @Test
    void aStreamThatBreaksMidway() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("agency,i1\nก,1\n".getBytes(StandardCharsets.UTF_8)), broken);
        ResponseReading reading = ResponseFileReader.of(Answers.CATALOG).read(in, "test");
        assertThat(reading.faults()).map(Fault::code).containsExactly(SheetCode.FILE_NOT_READABLE);
        assertThat(Answers.counts(reading)).containsExactly("ก: i1=1,0,0,0");
    }

    @Test
    void limits() {
        String line = "ก,1" + ",".repeat(ReadLimits.MAX_LINE_BYTES);
        String field = "\"" + "ก".repeat(ReadLimits.MAX_FIELD_LENGTH + 1) + "\"";
        ResponseReading reading = Answers.read("agency,i1\n" + line + "\n" + field + ",1\nก," + field + "\nก,2\n");
        assertThat(Answers.reports(reading))
                .map(report -> report.replaceAll("( [A-Z_]+) .*", "$1"))
                .containsExactly("test:2: LINE_TOO_LONG", "test:3:1: FIELD_TOO_LONG", "test:4:2: FIELD_TOO_LONG");
        assertThat(Answers.counts(reading)).containsExactly("ก: i1=0,1,0,0");
        assertThat(reading.rows()).isEqualTo(4);

        ResponseReading wide = Answers.read("agency,i1" + ",".repeat(ReadLimits.MAX_COLUMNS) + "\nก,1\n");
        assertThat(wide.faults()).map(Fault::code).containsExactly(SheetCode.TOO_MANY_COLUMNS);
        assertThat(Answers.read(line + "\nก,1\n").faults())
                .map(Fault::code)
                .containsExactly(SheetCode.LINE_TOO_LONG, SheetCode.MISSING_HEADER);
    }

    @Test
    void tooManyAgencies() {
        StringBuilder content = new StringBuilder("agency,i1\n");
        for (int agency = 0; agency <= ReadLimits.MAX_AGENCIES; agency++) {
            content.append('a').append(agency).append(",1\n");
        }
        content.append("a0,2\n");
        ResponseReading reading = Answers.read(content.toString());
        assertThat(Answers.reports(reading))
                .containsExactly("test:" + (ReadLimits.MAX_AGENCIES + 2)
                        + ":1: TOO_MANY_AGENCIES The file has more than 100000 agencies, so the row of 'a100000' was not"
                        + " used: split the file.");
        assertThat(reading.tally().orElseThrow().agencies()).hasSize(ReadLimits.MAX_AGENCIES);
    }

    /** What a fault keeps of the file is bounded, and its message stays on one line. */
    @Test
    void showsOnlySoMuchOfWhatWasFound() {
        Fault fault = Answers.read("agency,i1\nก," + "x".repeat(9_000) + "\n")
                .faults()
                .get(0);
        assertThat(fault.found().orElseThrow()).hasSize(101).endsWith("…");
        assertThat(fault.message(Language.ENGLISH)).hasSizeLessThan(250);
        assertThat(fault.message(Language.ENGLISH)).contains("1 to 4, or น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด");
        assertThat(fault.message(Language.THAI))
                .contains("ไม่ใช่คำตอบของ i1 โปรดเขียน 1 ถึง 4 หรือ น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด")
                .endsWith("แถวนี้ไม่ได้ใช้");
    }
}

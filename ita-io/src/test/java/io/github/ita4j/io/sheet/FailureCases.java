package io.github.ita4j.io.sheet;

import io.github.ita4j.io.ShippedYears;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One small broken file for each fault: the whole content, what is reported of it, and what is still good. Used by
 * the tests of the reader and of the command line alike.
 */
public final class FailureCases {
    /** The name under which the content is read. */
    public static final String NAME = "stdin";

    private FailureCases() {}

    /**
     * A broken file.
     *
     * @param code the fault it shows
     * @param about what is broken
     * @param year the year that is asked for, if any
     * @param content the file
     * @param reports every fault, in order, without the file's name
     * @param good the scores that are read all the same, as {@code agency code=score}
     */
    public record Case(
            SheetCode code,
            String about,
            Optional<Integer> year,
            Supplier<InputStream> content,
            List<String> reports,
            List<String> good) {
        @Override
        public String toString() {
            return code + ": " + about;
        }

        /** The lines that the program prints to standard error. */
        public List<String> lines() {
            return reports.stream().map(report -> NAME + report).toList();
        }
    }

    /** All cases. */
    public static List<Case> all() {
        return List.of(
                // ---- codes
                of(
                        SheetCode.UNKNOWN_CODE,
                        "an item beyond the last",
                        2566,
                        "code,score\no8,0\no44,100\no9,0\n",
                        List.of(":3:1: UNKNOWN_CODE There is no code 'o44' in fiscal year 2566, whose o-items are o1"
                                + " to o43 (did you mean o43, o42 or o41?): correct the code."),
                        "- o8=0",
                        "- o9=0"),
                of(
                        SheetCode.UNKNOWN_CODE,
                        "no code at all, in the header of a wide table",
                        2566,
                        "agency,o8,overal\nก,0,late\nข,100,\n",
                        List.of(
                                ":1:3: UNKNOWN_CODE There is no code 'overal' in fiscal year 2566 (did you mean overall?):"
                                        + " correct the code."),
                        "ก o8=0",
                        "ข o8=100"),
                of(
                        SheetCode.UNKNOWN_CODE,
                        "a member of the scores",
                        2566,
                        "{\"scores\": {\n  \"overal\": 80,\n  \"o8\": 0}}",
                        List.of(":2:13: UNKNOWN_CODE There is no code 'overal' in fiscal year 2566 (did you mean"
                                + " overall?): correct the code."),
                        "- o8=0"),
                of(
                        SheetCode.CODE_OF_OTHER_YEAR,
                        "an item that the year no longer has",
                        2568,
                        "code,score\no40,0\no27,100\n",
                        List.of(":2:1: CODE_OF_OTHER_YEAR There is no code 'o40' in fiscal year 2568, but there is in"
                                + " 2563, 2564, 2565 and 2566: check the year (--year), or give the code of 2568."),
                        "- o27=100"),
                of(
                        SheetCode.CODE_OF_OTHER_YEAR,
                        "a part that came later",
                        2565,
                        "code,score\nEIT1,80\nEIT,80\n",
                        List.of(":2:1: CODE_OF_OTHER_YEAR There is no code 'EIT1' in fiscal year 2565, but there is"
                                + " in " + ShippedYears.listFrom(2566)
                                + ": check the year (--year), or give the code of 2565."),
                        "- EIT=80"),
                of(
                        SheetCode.UNKNOWN_GRADE,
                        "a grade with a slip",
                        2568,
                        "agency,overall,grade\nก,98.80,ผ่านดีย\n",
                        List.of(
                                ":2:3: UNKNOWN_GRADE There is no grade 'ผ่านดีย' in fiscal year 2568 (did you mean"
                                        + " ผ่านดี?): write ผ่านดีเยี่ยม, ผ่านดี, ผ่าน, ต้องปรับปรุง or ต้องปรับปรุงโดยด่วน, or leave it empty."),
                        "ก overall=98.8"),
                of(
                        SheetCode.GRADE_OF_OTHER_YEAR,
                        "a letter where there are five levels",
                        2568,
                        "code,score\noverall,98.80\ngrade,AA\n",
                        List.of(":3:2: GRADE_OF_OTHER_YEAR 'AA' is a grade of 2563, 2564 and 2565, not of fiscal year"
                                + " 2568, so it was not used: check the year (--year), or write ผ่านดีเยี่ยม, ผ่านดี, ผ่าน,"
                                + " ต้องปรับปรุง or ต้องปรับปรุงโดยด่วน."),
                        "- overall=98.8"),
                of(
                        SheetCode.PASSED_OR_NOT,
                        "what is no grade of five levels",
                        2566,
                        "agency,overall,grade\nก,91.15,ผ่าน\nข,79.05,ไม่ผ่าน\n",
                        List.of(":3:3: PASSED_OR_NOT 'ไม่ผ่าน' says whether the agency passed and is no grade of fiscal"
                                + " year 2566, so it was not used: write ผ่านดีเยี่ยม, ผ่านดี, ผ่าน, ต้องปรับปรุง or"
                                + " ต้องปรับปรุงโดยด่วน, or leave it empty."),
                        "ก overall=91.15",
                        "ข overall=79.05"),
                of(
                        SheetCode.MISSING_CODE,
                        "a long row without a code",
                        2566,
                        "code,score\n,100\no8,0\n",
                        List.of(":2:1: MISSING_CODE The row has no code, so it was not used: fill in a code such as"
                                + " o12."),
                        "- o8=0"),
                of(
                        SheetCode.DUPLICATE_CODE,
                        "a code twice for one agency, in two spellings",
                        2566,
                        "agency,code,score\nก,o8,0\nข,o8,100\nก,๐๘,100\n",
                        List.of(":4:2: DUPLICATE_CODE 'o8' of 'ก' is given twice, in lines 2 and 4: the first is"
                                + " used; take the other out."),
                        "ก o8=0",
                        "ข o8=100"),
                of(
                        SheetCode.DUPLICATE_MEMBER,
                        "a member of the scores twice, and a third time in other letters",
                        2566,
                        "{\"scores\": {\"o8\": 0,\n\"o8\": 100,\n\"O 8\": 100}}",
                        List.of(
                                ":2:7: DUPLICATE_MEMBER The member 'o8' occurs twice in one object, in lines 1 and 2:"
                                        + " the first is used; remove the other.",
                                ":3:8: DUPLICATE_MEMBER The member 'O 8' occurs twice in one object, in lines 1 and"
                                        + " 3: the first is used; remove the other."),
                        "- o8=0"),

                // ---- scores
                of(
                        SheetCode.OUT_OF_RANGE,
                        "above 100 and below 0",
                        2566,
                        "code,score\no8,100.01\no9,-1\no10,100.00\n",
                        List.of(
                                ":2:2: OUT_OF_RANGE The score of 'o8' is '100.01', which is outside the range from 0"
                                        + " to 100: correct the score.",
                                ":3:2: OUT_OF_RANGE The score of 'o9' is '-1', which is outside the range from 0 to"
                                        + " 100: correct the score."),
                        "- o10=100"),
                of(
                        SheetCode.NOT_A_NUMBER,
                        "a word; Thai digits are a number",
                        2566,
                        "agency,i1,i2,i3\nก,abc,๘๗.๒๘ ,\n",
                        List.of(":2:2: NOT_A_NUMBER The score of 'i1' is 'abc', which is not a plain number: write a"
                                + " number from 0 to 100 such as 87.28, or leave it empty where the score is missing."),
                        "ก i2=87.28"),
                of(
                        SheetCode.NOT_A_NUMBER,
                        "a JSON number too small to be a score",
                        2566,
                        "{\"scores\": {\"i1\": 1e-999999999, \"i2\": 8.5e1}}",
                        List.of(":1:19: NOT_A_NUMBER The score of 'i1' is '1e-999999999', which is not a plain"
                                + " number: write a number from 0 to 100 such as 87.28, or leave it empty where the"
                                + " score is missing."),
                        "- i2=85"),

                // ---- tables
                of(
                        SheetCode.MISSING_HEADER,
                        "scores from the first line on",
                        2566,
                        "o8,0\no9,0\n",
                        List.of(":1: MISSING_HEADER The first line 'o8,0' is not a header: begin the file with"
                                + " 'agency,code,score', 'code,score', or 'agency' and codes such as 'agency,o1,o2'.")),
                of(
                        SheetCode.MISSING_HEADER,
                        "a header of which no column can be read",
                        2566,
                        "agency,overal\nก,late\n",
                        List.of(
                                ":1: MISSING_HEADER The header could not be read (see the fault of its line), so"
                                        + " nothing below it was: correct the header.",
                                ":1:2: UNKNOWN_CODE There is no code 'overal' in fiscal year 2566 (did you mean overall?):"
                                        + " correct the code.")),
                of(
                        SheetCode.MISSING_HEADER,
                        "a header with nothing but columns that stand beside the scores",
                        2566,
                        "agency,remarks\nก,late\n",
                        List.of(
                                ":1: MISSING_HEADER The first line 'agency,remarks' is not a header: begin the file with"
                                        + " 'agency,code,score', 'code,score', or 'agency' and codes such as 'agency,o1,o2'.")),
                of(
                        SheetCode.LINES_ABOVE_HEADER,
                        "a title",
                        2566,
                        "สรุปผล\n\nagency,o8\nก,0\n",
                        List.of(":1: LINES_ABOVE_HEADER The header is not in the first line: 1 line above it was"
                                + " skipped."),
                        "ก o8=0"),
                of(
                        SheetCode.TWO_HEADER_ROWS,
                        "instruments above indicators",
                        2566,
                        "agency,IIT,,EIT,\n,1,2,6,7\nก,90,91,92,93\n",
                        List.of(
                                ":2: TWO_HEADER_ROWS There are two rows of headers, one below the other, so nothing was read: keep"
                                        + " one, with a code such as IIT, 9 or o12 in each column.")),
                of(
                        SheetCode.MEANS_PASSED_OVER,
                        "means below the agencies",
                        2566,
                        "agency,o8\nก,0\nค่าเฉลี่ย,50\nรวม,50\n",
                        List.of(":3: MEANS_PASSED_OVER The row holds means or sums and was skipped, as all such rows"
                                + " were."),
                        "ก o8=0"),
                of(
                        SheetCode.OTHER_YEARS_PASSED_OVER,
                        "two years",
                        2566,
                        "agency,year,o8\nก,2565,100\nก,2566,0\n",
                        List.of(":2: OTHER_YEARS_PASSED_OVER The scores here are of fiscal year 2565 and were "
                                + "skipped, as all scores were that are not of 2566."),
                        "ก o8=0"),
                of(
                        SheetCode.DOUBTFUL_CODE,
                        "a zero for the letter o",
                        2566,
                        "code,score\n[08],0\n",
                        List.of(":2:1: DOUBTFUL_CODE '[08]' was read as 'o8', with a zero for the letter o: write o8."),
                        "- o8=0"),
                of(
                        SheetCode.COMPUTED_NUMBER,
                        "the noise of a program",
                        2566,
                        "code,score\no8,0.00000000000001\n",
                        List.of(
                                ":2:2: COMPUTED_NUMBER The score of 'o8' is '0.00000000000001', which looks like a computed 0,"
                                        + " the nearest score that the item can have; that was used."),
                        "- o8=0"),
                of(
                        SheetCode.MISSING_COLUMN,
                        "a long table without the scores",
                        2566,
                        "agency,code,scor\nก,o8,0\n",
                        List.of(":1: MISSING_COLUMN The header 'agency,code,scor' has no column 'score', so the file"
                                + " was not read: add it, or correct its name.")),
                of(
                        SheetCode.COLUMNS_PASSED_OVER,
                        "columns too many",
                        2566,
                        "agency,code,score,scanned by,note,shelf\nก,o8,0,x,late,y\n",
                        List.of(
                                ":1: COLUMNS_PASSED_OVER The columns 'scanned by' and 'shelf' hold no scores and were not read:"
                                        + " nothing to do, if they are beside the scores."),
                        "ก o8=0"),
                of(
                        SheetCode.UNKNOWN_COLUMN,
                        "a column that may hold the agencies",
                        2566,
                        "agnecy,code,score\nก,o8,0\nข,o9,0\n",
                        List.of(":1:1: UNKNOWN_COLUMN The column 'agnecy' is none of a score file and may hold the"
                                + " agencies, so the file was not read (did you mean agency?): name it 'agency' if"
                                + " it does, or take the column out.")),
                of(
                        SheetCode.UNKNOWN_COLUMN,
                        "a value below no name",
                        2566,
                        "agency,o8,\nก,0,\nข,0,5\n",
                        List.of(":3:3: UNKNOWN_COLUMN The value '5' is in a column without a name, so it was not"
                                + " read: name the column in the header."),
                        "ก o8=0",
                        "ข o8=0"),
                of(
                        SheetCode.DUPLICATE_COLUMN,
                        "a code twice in the header of a wide table",
                        2566,
                        "o8,o9,O8\n0,0,100\n",
                        List.of(":1:3: DUPLICATE_COLUMN Columns 1 and 3 are both 'o8': the first is used; take the"
                                + " other out or correct its name."),
                        "- o8=0",
                        "- o9=0"),
                of(
                        SheetCode.RAGGED_ROW,
                        "a field too few and one too many",
                        2566,
                        "agency,code,score\nก,o8\nก,o9,0\nก,o12,0,0\n",
                        List.of(
                                ":2:3: RAGGED_ROW The row has 2 fields, but the header has 3, so the row was not used:"
                                        + " give every column a field, an empty one where the score is missing, and"
                                        + " put a field with a comma in it between quotation marks.",
                                ":4:4: RAGGED_ROW The row has 4 fields, but the header has 3, so the row was not"
                                        + " used: give every column a field, an empty one where the score is missing,"
                                        + " and put a field with a comma in it between quotation marks."),
                        "ก o9=0"),
                of(
                        SheetCode.BROKEN_QUOTES,
                        "a mark that is not closed, and text behind a closing one",
                        2566,
                        "code,score\no9,0\n\"o12\"x,0\n\"o8,0\no10,0\n",
                        List.of(
                                ":3: BROKEN_QUOTES A quotation mark is not closed, or text follows the closing one, so"
                                        + " the line was not used: close it, and write a mark within a field twice"
                                        + " (\"\").",
                                ":4: BROKEN_QUOTES The quotation mark that opens here is not closed before the end of"
                                        + " the file, so nothing from here on was used: close it, or write a mark"
                                        + " within a field twice (\"\")."),
                        "- o9=0"),
                of(
                        SheetCode.MISSING_AGENCY,
                        "a row that cannot be attributed",
                        2566,
                        "agency,code,score\nก,o8,0\n ,o9,0\n",
                        List.of(":3:1: MISSING_AGENCY The row names no agency, so it was not used: fill in the agency"
                                + " on every row, or take the whole column out if the file is of one agency."),
                        "ก o8=0"),
                of(
                        SheetCode.DUPLICATE_AGENCY,
                        "two wide rows of one agency",
                        2566,
                        "agency,o8\nก,0\nข,0\nก,100\n",
                        List.of(":4:1: DUPLICATE_AGENCY 'ก' is there twice, in lines 2 and 4: the first is used; take"
                                + " the other out, or correct the name."),
                        "ก o8=0",
                        "ข o8=0"),
                of(
                        SheetCode.DUPLICATE_AGENCY,
                        "two wide rows without an agency",
                        2566,
                        "o8\n0\n100\n",
                        List.of(":3:1: DUPLICATE_AGENCY Two sheets name no agency, in lines 2 and 3: the first is"
                                + " used; say which agency each is of."),
                        "- o8=0"),

                // ---- the file as a whole
                of(
                        SheetCode.EMPTY_FILE,
                        "nothing but blanks",
                        2566,
                        "\n  \n,,\n",
                        List.of(": EMPTY_FILE The file is empty: it must hold a header such as 'agency,code,score'"
                                + " and rows of scores.")),
                of(
                        SheetCode.NO_ROWS,
                        "a header alone",
                        2566,
                        "agency,code,score\n\n",
                        List.of(": NO_ROWS The file has a header, but no row below it: add the rows with the scores.")),
                of(
                        SheetCode.NO_ROWS,
                        "an empty array",
                        2566,
                        "[]",
                        List.of(": NO_ROWS The file holds an empty array: put one object for each agency into it.")),
                of(
                        SheetCode.WRONG_ENCODING,
                        "one line in Windows-874",
                        2566,
                        concat(
                                "agency,code,score\nก,o8,0\n".getBytes(StandardCharsets.UTF_8),
                                thai874("ข,o9,0\n"),
                                "ค,o12,0\n".getBytes(StandardCharsets.UTF_8)),
                        List.of(":3:1: WRONG_ENCODING The text '\uFFFD' is not UTF-8, so the line was not used:"
                                + " convert the file from Windows-874 (TIS-620) to UTF-8, or save it as 'CSV UTF-8'."),
                        "ก o8=0",
                        "ค o12=0"),
                of(
                        SheetCode.READ_AS_WINDOWS_874,
                        "a whole file in Windows-874",
                        2566,
                        thai874("หน่วยงาน,รหัส,คะแนน\nข,o9,0\n"),
                        List.of(
                                ":1: READ_AS_WINDOWS_874 The file is not UTF-8 and was read as Windows-874 (TIS-620), as old"
                                        + " Thai programs write: check the names, and save it as 'CSV UTF-8'."),
                        "ข o9=0"),
                of(
                        SheetCode.WRONG_ENCODING,
                        "UTF-16",
                        2566,
                        "code,score\no8,0\n".getBytes(StandardCharsets.UTF_16),
                        List.of(": WRONG_ENCODING The file is UTF-16 text, so nothing of it was read: save it as"
                                + " 'CSV UTF-8' or convert it to UTF-8.")),
                of(
                        SheetCode.WRONG_ENCODING,
                        "the agency of a JSON object in Windows-874",
                        2566,
                        concat(
                                "[{\"agency\": \"".getBytes(StandardCharsets.UTF_8),
                                thai874("ข"),
                                "\", \"scores\": {}}, {\"agency\": \"ก\", \"scores\": {\"o8\": 0}}]"
                                        .getBytes(StandardCharsets.UTF_8)),
                        List.of(":1:13: WRONG_ENCODING The text '\uFFFD' is not UTF-8, so its object was not used:"
                                + " convert the file from Windows-874 (TIS-620) to UTF-8, or save it as 'CSV UTF-8'."),
                        "ก o8=0"),

                // ---- JSON
                of(
                        SheetCode.MALFORMED_JSON,
                        "a comma too many in the second object",
                        2566,
                        "[{\"agency\": \"ก\", \"scores\": {\"o8\": 0}},\n {\"agency\": \"ข\", \"scores\": {\"o8\":"
                                + " 0,}}]",
                        List.of(":2:37: MALFORMED_JSON The text is not JSON from here on, so reading ends: check"
                                + " quotation marks, commas and brackets. Complete objects before this place are"
                                + " kept."),
                        "ก o8=0"),
                of(
                        SheetCode.MALFORMED_JSON,
                        "an end in the middle",
                        2566,
                        "[{\"agency\": \"ก\", \"scores\": {\"o8\": 0}},\n {\"agency\": \"ข\", \"sco",
                        List.of(":2:22: MALFORMED_JSON The file ends in the middle of its JSON: close what was"
                                + " opened, or fetch the whole file. Complete objects are kept."),
                        "ก o8=0"),
                of(
                        SheetCode.MALFORMED_JSON,
                        "something behind the array",
                        2566,
                        "[{\"scores\": {\"o8\": 0}}]\n{\"scores\": {\"o9\": 0}}\n",
                        List.of(":2:1: MALFORMED_JSON Something follows the end of the JSON and was not read: put all"
                                + " objects into one array [ … ]."),
                        "- o8=0"),
                of(
                        SheetCode.WRONG_TYPE,
                        "values of other types in every place",
                        2566,
                        """
                        [7,
                        {"agency": ["ก"], "scores": {"o8": 0}},
                        {"agency": "ข", "scores": [0]},
                        {"agency": "ค", "fiscalYear": true, "scores": {"o8": 0}},
                        {"agency": "ง", "scores": {"o8": [], "o9": {"score": 0}, "o12": 0}}]
                        """,
                        List.of(
                                ":1:2: WRONG_TYPE The element: expected an object, found a number,"
                                        + " so it was not used: correct it.",
                                ":2:12: WRONG_TYPE The agency: expected text, found an array,"
                                        + " so it was not used: correct it.",
                                ":3:27: WRONG_TYPE The member 'scores': expected an object, found an array,"
                                        + " so it was not used: correct it.",
                                ":4:31: WRONG_TYPE The fiscal year: expected a number, found true,"
                                        + " so it was not used: correct it.",
                                ":5:34: WRONG_TYPE The score of 'o8': expected a number, text or null, found an array,"
                                        + " so it was not used: correct it.",
                                ":5:44: WRONG_TYPE The score of 'o9': expected a number, text or null, found an object,"
                                        + " so it was not used: correct it."),
                        "ง o12=0"),
                of(
                        SheetCode.WRONG_TYPE,
                        "objects and arrays where something is said of an agency",
                        2566,
                        """
                        [{"agency": "ก", "province": {"name": "ข"}, "scores": {"o8": 0}},
                        {"agency": {"name": "ข", "id": [7], "kind": "ค"}, "scores": {"o8": 0}},
                        {"agency": {"name": {"th": "ค"}}, "scores": {"o8": 0}}]
                        """,
                        List.of(
                                ":1:30: WRONG_TYPE The member 'province': expected a number, text or null, found an"
                                        + " object, so it was not used: correct it.",
                                ":2:32: WRONG_TYPE The member 'id': expected a number, text or null, found an array,"
                                        + " so it was not used: correct it.",
                                ":3:21: WRONG_TYPE The member 'agency': expected a number, text or null, found an"
                                        + " object, so it was not used: correct it."),
                        "ก o8=0",
                        "ข o8=0"),
                of(
                        SheetCode.UNKNOWN_MEMBER,
                        "a slip of the pen",
                        2566,
                        "{\"agancy\": \"ก\", \"scores\": {\"o8\": 0}}",
                        List.of(":1:12: UNKNOWN_MEMBER There is no member 'agancy' in a score file, so it was not read"
                                + " (did you mean agency?): correct its name, or take it out."),
                        "- o8=0"),
                of(
                        SheetCode.COLUMNS_PASSED_OVER,
                        "members of an agency that nobody reads",
                        2566,
                        "[{\"agency\": {\"name\": \"ก\", \"address\": {\"road\": 1}}, \"scores\": {\"o8\": 0}}]",
                        List.of(":1:2: COLUMNS_PASSED_OVER The members 'address' are no scores and were not read:"
                                + " nothing to do, if they are beside the scores."),
                        "ก o8=0"),
                of(
                        SheetCode.COLUMNS_PASSED_OVER,
                        "members of another file",
                        2566,
                        "[{\"Agency\": \"ก\", \"source\": [1, {\"a\": 2}], \"scores\": {\"o8\": 0}},\n{\"Agency\":"
                                + " \"ข\", \"source\": 1, \"scores\": {\"o8\": 0}}]",
                        List.of(":1:2: COLUMNS_PASSED_OVER The members 'source' are no scores and were not read:"
                                + " nothing to do, if they are beside the scores."),
                        "ก o8=0",
                        "ข o8=0"),
                of(
                        SheetCode.DUPLICATE_MEMBER,
                        "two names",
                        2566,
                        "{\"agency\": \"ก\",\n\"agency\": \"ข\", \"scores\": {\"o8\": 0}}",
                        List.of(":2:11: DUPLICATE_MEMBER The member 'agency' occurs twice in one object, in lines 1"
                                + " and 2: the first is used; remove the other."),
                        "ก o8=0"),
                of(
                        SheetCode.MISSING_MEMBER,
                        "an object without scores",
                        2566,
                        "[{\"agency\": \"ก\"},\n {\"agency\": \"ข\", \"scores\": {\"o8\": 0}}]",
                        List.of(":1:2: MISSING_MEMBER The object has no member 'scores', so it was not used: add it,"
                                + " such as \"scores\": {\"o12\": 0}."),
                        "ข o8=0"),
                of(
                        SheetCode.MISSING_AGENCY,
                        "a blank name in JSON",
                        2566,
                        "{\"agency\": \" \", \"scores\": {\"o8\": 0}}",
                        List.of(":1:12: MISSING_AGENCY The name of the agency is blank, so its object was not used:"
                                + " fill it in, or take the member out.")),
                of(
                        SheetCode.DUPLICATE_AGENCY,
                        "two objects of one agency",
                        2566,
                        "[{\"agency\": \"ก\", \"scores\": {\"o8\": 0}},\n{\"agency\": \"ก \", \"scores\": {\"o8\":"
                                + " 100}}]",
                        List.of(":2:12: DUPLICATE_AGENCY 'ก' is there twice, in lines 1 and 2: the first is used;"
                                + " take the other out, or correct the name."),
                        "ก o8=0"),

                // ---- years
                of(
                        SheetCode.MISSING_YEAR,
                        "CSV without a year",
                        0,
                        "code,score\no8,0\n",
                        List.of(": MISSING_YEAR The table does not say its fiscal year, so it was not read: say"
                                + " which it is (--year 2568), or add a column 'year'.")),
                of(
                        SheetCode.MISSING_YEAR,
                        "an object without a year",
                        0,
                        "[{\"scores\": {\"o8\": 0}},\n{\"agency\": \"ก\", \"fiscalYear\": 2566, \"scores\": {\"o8\":"
                                + " 0}}]",
                        List.of(":1:2: MISSING_YEAR The object does not say its fiscal year, so it was not used: add"
                                + " a member such as \"fiscalYear\": 2568, or say the year (--year 2568)."),
                        "ก o8=0"),
                of(
                        SheetCode.INVALID_YEAR,
                        "a year of the Christian Era",
                        0,
                        "{\"fiscalYear\": 2023, \"scores\": {\"o8\": 0}}",
                        List.of(":1:16: INVALID_YEAR '2023' is no fiscal year of the Buddhist Era, so its object was"
                                + " not used: write four digits such as 2568 (2025 is 2568).")),
                of(
                        SheetCode.UNKNOWN_YEAR,
                        "a year without a catalogue",
                        0,
                        "{\"fiscalYear\": 2562, \"scores\": {\"overall\": 80}}",
                        List.of(":1:16: UNKNOWN_YEAR There is no catalogue for fiscal year 2562, so no score of that"
                                + " year was used: there are " + ShippedYears.listFrom(0) + ".")),
                of(
                        SheetCode.DIFFERENT_YEAR,
                        "not the year that was asked for",
                        2566,
                        "[{\"fiscalYear\": 2565, \"agency\": \"ก\", \"scores\": {\"o8\": 0}}]",
                        List.of(":1:2: DIFFERENT_YEAR The scores of the file are of fiscal year 2565, but 2566 was"
                                + " asked for, so none was used: ask for 2565 (--year 2565), or correct the year in"
                                + " the file.")),
                of(
                        SheetCode.OTHER_YEARS_PASSED_OVER,
                        "objects of two years",
                        2566,
                        "[{\"fiscalYear\": 2565, \"agency\": \"ก\", \"scores\": {\"o8\": 0}},\n{\"scores\": {\"o8\":"
                                + " 0}, \"agency\": \"ข\", \"fiscalYear\": \"๒๕๖๖\"}]",
                        List.of(":1:2: OTHER_YEARS_PASSED_OVER The scores here are of fiscal year 2565 and were"
                                + " skipped, as all scores were that are not of 2566."),
                        "ข o8=0"),
                of(
                        SheetCode.MISSING_YEAR,
                        "a row of a table without its year",
                        0,
                        "agency,year,o8\nก,2566,0\nข,,0\n",
                        List.of(":3: MISSING_YEAR The row does not say its fiscal year, so it was not used: fill in"
                                + " the year on every row, or say it (--year 2568)."),
                        "ก o8=0"),
                of(
                        SheetCode.INVALID_YEAR,
                        "a row of a table of the Christian Era",
                        0,
                        "agency,year,o8\nก,2566,0\nข,2024,0\n",
                        List.of(":3:2: INVALID_YEAR '2024' is no fiscal year of the Buddhist Era, so the row was not"
                                + " used: write four digits such as 2568 (2025 is 2568)."),
                        "ก o8=0"));
    }

    private static Case of(
            SheetCode code, String about, int year, String content, List<String> reports, String... good) {
        return of(code, about, year, content.getBytes(StandardCharsets.UTF_8), reports, good);
    }

    private static Case of(
            SheetCode code, String about, int year, byte[] content, List<String> reports, String... good) {
        return new Case(
                code,
                about,
                year == 0 ? Optional.empty() : Optional.of(year),
                () -> new ByteArrayInputStream(content),
                reports,
                List.of(good));
    }

    /** Windows-874 and TIS-620 have the Thai letters in the order of Unicode; not every JDK has the character sets. */
    private static byte[] thai874(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            bytes[i] = (byte) (c < 0x80 ? c : c - 0x0E00 + 0xA0);
        }
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

package io.github.ita4j.io.survey;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Counts;
import io.github.ita4j.io.sheet.ReadFailure.Code;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.scoring.survey.SurveyException;
import java.util.Optional;

/**
 * Something that cannot be used, before it is known whether its failure is kept. Every message of the reader is made
 * here.
 *
 * @param code the kind
 * @param line the line, or 0 for the file as a whole
 * @param column the number of the field, or 0 for the line as a whole
 * @param found what stands there
 * @param expected what should
 * @param message what is wrong and what to do
 */
record Fault(Code code, int line, int column, Optional<String> found, Optional<String> expected, String message) {
    private static final int MAX_FOUND = 100;

    private static final String ROW_REFUSED = " The row was not used.";

    Fault at(int where, int field) {
        return new Fault(code, where, field, found, expected, message);
    }

    private Fault found(String text) {
        String stripped = text.strip();
        String shown = stripped.codePointCount(0, stripped.length()) <= MAX_FOUND
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, MAX_FOUND)) + "…";
        return new Fault(code, line, column, Optional.of(shown), expected, message);
    }

    private Fault expected(String text) {
        return new Fault(code, line, column, found, Optional.of(text), message);
    }

    private static Fault of(Code code, String message) {
        return new Fault(code, 0, 0, Optional.empty(), Optional.empty(), message);
    }

    private static String quote(String text) {
        return InputText.quote(text.strip());
    }

    // ---- the file as a whole

    static Fault fileNotFound() {
        return of(Code.FILE_NOT_FOUND, "There is no such file: check the name and the folder.");
    }

    static Fault fileIsFolder() {
        return of(Code.FILE_IS_FOLDER, "This is a folder: name one file of answers in it.");
    }

    static Fault fileNotReadable() {
        return of(
                Code.FILE_NOT_READABLE,
                "The file could not be read, or not to its end, so some answers may be missing: check that it may be"
                        + " opened, and read it again.");
    }

    static Fault emptyFile() {
        return of(
                Code.EMPTY_FILE,
                "The file is empty: it must hold a header such as 'agency,respondent,i1,i2' and a row for each"
                        + " respondent.");
    }

    static Fault utf16() {
        return of(
                        Code.WRONG_ENCODING,
                        "The file is UTF-16 text, so nothing of it was read: save it as 'CSV UTF-8' or convert it to"
                                + " UTF-8.")
                .expected("UTF-8");
    }

    static Fault spreadsheet() {
        return of(
                        Code.SPREADSHEET,
                        "The file is a spreadsheet (.xlsx, .xls or .ods), so nothing of it was read: open it in the"
                                + " spreadsheet program and save it as 'CSV UTF-8'.")
                .expected("CSV in UTF-8");
    }

    static Fault noRows() {
        return of(Code.NO_ROWS, "The file has a header, but no row below it: add a row for each respondent.");
    }

    // ---- the header

    static Fault tooManyColumns(int columns) {
        return of(
                Code.TOO_MANY_COLUMNS,
                "The header has " + columns + " columns, so the file was not read: at most " + ReadLimits.MAX_COLUMNS
                        + " are read.");
    }

    static Fault notAHeader(String line) {
        return of(
                        Code.MISSING_HEADER,
                        "The first line " + quote(line)
                                + " names no question, so the file was not read: begin it with a header such as"
                                + " 'agency,respondent,i1,i2', separated by commas.")
                .found(line)
                .expected("agency,respondent,i1,i2");
    }

    static Fault unreadHeader() {
        return of(
                Code.MISSING_HEADER,
                "No question of the header can be tallied (see its failures), so nothing below it was read: correct the"
                        + " header.");
    }

    static Fault missingColumn(String name, String why) {
        return of(
                        Code.MISSING_COLUMN,
                        "The header has no column '" + name + "', so the file was not read: " + why + ".")
                .expected(name);
    }

    static Fault unknownColumn(String name) {
        return of(
                        Code.UNKNOWN_COLUMN,
                        "The column " + quote(name) + " is none of a file of answers, so it was not read: name it"
                                + " 'agency', 'respondent' or by its question, such as i1 or i1.2, or take it out.")
                .found(name)
                .expected("agency, respondent or a question");
    }

    static Fault duplicateColumn(String name, int first, int second) {
        return of(
                        Code.DUPLICATE_COLUMN,
                        "Columns " + first + " and " + second + " are both '" + name
                                + "': the first is used; take the other out or correct its name.")
                .found(name);
    }

    /** A question that the survey does not have. */
    static Fault wrongQuestion(String text, SurveyException wrong) {
        Code code = switch (wrong.reason()) {
            case OTHER_INSTRUMENT, NOT_A_SURVEY -> Code.OTHER_INSTRUMENT;
            case QUESTIONS_NOT_KNOWN -> Code.UNKNOWN_ITEMS;
            case SCALE_NOT_KNOWN -> Code.SCALE_NOT_KNOWN;
            case UNKNOWN_PART -> Code.UNKNOWN_PART;
            default -> Code.UNKNOWN_CODE;
        };
        Fault fault = of(code, wrong.getMessage() + " The column was not read.").found(text);
        return wrong.expected().map(fault::expected).orElse(fault);
    }

    // ---- rows

    static Fault lineTooLong() {
        return of(
                Code.LINE_TOO_LONG,
                "The line is longer than " + ReadLimits.MAX_LINE_BYTES
                        + " bytes and was passed over: check whether line ends are missing.");
    }

    static Fault brokenQuotes() {
        return of(
                Code.BROKEN_QUOTES,
                "A quotation mark is not closed on this line, or text follows the closing one: close it, keep the row"
                        + " on one line, and write a mark within a field twice (\"\")." + ROW_REFUSED);
    }

    static Fault raggedRow(int fields, int columns) {
        return of(
                        Code.RAGGED_ROW,
                        "The row has " + Counts.of(fields, "field") + ", but the header has " + columns
                                + ": give every column a field, an empty one for a blank answer, and put a field with a"
                                + " comma in it between quotation marks." + ROW_REFUSED)
                .found(Counts.of(fields, "field"))
                .expected(Counts.of(columns, "field"));
    }

    static Fault valueWithoutName(String value) {
        return of(
                        Code.UNKNOWN_COLUMN,
                        "The value " + quote(value) + " stands in a column without a name: name the column in the"
                                + " header, or take it out." + ROW_REFUSED)
                .found(value);
    }

    static Fault wrongEncoding(String text) {
        return of(
                        Code.WRONG_ENCODING,
                        "The text " + quote(text) + " is not UTF-8: convert the file from Windows-874 (TIS-620) to"
                                + " UTF-8, or save it as 'CSV UTF-8'." + ROW_REFUSED)
                .found(text)
                .expected("UTF-8");
    }

    static Fault fieldTooLong(int length) {
        return of(
                        Code.FIELD_TOO_LONG,
                        "A text of " + length + " characters stands here, but at most " + ReadLimits.MAX_FIELD_LENGTH
                                + " are read: check whether quotation marks are missing." + ROW_REFUSED)
                .expected("at most " + ReadLimits.MAX_FIELD_LENGTH + " characters");
    }

    static Fault missingAgency() {
        return of(Code.MISSING_AGENCY, "The row names no agency: fill in the agency on every row." + ROW_REFUSED)
                .expected("the name of an agency");
    }

    static Fault tooManyAgencies(String name) {
        return of(
                        Code.TOO_MANY_AGENCIES,
                        "The file has more than " + ReadLimits.MAX_AGENCIES + " agencies, so the row of " + quote(name)
                                + " was not used: split the file.")
                .found(name);
    }

    static Fault missingRespondent() {
        return of(
                        Code.MISSING_RESPONDENT,
                        "The row names no respondent, so nobody can tell whether it is there twice: fill in the"
                                + " respondent, or read the file without looking for duplicates." + ROW_REFUSED)
                .expected("the code of a respondent");
    }

    static Fault duplicateRespondent(String respondent, String agency, int first, int second) {
        return of(
                        Code.DUPLICATE_RESPONDENT,
                        "The respondent " + quote(respondent) + " answers for " + quote(agency) + " twice, in lines "
                                + first + " and " + second + ": the first is used; take the other out, or correct the"
                                + " respondent.")
                .found(respondent);
    }

    static Fault wrongAnswer(String text, SurveyException wrong) {
        Code code = wrong.reason() == SurveyException.Reason.CHOICE_OUTSIDE_SCALE
                ? Code.CHOICE_OUTSIDE_SCALE
                : Code.UNKNOWN_ANSWER;
        Fault fault = of(code, wrong.getMessage() + ROW_REFUSED).found(text);
        return wrong.expected().map(fault::expected).orElse(fault);
    }
}

package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Counts;
import io.github.ita4j.io.sheet.ReadFailure.Code;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every message of the readers, each once. A message says what is wrong and what to do, in one line; the place is
 * added by
 * {@link FailureLog}.
 */
final class Faults {
    private static final String SCORE_EXPECTED = "a number from 0 to 100";

    private Faults() {}

    // ---- the file as a whole

    static ReadFailure.Builder fileNotFound() {
        return fault(Code.FILE_NOT_FOUND, "There is no such file: check the name and the folder.");
    }

    static ReadFailure.Builder fileIsFolder() {
        return fault(Code.FILE_IS_FOLDER, "This is a folder: name one score file in it.");
    }

    static ReadFailure.Builder fileNotReadable() {
        return fault(
                Code.FILE_NOT_READABLE,
                "The file could not be read, or not to its end: check that it may be opened; what came before is"
                        + " kept.");
    }

    static ReadFailure.Builder emptyFile() {
        return fault(
                Code.EMPTY_FILE,
                "The file is empty: it must hold a header such as 'agency,code,score' and rows of scores.");
    }

    static ReadFailure.Builder headerOnly() {
        return fault(Code.NO_ROWS, "The file has a header, but no row below it: add the rows with the scores.");
    }

    static ReadFailure.Builder emptyArray() {
        return fault(Code.NO_ROWS, "The file holds an empty array: put one object for each agency into it.");
    }

    static ReadFailure.Builder wrongEncodingOfFile() {
        return fault(
                        Code.WRONG_ENCODING,
                        "The file is UTF-16 text, so nothing of it was read: save it as 'CSV UTF-8' or convert it to"
                                + " UTF-8.")
                .expected("UTF-8");
    }

    static ReadFailure.Builder spreadsheet() {
        return fault(
                        Code.SPREADSHEET,
                        "The file is a spreadsheet (.xlsx, .xls or .ods), so nothing of it was read: open it in the"
                                + " spreadsheet program and save it as 'CSV UTF-8'.")
                .expected("CSV or JSON in UTF-8");
    }

    static ReadFailure.Builder wrongEncoding(String text, String consequence) {
        return fault(
                        Code.WRONG_ENCODING,
                        "The text " + Words.quote(text) + " is not UTF-8, so " + consequence
                                + " was not used: convert the file from Windows-874 (TIS-620) to UTF-8, or save it as"
                                + " 'CSV UTF-8'.")
                .found(Words.shorten(text))
                .expected("UTF-8");
    }

    static ReadFailure.Builder lineTooLong() {
        return fault(
                Code.LINE_TOO_LONG,
                "The line is longer than " + ReadLimits.MAX_LINE_BYTES
                        + " bytes and was passed over: check whether line ends are missing.");
    }

    static ReadFailure.Builder fieldTooLong(String text, String consequence) {
        return fault(
                        Code.FIELD_TOO_LONG,
                        "A text of " + text.length() + " characters stands here, so " + consequence
                                + " was not used: at most " + ReadLimits.MAX_FIELD_LENGTH + " are read.")
                .expected("at most " + ReadLimits.MAX_FIELD_LENGTH + " characters");
    }

    static ReadFailure.Builder textTooLongToGoOn() {
        return fault(
                Code.FIELD_TOO_LONG,
                "A text is so long that reading ends here: at most " + ReadLimits.MAX_FIELD_LENGTH
                        + " characters are read. The object it stands in was not used.");
    }

    static ReadFailure.Builder fileTooLarge() {
        return fault(
                Code.FILE_TOO_LARGE,
                "The JSON file is larger than " + (ReadLimits.MAX_JSON_BYTES >> 20)
                        + " MiB, and reading ends there: split it, or use CSV. The objects before are kept.");
    }

    static ReadFailure.Builder nestedTooDeeply() {
        return fault(
                Code.NESTED_TOO_DEEPLY,
                "The JSON is nested more than " + ReadLimits.MAX_NESTING
                        + " levels deep, and reading ends here: a score file needs three. The objects before are"
                        + " kept.");
    }

    static ReadFailure.Builder tooManyColumns(int columns) {
        return fault(
                Code.TOO_MANY_COLUMNS,
                "The header has " + columns + " columns, so the file was not read: at most " + ReadLimits.MAX_COLUMNS
                        + " are read.");
    }

    static ReadFailure.Builder tooManyAgencies(String agency) {
        return fault(
                Code.TOO_MANY_AGENCIES,
                "The file has more than " + ReadLimits.MAX_AGENCIES + " agencies, so " + Words.quote(agency)
                        + " was not used: split the file.");
    }

    static ReadFailure.Builder tooManyFailures() {
        return fault(
                Code.TOO_MANY_FAILURES,
                "More than " + ReadLimits.MAX_FAILURES
                        + " failures were met, and reading ended here: correct the file and read it again.");
    }

    // ---- tables

    static ReadFailure.Builder unreadHeader() {
        return fault(
                Code.MISSING_HEADER,
                "The header could not be read (see the failure of its line), so nothing below it was: correct the"
                        + " header.");
    }

    static ReadFailure.Builder missingHeader(List<String> cells) {
        return fault(
                        Code.MISSING_HEADER,
                        "The first line " + Words.quote(String.join(",", cells)) + " is not a header"
                                + separatorHint(cells)
                                + ": begin the file with 'agency,code,score', 'code,score', or 'agency' and codes"
                                + " such as"
                                + " 'agency,o1,o2'.")
                .found(Words.shorten(String.join(",", cells)))
                .expected("agency,code,score");
    }

    private static String separatorHint(List<String> cells) {
        String line = String.join(",", cells);
        if (cells.size() > 1) {
            return "";
        }
        return line.indexOf(';') >= 0
                ? " (its fields are separated by semicolons; use commas)"
                : line.indexOf('\t') >= 0 ? " (its fields are separated by tabs; use commas)" : "";
    }

    static ReadFailure.Builder missingColumn(String name, List<String> cells) {
        return fault(
                        Code.MISSING_COLUMN,
                        "The header " + Words.quote(String.join(",", cells)) + " has no column '" + name
                                + "', so the file was not read: add it, or correct its name.")
                .found(Words.shorten(String.join(",", cells)))
                .expected(name)
                .addAllNearest(Nearest.words(name, cells));
    }

    static ReadFailure.Builder unknownColumn(String name, List<String> nearest) {
        return fault(
                        Code.UNKNOWN_COLUMN,
                        "There is no column " + Words.quote(name) + " in a score file, so it was not read"
                                + suggestion(nearest) + ": correct its name, or take the column out.")
                .found(Words.shorten(name))
                .expected("agency, code or score")
                .addAllNearest(nearest);
    }

    static ReadFailure.Builder perhapsTheAgency(String name, List<String> nearest) {
        return fault(
                        Code.UNKNOWN_COLUMN,
                        "The column " + Words.quote(name)
                                + " is none of a score file and may hold the agencies, so the file"
                                + " was not read" + suggestion(nearest)
                                + ": name it 'agency' if it does, or take the column out.")
                .found(Words.shorten(name))
                .expected("agency, code or score")
                .addAllNearest(nearest);
    }

    static ReadFailure.Builder valueWithoutHeader(String value) {
        return fault(
                        Code.UNKNOWN_COLUMN,
                        "The value " + Words.quote(value)
                                + " stands in a column without a name, so it was not read: name the column in the"
                                + " header.")
                .found(Words.shorten(value));
    }

    static ReadFailure.Builder duplicateColumn(String name, int first, int second) {
        return fault(
                        Code.DUPLICATE_COLUMN,
                        "Columns " + first + " and " + second + " are both '" + name
                                + "': the first is used; take the other out or correct its name.")
                .found(Words.shorten(name));
    }

    static ReadFailure.Builder raggedRow(int fields, int columns) {
        return fault(
                        Code.RAGGED_ROW,
                        "The row has " + Counts.of(fields, "field") + ", but the header has " + columns
                                + ", so the row was not used: give every column a field, an empty one where the"
                                + " score is"
                                + " missing, and put a field with a comma in it between quotation marks.")
                .found(Counts.of(fields, "field"))
                .expected(Counts.of(columns, "field"));
    }

    static ReadFailure.Builder brokenQuotes() {
        return fault(
                Code.BROKEN_QUOTES,
                "A quotation mark is not closed on this line, or text follows the closing one, so the line was not"
                        + " used:"
                        + " close it, keep the row on one line, and write a mark within a field twice (\"\").");
    }

    static ReadFailure.Builder missingAgencyOfRow() {
        return fault(
                        Code.MISSING_AGENCY,
                        "The row names no agency, so it was not used: fill in the agency on every row, or take the"
                                + " whole"
                                + " column out if the file is of one agency.")
                .expected("the name of an agency");
    }

    static ReadFailure.Builder missingAgencyOfObject() {
        return fault(
                        Code.MISSING_AGENCY,
                        "The name of the agency is blank, so its object was not used: fill it in, or take the member"
                                + " out.")
                .expected("the name of an agency");
    }

    static ReadFailure.Builder duplicateAgency(Optional<Agency> agency, int first, int second) {
        return fault(
                        Code.DUPLICATE_AGENCY,
                        agency.map(a -> Words.quote(a.name()) + " is there twice, in ")
                                        .orElse("Two sheets name no agency, in ")
                                + Words.lines(first, second) + ": the first is used; "
                                + (agency.isPresent()
                                        ? "take the other out, or correct the name."
                                        : "say which agency each is of."))
                .found(agency.map(Agency::name).map(Words::shorten));
    }

    // ---- codes and scores

    static ReadFailure.Builder missingCode() {
        return fault(Code.MISSING_CODE, "The row has no code, so it was not used: fill in a code such as o12.")
                .expected("a code such as o12");
    }

    static ReadFailure.Builder unknownCode(String text, FiscalYear year, String range, List<String> nearest) {
        return fault(
                        Code.UNKNOWN_CODE,
                        "There is no code " + Words.quote(text) + " in fiscal year " + year + range
                                + suggestion(nearest) + ": correct the code.")
                .found(Words.shorten(text))
                .expected("a code of fiscal year " + year)
                .addAllNearest(nearest);
    }

    static ReadFailure.Builder codeOfOtherYear(
            NodeCode code, String text, FiscalYear year, Collection<FiscalYear> others) {
        return fault(
                        Code.CODE_OF_OTHER_YEAR,
                        "There is no code '" + code.code() + "' in fiscal year " + year + ", but there is in "
                                + Words.and(others) + ": check the year (--year), or give the code of " + year + ".")
                .found(Words.shorten(text))
                .expected("a code of fiscal year " + year);
    }

    static ReadFailure.Builder unknownItems(NodeCode code, String text, FiscalYear year, List<String> indicators) {
        return fault(
                        Code.UNKNOWN_ITEMS,
                        "The survey items of fiscal year " + year + " are not known, so '" + code.code()
                                + "' was not used: give the scores of indicators " + Words.and(indicators)
                                + " instead, or check the year (--year).")
                .found(Words.shorten(text))
                .expected("indicators " + Words.and(indicators))
                .addAllNearest(indicators);
    }

    static ReadFailure.Builder duplicateCode(NodeCode code, Optional<Agency> agency, int first, int second) {
        return fault(
                        Code.DUPLICATE_CODE,
                        "'" + code.code() + "'"
                                + agency.map(a -> " of " + Words.quote(a.name()))
                                        .orElse("")
                                + " is given twice, in " + Words.lines(first, second)
                                + ": the first is used; take the other out.")
                .found(Words.shorten(code.code()));
    }

    static ReadFailure.Builder notANumber(NodeCode code, String text) {
        return fault(
                        Code.NOT_A_NUMBER,
                        "The score of '" + code.code() + "' is " + Words.quote(text)
                                + ", which is not a plain number: write a number from 0 to 100 such as 87.28, or"
                                + " leave it"
                                + " empty where the score is missing.")
                .found(Words.shorten(text))
                .expected(SCORE_EXPECTED);
    }

    static ReadFailure.Builder outOfRange(NodeCode code, String text) {
        return fault(
                        Code.OUT_OF_RANGE,
                        "The score of '" + code.code() + "' is " + Words.quote(text)
                                + ", which is outside the range from 0 to 100: correct the score.")
                .found(Words.shorten(text))
                .expected(SCORE_EXPECTED);
    }

    // ---- JSON

    static ReadFailure.Builder malformedJson() {
        return fault(
                Code.MALFORMED_JSON,
                "The text is not JSON from here on, so reading ends: check quotation marks, commas and brackets."
                        + " Complete"
                        + " objects before this place are kept.");
    }

    static ReadFailure.Builder endsEarly() {
        return fault(
                Code.MALFORMED_JSON,
                "The file ends in the middle of its JSON: close what was opened, or fetch the whole file. Complete"
                        + " objects"
                        + " are kept.");
    }

    static ReadFailure.Builder moreThanOneValue() {
        return fault(
                Code.MALFORMED_JSON,
                "Something follows the end of the JSON and was not read: put several objects into one array [ … ].");
    }

    static ReadFailure.Builder wrongType(String what, String found, String expected) {
        return fault(
                        Code.WRONG_TYPE,
                        what + " is " + found + " where " + expected + " must stand, so it was not used: correct it.")
                .found(Words.shorten(found))
                .expected(expected);
    }

    static ReadFailure.Builder unknownMember(String name, List<String> known, List<String> nearest) {
        return fault(
                        Code.UNKNOWN_MEMBER,
                        "There is no member " + Words.quote(name) + " in a score file, so it was not read"
                                + suggestion(nearest) + ": correct its name, or take it out.")
                .found(Words.shorten(name))
                .expected(Words.or(known))
                .addAllNearest(nearest);
    }

    static ReadFailure.Builder duplicateMember(String name, int first, int second) {
        return fault(
                        Code.DUPLICATE_MEMBER,
                        "The member '" + name + "' stands twice in one object, in " + Words.lines(first, second)
                                + ": the first is used; take the other out.")
                .found(Words.shorten(name));
    }

    static ReadFailure.Builder missingScores() {
        return fault(
                        Code.MISSING_MEMBER,
                        "The object has no member 'scores', so it was not used: add it, such as"
                                + " \"scores\": {\"o12\": 0}.")
                .expected("scores");
    }

    // ---- years

    static ReadFailure.Builder missingYearOfTable() {
        return fault(
                        Code.MISSING_YEAR,
                        "A CSV file does not say its fiscal year, so it was not read: say which it is (--year 2568).")
                .expected("a fiscal year");
    }

    static ReadFailure.Builder missingYearOfObject() {
        return fault(
                        Code.MISSING_YEAR,
                        "The object does not say its fiscal year, so it was not used: add a member such as"
                                + " \"fiscalYear\": 2568, or say the year (--year 2568).")
                .expected("fiscalYear");
    }

    static ReadFailure.Builder invalidYear(String text) {
        return fault(
                        Code.INVALID_YEAR,
                        Words.quote(text)
                                + " is no fiscal year of the Buddhist Era, so its object was not used: write four"
                                + " digits such as 2568 (2025 is 2568).")
                .found(Words.shorten(text))
                .expected("a year of the Buddhist Era such as 2568");
    }

    static ReadFailure.Builder unknownYear(FiscalYear year, Collection<FiscalYear> known) {
        return fault(
                        Code.UNKNOWN_YEAR,
                        "There is no catalogue for fiscal year " + year + ", so its object was not used: there are "
                                + Words.and(known) + ".")
                .found(year.toString())
                .expected(Words.or(known));
    }

    static ReadFailure.Builder yearNotAsked(FiscalYear year, FiscalYear asked) {
        return fault(
                        Code.DIFFERENT_YEAR,
                        "The object is of fiscal year " + year + ", but " + asked
                                + " was asked for, so it was not used: ask for " + year + " (--year " + year
                                + "), or correct the member.")
                .found(year.toString())
                .expected(asked.toString());
    }

    static ReadFailure.Builder mixedYears(FiscalYear year, FiscalYear first) {
        return fault(
                        Code.DIFFERENT_YEAR,
                        "The object is of fiscal year " + year + ", but the file begins with " + first
                                + ", so it was not used: put each year into a file of its own.")
                .found(year.toString())
                .expected(first.toString());
    }

    private static String suggestion(List<String> nearest) {
        return nearest.isEmpty() ? "" : " (did you mean " + Words.or(nearest) + "?)";
    }

    private static ReadFailure.Builder fault(Code code, String message) {
        return ReadFailure.builder().code(code).message(message);
    }
}

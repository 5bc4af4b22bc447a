package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.text.Texts;

/**
 * What can be wrong with a score file or a file of raw answers. Constants may be added in a minor
 * release; none is ever given another meaning.
 *
 * <pre>{@code
 * reading.faults().get(0).code() == SheetCode.UNKNOWN_CODE; // true
 * }</pre>
 */
public enum SheetCode implements FaultCode {
    /** There is no file with the name. */
    FILE_NOT_FOUND,
    /** The name is that of a folder. */
    FILE_IS_FOLDER,
    /** The file is there, but reading it failed, at once or midway. */
    FILE_NOT_READABLE,
    /** The file holds nothing but blanks. */
    EMPTY_FILE,
    /** The file has a header, or is an empty array, but no scores. */
    NO_ROWS,
    /** Something in the file is not UTF-8. */
    WRONG_ENCODING,
    /** The file is in Windows-874 (TIS-620), as old Thai programs write, and was read so. */
    READ_AS_WINDOWS_874,
    /** A line is longer than {@link ReadLimits#MAX_LINE_BYTES}. */
    LINE_TOO_LONG,
    /** A text is longer than {@link ReadLimits#MAX_FIELD_LENGTH}. */
    FIELD_TOO_LONG,
    /** An object of a JSON file is larger than {@link ReadLimits#MAX_OBJECT_BYTES}. */
    FILE_TOO_LARGE,
    /** A JSON file is nested more deeply than {@link ReadLimits#MAX_NESTING}. */
    NESTED_TOO_DEEPLY,
    /** A table has more columns than {@link ReadLimits#MAX_COLUMNS}. */
    TOO_MANY_COLUMNS,
    /** A file has more agencies than {@link ReadLimits#MAX_AGENCIES}. */
    TOO_MANY_AGENCIES,
    /** A file read sheet by sheet has so many agencies that those behind are not looked for among them. A notice. */
    DUPLICATES_NOT_SOUGHT,
    /** More than {@link ReadLimits#MAX_FAULTS} faults were met, and reading ended there. */
    TOO_MANY_FAULTS,
    /** The first line of a table is not a header. */
    MISSING_HEADER,
    /** The header of a long table lacks the code or the score. */
    MISSING_COLUMN,
    /** A column has no known name, or values without any name. */
    UNKNOWN_COLUMN,
    /** Two columns of a table mean the same; the first is used. */
    DUPLICATE_COLUMN,
    /** Columns that hold neither scores nor anything of the agency. */
    COLUMNS_PASSED_OVER,
    /** Lines above the header, such as a title. */
    LINES_ABOVE_HEADER,
    /** Two rows of headers, one below the other. */
    TWO_HEADER_ROWS,
    /** A row of means or sums. */
    MEANS_PASSED_OVER,
    /** Rows of other years than the one that was asked for. */
    OTHER_YEARS_PASSED_OVER,
    /** A row has more or fewer fields than the header. */
    RAGGED_ROW,
    /** A quotation mark is not closed on its line, or text follows the closing one. */
    BROKEN_QUOTES,
    /** The name of the agency is empty where it must be there. */
    MISSING_AGENCY,
    /** Two wide rows or JSON objects are of the same agency; the first is used. */
    DUPLICATE_AGENCY,
    /** The code of a long row is empty. */
    MISSING_CODE,
    /** A code that no catalogue has. */
    UNKNOWN_CODE,
    /** A title that several nodes of the year have. */
    AMBIGUOUS_TITLE,
    /** A code in which a zero was read as the letter o. */
    DOUBTFUL_CODE,
    /** A code that this year's catalogue does not have, but another year's does. */
    CODE_OF_OTHER_YEAR,
    /** A survey item of a year whose survey items are not known. */
    UNKNOWN_ITEMS,
    /** A code is given twice for one agency; the first is used. */
    DUPLICATE_CODE,
    /** A published grade that no catalogue has. */
    UNKNOWN_GRADE,
    /** A published grade that this year's grade scale does not have, but another year's does; it is not used. A notice. */
    GRADE_OF_OTHER_YEAR,
    /** In place of a published grade it says that the agency passed, or did not; it is not used. A notice. */
    PASSED_OR_NOT,
    /** A score is not a number. */
    NOT_A_NUMBER,
    /** A score that looks like a number that a program has computed, such as 84.99499999999999 for 84.995. */
    COMPUTED_NUMBER,
    /** The scores of a question's parts do not give the score of the question, which is used. */
    PARTS_DIFFER,
    /** Some parts of a question have scores and others not, so that the question has none. */
    PARTS_MISSING,
    /** The scores of o-items are all 0 or 1, which are codes. */
    CODES_FOR_SCORES,
    /** The scores of IIT, EIT and OIT add up to the total: they are points of it. */
    POINTS_FOR_SCORES,
    /** A score is below 0 or above 100. */
    OUT_OF_RANGE,
    /** The text is not JSON from some point on. */
    MALFORMED_JSON,
    /** A JSON value is of another type than its member asks for. */
    WRONG_TYPE,
    /** A JSON member that such a file does not have. */
    UNKNOWN_MEMBER,
    /** A JSON member occurs twice in one object; the first is used. */
    DUPLICATE_MEMBER,
    /** A JSON object lacks a member that must be there, such as the scores. */
    MISSING_MEMBER,
    /** Neither the caller nor the file says the fiscal year. */
    MISSING_YEAR,
    /** The fiscal year is no year of the Buddhist Era. */
    INVALID_YEAR,
    /** There is no catalogue for the fiscal year. */
    UNKNOWN_YEAR,
    /** All of the file is of other fiscal years than the one that was asked for. */
    DIFFERENT_YEAR,
    /** A file of raw answers has a column for an item of another instrument. */
    OTHER_INSTRUMENT,
    /** A file of raw answers has a column for an item whose answer scale is not known. */
    SCALE_NOT_KNOWN,
    /** A part that a question does not have or, in a file of raw answers, an item that is asked in parts. */
    UNKNOWN_PART,
    /** An answer is neither a number nor one of the question's choices. */
    UNKNOWN_ANSWER,
    /** An answer is a number, but not that of a choice of its question. */
    CHOICE_OUTSIDE_SCALE,
    /** A number answers a question of yes or no, and nobody has said which number means which. */
    NUMBER_NOT_EXPLAINED,
    /** A file holds how often each choice was answered, and not the answers. */
    COUNTS_READ,
    /** The answers to an instrument whose parts have scores of their own are counted together. */
    PARTS_POOLED,
    /** A row of raw answers names no respondent where duplicates are to be found. */
    MISSING_RESPONDENT,
    /** A respondent has answered for the same agency before; the first row is used. */
    DUPLICATE_RESPONDENT;

    private static final Texts TEXTS = Texts.of("sheet-faults", file -> SheetCode.class.getResourceAsStream(file));

    @Override
    public Severity severity() {
        return switch (this) {
            case READ_AS_WINDOWS_874,
                    DUPLICATES_NOT_SOUGHT,
                    COLUMNS_PASSED_OVER,
                    LINES_ABOVE_HEADER,
                    MEANS_PASSED_OVER,
                    OTHER_YEARS_PASSED_OVER,
                    DOUBTFUL_CODE,
                    COMPUTED_NUMBER,
                    PARTS_DIFFER,
                    PARTS_MISSING,
                    GRADE_OF_OTHER_YEAR,
                    PASSED_OR_NOT,
                    COUNTS_READ,
                    PARTS_POOLED -> Severity.NOTICE;
            default -> Severity.ERROR;
        };
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }
}

package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;

/**
 * What can be wrong with a file with tables. Constants may be added in a minor release; none is ever given another
 * meaning.
 *
 * <pre>{@code
 * TableDocument broken = TableFileReader.of().readText("a,b\n\"c,d\n", "plan.csv");
 * Fault fault = broken.faults().get(0);
 * fault.code() == TableCode.BROKEN_QUOTES; // true
 * fault.report();
 * // plan.csv:2: BROKEN_QUOTES A quotation mark is not closed, or text follows the closing one, so the li…
 * }</pre>
 */
public enum TableCode implements FaultCode {
    /** There is no file with the name. */
    FILE_NOT_FOUND,
    /** The name is that of a folder. */
    FILE_IS_FOLDER,
    /** The file is there, but reading it failed, at once or midway. */
    FILE_NOT_READABLE,
    /** The file holds nothing but blanks. */
    EMPTY_FILE,
    /** The file is of a kind that is not read, such as PDF or the old .xls. */
    UNKNOWN_FORMAT,
    /** Something in the file is neither UTF-8, nor UTF-16 with a byte order mark, nor Windows-874. */
    WRONG_ENCODING,
    /** The file is in Windows-874 (TIS-620), as old Thai programs write, and was read so. */
    READ_AS_WINDOWS_874,
    /** The library that reads this format is not there. */
    LIBRARY_MISSING,
    /** The file is larger than {@link TableLimits#bytes()}. */
    FILE_TOO_LARGE,
    /** There are more tables than {@link TableLimits#tables()}. */
    TOO_MANY_TABLES,
    /** There is more text between the tables than {@link TableLimits#textBlocks()}. */
    TOO_MANY_TEXTS,
    /** There are more cells than {@link TableLimits#cells()}. */
    TOO_MANY_CELLS,
    /** The texts of all cells together are longer than {@link TableLimits#characters()}. */
    TOO_MUCH_TEXT,
    /** A row has more columns than {@link TableLimits#columns()}. */
    TOO_MANY_COLUMNS,
    /** A text is longer than {@link TableLimits#textLength()}. */
    TEXT_TOO_LONG,
    /** HTML or XML is nested more deeply than {@link TableLimits#nesting()}. */
    NESTED_TOO_DEEPLY,
    /** HTML has more tags than {@link TableLimits#tags()}. */
    TOO_MANY_TAGS,
    /** A workbook has more parts than {@link TableLimits#entries()}. */
    TOO_MANY_ENTRIES,
    /** A workbook is larger than {@link TableLimits#uncompressedBytes()} once it is uncompressed. */
    UNCOMPRESSED_TOO_LARGE,
    /** Formulas of a workbook have no stored result, since no spreadsheet program has calculated them. */
    FORMULA_NOT_CALCULATED,
    /** A workbook hides rows or columns of the sheet that is read; they were skipped. */
    HIDDEN_PASSED_OVER,
    /** A workbook has other sheets than the one that is read. */
    SHEETS_PASSED_OVER,
    /** A workbook has no sheet of the name. */
    UNKNOWN_SHEET,
    /** Several sheets of a workbook might be the one to read. */
    SEVERAL_SHEETS,
    /** A part of a workbook is compressed by more than {@link TableLimits#compressionRatio()}. */
    COMPRESSED_TOO_FAR,
    /** More than {@link TableLimits#faults()} faults were met. */
    TOO_MANY_FAULTS,
    /** A quotation mark is not closed, or text follows the closing one. The line is read as it is. */
    BROKEN_QUOTES,
    /** Merged cells overlap or lie outside of the table. The cells are read as if they were not merged there. */
    BROKEN_SPAN,
    /** The workbook, or one of its sheets, is damaged. */
    DAMAGED_WORKBOOK,
    /** The workbook holds a document type declaration, which no spreadsheet writes. */
    UNSAFE_XML;

    private static final Texts TEXTS = Texts.of("table-faults", file -> TableCode.class.getResourceAsStream(file));

    @Override
    public Texts texts() {
        return TEXTS;
    }

    /** Notices are those after which every text is in the document, if perhaps not as it was meant. */
    @Override
    public Severity severity() {
        return switch (this) {
            case BROKEN_SPAN, FORMULA_NOT_CALCULATED, HIDDEN_PASSED_OVER, SHEETS_PASSED_OVER, READ_AS_WINDOWS_874 ->
                Severity.NOTICE;
            default -> Severity.ERROR;
        };
    }

    /**
     * How many cells with text are not among the rows because of a fault.
     *
     * @param fault a fault of a document
     * @return the number of cells; 0 where the text is there all the same
     */
    public static long cells(Fault fault) {
        LocalizedText cells = fault.arguments().get("cells");
        return cells == null ? 0 : Long.parseLong(cells.thai());
    }
}

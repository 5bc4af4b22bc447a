package io.github.ita4j.io.table;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Counts;
import io.github.ita4j.io.table.TableFailure.Code;

/** Every message of the readers of tables, each once; the place is added by {@link TableCollector}. */
final class TableFaults {
    private static final int MAX_KEPT = 100;

    private TableFaults() {}

    // ---- the file as a whole

    static TableFailure.Builder fileNotFound() {
        return fault(Code.FILE_NOT_FOUND, "There is no such file: check the name and the folder.");
    }

    static TableFailure.Builder fileIsFolder() {
        return fault(Code.FILE_IS_FOLDER, "This is a folder: name one file in it.");
    }

    static TableFailure.Builder fileNotReadable() {
        return fault(
                Code.FILE_NOT_READABLE,
                "The file could not be read to its end, so nothing of it was used: check that it may be opened.");
    }

    static TableFailure.Builder emptyFile() {
        return fault(Code.EMPTY_FILE, "The file is empty: it must hold text or a table.");
    }

    static TableFailure.Builder fileTooLarge(TableLimits limits) {
        return fault(
                        Code.FILE_TOO_LARGE,
                        "The file is larger than " + Counts.of(limits.bytes(), "byte")
                                + ", so nothing of it was read: split it, or raise the limit 'bytes'.")
                .expected("at most " + Counts.of(limits.bytes(), "byte"));
    }

    static TableFailure.Builder unknownFormat(String what, String advice) {
        return fault(Code.UNKNOWN_FORMAT, "The file is " + what + ", which is not read: " + advice + ".")
                .found(what)
                .expected("CSV, TSV, Markdown, HTML, .xlsx or text");
    }

    static TableFailure.Builder wrongEncodingOfFile(String what) {
        return fault(
                        Code.WRONG_ENCODING,
                        "The file is not UTF-8" + what + ", so nothing of it was read: convert it from Windows-874"
                                + " (TIS-620) to UTF-8, or save it as 'CSV UTF-8' or as UTF-16 with a byte order"
                                + " mark.")
                .expected("UTF-8, or UTF-16 with a byte order mark");
    }

    static TableFailure.Builder wrongEncodingOfLine(String text) {
        return fault(
                        Code.WRONG_ENCODING,
                        "Some bytes of the line are no text in the encoding of the file; they were read as '\uFFFD':"
                                + " correct the line and save the file as UTF-8.")
                .found(shorten(text));
    }

    static TableFailure.Builder libraryMissing(String artifact, String what) {
        return fault(
                        Code.LIBRARY_MISSING,
                        what + " cannot be read without the library '" + artifact
                                + "': add this Maven artifact to the class path.")
                .expected(artifact);
    }

    // ---- limits

    static TableFailure.Builder textTooLong(String text, TableLimits limits) {
        return fault(
                        Code.TEXT_TOO_LONG,
                        "A text of " + text.length() + " characters stands here and was not used: at most "
                                + limits.textLength() + " are read (limit 'textLength').")
                .found(shorten(text))
                .expected("at most " + Counts.of(limits.textLength(), "character"));
    }

    static TableFailure.Builder tooManyColumns(long columns, TableLimits limits) {
        return fault(
                        Code.TOO_MANY_COLUMNS,
                        "The row has " + columns + " columns and was not used: at most " + limits.columns()
                                + " are read (limit 'columns').")
                .found(columns + " columns")
                .expected("at most " + Counts.of(limits.columns(), "column"));
    }

    static TableFailure.Builder tooManyTags(long tags, TableLimits limits) {
        return fault(
                        Code.TOO_MANY_TAGS,
                        "The HTML has " + tags + " tags and was not read: at most " + limits.tags()
                                + " are read (limit 'tags'); split it.")
                .found(tags + " tags")
                .expected("at most " + Counts.of(limits.tags(), "tag"));
    }

    static TableFailure.Builder nestedTooDeeply(TableLimits limits) {
        return fault(
                Code.NESTED_TOO_DEEPLY,
                "The HTML is nested " + Counts.of(limits.nesting(), "level")
                        + " deep or more (limit 'nesting'); what lies deeper was"
                        + " read as if it stood side by side: check whether closing tags are missing.");
    }

    // ---- workbooks

    static TableFailure.Builder tooManyEntries(TableLimits limits) {
        return fault(
                        Code.TOO_MANY_ENTRIES,
                        "The workbook has more than " + Counts.of(limits.entries(), "part")
                                + ", so nothing of it was read: save it anew, or raise the limit 'entries'.")
                .expected("at most " + Counts.of(limits.entries(), "part"));
    }

    static TableFailure.Builder uncompressedTooLarge(TableLimits limits) {
        return fault(
                        Code.UNCOMPRESSED_TOO_LARGE,
                        "The workbook has more than " + Counts.of(limits.uncompressedBytes(), "byte")
                                + " once it is uncompressed, so nothing of it was read: split it, or raise the"
                                + " limit 'uncompressedBytes'.")
                .expected("at most " + Counts.of(limits.uncompressedBytes(), "byte"));
    }

    static TableFailure.Builder compressedTooFar(String part, TableLimits limits) {
        return fault(
                        Code.COMPRESSED_TOO_FAR,
                        "The part " + quote(part) + " of the workbook is compressed by more than "
                                + limits.compressionRatio()
                                + ", as in a zip bomb, so nothing of it was read: save the workbook anew, or raise the"
                                + " limit 'compressionRatio'.")
                .found(shorten(part));
    }

    static TableFailure.Builder damagedWorkbook(String what) {
        return fault(
                Code.DAMAGED_WORKBOOK,
                "The workbook is damaged: " + what + ". Open it in a spreadsheet program and save it anew as .xlsx.");
    }

    static TableFailure.Builder formulasWithoutResult(long cells) {
        return fault(
                Code.FORMULA_NOT_CALCULATED,
                Counts.of(cells, "formula") + " of the sheet "
                        + (cells == 1 ? "has no stored result and was" : "have no stored result and were")
                        + " read as empty: open the workbook in a spreadsheet program, and save it.");
    }

    static TableFailure.Builder unsafeXml(String part) {
        return fault(
                        Code.UNSAFE_XML,
                        "The part " + quote(part) + " of the workbook declares a document type, which no spreadsheet"
                                + " program writes, so it was not read: save the workbook anew.")
                .found(shorten(part));
    }

    static TableFailure.Builder workbookNestedTooDeeply(String part, TableLimits limits) {
        return fault(
                        Code.NESTED_TOO_DEEPLY,
                        "The part " + quote(part) + " of the workbook is nested more than "
                                + Counts.of(limits.nesting(), "level")
                                + " deep and was not read (limit 'nesting'): save the workbook anew.")
                .found(shorten(part));
    }

    static TableFailure.Builder brokenSpan(String range) {
        return fault(
                        Code.BROKEN_SPAN,
                        "The merged cells " + quote(range) + " overlap others or are no range, so they were read as if"
                                + " they were not merged: merge them anew.")
                .found(shorten(range))
                .expected("a range such as B2:C4 that overlaps no other");
    }

    /** The failure that stands for everything beyond a limit. */
    static TableFailure.Builder beyond(Code code, Overflow overflow, TableLimits limits) {
        String message = switch (code) {
            case TOO_MANY_TABLES -> tooMany(limits.tables(), "table", overflow, "row", "Split the file", "tables");
            case TOO_MANY_CELLS -> tooMany(limits.cells(), "cell", overflow, "row", "Split the file", "cells");
            case TOO_MUCH_TEXT ->
                tooMany(limits.characters(), "character", overflow, "cell", "Split the file", "characters");
            case TOO_MANY_TEXTS ->
                tooMany(limits.textBlocks(), "paragraph", overflow, "paragraph", "Split the file", "textBlocks");
            default ->
                tooMany(
                        limits.failures(),
                        "failure",
                        overflow,
                        "failure",
                        "Correct the file and read it again",
                        "failures");
        };
        return fault(code, message).place(overflow.place()).cells(overflow.cells());
    }

    private static String tooMany(int most, String what, Overflow overflow, String lost, String advice, String limit) {
        return "The file has more than " + Counts.of(most, what) + "; not kept from here on: "
                + Counts.of(overflow.times(), lost) + ". " + advice + ", or raise the limit '" + limit + "'.";
    }

    // ---- the text of tables

    static TableFailure.Builder brokenQuotes(String line) {
        return fault(
                        Code.BROKEN_QUOTES,
                        "A quotation mark is not closed, or text follows the closing one, so the line was read with its"
                                + " quotation marks as they stand: close it, or double those that belong to the"
                                + " text.")
                .found(shorten(line));
    }

    static TableFailure.Builder fault(Code code, String message) {
        return TableFailure.builder().code(code).message(message);
    }

    static String quote(String text) {
        return InputText.quote(text.strip());
    }

    /** Text as a failure keeps it: without blanks at its ends and not longer than it takes to recognise it. */
    static String shorten(String text) {
        // A text may be of megabytes: look at no more than is kept, white space at the start apart.
        String start = text.stripLeading();
        return start.codePointCount(0, Math.min(start.length(), 4 * MAX_KEPT)) <= MAX_KEPT
                ? start.stripTrailing()
                : start.substring(0, start.offsetByCodePoints(0, MAX_KEPT)) + "…";
    }
}

package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.internal.ContentStart;
import io.github.ita4j.io.internal.Phrases;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the form of a file by its content, and where the content leaves it open by its name. */
final class FormatDetector {
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** How programs begin a table that they save under the name of a workbook; a text may begin so too. */
    private static final Pattern PART_OF_PAGE = Pattern.compile(
            "\\s*(?:<!--.{0,1000}?-->\\s*)*<(?:meta|table|style|title)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LOOKED_AT = 4096;

    private FormatDetector() {}

    /** Whether the bytes are a zip file, as workbooks are. */
    static boolean isZip(byte[] bytes) {
        return ContentStart.startsWith(bytes, "PK\u0003\u0004");
    }

    /** What a file is that is certainly no text and no workbook: a fault that says what to do. */
    static Optional<Fault> refused(byte[] bytes) {
        return ContentStart.startsWith(bytes, "%PDF-")
                ? Optional.of(unknown("pdf"))
                : ContentStart.startsWith(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
                        ? Optional.of(unknown("old"))
                        : Optional.empty();
    }

    /** A file of a kind that is not read. */
    static Fault unknown(String kind) {
        return Fault.of(TableCode.UNKNOWN_FORMAT, kind).expected(Phrases.of("file-form"));
    }

    /** The form of a text. */
    static TableFormat ofText(String text, String name) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Optional<TableFormat> named = byName(name);
        boolean page = PAGE.matcher(start).matches()
                || (named.filter(form -> form == TableFormat.MARKDOWN || form == TableFormat.TEXT)
                                .isEmpty()
                        && PART_OF_PAGE.matcher(start).matches());
        return page ? TableFormat.HTML : named.orElseGet(() -> byLines(text));
    }

    private static Optional<TableFormat> byName(String name) {
        int dot = name.lastIndexOf('.');
        return switch (name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "csv" -> Optional.of(TableFormat.CSV);
            case "tsv", "tab" -> Optional.of(TableFormat.TSV);
            case "md", "markdown" -> Optional.of(TableFormat.MARKDOWN);
            case "html", "htm", "xhtml" -> Optional.of(TableFormat.HTML);
            case "txt", "text" -> Optional.of(TableFormat.TEXT);
            default -> Optional.empty();
        };
    }

    /** A text that is nothing but records of one width is a table; any other may hold several. */
    private static TableFormat byLines(String text) {
        Records records = Records.of(text, ',', TableLimits.DEFAULT.textLength());
        Records.Extent first = records.at(0);
        boolean even = first.fields() > 1
                && first.next() < text.length()
                && text.indexOf('\t', first.from()) < 0
                && records.at(first.next()).fields() == first.fields();
        return even ? TableFormat.CSV : TableFormat.TEXT;
    }
}

package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes one part of a report as CSV by RFC 4180: commas, CRLF, quotes where they are needed, and the names of the columns
 * in the first record. What is several in one field stands on lines of its own within the field.
 *
 * <pre>{@code
 * StringWriter csv = new StringWriter();
 * ReportCsv.in(Language.ENGLISH).write(content, ReportPart.GAPS, csv);
 * csv.toString().lines().findFirst(); // Optional[Theme,Item,Points,To publish,Remedy,Usual owner,Usually due]
 * }</pre>
 *
 * <p>Excel takes a file for UTF-8, and so shows Thai, only with a byte order mark. Text that begins with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a line end, or with the full-width form of one of these signs, gets an
 * apostrophe before it, so that it can be no formula; the numbers of the report stay numbers. Digits are Arabic, since programs read CSV.
 * Immutable and thread-safe.
 */
public final class ReportCsv {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Language language;
    private final boolean marked;

    private ReportCsv(Language language, boolean marked) {
        this.language = language;
        this.marked = marked;
    }

    /**
     * A writer without a byte order mark.
     *
     * @param language the language of the header and the fields
     * @return the writer
     */
    public static ReportCsv in(Language language) {
        return new ReportCsv(language, false);
    }

    /**
     * A writer that begins with a byte order mark, for Excel.
     *
     * @return the writer
     */
    public ReportCsv withByteOrderMark() {
        return new ReportCsv(language, true);
    }

    /**
     * Writes one part.
     *
     * @param content what the report tells of
     * @param part the part
     * @param out where to, to be encoded as UTF-8; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the content has no such part
     */
    public void write(ReportContent content, ReportPart part, Writer out) throws IOException {
        TableView table = new ReportOutline(content, language)
                .table(part)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The content has no part " + part + ": give it one, or write another part."));
        write(table, out);
    }

    /**
     * Writes a plan without a result, in the columns of {@link ReportPart#PLAN}.
     *
     * @param plan the plan
     * @param catalog the criteria whose codes the plan uses
     * @param out where to, to be encoded as UTF-8; it is flushed but not closed
     * @throws IOException if writing fails
     */
    public void write(MeasurePlan plan, Catalog catalog, Writer out) throws IOException {
        write(new MeasureTables(catalog, Messages.in(language)).plan(plan).map(CleanText::line), out);
    }

    private void write(TableView table, Writer out) throws IOException {
        if (marked) {
            out.append(BYTE_ORDER_MARK);
        }
        CsvFields csv = new CsvFields(out, LineDelimiter.CRLF);
        csv.row(table.header());
        for (List<CellView> row : table.rows()) {
            csv.cells(row);
        }
        out.flush();
    }
}

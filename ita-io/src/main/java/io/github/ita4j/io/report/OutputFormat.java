package io.github.ita4j.io.report;

/**
 * The forms in which a {@link Page} can be written.
 *
 * <pre>{@code
 * Pages.gaps(catalog, List.of(gaps)).as(OutputFormat.CSV).startsWith("agency,code,title,"); // true
 * }</pre>
 */
public enum OutputFormat {
    /** Plain text for a terminal. */
    TEXT,
    /** JSON, a contract with a schema, in both languages. */
    JSON,
    /** The table of the page, for spreadsheets and programs. */
    CSV,
    /** Markdown with tables. */
    MARKDOWN,
    /** A web page that needs nothing else; this form needs the library {@code gg.jte:jte-runtime}. */
    HTML,
    /** A workbook with a sheet for each table; this form needs the library {@code org.dhatim:fastexcel}. */
    XLSX
}

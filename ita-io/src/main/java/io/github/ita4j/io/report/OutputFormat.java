package io.github.ita4j.io.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    /** JSON with an object in each line, one for each agency; only {@link Pages#assessments} has this form. */
    JSONL,
    /** The table of the page, for spreadsheets and programs. */
    CSV,
    /** Markdown with tables. */
    MARKDOWN,
    /** A web page that needs nothing else; this form needs the library {@code gg.jte:jte-runtime}. */
    HTML,
    /** A workbook with a sheet for each table; this form needs the library {@code org.dhatim:fastexcel}. */
    XLSX,
    /** A catalogue file for {@code CatalogReader}, without what it lies on; only of catalogues. */
    CATALOG;

    private static final Map<String, OutputFormat> BY_ENDING = Map.of(
            "txt", TEXT, "json", JSON, "jsonl", JSONL, "csv", CSV, "md", MARKDOWN, "html", HTML, "htm", HTML, "xlsx",
            XLSX);

    /**
     * The form that the name of a file promises by its ending.
     *
     * @param file the name of the file or its path
     * @return the form of {@code .txt}, {@code .json}, {@code .jsonl}, {@code .csv}, {@code .md}, {@code .html}, {@code .htm} or {@code
     *     .xlsx}, in upper or lower case; empty for any other ending
     */
    public static Optional<OutputFormat> ofFile(String file) {
        return Optional.ofNullable(
                BY_ENDING.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }
}

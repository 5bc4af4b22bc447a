package io.github.ita4j.io.table;

/**
 * The forms of files with tables.
 *
 * <pre>{@code
 * TableDocument tabs = TableFileReader.of().withFormat(TableFormat.TSV).readText("a,b\tc\n", "plan.csv");
 * tabs.grids().get(0).width(); // 2: the commas do not count
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum TableFormat {
    /** Fields separated by commas, or by semicolons where the file has those; one table. */
    CSV,
    /** Fields separated by tabs; one table. */
    TSV,
    /** Text with tables of pipes and HTML tables between paragraphs. A tab is a blank. */
    MARKDOWN,
    /** A web page. */
    HTML,
    /** A workbook, each sheet one table; needs {@code org.apache.commons:commons-compress}. */
    XLSX,
    /** The text of a whole report: tables of tabs, of pipes and of HTML between paragraphs. */
    TEXT
}

package io.github.ita4j.io.table;

import io.github.ita4j.catalog.internal.Log;
import io.github.ita4j.core.fault.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads files with tables: CSV, TSV, Markdown, HTML, .xlsx, and the text of whole reports.
 *
 * <pre>{@code
 * TableDocument document = TableFileReader.of().read(Path.of("khemmarat-2566.csv"));
 * document.faults().forEach(fault -> System.err.println(fault.report()));
 * document.grids().forEach(table -> System.out.println(table.rows().size() + " rows of " + table.width()));
 * // 46 rows of 3
 * }</pre>
 *
 * <p>The form is recognized by the content (a zip file is a workbook, a page is HTML), else by the ending of the name
 * ({@code .csv .tsv .md .html .txt}), else by whether commas separate the first lines evenly; {@link #withFormat} says
 * it once and for all. Text is UTF-8 with or without byte order mark, or UTF-16 with one; LF, CR LF and CR end a line.
 * HTML inside the cells of the other forms is read as text. .xlsx needs {@code org.apache.commons:commons-compress} on the
 * class path.
 *
 * <p>No file makes a reader throw: what cannot be read becomes a {@link Fault}, and what is good is kept.
 * Immutable and thread-safe.
 */
public final class TableFileReader {
    private static final TableFileReader DEFAULT = new TableFileReader(TableLimits.DEFAULT, Optional.empty());

    private final TableLimits limits;
    private final Optional<TableFormat> asked;

    private TableFileReader(TableLimits limits, Optional<TableFormat> asked) {
        this.limits = limits;
        this.asked = asked;
    }

    /**
     * A reader that recognizes the form of a file itself.
     *
     * @return the reader, with the limits of {@link TableLimits#DEFAULT}
     */
    public static TableFileReader of() {
        return DEFAULT;
    }

    /**
     * This reader with other limits.
     *
     * @param others the limits
     * @return the reader
     */
    public TableFileReader withLimits(TableLimits others) {
        return new TableFileReader(others, asked);
    }

    /**
     * This reader for files of one form, whatever their content and name say.
     *
     * @param format the form
     * @return the reader
     */
    public TableFileReader withFormat(TableFormat format) {
        return new TableFileReader(limits, Optional.of(format));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its blocks and faults; a file that is not there or cannot be opened is a fault too
     */
    public TableDocument read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return failed(name, Fault.of(TableCode.FILE_IS_FOLDER));
        }
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            TableDocument document = read(in, name);
            Log.read("tables", name, start);
            return document;
        } catch (NoSuchFileException notThere) {
            return failed(name, Fault.of(TableCode.FILE_NOT_FOUND));
        } catch (IOException notReadable) {
            return failed(name, Fault.of(TableCode.FILE_NOT_READABLE));
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param in the bytes of a file
     * @param name the name by which places call it, such as {@code stdin} or {@code plan.csv}
     * @return its blocks and faults
     */
    public TableDocument read(InputStream in, String name) {
        try {
            byte[] bytes = in.readNBytes(limits.bytes());
            return in.read() < 0
                    ? read(bytes, name)
                    : failed(name, Fault.of(TableCode.FILE_TOO_LARGE).with("most", limits.bytes()));
        } catch (IOException notReadable) {
            return failed(name, Fault.of(TableCode.FILE_NOT_READABLE));
        }
    }

    /**
     * Reads text that is already decoded.
     *
     * @param text the text of a file; a workbook is none
     * @param name the name by which places call it
     * @return its blocks and faults
     */
    public TableDocument readText(String text, String name) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    private TableDocument failed(String name, Fault fault) {
        TableCollector out = new TableCollector(name, limits);
        out.fail(fault, out.file());
        return out.document(asked.orElse(TableFormat.TEXT));
    }

    private TableDocument read(byte[] bytes, String name) {
        TableCollector out = new TableCollector(name, limits);
        Optional<Fault> refused = FormatDetector.refused(bytes);
        if (refused.isPresent()) {
            return failed(name, refused.get());
        }
        if (asked.map(TableFormat.XLSX::equals).orElseGet(() -> FormatDetector.isZip(bytes))) {
            unlessMissing(out, "xlsx", "org.apache.commons:commons-compress", () -> XlsxReader.read(bytes, out));
            return out.document(TableFormat.XLSX);
        }
        Optional<String> text = new TextDecoder(out).decode(bytes);
        TableFormat format = asked.orElseGet(
                () -> text.map(content -> FormatDetector.ofText(content, name)).orElse(TableFormat.TEXT));
        text.ifPresent(content -> unlessMissing(out, "text", "org.jsoup:jsoup", () -> readText(content, format, out)));
        return out.document(format);
    }

    private void readText(String text, TableFormat format, TableCollector out) {
        switch (format) {
            case CSV -> new DelimitedReader(out).readCsv(text);
            case TSV -> new DelimitedReader(out).read('\t', TextLine.firstOf(text));
            case MARKDOWN -> new DocumentReader(out, false).read(text);
            case HTML -> new HtmlReader(out, 1).read(text);
            default -> new DocumentReader(out, true).read(text);
        }
    }

    /** The libraries are optional: where one is not there, its name is said, and what was read before stays. */
    private static void unlessMissing(TableCollector out, String wording, String artifact, Runnable reading) {
        try {
            reading.run();
        } catch (NoClassDefFoundError notThere) {
            out.fail(Fault.of(TableCode.LIBRARY_MISSING, wording).expected(artifact), out.file());
        }
    }
}

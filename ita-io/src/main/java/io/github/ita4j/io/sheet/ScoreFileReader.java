package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.internal.Log;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.io.internal.ContentStart;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.io.internal.workbook.WorkbookRows;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads score files in their forms, distinguished by content. CSV (separated by commas, semicolons or tabs), workbooks
 * (.xlsx) and pages (HTML) hold tables: one whose header has {@code code} and {@code score} is a long one, with one score in each row; any
 * other is a wide one, with one agency in each row and codes as headers. JSON begins with a brace or a bracket and holds
 * objects, each of which is read as a row whose columns are its members.
 *
 * <pre>{@code
 * ScoreFileReader reader = ScoreFileReader.of(Catalogs.forYear(2566));
 * ScoreReading reading = reader.read(Path.of("khemmarat-2566.csv"));
 * reading.faults().forEach(fault -> System.err.println(fault.report()));
 * reading.sheets().get(0).scores().size(); // 45
 * reader.readText("code,score\no12,0", "a form").sheets().get(0).scores(); // {o12=0}
 * }</pre>
 *
 * <p>Read are: UTF-8 with or without byte order mark; LF, CR LF and CR; Arabic, Thai and full-width digits; blanks
 * around a field; quoted fields; headers in any letter case and in Thai ({@code หน่วยงาน, รหัส, คะแนน}); every
 * spelling that {@link io.github.ita4j.core.criteria.NodeCode#parse} knows. An empty field is a missing score, as is
 * {@code null} in JSON. Lines of blanks and commas alone are skipped, and there are no comment lines. A quoted field
 * may hold line breaks.
 *
 * <p>JSON is one object, an array of them, or one after the other (JSON Lines), and of any length, for one object is held
 * at a time. An object has its scores in a member {@code scores} or beside its other members, or is a row of a long table
 * with {@code code} and {@code score}; a {@code score} alone is the overall one. Of a workbook the visible sheet is read that
 * has a header of scores, or {@linkplain #withSheet the one that is named}; numbers count as they are held and not as they are
 * shown, and what is hidden is skipped.
 *
 * <p>A long table may also have the columns that {@code ita tally} writes beside the scores ({@code reported, answers,
 * blanks, respondents, sampling_minimum, sampling_met}); they say what a score rests on and are not read.
 *
 * <p>The grade that was published is in a column {@code grade} (or {@code ระดับ}) of a wide table, in a row with that
 * code of a long one, and in a member {@code grade} of a JSON object, by any of its names: {@code ผ่านดี}, {@code pass-good}.
 *
 * <p>In a table with a column for the agency every row must name one; without the column the file is of one agency.
 * Rows of one agency in a long table are merged; a second wide row or JSON object of the same agency is a fault.
 * Where rows name their fiscal year, those of the reader's year are read; {@linkplain #forYears a reader of all years} reads
 * each by the criteria of its year.
 *
 * <p>No file makes a reader throw: whatever cannot be used becomes a {@link Fault}, and what is good is kept.
 * Immutable and thread-safe.
 */
public final class ScoreFileReader {
    private final Optional<Catalog> asked;
    private final CatalogSource catalogs;
    private final ReadOptions options;

    private ScoreFileReader(Optional<Catalog> asked, CatalogSource catalogs, ReadOptions options) {
        this.asked = asked;
        this.catalogs = catalogs;
        this.options = options;
    }

    /**
     * A reader for files of one year. A code of another year is explained with the help of the catalogues that ita4j
     * ships, which are loaded only when such a code occurs.
     *
     * @param catalog the criteria of the year
     * @return the reader
     */
    public static ScoreFileReader of(Catalog catalog) {
        return of(catalog, CatalogSource.shipped());
    }

    /**
     * A reader for files of one year.
     *
     * @param catalog the criteria of the year
     * @param others where codes of other years are looked up, so that a fault can name those years
     * @return the reader
     */
    public static ScoreFileReader of(Catalog catalog, CatalogSource others) {
        return new ScoreFileReader(Optional.of(Objects.requireNonNull(catalog, "catalog")), others, ReadOptions.NONE);
    }

    /**
     * A reader for files that say of which years they are: tables with a column of the fiscal year, and JSON. Each row or
     * object is read by the criteria of its year.
     *
     * @param catalogs the criteria of the years that may occur
     * @return the reader
     */
    public static ScoreFileReader forYears(CatalogSource catalogs) {
        return new ScoreFileReader(Optional.empty(), Objects.requireNonNull(catalogs, "catalogs"), ReadOptions.NONE);
    }

    /**
     * This reader for one sheet of a workbook. Otherwise the visible sheet that has a header of scores is read.
     *
     * @param name the name of the sheet, which may be hidden
     * @return the reader
     */
    public ScoreFileReader withSheet(String name) {
        return with(new ReadOptions(Optional.of(name), options.zeroToOne(), options.points(), options.encoding()));
    }

    /**
     * This reader for files in which o-items are coded 1 and 0 where the ITA gives 100 and 0.
     *
     * @return the reader
     */
    public ScoreFileReader withItemsCodedZeroToOne() {
        return with(new ReadOptions(options.sheet(), true, options.points(), options.encoding()));
    }

    /**
     * This reader for files in which IIT, EIT and OIT have their points of the total, such as 27.45 of 30, in place of scores
     * from 0 to 100. Points are taken as exact.
     *
     * @return the reader
     */
    public ScoreFileReader withPoints() {
        return with(new ReadOptions(options.sheet(), options.zeroToOne(), true, options.encoding()));
    }

    /**
     * This reader for texts of one encoding. Otherwise they are read as UTF-8 or, where a table cannot be that, as Windows-874.
     *
     * @param encoding {@code UTF-8}, or {@code Windows-874} by any of its names ({@code TIS-620, ISO-8859-11})
     * @return the reader
     * @throws IllegalArgumentException if it is none of these
     */
    public ScoreFileReader withEncoding(String encoding) {
        return with(new ReadOptions(
                options.sheet(), options.zeroToOne(), options.points(), RecordReader.Encoding.of(encoding)));
    }

    private ScoreFileReader with(ReadOptions others) {
        return new ScoreFileReader(asked, catalogs, others);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its sheets and faults; a file that is not there or cannot be opened is a fault too
     */
    public ScoreReading read(Path file) {
        try (ScoreReader reader = open(file, true)) {
            return reader.readAll();
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param in the bytes of a score file
     * @param name the name by which faults call it, such as {@code stdin}
     * @return its sheets and faults
     */
    public ScoreReading read(InputStream in, String name) {
        try (ScoreReader reader = open(in, () -> {}, log(name), true)) {
            return reader.readAll();
        }
    }

    /**
     * Reads text that is already decoded.
     *
     * @param text the text of a score file
     * @param name the name by which faults call it
     * @return its sheets and faults
     */
    public ScoreReading readText(String text, String name) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    /**
     * Opens a file whose sheets are read one by one, so that a file of any number of agencies needs no more memory than one
     * of a thousand. A long table of more agencies than {@link ReadLimits#MAX_OPEN_AGENCIES} must be sorted by agency.
     *
     * @param file the file
     * @return its sheets as they are read, and its faults; a file that is not there or cannot be opened is a fault too
     */
    public ScoreReader open(Path file) {
        return open(file, false);
    }

    /**
     * Opens a stream whose sheets are read one by one, as those of a {@linkplain #open(Path) file}.
     *
     * @param in the bytes of a score file; not closed
     * @param name the name by which faults call it, such as {@code stdin}
     * @return its sheets as they are read, and its faults
     */
    public ScoreReader open(InputStream in, String name) {
        return open(in, () -> {}, log(name), false);
    }

    private ScoreReader open(Path file, boolean gathering) {
        Faults log = log(file.toString());
        if (Files.isDirectory(file)) {
            return nothing(log, SheetCode.FILE_IS_FOLDER);
        }
        long start = System.nanoTime();
        try {
            InputStream in = Files.newInputStream(file);
            return open(
                    in,
                    () -> {
                        in.close();
                        Log.read("scores", file, start);
                    },
                    log,
                    gathering);
        } catch (NoSuchFileException notThere) {
            return nothing(log, SheetCode.FILE_NOT_FOUND);
        } catch (IOException notReadable) {
            return nothing(log, SheetCode.FILE_NOT_READABLE);
        }
    }

    private static ScoreReader nothing(Faults log, SheetCode why) {
        log.add(Fault.of(why));
        return new ScoreReader(SheetSource.NOTHING, () -> {}, SheetQueue.of(false), log, () -> {});
    }

    private static Faults log(String file) {
        return Faults.of(file, ReadLimits.MAX_FAULTS, Fault.of(SheetCode.TOO_MANY_FAULTS));
    }

    private ScoreReader open(InputStream in, Closeable whole, Faults log, boolean gathering) {
        SheetQueue out = SheetQueue.of(gathering);
        RowsByYear rows = new RowsByYear(asked, catalogs, options, new SheetCollector(log, out), log);
        SheetSource source = SheetSource.NOTHING;
        try {
            source = source(new PushbackInputStream(in, ContentStart.LIMIT), rows, log);
        } catch (IOException notReadable) {
            log.add(Fault.of(SheetCode.FILE_NOT_READABLE));
        }
        return new ScoreReader(source, rows::finish, out, log, whole);
    }

    private SheetSource source(PushbackInputStream content, RowsByYear rows, Faults log) throws IOException {
        return switch (ContentStart.take(content)) {
            case JSON -> new JsonRows(content, options.encoding().charset(), rows, log);
            case TABLE -> {
                RecordReader lines = RecordReader.open(
                        content, StandardCharsets.UTF_8, ReadLimits.MAX_LINE_BYTES, options.encoding());
                yield new TableReader(CsvRows.of(lines, log), rows, log);
            }
            case DOCUMENT ->
                WorkbookRows.read(content, options.sheet(), rows::isHeader, log)
                        .<SheetSource>map(table -> new TableReader(table, rows, log))
                        .orElse(SheetSource.NOTHING);
            case UTF_16 -> {
                log.add(Fault.of(SheetCode.WRONG_ENCODING, "file").expected("UTF-8"));
                yield SheetSource.NOTHING;
            }
        };
    }
}

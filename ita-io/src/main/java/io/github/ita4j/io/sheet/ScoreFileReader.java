package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.internal.ContentStart;
import io.github.ita4j.io.internal.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads score files in their three forms, told apart by content: JSON begins with a brace or a bracket; a table whose
 * header has {@code code} and {@code score} is a long one, with one score in each row; any other table is a wide one,
 * with one agency in each row and codes as headers.
 *
 * <pre>{@code
 * ScoreFileReader reader = ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(2566)));
 * ScoreReading reading = reader.read(Path.of("khemmarat-2566.csv"));
 * reading.faults().forEach(fault -> System.err.println(fault.report()));
 * reading.sheets().get(0).scores().size(); // 45
 * reader.readText("code,score\no12,0", "a form").sheets().get(0).scores(); // {o12=0}
 * }</pre>
 *
 * <p>Read are: UTF-8 with or without byte order mark; LF, CR LF and CR; Arabic, Thai and full-width digits; blanks
 * around a field; quoted fields; headers in any letter case and in Thai ({@code หน่วยงาน, รหัส, คะแนน}); every
 * spelling that {@link io.github.ita4j.core.criteria.NodeCode#parse} knows. An empty field is a missing score, as is
 * {@code null} in JSON. Lines of blanks and commas alone are passed over, there are no comment lines, and a record is
 * one line: line breaks within quotes are not read.
 *
 * <p>A long table may also have the columns that {@code ita tally} writes beside the scores ({@code reported, answers,
 * blanks, respondents, sampling_minimum, sampling_met}); they say what a score rests on and are not read.
 *
 * <p>The grade that was published stands in a column {@code grade} (or {@code ระดับ}) of a wide table, in a row with that
 * code of a long one, and in a member {@code grade} of a JSON sheet, by any of its names: {@code ผ่านดี}, {@code pass-good}.
 *
 * <p>In a table with a column for the agency every row must name one; without the column the file is of one agency.
 * Rows of one agency in a long table are merged; a second wide row or JSON object of the same agency is a fault. A
 * file is of one fiscal year.
 *
 * <p>No file makes a reader throw: whatever cannot be used becomes a {@link Fault}, and what is good is kept.
 * Immutable and thread-safe.
 */
public final class ScoreFileReader {
    private final Optional<Catalog> asked;
    private final CatalogSource catalogs;

    private ScoreFileReader(Optional<Catalog> asked, CatalogSource catalogs) {
        this.asked = asked;
        this.catalogs = catalogs;
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
        return new ScoreFileReader(Optional.of(catalog), others);
    }

    /**
     * A reader for JSON files that say of which year they are. A CSV file does not, and fails with
     * {@link SheetCode#MISSING_YEAR}.
     *
     * @param catalogs the criteria of the years that may occur
     * @return the reader
     */
    public static ScoreFileReader forYears(CatalogSource catalogs) {
        return new ScoreFileReader(Optional.empty(), catalogs);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its sheets and faults; a file that is not there or cannot be opened is a fault too
     */
    public ScoreReading read(Path file) {
        Faults log = log(file.toString());
        if (Files.isDirectory(file)) {
            log.add(Fault.of(SheetCode.FILE_IS_FOLDER));
            return ScoreReading.of(List.of(), log.inFileOrder());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, log);
        } catch (NoSuchFileException notThere) {
            log.add(Fault.of(SheetCode.FILE_NOT_FOUND));
        } catch (IOException notReadable) {
            log.add(Fault.of(SheetCode.FILE_NOT_READABLE));
        }
        return ScoreReading.of(List.of(), log.inFileOrder());
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param in the bytes of a score file
     * @param name the name by which faults call it, such as {@code stdin}
     * @return its sheets and faults
     */
    public ScoreReading read(InputStream in, String name) {
        return read(in, log(name));
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

    private static Faults log(String file) {
        return new Faults(file, ReadLimits.MAX_FAULTS, Fault.of(SheetCode.TOO_MANY_FAULTS));
    }

    private ScoreReading read(InputStream in, Faults log) {
        SheetYearResolver judge = new SheetYearResolver(asked, catalogs, log);
        Optional<SheetCollector> table = asked.map(catalog -> new SheetCollector(catalog.fiscalYear(), log));
        try {
            PushbackInputStream content = new PushbackInputStream(in, ContentStart.LIMIT);
            switch (ContentStart.take(content)) {
                case UTF_16 ->
                    log.add(Fault.of(SheetCode.WRONG_ENCODING, "file").expected("UTF-8"));
                case SPREADSHEET ->
                    log.add(Fault.of(SheetCode.SPREADSHEET)
                            .expected("CSV หรือ JSON แบบ UTF-8", "CSV or JSON in UTF-8"));
                case JSON -> new JsonReader(judge, log).read(content);
                case TABLE -> readTable(content, table, log);
            }
        } catch (IOException notReadable) {
            log.add(Fault.of(SheetCode.FILE_NOT_READABLE));
        }
        List<ScoreSheet> sheets =
                judge.sheets().isEmpty() ? table.map(SheetCollector::sheets).orElse(List.of()) : judge.sheets();
        return ScoreReading.of(sheets, log.inFileOrder());
    }

    private void readTable(PushbackInputStream content, Optional<SheetCollector> sheets, Faults log)
            throws IOException {
        if (asked.isEmpty() || sheets.isEmpty()) {
            log.add(Fault.of(SheetCode.MISSING_YEAR, "table").expected("ปีงบประมาณ", "a fiscal year"));
            return;
        }
        CodeReader codes = new CodeReader(asked.get(), catalogs, log);
        RecordReader lines = RecordReader.open(content, StandardCharsets.UTF_8, ReadLimits.MAX_LINE_BYTES);
        new TableReader(lines, codes, sheets.get(), log).read();
    }
}

package io.github.ita4j.io.survey;

import io.github.ita4j.catalog.internal.Log;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.internal.ContentStart;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Rows;
import io.github.ita4j.io.internal.workbook.WorkbookRows;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.SurveyException;
import io.github.ita4j.scoring.survey.SurveyForm;
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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads raw answers, one respondent in each row, into counts.
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2564);
 * ResponseFileReader reader = ResponseFileReader.of(catalog).refusingDuplicates();
 * ResponseReading reading = reader.readText(csv, "answers.csv");
 * reading.faults().forEach(fault -> System.err.println(fault.report()));
 * // answers.csv:4:3: CHOICE_OUTSIDE_SCALE i2 has no choice '9': write 1 to 4, or น้อยที่สุดหรือไม่มีเลย,…
 * for (AgencyTally agency : reading.tally().orElseThrow().agencies()) {
 *     System.out.println(agency.agency().name() + " " + SurveyScores.of(agency).items());
 * }
 * // เทศบาลตำบลเขมราฐ {i2=83.5}
 * }</pre>
 *
 * <p>A file is CSV with a header: {@code agency}, {@code respondent} and questions, in any order. A question is named by its
 * code, such as {@code i2} or {@code i1.2}, with or without a title, or by the title that the catalogue has. The respondent
 * may be left out, and so may questions; other columns are skipped with one notice. Answers are read as their
 * {@link AnswerLegend} has it; an empty field is a blank answer. Read are commas, semicolons and tabs between the fields; a
 * title above the header; UTF-8 with or without byte order mark, and Windows-874; LF, CR LF and CR, also within quotes;
 * Arabic and Thai digits. Rows of blanks and separators alone are skipped, and there are no comment lines.
 *
 * <p>Of a workbook (.xlsx) the visible sheet is read that has such a header, or the {@linkplain #withSheet one asked for}.
 *
 * <p>A table of counts is read too: the question in a column {@code ข้อ} or {@code code}, and a column for each choice.
 *
 * <p>A row is counted as a whole or refused as a whole: an answer that cannot be read costs its row and no other. All
 * faults are counted, and the first are kept. No file makes a reader throw.
 *
 * <p>Memory does not grow with the rows. It holds one line, and for each agency its counts, about half a kilobyte for 24
 * questions of four choices, and its name. Only a reader that {@linkplain #refusingDuplicates() refuses duplicates} keeps
 * something of every respondent, and only one that does not has a thread of the common pool look at lines ahead; what is found
 * is the same.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResponseFileReader {
    /** How many faults are kept. Those beyond are only counted, and reading goes on. */
    public static final int MAX_FAULTS_KEPT = 1_000;

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]+");

    private final ReaderSettings settings;

    private ResponseFileReader(ReaderSettings settings) {
        this.settings = settings;
    }

    private ResponseFileReader with(UnaryOperator<ReaderSettings.Builder> change) {
        return new ResponseFileReader(
                change.apply(ReaderSettings.builder().like(settings)).build());
    }

    /**
     * A reader for a survey of a year, be it the IIT or the EIT: the first question of a header says which.
     *
     * @param catalog the criteria of the year
     * @return the reader
     */
    public static ResponseFileReader of(Catalog catalog) {
        return new ResponseFileReader(ReaderSettings.builder().catalog(catalog).build());
    }

    /**
     * A reader for one survey. This is the way for a part of the EIT, which no header distinguishes from the other.
     *
     * @param catalog the criteria of the year
     * @param survey {@code IIT}, {@code EIT} or one of the parts of the EIT
     * @return the reader
     * @throws SurveyException if the catalogue has no such survey, or knows none of its questions
     */
    public static ResponseFileReader of(Catalog catalog, NodeCode survey) {
        return of(catalog)
                .with(like -> like.survey(SurveyForm.of(catalog, survey).survey()));
    }

    /**
     * The same reader, but one that takes numbers and texts to mean what the caller says. What a header explains, such as
     * {@code i3 (1=มี, 2=ไม่มี)}, goes first.
     *
     * <pre>{@code
     * reader.reading(legend -> legend.withYesNo(1, 0).withNoAnswer(List.of("-99")));
     * }</pre>
     *
     * @param change what is made of the legend of each question
     * @return the new reader
     */
    public ResponseFileReader reading(UnaryOperator<AnswerLegend> change) {
        return with(like -> like.legends(change));
    }

    /**
     * The same reader, but one for files without a column of agencies.
     *
     * @param agency the agency that all answers are about
     * @return the new reader
     */
    public ResponseFileReader about(Agency agency) {
        return with(like -> like.agency(agency));
    }

    /**
     * The same reader, but one that refuses a respondent that it has met before in the same agency. Respondents are
     * compared exactly, but for white space at the ends, invisible characters and full-width forms; a row that names
     * none is refused too. The column of the respondent must then be there.
     *
     * <p>This needs memory for every respondent: about 20 bytes and those of the code in UTF-8, so for two million
     * respondents with codes of eight characters about 60 MB.
     *
     * @return the new reader
     */
    public ResponseFileReader refusingDuplicates() {
        return with(like -> like.duplicatesRefused(true));
    }

    /**
     * The same reader, but one for one sheet of a workbook. Otherwise the visible sheet with a header of answers is read.
     *
     * @param name the name of the sheet, which may be hidden
     * @return the new reader
     */
    public ResponseFileReader withSheet(String name) {
        return with(like -> like.sheet(name));
    }

    /**
     * The same reader, but one for texts of one encoding. Otherwise they are read as UTF-8 or, where they cannot be that, as
     * Windows-874.
     *
     * @param encoding {@code UTF-8}, or {@code Windows-874} by any of its names ({@code TIS-620, ISO-8859-11})
     * @return the new reader
     * @throws IllegalArgumentException if it is another encoding
     */
    public ResponseFileReader withEncoding(String encoding) {
        return with(like -> like.encoding(RecordReader.Encoding.of(encoding)));
    }

    /**
     * The same reader, but one that reports how far it is.
     *
     * @param listener called after every few thousand rows
     * @return the new reader
     */
    public ResponseFileReader reportingTo(ReadProgress listener) {
        return with(like -> like.progress(listener));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its counts and faults; a file that is not there or cannot be opened is a fault too
     */
    public ResponseReading read(Path file) {
        Faults faults = faults(file.toString());
        if (Files.isDirectory(file)) {
            return failed(faults, Fault.of(SheetCode.FILE_IS_FOLDER, "answers"));
        }
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            ResponseReading reading = read(in, file.toString(), faults);
            Log.read("answers", file, start);
            return reading;
        } catch (NoSuchFileException notThere) {
            return failed(faults, Fault.of(SheetCode.FILE_NOT_FOUND));
        } catch (IOException notReadable) {
            return failed(faults, Fault.of(SheetCode.FILE_NOT_READABLE, "answers"));
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param in the bytes of a file of answers
     * @param name the name by which faults call it, such as {@code stdin}
     * @return its counts and faults
     */
    public ResponseReading read(InputStream in, String name) {
        return read(in, name, faults(name));
    }

    /**
     * Reads text that is already decoded.
     *
     * @param text the text of a file of answers
     * @param name the name by which faults call it
     * @return its counts and faults
     */
    public ResponseReading readText(String text, String name) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    private ResponseReading read(InputStream in, String name, Faults faults) {
        try {
            PushbackInputStream content = new PushbackInputStream(in, ContentStart.LIMIT);
            return switch (ContentStart.take(content)) {
                case UTF_16 ->
                    failed(faults, Fault.of(SheetCode.WRONG_ENCODING, "file").expected("UTF-8"));
                case DOCUMENT -> readWorkbook(content, name, faults);
                // A JSON text is no table either, and its first line says so.
                case TABLE, JSON -> {
                    RecordReader lines = RecordReader.open(
                            content, StandardCharsets.ISO_8859_1, ReadLimits.MAX_LINE_BYTES, settings.encoding());
                    yield read(AnswerLines.of(lines, faults), name, faults);
                }
            };
        } catch (IOException notReadable) {
            return failed(faults, Fault.of(SheetCode.FILE_NOT_READABLE, "answers"));
        }
    }

    private ResponseReading read(Rows rows, String name, Faults faults) {
        ReaderSettings here = ReaderSettings.builder().like(settings).file(name).build();
        return new ResponseLines(rows, here, faults).read();
    }

    private ResponseReading readWorkbook(InputStream content, String name, Faults faults) {
        QuestionFinder finder = QuestionFinder.of(settings);
        Predicate<List<String>> isHeader =
                cells -> CountTable.isHeader(cells, settings) || ColumnsReader.isHeader(cells, finder);
        Optional<WorkbookRows> rows = WorkbookRows.read(content, settings.sheet(), isHeader, faults);
        if (rows.isEmpty()) {
            return faults.count() == 0 ? failed(faults, Fault.of(SheetCode.EMPTY_FILE, "answers")) : reading(faults);
        }
        return read(() -> rows.get().next().map(row -> inOneLine(row, faults)), name, faults);
    }

    /** A row as a line of text would be; one that would be too long has no cells, and that is said. */
    private static Row inOneLine(Row row, Faults faults) {
        List<String> cells = row.cells().stream()
                .map(cell -> LINE_END.matcher(cell).replaceAll(" "))
                .toList();
        if (String.join(",", cells).getBytes(StandardCharsets.UTF_8).length > ReadLimits.MAX_LINE_BYTES) {
            faults.add(AnswerLines.tooLong().at(row.place()));
            return Row.of(List.of(), row.place());
        }
        return new Row(cells, row.place(), row.places());
    }

    private static Faults faults(String file) {
        return Faults.of(file, MAX_FAULTS_KEPT, Fault.of(SheetCode.TOO_MANY_FAULTS));
    }

    private static ResponseReading failed(Faults faults, Fault fault) {
        faults.add(fault);
        return reading(faults);
    }

    private static ResponseReading reading(Faults faults) {
        return ImmutableResponseReading.builder()
                .faults(faults.kept())
                .faultCounts(faults.counts())
                .build();
    }
}

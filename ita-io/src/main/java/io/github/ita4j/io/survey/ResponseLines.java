package io.github.ita4j.io.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Rows;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.io.survey.AgencyNames.Known;
import io.github.ita4j.scoring.survey.ResponseCounter;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Reads one file of answers from its first line to its last.
 *
 * <p>As in score files, a quoted field may hold line ends. Records are not decoded but split as bytes, for none of the bytes
 * that CSV knows occurs within a character of UTF-8; fields are decoded once for each spelling. Plain records are split
 * here, the CSV parser gets the others: to set it up for each record takes longer than to read a plain one.
 */
final class ResponseLines {
    private static final int BATCHES = 4;
    private static final int ROWS_BETWEEN_REPORTS = 1 << 14;

    /** How many lines, such as a title, may stand above the header. */
    private static final int MAX_LINES_ABOVE = 10;

    private final Rows source;

    /** The lines of a file that is no workbook. */
    private final Optional<AnswerLines> plain;

    private final ReaderSettings settings;
    private final QuestionFinder finder;
    private final Optional<SeenRespondents> seen;
    private final Faults faults;

    private final ImmutableResponseReading.Builder reading = ImmutableResponseReading.builder();
    private long rows;
    private long refused;
    private boolean ofScores;

    /** Where the row at hand stands: its line, or its number in a sheet, and the row of the sheet. */
    private int number;

    private Optional<Row> inSheet = Optional.empty();

    ResponseLines(Rows source, ReaderSettings settings, Faults faults) {
        this.source = source;
        this.plain = source instanceof AnswerLines lines ? Optional.of(lines) : Optional.empty();
        this.settings = settings;
        this.finder = QuestionFinder.of(settings);
        this.seen = settings.duplicatesRefused() ? Optional.of(new SeenRespondents()) : Optional.empty();
        this.faults = faults;
    }

    ResponseReading read() {
        try {
            header();
        } catch (IOException notReadable) {
            faults.add(Fault.of(SheetCode.FILE_NOT_READABLE, "answers"));
        }
        plain.map(file -> file.lines().foundWindows874())
                .filter(OptionalInt::isPresent)
                .ifPresent(line -> faults.add(Fault.of(SheetCode.READ_AS_WINDOWS_874, Place.ofLine(line.getAsInt()))));
        return reading.faults(faults.kept()).faultCounts(faults.counts()).build();
    }

    /** The next row of a header or of counts. One that is not UTF-8 has no cells, as that of a text has not. */
    private Optional<Row> next() throws IOException {
        Optional<Row> next = source.next();
        if (next.isPresent()) {
            Row row = next.get();
            for (int column = 0; column < row.cells().size(); column++) {
                Optional<Fault> fault = AnswerCells.encodingFault(row.cells().get(column));
                if (fault.isPresent()) {
                    faults.add(fault.get().at(row.at(column)));
                    return Optional.of(Row.of(List.of(), row.place()));
                }
            }
        }
        return next;
    }

    /** Reads the header, above which a title may stand, and what is below it. */
    private void header() throws IOException {
        Optional<Row> first = Optional.empty();
        for (int above = 0; above < MAX_LINES_ABOVE; above++) {
            Optional<Row> next = next();
            if (next.isEmpty()) {
                break;
            }
            Row row = next.get();
            first = first.or(() -> next);
            if (row.cells().isEmpty()) {
                faults.add(Fault.of(SheetCode.MISSING_HEADER, "no-question", row.place()));
                return;
            }
            Optional<CountTable> counts = CountTable.of(row, finder, faults);
            if (counts.isPresent() || ColumnsReader.isHeader(row.cells(), finder)) {
                if (above > 0) {
                    faults.add(
                            Fault.of(SheetCode.LINES_ABOVE_HEADER, first.get().place())
                                    .with("lines", above));
                }
                if (counts.isPresent()) {
                    readCounts(counts.get());
                } else {
                    columns(row).ifPresent(this::readRows);
                }
                return;
            }
        }
        if (first.isEmpty()) {
            faults.add(Fault.of(SheetCode.EMPTY_FILE, "answers"));
        } else {
            // None of them is a header: what is wrong with the first says most.
            columns(first.get());
        }
    }

    private Optional<Columns> columns(Row header) {
        return new ColumnsReader(finder, faults, header).read();
    }

    private void readCounts(CountTable table) {
        try {
            for (Optional<Row> row = next(); row.isPresent(); row = next()) {
                row.filter(read -> !read.cells().isEmpty()).ifPresent(table::read);
            }
        } catch (IOException notReadable) {
            faults.add(Fault.of(SheetCode.FILE_NOT_READABLE, "answers"));
        }
        table.finish(reading);
    }

    private void readRows(Columns columns) {
        TallyAccumulator tally = TallyAccumulator.of(columns.form());
        Optional<Agency> only = columns.agency().isEmpty() ? settings.agency() : Optional.empty();
        AgencyNames agencies = new AgencyNames(tally, columns.attributes().keySet());
        Known given = only.map(agencies::only).orElse(Known.NONE);
        ResponseRow row = new ResponseRow(columns, agencies::read, given, seen.isPresent());
        try {
            if (plain.isPresent()) {
                readLines(plain.get(), row, () -> new ResponseRow(columns, agencies::known, given, false));
            } else {
                while (!ofScores && readSheet(row)) {
                    reportNowAndThen();
                }
            }
            report();
            if (rows == 0) {
                faults.add(Fault.of(SheetCode.NO_ROWS, "answers"));
            }
        } catch (IOException notReadable) {
            faults.add(Fault.of(SheetCode.FILE_NOT_READABLE, "answers"));
        }
        reading.tally(tally.toTally())
                .legends(columns.legends().values())
                .rows(rows)
                .refusedRows(refused);
    }

    private void reportNowAndThen() {
        if (rows % ROWS_BETWEEN_REPORTS == 0) {
            report();
        }
    }

    private void report() {
        settings.progress().read(rows, plain.map(file -> file.lines().bytes()).orElse(0L));
    }

    private boolean readSheet(ResponseRow row) throws IOException {
        inSheet = source.next();
        inSheet.ifPresent(here -> {
            number = Math.max(number + 1, here.number());
            if (here.cells().isEmpty()) {
                rows++;
                refused++;
                return;
            }
            row.begin();
            for (String cell : here.cells()) {
                byte[] text = cell.getBytes(StandardCharsets.UTF_8);
                row.add(text, 0, text.length);
            }
            row.end();
            read(row);
        });
        return inSheet.isPresent();
    }

    /** Reads the lines in batches, of which some are looked at ahead of the one at hand. */
    private void readLines(AnswerLines file, ResponseRow row, Supplier<ResponseRow> ahead) throws IOException {
        List<LineBatch> ring = new ArrayList<>();
        boolean more = true;
        int filled = 0;
        for (int taken = 0; !ofScores && (more || taken < filled); ) {
            if (more) {
                if (filled < BATCHES) {
                    ring.add(new LineBatch(file.lines()));
                }
                LineBatch next = ring.get(filled++ % BATCHES);
                // The first row may show that nothing else is to be read.
                more = next.fill(file, rows == 0 ? 1 : Integer.MAX_VALUE);
                if (more && rows > 0 && seen.isEmpty()) {
                    next.start(ahead);
                }
            }
            if (!more || rows == 0 || filled == taken + BATCHES) {
                LineBatch batch = ring.get(taken++ % BATCHES);
                batch.await(ring.get((filled - 1) % BATCHES));
                for (int line = 0; line < batch.size && !ofScores; line++) {
                    readLine(file, batch, line, row);
                    reportNowAndThen();
                }
                if (batch.failure.isPresent()) {
                    throw batch.failure.get();
                }
            }
        }
    }

    private void readLine(AnswerLines file, LineBatch batch, int line, ResponseRow row) {
        number = batch.numbers[line];
        ResponseCounter counter = batch.counters[line];
        Fault wrong = batch.faults.get(line);
        if (counter != null) {
            rows++;
            counter.add(batch.choices[line]);
        } else if (wrong != null) {
            refuse(wrong, 0);
        } else if (batch.length(line) > 0) {
            try {
                if (!batch.split(line, row)) {
                    row.begin();
                    for (String field : file.fields(batch.text(line))) {
                        row.add(field.getBytes(StandardCharsets.ISO_8859_1), 0, field.length());
                    }
                }
                row.end();
                read(row);
            } catch (CsvParseException brokenQuotes) {
                refuse(Fault.of(SheetCode.BROKEN_QUOTES, "answers"), 0);
            }
        }
    }

    /** The place of a column of the row at hand, or of the row where that is 0. */
    private Place at(int column) {
        Row row = inSheet.orElseGet(() -> Row.of(List.of(), Place.ofLine(number)));
        return column == 0 ? row.place() : row.at(column - 1);
    }

    private void read(ResponseRow row) {
        if (row.isBlank()) {
            return;
        }
        if (rows == 0 && row.looksLikeScores()) {
            ofScores = true;
            refuse(Fault.of(SheetCode.MISSING_HEADER, "wide-scores"), 0);
        } else if (row.isFaulty()) {
            rows++;
            refused++;
            row.faults()
                    .forEach(fault ->
                            faults.add(fault.at(at(fault.place().column().orElse(0)))));
        } else {
            Optional<Fault> unwanted = seen.flatMap(all -> refusal(all, row));
            if (unwanted.isPresent()) {
                refuse(unwanted.get(), row.respondentColumn());
            } else {
                rows++;
                row.agency().counter().add(row.choices());
            }
        }
    }

    private Optional<Fault> refusal(SeenRespondents all, ResponseRow row) {
        if (row.respondent().isEmpty()) {
            return Optional.of(Fault.of(SheetCode.MISSING_RESPONDENT).expected(Phrases.of("respondent")));
        }
        int first = all.firstLine(row.agency().number(), row.respondent(), number);
        return first == 0
                ? Optional.empty()
                : Optional.of(Fault.of(SheetCode.DUPLICATE_RESPONDENT)
                        .found(row.respondent())
                        .with("agency", InputText.quote(row.agency().name()))
                        .with("first", first)
                        .with("second", number));
    }

    private void refuse(Fault fault, int column) {
        rows++;
        refused++;
        faults.add(fault.at(at(column)));
    }
}

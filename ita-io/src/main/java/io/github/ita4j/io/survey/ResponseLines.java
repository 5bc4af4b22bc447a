package io.github.ita4j.io.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.CsvRecord;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads one file of answers from its first line to its last.
 *
 * <p>As in score files, a quoted field may hold line ends. Records are not decoded but split as bytes, for none of the bytes
 * that CSV knows occurs within a character of UTF-8; fields are decoded once for each spelling. Plain records are split
 * here, the CSV parser gets the others: to set it up for each record takes longer than to read a plain one.
 */
final class ResponseLines {
    private static final int ROWS_BETWEEN_REPORTS = 1 << 14;

    /** How many lines, such as a title, may stand above the header. */
    private static final int MAX_LINES_ABOVE = 10;

    private final CsvRecord csv;
    private final RecordReader lines;
    private final ReaderSettings settings;
    private final QuestionFinder finder;
    private final Optional<SeenRespondents> seen;
    private final Faults faults;

    private final ImmutableResponseReading.Builder reading = ImmutableResponseReading.builder();
    private long rows;
    private long refused;
    private boolean ofScores;

    ResponseLines(RecordReader lines, ReaderSettings settings, Faults faults) {
        this.lines = lines;
        this.csv = new CsvRecord(lines.separator());
        this.settings = settings;
        this.finder = new QuestionFinder(settings);
        this.seen = settings.duplicatesRefused() ? Optional.of(new SeenRespondents()) : Optional.empty();
        this.faults = faults;
    }

    ResponseReading read() {
        try {
            header();
        } catch (IOException notReadable) {
            faults.add(Fault.of(SheetCode.FILE_NOT_READABLE, "answers"));
        }
        lines.foundWindows874()
                .ifPresent(line ->
                        faults.add(Fault.of(SheetCode.READ_AS_WINDOWS_874).at(Place.ofLine(line))));
        return reading.faults(faults.kept()).faultCounts(faults.counts()).build();
    }

    /** Reads the header, above which a title may stand, and what is below it. */
    private void header() throws IOException {
        List<String> first = List.of();
        int above = 0;
        int firstLine = 0;
        while (above < MAX_LINES_ABOVE && lines.advance()) {
            if (!lines.isTooLong() && !lines.isUnclosed() && lines.isBlank(lines.text())) {
                continue;
            }
            int number = lines.number();
            Optional<List<String>> cells = cells();
            if (cells.isEmpty()) {
                faults.add(Fault.of(SheetCode.MISSING_HEADER, "no-question").at(Place.ofLine(number)));
                return;
            }
            firstLine = above == 0 ? number : firstLine;
            first = above == 0 ? cells.get() : first;
            Optional<CountTable> counts = CountTable.of(cells.get(), settings, finder, faults, number);
            if (counts.isPresent() || ColumnsReader.isHeader(cells.get(), finder)) {
                if (above > 0) {
                    faults.add(Fault.of(SheetCode.LINES_ABOVE_HEADER)
                            .with("lines", above)
                            .at(Place.ofLine(firstLine)));
                }
                if (counts.isPresent()) {
                    readCounts(counts.get());
                } else {
                    columns(cells.get(), number).ifPresent(this::readRows);
                }
                return;
            }
            above++;
        }
        if (above == 0) {
            faults.add(Fault.of(SheetCode.EMPTY_FILE, "answers"));
        } else {
            // None of them is a header: what is wrong with the first says most.
            columns(first, firstLine);
        }
    }

    private Optional<Columns> columns(List<String> names, int line) {
        return new ColumnsReader(settings, finder, faults, line).read(names);
    }

    private void readCounts(CountTable table) {
        try {
            while (lines.advance()) {
                if (lines.isTooLong() || lines.isUnclosed() || !lines.isBlank(lines.text())) {
                    int number = lines.number();
                    cells().ifPresent(cells -> table.read(cells, number));
                }
            }
        } catch (IOException notReadable) {
            faults.add(Fault.of(SheetCode.FILE_NOT_READABLE, "answers"));
        }
        table.finish(reading);
    }

    /** The fields of the record as text, or empty after a fault. */
    private Optional<List<String>> cells() {
        Place place = Place.ofLine(lines.number());
        if (lines.isTooLong()) {
            faults.add(Fault.of(SheetCode.LINE_TOO_LONG)
                    .with("most", ReadLimits.MAX_LINE_BYTES)
                    .at(place));
            return Optional.empty();
        }
        if (lines.isUnclosed()) {
            faults.add(Fault.of(SheetCode.BROKEN_QUOTES, "unclosed").at(place));
            return Optional.empty();
        }
        String text = Cell.decode(lines.text());
        Optional<Fault> unreadable = AnswerCells.encodingFault(text);
        if (unreadable.isPresent()) {
            faults.add(unreadable.get().at(place));
            return Optional.empty();
        }
        try {
            return Optional.of(csv.fields(text, ReadLimits.MAX_LINE_BYTES + 1));
        } catch (CsvParseException brokenQuotes) {
            faults.add(Fault.of(SheetCode.BROKEN_QUOTES, "answers").at(place));
            return Optional.empty();
        }
    }

    private void readRows(Columns columns) {
        TallyAccumulator tally = TallyAccumulator.of(columns.form());
        Optional<Agency> only = columns.agency().isEmpty() ? settings.agency() : Optional.empty();
        ResponseRow row = new ResponseRow(
                columns, new AgencyNames(tally, columns.attributes().keySet()), only, seen.isPresent());
        try {
            while (!ofScores && lines.advance()) {
                read(row);
            }
            settings.progress().read(rows, lines.bytes());
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

    private void read(ResponseRow row) {
        int number = lines.number();
        if (lines.isTooLong()) {
            refuse(Fault.of(SheetCode.LINE_TOO_LONG)
                    .with("most", ReadLimits.MAX_LINE_BYTES)
                    .at(Place.ofLine(number)));
        } else if (lines.isUnclosed()) {
            refuse(Fault.of(SheetCode.BROKEN_QUOTES, "unclosed").at(Place.ofLine(number)));
        } else if (lines.length() > 0) {
            try {
                if (!PlainLine.split(lines.array(), lines.from(), lines.length(), lines.separator(), row)) {
                    row.begin();
                    for (String field : csv.fields(lines.text(), ReadLimits.MAX_LINE_BYTES + 1)) {
                        row.add(field.getBytes(StandardCharsets.ISO_8859_1), 0, field.length());
                    }
                }
                row.end();
                read(number, row);
            } catch (CsvParseException brokenQuotes) {
                refuse(Fault.of(SheetCode.BROKEN_QUOTES, "answers").at(Place.ofLine(number)));
            }
        }
        if (rows % ROWS_BETWEEN_REPORTS == 0) {
            settings.progress().read(rows, lines.bytes());
        }
    }

    private void read(int line, ResponseRow row) {
        if (row.isBlank()) {
            return;
        }
        if (rows == 0 && row.looksLikeScores()) {
            ofScores = true;
            refuse(Fault.of(SheetCode.MISSING_HEADER, "wide-scores").at(Place.ofLine(line)));
            return;
        }
        if (row.isFaulty()) {
            rows++;
            refused++;
            row.faults().forEach(fault -> faults.add(fault.at(fault.place().withLine(line))));
            return;
        }
        Optional<Fault> unwanted = seen.flatMap(all -> refusal(all, row, line));
        if (unwanted.isPresent()) {
            refuse(unwanted.get());
        } else {
            rows++;
            row.agency().counter().add(row.choices());
        }
    }

    private static Optional<Fault> refusal(SeenRespondents seen, ResponseRow row, int line) {
        if (row.respondent().isEmpty()) {
            return Optional.of(Fault.of(SheetCode.MISSING_RESPONDENT)
                    .expected("รหัสผู้ตอบ", "the code of a respondent")
                    .at(Place.at(line, row.respondentColumn())));
        }
        int first = seen.firstLine(row.agency().number(), row.respondent(), line);
        return first == 0
                ? Optional.empty()
                : Optional.of(Fault.of(SheetCode.DUPLICATE_RESPONDENT)
                        .found(row.respondent())
                        .with("agency", InputText.quote(row.agency().name()))
                        .with("first", first)
                        .with("second", line)
                        .at(Place.at(line, row.respondentColumn())));
    }

    private void refuse(Fault fault) {
        rows++;
        refused++;
        faults.add(fault);
    }
}

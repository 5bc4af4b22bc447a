package io.github.ita4j.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.ita4j.io.internal.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads the two CSV forms, line by line.
 *
 * <p>A record is one line: no code, score or name of an agency needs a line break, and so a quotation mark that
 * somebody forgot to close costs its line and not the rest of the file.
 */
final class TableReader {
    private static final char REPLACEMENT = '\uFFFD';

    private final CsvReader.CsvReaderBuilder csv = CsvReader.builder()
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .detectBomHeader(false);

    private final CodeReader codes;
    private final SheetCollector sheets;
    private final FailureLog log;

    TableReader(CodeReader codes, SheetCollector sheets, FailureLog log) {
        this.codes = codes;
        this.sheets = sheets;
        this.log = log;
    }

    /** Reads a whole table; what is read goes to the collector and the log. */
    void read(InputStream in) throws IOException {
        LineReader lines = new LineReader(in, StandardCharsets.UTF_8, ReadLimits.MAX_LINE_BYTES);
        Optional<LineReader.Line> first = nextNotBlank(lines);
        if (first.isEmpty()) {
            log.add(Place.FILE, Faults.emptyFile());
            return;
        }
        Optional<List<String>> names = fields(first.get());
        if (names.isEmpty()) {
            log.add(Place.line(first.get().number()), Faults.unreadHeader());
            return;
        }
        Optional<TableRows> rows = rows(names.get(), first.get().number());
        if (rows.isEmpty()) {
            return;
        }
        boolean empty = true;
        Optional<LineReader.Line> line = nextNotBlank(lines);
        while (line.isPresent()) {
            Optional<List<String>> cells = fields(line.get());
            boolean blank = cells.isPresent() && cells.get().stream().allMatch(Words::isBlank);
            if (cells.isPresent() && !blank) {
                rows.get().read(cells.get(), line.get().number());
            }
            empty &= blank;
            line = nextNotBlank(lines);
        }
        if (empty) {
            log.add(Place.FILE, Faults.headerOnly());
        }
    }

    private Optional<TableRows> rows(List<String> names, int line) {
        Optional<TableHeader> header = HeaderReader.read(names, line, codes, log);
        return header.isPresent() ? Optional.of(rows(header.get())) : Optional.empty();
    }

    private TableRows rows(TableHeader header) {
        return header.pair().isPresent()
                ? new LongRows(header, header.pair().get(), codes, sheets, log)
                : new WideRows(header, sheets, log);
    }

    private static Optional<LineReader.Line> nextNotBlank(LineReader lines) throws IOException {
        Optional<LineReader.Line> line = lines.next();
        while (line.isPresent() && isBlankRow(line.get())) {
            line = lines.next();
        }
        return line;
    }

    /** A line of blanks and separators alone, as spreadsheets leave them below a table. */
    private static boolean isBlankRow(LineReader.Line line) {
        return line.text().isPresent()
                && line.text().get().chars().allMatch(c -> c == ',' || Character.isWhitespace(c));
    }

    private Optional<List<String>> fields(LineReader.Line line) {
        if (line.text().isEmpty()) {
            log.add(Place.line(line.number()), Faults.lineTooLong());
            return Optional.empty();
        }
        String text = line.text().get();
        int unreadable = text.indexOf(REPLACEMENT);
        if (unreadable >= 0) {
            Place place = Place.at(line.number(), fieldAt(text, unreadable));
            log.add(place, Faults.wrongEncoding(around(text, unreadable), "the line"));
            return Optional.empty();
        }
        try {
            CsvRecordHandler handler = CsvRecordHandler.builder()
                    .maxFields(ReadLimits.MAX_LINE_BYTES + 1)
                    .build();
            return Optional.of(csv.ofSingleCsvRecord(handler, text).getFields());
        } catch (CsvParseException brokenQuotes) {
            log.add(Place.line(line.number()), Faults.brokenQuotes());
            return Optional.empty();
        }
    }

    /** The number of the field in which a position of a line lies. */
    private static int fieldAt(String line, int position) {
        boolean quoted = false;
        int field = 1;
        for (int i = 0; i < position; i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                field++;
            }
        }
        return field;
    }

    /** The text between the separators around a position. */
    private static String around(String line, int position) {
        int from = line.lastIndexOf(',', position) + 1;
        int to = line.indexOf(',', position);
        return line.substring(from, to < 0 ? line.length() : to);
    }
}

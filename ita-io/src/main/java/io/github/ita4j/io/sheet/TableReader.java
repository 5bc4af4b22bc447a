package io.github.ita4j.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
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
    private final Faults log;

    TableReader(CodeReader codes, SheetCollector sheets, Faults log) {
        this.codes = codes;
        this.sheets = sheets;
        this.log = log;
    }

    /** Reads a whole table; what is read goes to the collector and the log. */
    void read(InputStream in) throws IOException {
        LineReader lines = new LineReader(in, StandardCharsets.UTF_8, ReadLimits.MAX_LINE_BYTES);
        Optional<LineReader.Line> first = nextNotBlank(lines);
        if (first.isEmpty()) {
            log.add(Fault.of(SheetCode.EMPTY_FILE));
            return;
        }
        Optional<List<String>> names = fields(first.get());
        if (names.isEmpty()) {
            log.add(Fault.of(SheetCode.MISSING_HEADER, "unread")
                    .at(Place.ofLine(first.get().number())));
            return;
        }
        Optional<TableRows> rows = rows(names.get(), first.get().number());
        if (rows.isEmpty()) {
            return;
        }
        boolean empty = true;
        Optional<LineReader.Line> line = nextNotBlank(lines);
        while (line.isPresent() && !log.isOverfull()) {
            Optional<List<String>> cells = fields(line.get());
            boolean blank = cells.isPresent() && cells.get().stream().allMatch(InputText::isBlank);
            if (cells.isPresent() && !blank) {
                rows.get().read(cells.get(), line.get().number());
            }
            empty &= blank;
            line = nextNotBlank(lines);
        }
        if (empty) {
            log.add(Fault.of(SheetCode.NO_ROWS));
        }
    }

    private Optional<TableRows> rows(List<String> names, int line) {
        Optional<TableHeader> header = HeaderReader.read(names, line, codes, log);
        return header.isPresent() ? Optional.of(rows(header.get())) : Optional.empty();
    }

    private TableRows rows(TableHeader header) {
        return header.pair().isPresent()
                ? new LongRows(header, header.pair().get(), codes, sheets, log)
                : new WideRows(header, codes, sheets, log);
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
            log.add(Fault.of(SheetCode.LINE_TOO_LONG)
                    .with("most", ReadLimits.MAX_LINE_BYTES)
                    .at(Place.ofLine(line.number())));
            return Optional.empty();
        }
        String text = line.text().get();
        int unreadable = text.indexOf(REPLACEMENT);
        if (unreadable >= 0) {
            Place place = Place.at(line.number(), fieldAt(text, unreadable));
            log.add(Fault.of(SheetCode.WRONG_ENCODING)
                    .found(around(text, unreadable))
                    .with("lost", Phrase.LINE)
                    .expected("UTF-8")
                    .at(place));
            return Optional.empty();
        }
        try {
            CsvRecordHandler handler = CsvRecordHandler.builder()
                    .maxFields(ReadLimits.MAX_LINE_BYTES + 1)
                    .build();
            return Optional.of(csv.ofSingleCsvRecord(handler, text).getFields());
        } catch (CsvParseException brokenQuotes) {
            log.add(Fault.of(SheetCode.BROKEN_QUOTES).at(Place.ofLine(line.number())));
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

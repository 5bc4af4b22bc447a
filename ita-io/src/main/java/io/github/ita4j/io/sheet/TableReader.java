package io.github.ita4j.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the two CSV forms, record by record. A quoted field may hold line ends; what stands within a quotation mark that is
 * never closed is data of nobody.
 */
final class TableReader {
    private static final char REPLACEMENT = '\uFFFD';

    private final RecordReader lines;
    private final CsvReader.CsvReaderBuilder csv;
    private final CodeReader codes;
    private final SheetCollector sheets;
    private final Faults log;

    TableReader(RecordReader lines, CodeReader codes, SheetCollector sheets, Faults log) {
        this.lines = lines;
        this.csv = CsvReader.builder()
                .fieldSeparator(lines.separator())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false);
        this.codes = codes;
        this.sheets = sheets;
        this.log = log;
    }

    /** Reads a whole table; what is read goes to the collector and the log. */
    void read() throws IOException {
        Optional<RecordReader.Line> first = nextNotBlank();
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
        Optional<RecordReader.Line> line = nextNotBlank();
        while (line.isPresent() && !log.isOverfull()) {
            Optional<List<String>> cells = fields(line.get());
            boolean blank = cells.isPresent() && cells.get().stream().allMatch(InputText::isBlank);
            if (cells.isPresent() && !blank) {
                rows.get().read(cells.get(), line.get().number());
            }
            empty &= blank;
            line = nextNotBlank();
        }
        if (empty) {
            log.add(Fault.of(SheetCode.NO_ROWS));
        }
        if (lines.encoding() == RecordReader.Encoding.WINDOWS_874) {
            log.add(Fault.of(SheetCode.READ_AS_WINDOWS_874).at(Place.ofLine(lines.decidedAt())));
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

    private Optional<RecordReader.Line> nextNotBlank() throws IOException {
        Optional<RecordReader.Line> line = lines.next();
        while (line.flatMap(RecordReader.Line::text).filter(lines::isBlank).isPresent()) {
            line = lines.next();
        }
        return line;
    }

    private Optional<List<String>> fields(RecordReader.Line line) {
        if (line.text().isEmpty()) {
            log.add(Fault.of(SheetCode.LINE_TOO_LONG)
                    .with("most", ReadLimits.MAX_LINE_BYTES)
                    .at(Place.ofLine(line.number())));
            return Optional.empty();
        }
        if (line.unclosed()) {
            log.add(Fault.of(SheetCode.BROKEN_QUOTES, "unclosed").at(Place.ofLine(line.number())));
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
    private int fieldAt(String line, int position) {
        boolean quoted = false;
        int field = 1;
        for (int i = 0; i < position; i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == lines.separator() && !quoted) {
                field++;
            }
        }
        return field;
    }

    /** The text between the separators around a position. */
    private String around(String line, int position) {
        int from = line.lastIndexOf(lines.separator(), position) + 1;
        int to = line.indexOf(lines.separator(), position);
        return line.substring(from, to < 0 ? line.length() : to);
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two CSV forms, record by record. A quoted field may hold line ends; what stands within a quotation mark that is
 * never closed is data of nobody.
 */
final class TableReader implements SheetSource {
    /** How many lines, such as a title, may stand above the header. */
    private static final int MAX_LINES_ABOVE = 10;

    private static final char REPLACEMENT = '\uFFFD';

    private final RecordReader lines;
    private final CsvReader.CsvReaderBuilder csv;
    private final CodeReader codes;
    private final SheetCollector sheets;
    private final Faults log;
    private @Nullable TableRows rows;
    private boolean empty = true;

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

    @Override
    public boolean step() throws IOException {
        if (rows == null) {
            return begin();
        }
        Optional<RecordReader.Line> line = nextNotBlank();
        if (line.isEmpty() || log.isOverfull()) {
            noteAtEnd();
            return false;
        }
        Optional<List<String>> cells = fields(line.get());
        boolean blank = cells.isPresent() && cells.get().stream().allMatch(InputText::isBlank);
        if (cells.isPresent() && !blank) {
            rows.read(cells.get(), line.get().number());
        }
        empty &= blank;
        return !rows.isOver();
    }

    private boolean begin() throws IOException {
        Optional<RecordReader.Line> first = nextNotBlank();
        if (first.isEmpty()) {
            log.add(Fault.of(SheetCode.EMPTY_FILE));
            return false;
        }
        rows = header(first.get()).orElse(null);
        return rows != null;
    }

    private void noteAtEnd() {
        if (empty) {
            log.add(Fault.of(SheetCode.NO_ROWS));
        }
        if (lines.encoding() == RecordReader.Encoding.WINDOWS_874) {
            log.add(Fault.of(SheetCode.READ_AS_WINDOWS_874).at(Place.ofLine(lines.decidedAt())));
        }
    }

    @Override
    public void end() {
        sheets.finish();
    }

    /** The rows below the header, which may stand below a title; empty after a fault. */
    private Optional<TableRows> header(RecordReader.Line first) throws IOException {
        List<List<String>> above = new ArrayList<>();
        Optional<RecordReader.Line> line = Optional.of(first);
        int number = first.number();
        while (line.isPresent() && above.size() < MAX_LINES_ABOVE) {
            Optional<List<String>> names = fields(line.get());
            if (names.isEmpty()) {
                log.add(Fault.of(SheetCode.MISSING_HEADER, "unread")
                        .at(Place.ofLine(line.get().number())));
                return Optional.empty();
            }
            if (HeaderReader.isHeader(names.get(), codes)) {
                if (!above.isEmpty()) {
                    log.add(Fault.of(SheetCode.LINES_ABOVE_HEADER)
                            .with("lines", above.size())
                            .at(Place.ofLine(number)));
                }
                return HeaderReader.read(names.get(), line.get().number(), codes, log)
                        .map(this::rows);
            }
            above.add(names.get());
            line = nextNotBlank();
        }
        // None of them is a header: what is wrong with the first says most.
        return HeaderReader.read(above.get(0), number, codes, log).map(this::rows);
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

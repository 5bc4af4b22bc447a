package io.github.ita4j.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.CsvRecord;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Rows;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads CSV record by record. A quoted field may hold line ends; what stands within a quotation mark that is never closed
 * is data of nobody.
 */
record CsvRows(RecordReader lines, CsvRecord csv, Faults log) implements Rows {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"?");

    static CsvRows of(RecordReader lines, Faults log) {
        return new CsvRows(lines, new CsvRecord(lines.separator()), log);
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (lines.advance()) {
            String text = lines.isTooLong() ? "" : lines.text();
            if (lines.isTooLong() || !lines.isBlank(text)) {
                Place place = Place.ofLine(lines.number());
                Optional<List<String>> cells = fields(text, place);
                if (cells.isEmpty() || !cells.get().stream().allMatch(InputText::isBlank)) {
                    return Optional.of(Row.of(cells.orElse(List.of()), place));
                }
            }
        }
        lines.foundWindows874()
                .ifPresent(first -> log.addOnce(Fault.of(SheetCode.READ_AS_WINDOWS_874, Place.ofLine(first))));
        return Optional.empty();
    }

    private Optional<List<String>> fields(String text, Place place) {
        if (lines.isTooLong()) {
            return log.refuse(Fault.of(SheetCode.LINE_TOO_LONG, place).with("most", ReadLimits.MAX_LINE_BYTES));
        }
        if (lines.isUnclosed()) {
            return log.refuse(Fault.of(SheetCode.BROKEN_QUOTES, "unclosed", place));
        }
        int unreadable = text.indexOf(REPLACEMENT);
        if (unreadable >= 0) {
            String before = QUOTED.matcher(text.substring(0, unreadable)).replaceAll("");
            long separators = before.chars().filter(c -> c == lines.separator()).count();
            return log.refuse(
                    Phrase.notUtf8(around(text, unreadable), "line").at(place.withColumn(1 + (int) separators)));
        }
        try {
            List<String> fields = csv.fields(text, ReadLimits.MAX_LINE_BYTES + 1);
            boolean plain = text.indexOf('\'') < 0 && text.indexOf('\\') < 0;
            return Optional.of(
                    plain ? fields : fields.stream().map(CsvText::read).toList());
        } catch (CsvParseException brokenQuotes) {
            return log.refuse(Fault.of(SheetCode.BROKEN_QUOTES, place));
        }
    }

    /** The text between the separators around a position. */
    private String around(String line, int position) {
        int from = line.lastIndexOf(lines.separator(), position) + 1;
        int to = line.indexOf(lines.separator(), position);
        return line.substring(from, to < 0 ? line.length() : to);
    }
}

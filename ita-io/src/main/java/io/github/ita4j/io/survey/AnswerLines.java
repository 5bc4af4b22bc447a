package io.github.ita4j.io.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.io.internal.CsvRecord;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Rows;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The lines of a file that are not blank. One that cannot be read has no cells, and its fault is added. */
record AnswerLines(RecordReader lines, CsvRecord csv, Faults faults) implements Rows {
    static AnswerLines of(RecordReader lines, Faults faults) {
        return new AnswerLines(lines, new CsvRecord(lines.separator()), faults);
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (lines.advance()) {
            if (lines.isTooLong() || lines.isUnclosed() || !lines.isBlank(lines.text())) {
                Place place = Place.ofLine(lines.number());
                Optional<Fault> fault = fault().or(() -> AnswerCells.encodingFault(Cell.decode(lines.text())));
                if (fault.isEmpty()) {
                    try {
                        return Optional.of(Row.of(
                                fields(lines.text()).stream().map(Cell::decode).toList(), place));
                    } catch (CsvParseException brokenQuotes) {
                        fault = Optional.of(Fault.of(SheetCode.BROKEN_QUOTES, "answers"));
                    }
                }
                faults.add(fault.get().at(place));
                return Optional.of(Row.of(List.of(), place));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the line as a whole. */
    Optional<Fault> fault() {
        return lines.isTooLong()
                ? Optional.of(tooLong())
                : lines.isUnclosed() ? Optional.of(Fault.of(SheetCode.BROKEN_QUOTES, "unclosed")) : Optional.empty();
    }

    static Fault tooLong() {
        return Fault.of(SheetCode.LINE_TOO_LONG).with("most", ReadLimits.MAX_LINE_BYTES);
    }

    /** The fields of a line that has a letter for each byte. */
    List<String> fields(String line) {
        return csv.fields(line, ReadLimits.MAX_LINE_BYTES + 1);
    }
}

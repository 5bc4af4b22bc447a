package io.github.ita4j.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file that is one table of separated fields. */
final class DelimitedReader {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LOOKED_AT = 50;

    private final TableCollector out;
    private final TableLimits limits;

    DelimitedReader(TableCollector out, TableLimits limits) {
        this.out = out;
        this.limits = limits;
    }

    /** Reads fields separated by the character that separates them most evenly. */
    void readCsv(String text) {
        char best = SEPARATORS[0];
        int bestRecords = 0;
        for (char separator : SEPARATORS) {
            int records = evenRecords(text, separator);
            if (records > bestRecords) {
                best = separator;
                bestRecords = records;
            }
        }
        read(text, best);
    }

    /** Of the first records, how many have the same number of fields, which is more than one. */
    static int evenRecords(String text, char separator) {
        Records records = new Records(text, separator, TableLimits.DEFAULT.textLength());
        List<Integer> widths = new ArrayList<>();
        int at = 0;
        while (at < text.length() && widths.size() < LOOKED_AT) {
            Records.Extent record = records.at(at);
            if (record.to() > record.from()) {
                widths.add(record.fields());
            }
            at = record.next();
        }
        return widths.stream()
                .filter(width -> width > 1)
                .mapToInt(width -> (int) widths.stream().filter(width::equals).count())
                .max()
                .orElse(0);
    }

    void read(String text, char separator) {
        Records records = new Records(text, separator, limits.textLength());
        out.beginTable(1, Optional.empty());
        int at = 0;
        int line = 1;
        int number = 0;
        while (at < text.length()) {
            Records.Extent record = records.at(at);
            if (!text.substring(record.from(), record.to()).isBlank() || record.fields() > 1) {
                number++;
                row(records, record, number, line, text);
            }
            line += TextLines.count(text, at, record.next());
            at = record.next();
        }
        out.endTable();
    }

    private void row(Records records, Records.Extent record, int number, int line, String text) {
        if (record.broken()) {
            out.fail(TableFaults.brokenQuotes(text.substring(record.from(), record.to())), out.place(number, line));
        }
        if (record.fields() > limits.columns()) {
            out.refused(record.fields(), out.place(number, line), records.countWithText(record));
            return;
        }
        List<RawCell> cells = new ArrayList<>();
        int cellLine = line;
        for (String field : records.fields(record)) {
            cells.add(RawCell.of(field, CellText.clean(field), cellLine));
            cellLine += TextLines.count(field, 0, field.length());
        }
        out.row(RawRow.of(number, line, cells));
    }
}

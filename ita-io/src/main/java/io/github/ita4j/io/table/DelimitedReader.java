package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.internal.TableStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file that is one table of separated fields. */
record DelimitedReader(TableCollector out) {
    private static final int LOOKED_AT = 1 << 16;

    /** Reads fields separated by the character that the file names, or that separates its first lines most evenly. */
    void readCsv(String text) {
        TableStart start = TableStart.of(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        read(
                text,
                start.separator(),
                start.said() ? TextLine.firstOf(text).next().at() : 0);
    }

    /** Reads fields from a position on, which is the first or that of the second line. */
    void read(String text, char separator, int from) {
        int at = from;
        int line = from == 0 ? 1 : 2;
        Records records = Records.of(text, separator, out.limits().textLength());
        out.beginTable(1, Optional.empty());
        int number = 0;
        while (at < text.length()) {
            Records.Extent record = records.at(at);
            if (!text.substring(record.from(), record.to()).isBlank() || record.fields() > 1) {
                number++;
                row(records, record, number, line, text);
            }
            line += TextLine.count(text.substring(at, record.next()));
            at = record.next();
        }
        out.endTable();
    }

    private void row(Records records, Records.Extent record, int number, int line, String text) {
        if (record.broken()) {
            out.fail(
                    Fault.of(TableCode.BROKEN_QUOTES).found(text.substring(record.from(), record.to())),
                    out.place(number, line));
        }
        if (record.fields() > out.limits().columns()) {
            out.refused(record.fields(), out.place(number, line), records.countWithText(record));
            return;
        }
        List<TableCell> cells = new ArrayList<>();
        int cellLine = line;
        for (String field : records.fields(record)) {
            Place place = out.place(number, cellLine).withColumn(cells.size() + 1);
            cells.add(TableCell.of(place, field, HtmlText.clean(CsvText.read(field))));
            cellLine += TextLine.count(field);
        }
        out.row(new TableRow(out.place(number, line), cells, false, false));
    }
}

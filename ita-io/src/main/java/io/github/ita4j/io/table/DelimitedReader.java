package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.internal.TableStart;
import java.util.Optional;

/** Reads a file that is one table of separated fields. */
record DelimitedReader(TableCollector out) {
    private static final int LOOKED_AT = 1 << 16;

    /** Reads fields separated by the character that the file names, or that separates its first lines most evenly. */
    void readCsv(String text) {
        TableStart start = TableStart.of(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        TextLine first = TextLine.firstOf(text);
        read(start.separator(), start.said() ? first.next() : first);
    }

    /** Reads fields from a line on, which is the first or the second. */
    void read(char separator, TextLine start) {
        String text = start.text();
        Records records = Records.of(text, separator, out.limits().textLength());
        out.beginTable(out.line(1), Optional.empty(), false);
        int number = 0;
        TextLine at = start;
        while (!at.isAtEnd()) {
            Records.Extent record = records.at(at.at());
            if (!text.substring(record.from(), record.to()).isBlank() || record.fields() > 1) {
                number++;
                row(records, record, number, at.number(), text);
            }
            at = at.from(record.next());
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
        OpenRow row = new OpenRow(number, line);
        row.add(records.fields(record), line, false);
        out.row(row.made(out, field -> HtmlText.clean(CsvText.read(field))));
    }
}

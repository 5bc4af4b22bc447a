package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.internal.CsvText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Consistency most = new Consistency(0, 0);
        for (char separator : SEPARATORS) {
            Consistency evenness = evenness(text, separator);
            if (evenness.compareTo(most) > 0) {
                best = separator;
                most = evenness;
            }
        }
        read(text, best);
    }

    /**
     * How many lines of a text are in records of one width. Lines are counted, not records: a wrong separator breaks a
     * quoted cell of several lines into several records.
     *
     * @param all the lines of these records
     * @param whole those in records whose quotation marks are closed, which decide between separators otherwise equal
     */
    private record Consistency(int all, int whole) implements Comparable<Consistency> {
        Consistency with(int lines, boolean broken) {
            return new Consistency(all + lines, whole + (broken ? 0 : lines));
        }

        @Override
        public int compareTo(Consistency other) {
            return all != other.all ? Integer.compare(all, other.all) : Integer.compare(whole, other.whole);
        }
    }

    /** The evenness of the first records that have the same number of fields, which is more than one. */
    private static Consistency evenness(String text, char separator) {
        Records records = new Records(text, separator, TableLimits.DEFAULT.textLength());
        Map<Integer, Consistency> widths = new HashMap<>();
        int at = 0;
        int seen = 0;
        while (at < text.length() && seen < LOOKED_AT) {
            Records.Extent record = records.at(at);
            if (record.to() > record.from()) {
                seen++;
                int lines = 1 + TextLines.count(text, record.from(), record.to());
                Consistency before = widths.getOrDefault(record.fields(), new Consistency(0, 0));
                widths.put(record.fields(), before.with(lines, record.broken()));
            }
            at = record.next();
        }
        widths.remove(1);
        return widths.values().stream().max(Comparator.naturalOrder()).orElse(new Consistency(0, 0));
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
            out.fail(
                    Fault.of(TableCode.BROKEN_QUOTES).found(text.substring(record.from(), record.to())),
                    out.place(number, line));
        }
        if (record.fields() > limits.columns()) {
            out.refused(record.fields(), out.place(number, line), records.countWithText(record));
            return;
        }
        List<RawCell> cells = new ArrayList<>();
        int cellLine = line;
        for (String field : records.fields(record)) {
            cells.add(RawCell.of(field, HtmlText.clean(CsvText.read(field)), cellLine));
            cellLine += TextLines.count(field, 0, field.length());
        }
        out.row(RawRow.of(number, line, cells));
    }
}

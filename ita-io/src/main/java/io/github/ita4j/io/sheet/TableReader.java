package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Rows;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the two forms of tables, row by row. */
final class TableReader implements SheetSource {
    /** How many lines, such as a title, may stand above the header. */
    static final int MAX_LINES_ABOVE = 10;

    private final Rows source;
    private final RowsByYear rows;
    private final Faults log;
    private @Nullable Names names;

    /** Rows that were looked at, and are read before others. */
    private final Deque<Row> ahead = new ArrayDeque<>();

    private boolean empty = true;

    TableReader(Rows source, RowsByYear rows, Faults log) {
        this.source = source;
        this.rows = rows;
        this.log = log;
    }

    @Override
    public boolean step() throws IOException {
        if (names == null) {
            names = header().orElse(null);
            return names != null && rows.accepts(names);
        }
        Optional<Row> row = next();
        if (row.isEmpty() || log.isOverfull()) {
            if (empty) {
                log.add(Fault.of(SheetCode.NO_ROWS));
            }
            return false;
        }
        empty = false;
        if (!row.get().cells().isEmpty()) {
            rows.read(names, row.get());
        }
        return true;
    }

    private Optional<Row> next() throws IOException {
        return ahead.isEmpty() ? source.next() : Optional.of(ahead.remove());
    }

    /** The header, which may stand below a title; empty after a fault. */
    private Optional<Names> header() throws IOException {
        Optional<Row> first = source.next();
        if (first.isEmpty()) {
            return log.refuse(Fault.of(SheetCode.EMPTY_FILE));
        }
        Optional<Row> row = first;
        for (int above = 0; row.isPresent() && above < MAX_LINES_ABOVE; above++) {
            if (row.get().cells().isEmpty()) {
                return log.refuse(
                        Fault.of(SheetCode.MISSING_HEADER, "unread", row.get().place()));
            }
            if (rows.isHeader(row.get().cells())) {
                if (above > 0) {
                    log.add(Fault.of(SheetCode.LINES_ABOVE_HEADER, first.get().place())
                            .with("lines", above));
                }
                ahead.clear();
                return alone(row.get());
            }
            row = source.next();
            row.ifPresent(ahead::add);
        }
        // None of them is a header: what is wrong with the first says most; if it can be used, all others are rows.
        return alone(first.get());
    }

    /** The names of a header, unless the row below it is a header too. */
    private Optional<Names> alone(Row header) throws IOException {
        Optional<Row> below = next();
        below.ifPresent(ahead::addFirst);
        if (below.filter(row -> rows.isHeaderToo(header.cells(), row.cells())).isPresent()) {
            return log.refuse(Fault.of(SheetCode.TWO_HEADER_ROWS, below.get().place()));
        }
        return Optional.of(Names.of(header));
    }
}

package io.github.ita4j.io.table;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Reads a table whose rows are lines directly below each other, up to a line that is not of it. */
abstract class LineTable {
    /** Text between two rows is of the upper one, unless there is so much that it is hardly a cell. */
    private static final int MOST_LINES_BETWEEN = 100;

    private final TableCollector out;
    private final TableLimits limits;

    private final UnaryOperator<String> clean;
    private Optional<OpenRow> open = Optional.empty();
    private int rows;

    LineTable(TableCollector out, TableLimits limits, UnaryOperator<String> clean) {
        this.out = out;
        this.limits = limits;

        this.clean = clean;
    }

    /** Whether the line can be a row. */
    abstract boolean isRow(TextCursor at);

    /** Reads the row at the position and moves behind it. */
    abstract void readRow(TextCursor at);

    /** Whether the open row is not complete, so that a line below it goes on with it whatever follows. */
    abstract boolean isUnfinished(OpenRow row);

    /** Reads the table at the position and moves behind it. */
    final void read(TextCursor at) {
        out.beginTable(at.line(), Optional.empty());
        rows = 0;
        while (!at.isAtEnd() && !endsAt(at)) {
            if (isRow(at)) {
                readRow(at);
            } else {
                open.ifPresent(row -> row.continueLast(at.content()));
                at.next();
            }
        }
        close();
        out.endTable();
    }

    private boolean endsAt(TextCursor at) {
        return !isRow(at) && (at.isBlank() || open.isEmpty() || !goesOn(open.get(), at));
    }

    /** Whether a line that is no row belongs to the row above: it is not complete, or another row follows directly. */
    private boolean goesOn(OpenRow row, TextCursor at) {
        if (isUnfinished(row)) {
            return true;
        }
        TextCursor ahead = at.copy();
        for (int i = 0; i < MOST_LINES_BETWEEN && !ahead.isAtEnd() && !ahead.isBlank(); i++) {
            if (isRow(ahead)) {
                return true;
            }
            ahead.next();
        }
        return false;
    }

    final Optional<OpenRow> open() {
        return open;
    }

    /** Begins a row; the one before is complete. */
    final OpenRow begin(int line) {
        close();
        rows++;
        OpenRow row = new OpenRow(rows, line);
        open = Optional.of(row);
        return row;
    }

    /** Whether a row of so many cells may not be kept; then its cells are counted, and it is skipped. */
    final boolean refuses(int width, int line, LongSupplier withText) {
        if (width <= limits.columns()) {
            return false;
        }
        close();
        rows++;
        out.refused(width, out.place(rows, line), withText.getAsLong());
        return true;
    }

    private void close() {
        open.ifPresent(row -> out.row(row.made(clean)));
        open = Optional.empty();
    }
}

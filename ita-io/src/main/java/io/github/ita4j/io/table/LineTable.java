package io.github.ita4j.io.table;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Reads a table whose rows are lines directly below each other, up to a line that is not of it. */
abstract class LineTable {
    /** Text between two rows is of the upper one, unless there is so much that it is hardly a cell. */
    private static final int MOST_LINES_BETWEEN = 100;

    private final TableCollector out;

    private final UnaryOperator<String> clean;
    private Optional<OpenRow> open = Optional.empty();
    private int rows;

    LineTable(TableCollector out, UnaryOperator<String> clean) {
        this.out = out;

        this.clean = clean;
    }

    /** Whether the line can be a row. */
    abstract boolean isRow(TextLine at);

    /** Reads the row that begins with a line, and gives the line behind it. */
    abstract TextLine readRow(TextLine start);

    /** Whether the open row is not complete, so that a line below it goes on with it whatever follows. */
    abstract boolean isUnfinished(OpenRow row);

    /** Reads the table that begins with a line, and gives the line behind it. */
    final TextLine read(TextLine start) {
        out.beginTable(out.line(start.number()), Optional.empty(), false);
        rows = 0;
        TextLine at = start;
        while (!at.isAtEnd() && !endsAt(at)) {
            if (isRow(at)) {
                at = readRow(at);
            } else {
                String content = at.content();
                open.ifPresent(row -> row.continueLast(content));
                at = at.next();
            }
        }
        close();
        out.endTable();
        return at;
    }

    private boolean endsAt(TextLine at) {
        return !isRow(at) && (at.isBlank() || open.isEmpty() || !goesOn(open.get(), at));
    }

    /** Whether a line that is no row belongs to the row above: it is not complete, or another row follows directly. */
    private boolean goesOn(OpenRow row, TextLine at) {
        if (isUnfinished(row)) {
            return true;
        }
        TextLine ahead = at;
        for (int i = 0; i < MOST_LINES_BETWEEN && !ahead.isAtEnd() && !ahead.isBlank(); i++) {
            if (isRow(ahead)) {
                return true;
            }
            ahead = ahead.next();
        }
        return false;
    }

    final Optional<OpenRow> open() {
        return open;
    }

    /**
     * Adds the fields of a line: to the open row, whose last cell the first of them goes on with, where that is unfinished
     * and can hold them within a width; otherwise to a new row.
     */
    final OpenRow add(List<String> fields, int line, boolean goesOn, int width) {
        Optional<OpenRow> broken =
                open.filter(row -> goesOn && isUnfinished(row) && row.width() + fields.size() - 1 <= width);
        OpenRow row = broken.orElseGet(() -> begin(line));
        row.add(fields, line, broken.isPresent());
        return row;
    }

    private OpenRow begin(int line) {
        close();
        rows++;
        OpenRow row = new OpenRow(rows, line);
        open = Optional.of(row);
        return row;
    }

    /** Whether a row of so many cells may not be kept; then its cells are counted, and it is skipped. */
    final boolean refuses(int width, int line, LongSupplier withText) {
        if (width <= out.limits().columns()) {
            return false;
        }
        close();
        rows++;
        out.refused(width, out.place(rows, line), withText.getAsLong());
        return true;
    }

    private void close() {
        open.ifPresent(row -> out.row(row.made(out, clean)));
        open = Optional.empty();
    }
}

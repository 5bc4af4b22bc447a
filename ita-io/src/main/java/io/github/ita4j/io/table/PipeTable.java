package io.github.ita4j.io.table;

/** Reads a table of pipes within text. */
final class PipeTable extends LineTable {
    private static final int DASHES_OF_A_RULE = 2;

    /** Within a table it must be clearer that a line is one of dashes. */
    private static final int DASHES_OF_A_LATER_RULE = 3;

    private int width;
    private boolean closed;
    private int lines;

    PipeTable(TableCollector out) {
        super(out, MarkdownStripper::clean);
    }

    /** Whether a table begins here: the line is framed by pipes, or there is a line of dashes below it. */
    static boolean isTable(TextLine start) {
        if (!start.contains('|')) {
            return false;
        }
        PipeLine line = PipeLine.of(start.content());
        if (line.isCertain()) {
            return true;
        }
        TextLine below = start.next();
        return line.hasPipe()
                && !below.isAtEnd()
                && PipeLine.of(below.content()).isRule(DASHES_OF_A_RULE);
    }

    @Override
    boolean isRow(TextLine at) {
        return at.contains('|') && PipeLine.of(at.content()).hasPipe();
    }

    @Override
    TextLine readRow(TextLine start) {
        PipeLine line = PipeLine.of(start.content());
        lines++;
        if (line.isRule(lines == 2 ? DASHES_OF_A_RULE : DASHES_OF_A_LATER_RULE)) {
            width = line.width();
            closed = true;
            open().ifPresent(OpenRow::markAsHeader);
            return start.next();
        }
        int cells = line.width();
        if (!refuses(cells, start.number(), line::countWithText)) {
            add(line.cells(), start.number(), !line.isOpened(), width);
            closed = line.isClosed();
            width = lines == 1 ? cells : width;
        }
        return start.next();
    }

    /** A row that was begun but not closed, and has too few cells, was broken over lines. */
    @Override
    boolean isUnfinished(OpenRow row) {
        return !closed && row.width() < width;
    }
}

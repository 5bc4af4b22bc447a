package io.github.ita4j.io.table;

/** Reads a table of tabs within text. Quotation marks that enclose no cell as a whole are text. */
final class TabTable extends LineTable {
    private static final char TAB = '\t';
    private static final int CELLS_OF_A_SINGLE_ROW = 3;

    private final Records records;
    private int width;

    TabTable(String text, TableCollector out) {
        super(out, HtmlText::clean);
        this.records = Records.of(text, TAB, out.limits().textLength());
    }

    /**
     * Whether the lines with tabs that begin at a position are a table: a tab stands between texts, and there are two
     * rows or three cells. Otherwise the tabs only indent a paragraph or set a line apart; then the position is moved
     * behind them.
     */
    boolean isTable(TextCursor at) {
        TextCursor start = at.copy();
        boolean between = false;
        int rows = 0;
        while (!at.isAtEnd() && isRow(at)) {
            Records.Extent record = records.at(at.at());
            String row = at.text().substring(record.from(), record.to());
            between |= row.strip().indexOf(TAB) >= 0;
            rows += row.isBlank() ? 0 : 1;
            if (between && (rows > 1 || record.fields() >= CELLS_OF_A_SINGLE_ROW)) {
                at.moveTo(start);
                return true;
            }
            at.moveTo(record.next());
        }
        return false;
    }

    /** Whether the line has a tab, or begins with a quoted cell of several lines and a tab behind it. */
    @Override
    boolean isRow(TextCursor at) {
        if (at.contains(TAB)) {
            return true;
        }
        return at.startsWith('"') && records.at(at.at()).fields() > 1;
    }

    @Override
    void readRow(TextCursor at) {
        Records.Extent record = records.at(at.at());
        int line = at.line();
        at.moveTo(record.next());
        if (refuses(record.fields(), line, () -> records.countWithText(record))) {
            return;
        }
        OpenRow row = add(records.fields(record), line, true, width);
        width = row.number() == 1 ? row.width() : width;
    }

    @Override
    boolean isUnfinished(OpenRow row) {
        return row.isOpen();
    }
}

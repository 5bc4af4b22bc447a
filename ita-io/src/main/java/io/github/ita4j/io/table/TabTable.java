package io.github.ita4j.io.table;

/** Reads a table of tabs within text. Quotation marks that enclose no cell as a whole are text. */
final class TabTable extends LineTable {
    private static final char TAB = '\t';
    private static final int CELLS_OF_A_SINGLE_ROW = 3;

    private final Records records;
    private int width;
    private int noTableBefore;

    TabTable(String text, TableCollector out) {
        super(out, HtmlText::clean);
        this.records = Records.of(text, TAB, out.limits().textLength());
    }

    /**
     * Whether the lines with tabs that begin at a position are a table: a tab stands between texts, and there are two
     * rows or three cells. Otherwise the tabs only indent a paragraph or set a line apart; that is looked at once.
     */
    boolean isTable(TextLine start) {
        TextLine at = start;
        boolean between = false;
        int rows = 0;
        while (start.at() >= noTableBefore && !at.isAtEnd() && isRow(at)) {
            Records.Extent record = records.at(at.at());
            String row = at.text().substring(record.from(), record.to());
            between |= row.strip().indexOf(TAB) >= 0;
            rows += row.isBlank() ? 0 : 1;
            if (between && (rows > 1 || record.fields() >= CELLS_OF_A_SINGLE_ROW)) {
                return true;
            }
            at = at.from(record.next());
        }
        noTableBefore = Math.max(noTableBefore, at.at());
        return false;
    }

    /** Whether the line has a tab, or begins with a quoted cell of several lines and a tab behind it. */
    @Override
    boolean isRow(TextLine at) {
        return at.contains(TAB)
                || (at.content().startsWith("\"") && records.at(at.at()).fields() > 1);
    }

    @Override
    TextLine readRow(TextLine start) {
        Records.Extent record = records.at(start.at());
        if (!refuses(record.fields(), start.number(), () -> records.countWithText(record))) {
            OpenRow row = add(records.fields(record), start.number(), true, width);
            width = row.number() == 1 ? row.width() : width;
        }
        return start.from(record.next());
    }

    @Override
    boolean isUnfinished(OpenRow row) {
        return row.isOpen();
    }
}

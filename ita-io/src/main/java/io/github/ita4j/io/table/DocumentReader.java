package io.github.ita4j.io.table;

/** Reads text in which tables stand between paragraphs. */
final class DocumentReader {
    private static final String TABLE = "<table";
    private static final String END_OF_TABLE = "</table>";

    private final TableCollector out;
    private final boolean tabs;

    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;

    /**
     * A reader.
     *
     * @param out where blocks go
     * @param tabs whether tabs separate the cells of tables
     */
    DocumentReader(TableCollector out, boolean tabs) {
        this.out = out;
        this.tabs = tabs;
    }

    void read(String text) {
        TextCursor at = new TextCursor(text);
        TabTable tabTable = new TabTable(text, out);
        int noTableBefore = 0;
        while (!at.isAtEnd()) {
            if (at.isBlank()) {
                endParagraph();
                at.next();
            } else if (isHtmlTable(at)) {
                endParagraph();
                readHtmlTable(at);
            } else if (PipeTable.isTable(at)) {
                endParagraph();
                new PipeTable(out).read(at);
            } else if (tabs && at.at() >= noTableBefore && tabTable.isRow(at)) {
                TextCursor ahead = at.copy();
                if (tabTable.isTable(ahead)) {
                    endParagraph();
                    tabTable.read(at);
                } else {
                    noTableBefore = ahead.at();
                }
            } else {
                paragraphLine = paragraph.isEmpty() ? at.line() : paragraphLine;
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(at.content());
                at.next();
            }
        }
        endParagraph();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String raw = paragraph.toString();
            out.text(paragraphLine, raw, MarkdownStripper.cleanParagraph(raw), MarkdownStripper.isHeading(raw));
            paragraph.setLength(0);
        }
    }

    private static boolean isHtmlTable(TextCursor at) {
        int start = at.at();
        while (at.text().charAt(start) == ' ' || at.text().charAt(start) == '\t') {
            start++;
        }
        int behind = start + TABLE.length();
        return at.text().regionMatches(true, start, TABLE, 0, TABLE.length())
                && behind < at.text().length()
                && (at.text().charAt(behind) == '>'
                        || Character.isWhitespace(at.text().charAt(behind)));
    }

    private void readHtmlTable(TextCursor at) {
        int from = at.at();
        int line = at.line();
        at.moveTo(endOfHtmlTable(at.text(), from));
        String html = at.text().substring(from, at.at());
        new HtmlReader(out, line).read(html);
    }

    /** The position behind the closing tag that belongs to the table at a position, or the end of the text. */
    private static int endOfHtmlTable(String text, int from) {
        int depth = 0;
        int at = text.indexOf('<', from);
        while (at >= 0) {
            if (text.regionMatches(true, at, TABLE, 0, TABLE.length())) {
                depth++;
            } else if (text.regionMatches(true, at, END_OF_TABLE, 0, END_OF_TABLE.length())) {
                depth--;
                if (depth == 0) {
                    return at + END_OF_TABLE.length();
                }
            }
            at = text.indexOf('<', at + 1);
        }
        return text.length();
    }
}

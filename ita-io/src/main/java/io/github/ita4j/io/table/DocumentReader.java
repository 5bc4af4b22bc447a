package io.github.ita4j.io.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text in which tables stand between paragraphs. */
final class DocumentReader {
    private static final Pattern TABLE = Pattern.compile("[ \\t]*<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<table|</table>", Pattern.CASE_INSENSITIVE);

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
        return TABLE.matcher(at.text()).region(at.at(), at.text().length()).lookingAt();
    }

    /** Reads up to the closing tag that belongs to the table at the position, or to the end of the text. */
    private void readHtmlTable(TextCursor at) {
        int from = at.at();
        int line = at.line();
        Matcher tag = TAG.matcher(at.text()).region(from, at.text().length());
        int end = at.text().length();
        for (int depth = 0; end == at.text().length() && tag.find(); ) {
            depth += tag.group().startsWith("</") ? -1 : 1;
            end = depth == 0 ? tag.end() : end;
        }
        at.moveTo(end);
        new HtmlReader(out, line).read(at.text().substring(from, at.at()));
    }
}

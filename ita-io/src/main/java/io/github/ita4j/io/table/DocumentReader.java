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
        TextLine at = TextLine.firstOf(text);
        TabTable tabTable = new TabTable(text, out);
        while (!at.isAtEnd()) {
            if (at.isBlank()) {
                endParagraph();
                at = at.next();
            } else if (isHtmlTable(at)) {
                endParagraph();
                at = readHtmlTable(at);
            } else if (PipeTable.isTable(at)) {
                endParagraph();
                at = new PipeTable(out).read(at);
            } else if (tabs && tabTable.isTable(at)) {
                endParagraph();
                at = tabTable.read(at);
            } else {
                paragraphLine = paragraph.isEmpty() ? at.number() : paragraphLine;
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(at.content());
                at = at.next();
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

    private static boolean isHtmlTable(TextLine at) {
        return TABLE.matcher(at.text()).region(at.at(), at.text().length()).lookingAt();
    }

    /** Reads up to the closing tag that belongs to the table at the position, or to the end of the text. */
    private TextLine readHtmlTable(TextLine start) {
        String text = start.text();
        Matcher tag = TAG.matcher(text).region(start.at(), text.length());
        int end = text.length();
        for (int depth = 0; end == text.length() && tag.find(); ) {
            depth += tag.group().startsWith("</") ? -1 : 1;
            end = depth == 0 ? tag.end() : end;
        }
        TextLine behind = start.from(end);
        new HtmlReader(out, start.number()).read(text.substring(start.at(), behind.at()));
        return behind;
    }
}

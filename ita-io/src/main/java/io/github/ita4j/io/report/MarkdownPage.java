package io.github.ita4j.io.report;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of Markdown. All text is escaped, so that what stands in a catalogue file can neither break a table or a list
 * nor bring HTML into a page.
 */
final class MarkdownPage implements Page {
    /** What would begin a list, a heading of a title or a rule at the start of a line. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[-+=]|[0-9]+(?=[.)]))");

    private final TextLines lines;
    private boolean begun;
    private boolean inList;

    MarkdownPage(Appendable out) {
        this.lines = new TextLines(out);
    }

    /** A page of which something is written already. */
    static MarkdownPage continuing(Appendable out) {
        MarkdownPage page = new MarkdownPage(out);
        page.begun = true;
        return page;
    }

    @Override
    public void heading(String text) throws IOException {
        beginBlock();
        lines.line("## " + escape(text));
    }

    @Override
    public void line(String text) throws IOException {
        beginBlock();
        lines.line(start(text));
    }

    @Override
    public void entry(int level, String text) throws IOException {
        if (!inList) {
            beginBlock();
            inList = true;
        }
        lines.line("  ".repeat(level) + "- " + start(text));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) throws IOException {
        beginBlock();
        lines.line(row(header));
        lines.line("|" + String.join("|", Collections.nCopies(header.size(), "---")) + "|");
        for (List<String> row : rows) {
            lines.line(row(row));
        }
    }

    /** A table whose cells hold any number of lines. */
    void tableOfLines(List<String> header, List<List<List<String>>> rows) throws IOException {
        table(header, List.of());
        for (List<List<String>> row : rows) {
            lines.line(row.stream()
                    .map(cell -> cell.stream().map(MarkdownPage::escape).collect(Collectors.joining("<br>")))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private void beginBlock() throws IOException {
        if (begun) {
            lines.blank();
        }
        begun = true;
        inList = false;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownPage::escape).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Text at the start of a line. */
    private static String start(String text) {
        String escaped = escape(text);
        return BLOCK_START
                .matcher(escaped)
                .replaceFirst(found ->
                        Character.isDigit(found.group().charAt(0)) ? found.group() + "\\\\" : "\\\\" + found.group());
    }

    private static String escape(String text) {
        return MarkdownText.escape(text.strip());
    }
}

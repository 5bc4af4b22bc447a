package io.github.ita4j.io.report;

import io.github.ita4j.core.text.InputText;
import java.io.IOException;
import java.util.List;

/** A page of plain text. Control characters, which could lead a terminal astray, become codes. */
final class TextPage implements Page {
    private static final String INDENT = "  ";

    private final TextLines lines;

    TextPage(Appendable out) {
        this.lines = new TextLines(out);
    }

    @Override
    public void heading(String text) throws IOException {
        lines.blank();
        line(text);
    }

    @Override
    public void line(String text) throws IOException {
        lines.line(InputText.line(text));
    }

    @Override
    public void entry(int level, String text) throws IOException {
        line(INDENT.repeat(level + 1) + text);
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) throws IOException {
        TextTable table = new TextTable(INDENT);
        table.row(shown(header));
        rows.forEach(row -> table.row(shown(row)));
        lines.lines(table.lines());
    }

    private static String[] shown(List<String> cells) {
        return cells.stream().map(InputText::line).toArray(String[]::new);
    }
}

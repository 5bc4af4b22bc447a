package io.github.ita4j.io.report;

import io.github.ita4j.io.report.internal.BlockView;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.LineView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes pages as Markdown with tables, as GitHub and most others read it. */
final class MarkdownWriter {
    /** At the beginning of a line these begin a list, a heading or a rule. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[-+=]|[0-9]+(?=[.)]))");

    /** What is markup anywhere in a line, besides that of HTML. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\|`*_\\[\\]~#]");

    private final Appendable out;
    private boolean begun;
    private boolean inList;

    private MarkdownWriter(Appendable out) {
        this.out = out;
    }

    static void write(PageView page, Appendable out) throws IOException {
        MarkdownWriter markdown = new MarkdownWriter(out);
        if (page.title().isPresent()) {
            markdown.block("# " + escape(page.title().get()));
        }
        for (String line : page.lead()) {
            markdown.block(start(line));
        }
        for (SectionView section : page.sections()) {
            markdown.write(section);
        }
    }

    private void write(SectionView section) throws IOException {
        if (!section.heading().isEmpty()) {
            block("#".repeat(section.level()) + " " + escape(section.heading()));
        }
        inList = false;
        for (BlockView block : section.blocks()) {
            if (block instanceof LineView line && line.isEntry()) {
                String entry = "  ".repeat(line.level()) + "- " + start(line.text());
                if (inList) {
                    line(entry);
                } else {
                    block(entry);
                    inList = true;
                }
            } else if (block instanceof LineView line) {
                block(start(line.text()));
            } else if (block instanceof TableView table) {
                write(table);
            }
        }
    }

    private void write(TableView table) throws IOException {
        block(row(table.header(), MarkdownWriter::escape));
        line("|" + String.join("|", Collections.nCopies(table.header().size(), "---")) + "|");
        for (List<CellView> row : table.rows()) {
            line(row(
                    row,
                    cell -> cell.lines().stream().map(MarkdownWriter::escape).collect(Collectors.joining("<br>"))));
        }
    }

    private static <T> String row(List<T> cells, Function<T, String> text) {
        return cells.stream().map(text).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void block(String text) throws IOException {
        if (begun) {
            line("");
        }
        begun = true;
        inList = false;
        line(text);
    }

    private void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }

    private static String start(String text) {
        String escaped = escape(text);
        return BLOCK_START
                .matcher(escaped)
                .replaceFirst(found ->
                        Character.isDigit(found.group().charAt(0)) ? found.group() + "\\\\" : "\\\\" + found.group());
    }

    /** Text that Markdown shows as it is, on one line. */
    private static String escape(String text) {
        return SPECIAL.matcher(CleanText.line(text.strip())
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"))
                .replaceAll("\\\\$0");
    }
}

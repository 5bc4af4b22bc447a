package io.github.ita4j.io.report;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.report.internal.BlockView;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.LineView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes pages as plain text. Control characters, which could lead a terminal astray, become codes. */
final class TextWriter {
    private static final String INDENT = "  ";

    /** In characters: from here on a text is no cell of a table with many columns. */
    private static final int LONG = 40;

    private final Appendable out;

    private TextWriter(Appendable out) {
        this.out = out;
    }

    static void write(PageView page, Appendable out) throws IOException {
        TextWriter text = new TextWriter(out);
        for (String line :
                Stream.concat(page.title().stream(), page.lead().stream()).toList()) {
            text.line(line);
        }
        for (SectionView section : page.sections()) {
            text.write(section);
        }
    }

    private void write(SectionView section) throws IOException {
        if (!section.joined()) {
            line("");
        }
        if (!section.heading().isEmpty()) {
            line(section.heading());
        }
        for (BlockView block : section.blocks()) {
            if (block instanceof LineView line) {
                line(line.prefix() + line.text());
            } else if (block instanceof TableView table) {
                write(table);
            }
        }
    }

    private void write(TableView table) throws IOException {
        if (table.inText().isPresent()) {
            for (LineView line : table.inText().get()) {
                line(line.prefix() + line.text());
            }
        } else if (isTooWide(table)) {
            for (List<CellView> row : table.rows()) {
                writeAsList(table, row);
            }
        } else {
            Stream<List<String>> header = Stream.of(
                            table.header().stream().map(InputText::line).toList())
                    .filter(names -> !table.bare());
            Stream<List<String>> rows = table.rows().stream()
                    .map(row -> row.stream().map(TextWriter::joined).toList());
            for (String line :
                    TextTable.lines(INDENT, Stream.concat(header, rows).toList())) {
                line(line);
            }
        }
    }

    /** Many columns of long texts do not fit side by side. */
    private static boolean isTooWide(TableView table) {
        return table.isWide()
                && table.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                cell -> cell.lines().size() > 1 || joined(cell).length() > LONG);
    }

    private void writeAsList(TableView table, List<CellView> row) throws IOException {
        line(INDENT + joined(row.get(table.rowHeader())));
        for (int column = 0; column < row.size(); column++) {
            if (column != table.rowHeader() && !joined(row.get(column)).isEmpty()) {
                line(INDENT + INDENT + table.header().get(column) + ": " + joined(row.get(column)));
            }
        }
    }

    private static String joined(CellView cell) {
        return InputText.line(String.join("; ", cell.lines()));
    }

    private void line(String text) throws IOException {
        out.append(InputText.line(text).stripTrailing()).append('\n');
    }
}

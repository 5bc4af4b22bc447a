package io.github.ita4j.io.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells in columns aligned by display width, two blanks apart. */
final class TextTable {
    private static final String GAP = "  ";

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String indent) {
        this.indent = indent;
    }

    /** Adds a row; every row has as many cells as the first. */
    void row(List<String> cells) {
        rows.add(cells);
    }

    List<String> lines() {
        int[] widths = rows.isEmpty() ? new int[0] : new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell);
            if (column < row.size() - 1) {
                line.append(" ".repeat(widths[column] - DisplayWidth.of(cell))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }
}

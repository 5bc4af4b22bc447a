package io.github.ita4j.io.report;

import java.util.List;

/** Lines of cells in columns aligned by display width, two blanks apart. */
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /** Rows that are all as wide as the first, each as a line. */
    static List<String> lines(String indent, List<List<String>> rows) {
        int[] widths = rows.isEmpty() ? new int[0] : new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        return rows.stream().map(row -> line(indent, row, widths)).toList();
    }

    private static String line(String indent, List<String> row, int[] widths) {
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

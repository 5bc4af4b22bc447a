package io.github.ita4j.io.report.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A cell of a table: lines of text, or a number with its text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines the lines in order; none where there is nothing to say
 * @param number the number, where the cell is one
 */
public record CellView(List<String> lines, Optional<BigDecimal> number) {
    /**
     * Keeps the lines.
     *
     * @param lines the lines in order
     * @param number the number, where the cell is one
     */
    public CellView {
        lines = List.copyOf(lines);
    }

    /**
     * A cell of text.
     *
     * @param lines the lines in order
     * @return the cell
     */
    public static CellView text(List<String> lines) {
        return new CellView(lines, Optional.empty());
    }

    /**
     * A cell of one line.
     *
     * @param line the line
     * @return the cell
     */
    public static CellView text(String line) {
        return text(List.of(line));
    }

    /**
     * A cell with a number.
     *
     * @param number the number, shown as it is
     * @return the cell
     */
    public static CellView number(BigDecimal number) {
        return new CellView(List.of(number.toPlainString()), Optional.of(number));
    }

    /**
     * The cell with other text; a number stays what it is.
     *
     * @param change what becomes of each line
     * @return the changed cell
     */
    public CellView map(UnaryOperator<String> change) {
        return new CellView(lines.stream().map(change).toList(), number);
    }
}

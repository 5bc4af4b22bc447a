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
 * @param score whether it is a score from 0 to 100, which can be too low
 */
public record CellView(List<String> lines, Optional<BigDecimal> number, boolean score) {
    /**
     * Keeps the lines.
     *
     * @param lines the lines in order
     * @param number the number, where the cell is one
     * @param score whether it is a score
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
        return new CellView(lines, Optional.empty(), false);
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
        return new CellView(List.of(number.toPlainString()), Optional.of(number), false);
    }

    /**
     * A cell with a score.
     *
     * @param score the score, shown as it is
     * @return the cell
     */
    public static CellView score(BigDecimal score) {
        return new CellView(List.of(score.toPlainString()), Optional.of(score), true);
    }

    /**
     * The cell with other text; a number stays what it is.
     *
     * @param change what becomes of each line
     * @return the changed cell
     */
    public CellView map(UnaryOperator<String> change) {
        return new CellView(lines.stream().map(change).toList(), number, score);
    }
}

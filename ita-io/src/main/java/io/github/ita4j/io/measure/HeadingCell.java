package io.github.ita4j.io.measure;

import io.github.ita4j.io.table.TablePlace;
import java.util.Objects;

/**
 * A cell that is the heading of a column.
 *
 * <pre>{@code
 * result.headings().forEach(cell -> System.err.println(cell.place() + " " + cell.text() + " = " + cell.column()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it stands
 * @param text its text
 * @param column what the cells below it were taken for
 */
public record HeadingCell(TablePlace place, String text, MeasureColumn column) {
    /**
     * A heading.
     *
     * @param place where it stands
     * @param text its text
     * @param column what the cells below it were taken for
     */
    public HeadingCell {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
        Objects.requireNonNull(column);
    }
}

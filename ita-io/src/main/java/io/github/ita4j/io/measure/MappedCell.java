package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import java.util.Objects;

/**
 * A cell whose text is in a field: where it stands, and of which column it is.
 *
 * <pre>{@code
 * MappedCell cell = result.measures().get(0).cells().get(1);
 * cell.place(); // plan.md:3:2
 * cell.column(); // MEASURE
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it stands
 * @param column what the heading above it says
 */
public record MappedCell(Place place, MeasureColumn column) {
    /**
     * A cell in a field.
     *
     * @param place where it stands
     * @param column what the heading above it says
     */
    public MappedCell {
        Objects.requireNonNull(place);
        Objects.requireNonNull(column);
    }
}

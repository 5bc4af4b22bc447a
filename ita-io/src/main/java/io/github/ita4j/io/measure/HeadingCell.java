package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import java.util.Objects;

/**
 * A cell that is the heading of a column.
 *
 * <pre>{@code
 * for (HeadingCell heading : result.headings()) {
 *     System.out.println(heading.place() + " " + heading.text() + " = " + heading.column().code());
 * }
 * // plan.md:1:1 ลำดับ = number
 * // plan.md:1:2 มาตรการ = measure
 * // plan.md:1:3 ผู้รับผิดชอบ = responsible
 * // plan.md:1:4 ระยะเวลา = period
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it stands
 * @param text its text
 * @param column what the cells below it were taken for
 */
public record HeadingCell(Place place, String text, MeasureColumn column) {
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

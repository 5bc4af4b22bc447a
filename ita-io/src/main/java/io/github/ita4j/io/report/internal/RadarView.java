package io.github.ita4j.io.report.internal;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A radar chart, every coordinate worked out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it shows, in a few words
 * @param description what it shows, for those who do not see it
 * @param rings the rings, the innermost first
 * @param axes the axes in order
 * @param series what is drawn, the year before first
 */
public record RadarView(String title, String description, List<Ring> rings, List<Axis> axes, List<Series> series)
        implements BlockView {
    /**
     * Keeps the parts.
     *
     * @param title what it shows, in a few words
     * @param description what it shows, for those who do not see it
     * @param rings the rings, the innermost first
     * @param axes the axes in order
     * @param series what is drawn, the year before first
     */
    public RadarView {
        rings = List.copyOf(rings);
        axes = List.copyOf(axes);
        series = List.copyOf(series);
    }

    @Override
    public RadarView map(UnaryOperator<String> change) {
        return new RadarView(
                change.apply(title),
                change.apply(description),
                rings.stream()
                        .map(ring -> new Ring(ring.style(), ring.outline(), ring.place(), change.apply(ring.label())))
                        .toList(),
                axes.stream()
                        .map(axis -> new Axis(axis.end(), axis.place(), change.apply(axis.label())))
                        .toList(),
                series.stream()
                        .map(one -> new Series(
                                one.style(),
                                change.apply(one.name()),
                                one.legend(),
                                one.closed(),
                                one.lines(),
                                one.points(),
                                one.ranges()))
                        .toList());
    }

    /**
     * A place in the drawing.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Point(String x, String y) {}

    /**
     * A ring at one score.
     *
     * @param style the class of its style
     * @param outline the corners, as SVG writes them
     * @param place where its label stands
     * @param label the score
     */
    public record Ring(String style, String outline, Point place, String label) {}

    /**
     * An axis from the centre outwards.
     *
     * @param end where it ends
     * @param place where its label stands
     * @param label the number of the indicator
     */
    public record Axis(Point end, Point place, String label) {}

    /**
     * A straight line.
     *
     * @param from where it begins
     * @param to where it ends
     */
    public record Line(Point from, Point to) {}

    /**
     * The scores of one year.
     *
     * @param style the class of its style
     * @param name the year
     * @param legend where its entry in the legend stands
     * @param closed the corners of the polygon, where every score is known, else empty
     * @param lines runs of neighbours that are known, where not every score is
     * @param points every score that is known
     * @param ranges where each score that is not known can lie
     */
    public record Series(
            String style,
            String name,
            Point legend,
            String closed,
            List<String> lines,
            List<Point> points,
            List<Line> ranges) {
        /**
         * Keeps the lines and points.
         *
         * @param style the class of its style
         * @param name the year
         * @param legend where its entry in the legend stands
         * @param closed the corners of the polygon, or empty
         * @param lines runs of neighbours that are known
         * @param points every score that is known
         * @param ranges where each score that is not known can lie
         */
        public Series {
            lines = List.copyOf(lines);
            points = List.copyOf(points);
            ranges = List.copyOf(ranges);
        }
    }
}

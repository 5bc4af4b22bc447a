package io.github.ita4j.io.report;

import io.github.ita4j.io.report.internal.RadarView;
import io.github.ita4j.io.report.internal.RadarView.Axis;
import io.github.ita4j.io.report.internal.RadarView.Line;
import io.github.ita4j.io.report.internal.RadarView.Point;
import io.github.ita4j.io.report.internal.RadarView.Ring;
import io.github.ita4j.io.report.internal.RadarView.Series;
import io.github.ita4j.scoring.NodeResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Works out where the lines of a radar chart go: one axis for each indicator, the first at the top, the others clockwise.
 *
 * <p>A score that is not known has no point but a bar from its least to its greatest value, and its neighbours are not
 * joined over the gap. The coordinates come from
 * {@link StrictMath} and are rounded to hundredths, so they are the same everywhere.
 */
final class RadarDrawing {
    /** The scores that get a marked ring: the usual mark to pass, and the mark of the highest grade. */
    static final List<Integer> MARKS = List.of(85, 95);

    /** Fewer axes make no area. */
    static final int FEWEST_AXES = 3;

    private static final List<Integer> RINGS = List.of(50, 85, 95, 100);
    private static final BigDecimal CENTRE_X = BigDecimal.valueOf(280);
    private static final BigDecimal CENTRE_Y = BigDecimal.valueOf(240);
    private static final BigDecimal RADIUS = BigDecimal.valueOf(200);
    private static final BigDecimal LABEL_AT = BigDecimal.valueOf(110);
    private static final BigDecimal LABEL_DROP = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> labels;

    RadarDrawing(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    RadarView draw(String title, String description, List<Series> series) {
        List<Axis> axes = IntStream.range(0, labels.size())
                .mapToObj(axis -> new Axis(place(axis, HUNDRED), labelPlace(axis), labels.get(axis)))
                .toList();
        return new RadarView(title, description, RINGS.stream().map(this::ring).toList(), axes, series);
    }

    private Point labelPlace(int axis) {
        // The place of a text is its base line, so it is moved down by about half the height of a figure.
        return point(x(axis, LABEL_AT), y(axis, LABEL_AT).add(LABEL_DROP));
    }

    private Ring ring(int score) {
        BigDecimal at = BigDecimal.valueOf(score);
        String outline = IntStream.range(0, labels.size())
                .mapToObj(axis -> text(place(axis, at)))
                .collect(Collectors.joining(" "));
        boolean mark = MARKS.contains(score);
        BigDecimal labelX = CENTRE_X.add(BigDecimal.valueOf(4));
        BigDecimal labelY = y(0, at).add(BigDecimal.valueOf(mark ? 12 : -2));
        return new Ring(mark ? "mark" : "ring", outline, point(labelX, labelY), Integer.toString(score));
    }

    /**
     * One year: a polygon where every score is known, else the runs of neighbours that are, and bars for the others. A
     * result that is not there leaves its axis free.
     */
    Series series(String style, String name, int row, List<Optional<NodeResult>> results) {
        List<Point> points = new ArrayList<>();
        List<Line> ranges = new ArrayList<>();
        List<Optional<Point>> places = new ArrayList<>();
        for (int axis = 0; axis < results.size(); axis++) {
            int at = axis;
            Optional<NodeResult> result = results.get(axis);
            Optional<Point> place = result.flatMap(NodeResult::score).map(score -> place(at, score.reported()));
            places.add(place);
            place.ifPresent(points::add);
            result.filter(unknown -> unknown.score().isEmpty())
                    .ifPresent(unknown -> ranges.add(new Line(
                            place(at, unknown.least().reported()),
                            place(at, unknown.greatest().reported()))));
        }
        boolean complete = points.size() == results.size();
        String closed = complete ? points.stream().map(RadarDrawing::text).collect(Collectors.joining(" ")) : "";
        Point legend = point(BigDecimal.valueOf(20), BigDecimal.valueOf(482 + 22L * row));
        return new Series(style, name, legend, closed, complete ? List.of() : runs(places), points, ranges);
    }

    /** The runs of at least two known neighbours, going round once from the first gap. */
    private static List<String> runs(List<Optional<Point>> places) {
        int gap = places.indexOf(Optional.<Point>empty());
        List<String> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int step = 1; step <= places.size(); step++) {
            Optional<Point> place = places.get((gap + step) % places.size());
            place.ifPresent(point -> run.add(text(point)));
            if (place.isEmpty()) {
                if (run.size() > 1) {
                    runs.add(String.join(" ", run));
                }
                run.clear();
            }
        }
        return runs;
    }

    private Point place(int axis, BigDecimal score) {
        return point(x(axis, score), y(axis, score));
    }

    private BigDecimal x(int axis, BigDecimal score) {
        return CENTRE_X.add(
                length(score, BigDecimal.valueOf(StrictMath.sin(2 * StrictMath.PI * axis / labels.size()))));
    }

    private BigDecimal y(int axis, BigDecimal score) {
        return CENTRE_Y.subtract(
                length(score, BigDecimal.valueOf(StrictMath.cos(2 * StrictMath.PI * axis / labels.size()))));
    }

    private static BigDecimal length(BigDecimal score, BigDecimal direction) {
        return RADIUS.multiply(score).multiply(direction).divide(HUNDRED);
    }

    private static Point point(BigDecimal x, BigDecimal y) {
        return new Point(coordinate(x), coordinate(y));
    }

    private static String coordinate(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String text(Point point) {
        return point.x() + "," + point.y();
    }
}

package io.github.ita4j.io.report.internal;

import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ScoreChange;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis.ThemeGaps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * All that the page on one agency shows.
 *
 * @param words its words
 * @param head the year and the catalogue
 * @param agency whose page it is
 * @param findings what matters first
 * @param todo the zeros in the order in which to work on them
 * @param previous the result of another year
 * @param same whether a node was the same in the other year
 * @param plan the plan of measures
 * @param progress the report on the measures
 * @param discrepancies what does not fit together, in words
 * @param rules the rules that are known less well than read
 * @param ofSite whether there is an index of which it is a page
 */
public record ReportView(
        Words words,
        String head,
        String agency,
        Findings findings,
        ToDo todo,
        Optional<Assessment> previous,
        Predicate<NodeCode> same,
        Optional<Measures> plan,
        Optional<Measures> progress,
        List<String> discrepancies,
        List<String> rules,
        boolean ofSite) {
    /**
     * A plan of measures as it is published, or a report on them.
     *
     * @param name what it is called
     * @param notes what is to be said of it
     * @param tables its tables
     */
    public record Measures(String name, List<String> notes, List<TableView> tables) {}

    /**
     * The zeros of a theme, whose points count once though a zero may stand under two themes.
     *
     * @param gaps the theme and its zeros
     * @param points what those are worth that no theme before it counts
     * @param counted the theme that counts each of the others
     */
    public record ThemePoints(ThemeGaps gaps, Fraction points, Map<Gap, ImprovementTheme> counted) {}

    /**
     * The themes with zeros.
     *
     * @param gaps the zeros
     * @return the themes in order, with points that sum up to those of all zeros
     */
    public static List<ThemePoints> themes(GapAnalysis gaps) {
        List<ThemePoints> themes = new ArrayList<>();
        Map<Gap, ImprovementTheme> seen = new HashMap<>();
        for (ThemeGaps group : gaps.byTheme()) {
            Map<Gap, ImprovementTheme> counted = new HashMap<>();
            Fraction points = Fraction.ZERO;
            for (Gap gap : group.gaps()) {
                ImprovementTheme before = seen.putIfAbsent(gap, group.theme());
                if (before == null) {
                    points = points.plus(gap.points());
                } else {
                    counted.put(gap, before);
                }
            }
            themes.add(new ThemePoints(group, points, counted));
        }
        return themes;
    }

    /**
     * The next grade.
     *
     * @return the grade; empty for the best one
     */
    public Optional<ExplainedGrade> next() {
        return findings.why().next();
    }

    /**
     * The result of a node in the other year.
     *
     * @param code the node
     * @return the result, where there is one and the node was the same
     */
    public Optional<NodeResult> before(NodeCode code) {
        return previous.filter(year -> same.test(code)).flatMap(year -> year.node(code));
    }

    /**
     * How a score changed since the other year.
     *
     * @param code the node
     * @return the change, where both scores are known
     */
    public Optional<ScoreChange> change(NodeCode code) {
        return before(code)
                .flatMap(then -> findings.assessment().node(code).map(now -> ScoreChange.between(then, now)))
                .filter(change -> change.reported().isPresent());
    }

    /**
     * A change in figures.
     *
     * @param change the change
     * @return such as {@code +1.65}
     */
    public static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + change.toPlainString();
    }

    /**
     * Points as they are reported.
     *
     * @param points the exact points
     * @return two decimals, half up
     */
    public static String points(Fraction points) {
        return points.toDecimal(Score.REPORTED_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * How long the bar of a gain is.
     *
     * @param points the gain
     * @return a percentage of the largest gain
     */
    public String share(Fraction points) {
        Fraction most = findings.gaps().gaps().stream()
                .map(Gap::points)
                .max(Fraction::compareTo)
                .orElse(points);
        return percent(points.dividedBy(most));
    }

    /**
     * What a score adds to the overall score.
     *
     * @param node the node
     * @param score its score
     * @return the points in figures
     */
    public static String adds(CriteriaNode node, Score score) {
        return points(node.points().times(score.value()).dividedBy(Score.MAX.value()));
    }

    /**
     * Where the axis of the indicators begins: in the middle where no score lies below it, so that differences can be seen.
     *
     * @return 50 or 0
     */
    public int origin() {
        return findings.assessment().nodes(IndicatorNumber.class).stream()
                        .allMatch(now -> isHigh(now)
                                && before(now.code())
                                        .filter(then -> !isHigh(then))
                                        .isEmpty())
                ? 50
                : 0;
    }

    /**
     * Where thin lines cross the axis of the indicators.
     *
     * @return the scores: each ten of an axis from 50 on, else both ends and the middle
     */
    public List<Score> grid() {
        return IntStream.iterate(origin(), at -> at <= 100, at -> at + (origin() == 0 ? 50 : 10))
                .mapToObj(Score::of)
                .toList();
    }

    private static boolean isHigh(NodeResult result) {
        return result.least().reaches(Score.of(50));
    }

    /**
     * Where a score lies on the axis of the indicators.
     *
     * @param score the score
     * @return a percentage of its length
     */
    public String place(Score score) {
        return percent(score.value().minus(Fraction.of(origin())).dividedBy(Fraction.of(100L - origin())));
    }

    /**
     * How long the bar of an unknown score is on the axis of the indicators.
     *
     * @param result its bounds
     * @return a percentage of its length
     */
    public String length(NodeResult result) {
        return percent(result.greatest().value().minus(result.least().value()).dividedBy(Fraction.of(100L - origin())));
    }

    static String percent(Fraction share) {
        return points(share.times(Score.MAX.value())) + "%";
    }

    /**
     * The mark that all facts of a block share.
     *
     * @param all their evidence
     * @return the kind; empty where they differ
     */
    public static Optional<Evidence.Kind> shared(List<Evidence> all) {
        List<Evidence.Kind> kinds = all.stream().map(Evidence::kind).distinct().toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }
}

package io.github.ita4j.io.report.internal;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two readings of numbers that exclude each other, with the grades of each.
 *
 * @param discrepancy the numbers
 * @param byParts the result if the given score is wrong and what is below it is right
 * @param gradesByParts the grades that are possible then, the best first
 * @param gradesByGiven the grades that are possible if the given score is right, the best first
 */
public record Contradiction(
        Discrepancy discrepancy, Assessment byParts, List<Grade> gradesByParts, List<Grade> gradesByGiven) {
    static Contradiction of(Catalog catalog, Assessment assessment, Discrepancy discrepancy) {
        Scorer scorer = Scorer.of(catalog);
        NodeCode code = discrepancy.code();
        Assessment byParts = scorer.assess(without(assessment.sheet(), List.of(code)));
        List<Grade> byGiven = code == Overall.OVERALL
                ? assessment.possibleGrades().stream()
                        .filter(grade -> grade.overall().isMetBy(discrepancy.given()))
                        .toList()
                : scorer.assess(without(
                                assessment.sheet(), below(catalog.node(code).orElseThrow())))
                        .possibleGrades();
        return new Contradiction(
                discrepancy, byParts, byParts.grade().map(List::of).orElse(byParts.possibleGrades()), byGiven);
    }

    private static List<NodeCode> below(CriteriaNode node) {
        return Stream.concat(node.parts().stream(), node.all().stream())
                .map(CriteriaNode::code)
                .filter(code -> !code.equals(node.code()))
                .toList();
    }

    private static ScoreSheet without(ScoreSheet sheet, List<NodeCode> codes) {
        Map<NodeCode, Score> scores = new LinkedHashMap<>(sheet.scores());
        scores.keySet().removeAll(codes);
        return ScoreSheet.builder().like(sheet).scores(scores).build();
    }

    /**
     * Whether the two numbers have the same digits in another order, so that somebody may have swapped two.
     *
     * @return true for 84.59 and 85.49
     */
    public boolean isPermutation() {
        return sorted(computed().reported().toString())
                .equals(sorted(discrepancy.given().reported().toString()));
    }

    /**
     * The computed score, or the nearest that could be computed.
     *
     * @return a score that does not fit the given one
     */
    public Score computed() {
        boolean below = discrepancy.given().compareTo(discrepancy.lower()) < 0;
        Score nearest = below ? discrepancy.lower() : discrepancy.upper();
        return byParts.node(discrepancy.code()).flatMap(NodeResult::score).orElse(nearest);
    }

    /**
     * Where the picture of both scores begins and ends: at the multiples of five around them.
     *
     * @return the two ends
     */
    public List<Integer> axis() {
        int low = Math.min(computed().hundredths(), discrepancy.given().hundredths());
        int high = Math.max(computed().hundredths(), discrepancy.given().hundredths());
        return List.of(low / 500 * 5, (high + 499) / 500 * 5);
    }

    /**
     * Where a score lies in the picture.
     *
     * @param score the score
     * @return a percentage of its width
     */
    public String place(Score score) {
        List<Integer> axis = axis();
        return ReportView.percent(
                score.value().minus(Fraction.of(axis.get(0))).dividedBy(Fraction.of(axis.get(1) - axis.get(0))));
    }

    private static List<Integer> sorted(String digits) {
        return digits.chars().sorted().boxed().toList();
    }
}

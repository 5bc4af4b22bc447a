package io.github.ita4j.scoring.gap;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.List;

/**
 * Finds the measures that an agency's zeros require.
 *
 * <pre>{@code
 * GapAnalyzer analyzer = GapAnalyzer.of(scorer);
 * for (GapAnalysis.ThemeGaps group : analyzer.analyze(assessment).byTheme()) {
 *     for (GapAnalysis.Gap gap : group.gaps()) {
 *         System.out.println(group.theme().number() + " " + gap.item().code() + " " + gap.points());
 *     }
 * }
 * // 1 o12 0.5
 * // 3 o8 0.4
 * // 5 o12 0.5
 * }</pre>
 *
 * <p>Only o-items have gaps in this sense, for only they are published or not; an item whose score is missing is no
 * gap. Immutable and thread-safe.
 */
public final class GapAnalyzer {
    private final Catalog catalog;
    private final LinearForm form;

    private GapAnalyzer(Scorer scorer) {
        this.catalog = scorer.catalog();
        this.form = scorer.form();
    }

    /**
     * An analyzer for the results of a scorer.
     *
     * @param scorer the scorer
     * @return the analyzer
     */
    public static GapAnalyzer of(Scorer scorer) {
        return new GapAnalyzer(scorer);
    }

    /**
     * The gaps of an assessment.
     *
     * @param assessment a result computed with the same catalogue
     * @return one gap for each o-item that scored zero
     * @throws IllegalArgumentException if the result was computed with another catalogue
     */
    public GapAnalysis analyze(Assessment assessment) {
        assessment.requireMadeWith(catalog);
        List<Gap> gaps = assessment.zeroScored().stream()
                .map(code -> gap(code, assessment))
                .toList();
        return ImmutableGapAnalysis.of(assessment.catalog(), assessment.agency(), gaps, assessment.discrepancies());
    }

    private Gap gap(ItemCode code, Assessment assessment) {
        return Gap.of(
                catalog.item(code).orElseThrow(),
                catalog.requiredMeasure(code).orElseThrow(),
                form.points(code),
                assessment.node(code).flatMap(NodeResult::followsFrom));
    }
}

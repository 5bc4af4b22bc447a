package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.plan.CarriedPlan.CarriedCause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A draft of a plan: the plan, why each measure is in it, and what could not be judged.
 *
 * <pre>{@code
 * DraftPlan draft = planner.draft(assessment, FiscalYear.ofBuddhist(2567));
 * draft.measures().get(0).points(); // 4/7
 * draft.unknown().contains(ItemCode.parse("o9")); // true: without a score it may need a measure or not
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface DraftPlan extends JsonObject {
    /**
     * Which catalogue the result was computed with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * The criteria by which the plan is made: those of its own year, or, where these are not there, of the last year before it.
     *
     * @return the catalogue whose codes the measures use
     */
    Catalog criteria();

    /**
     * The plan.
     *
     * @return a plan whose measures are numbered by theme, such as {@code 5.1}
     */
    MeasurePlan plan();

    /**
     * Why each measure is in the plan.
     *
     * @return one for each measure of the plan, in the same order
     */
    List<DraftMeasure> measures();

    /**
     * What could not be judged, because its score is missing.
     *
     * @return the items without a score, and the indicators without one whose items are not known, under the codes of the
     *     criteria of the plan; of the surveys only where a threshold is set
     */
    List<NodeCode> unknown();

    /**
     * What does not fit together in the sheet.
     *
     * @return the discrepancies of the result, under the codes of its year
     */
    List<Discrepancy> discrepancies();

    /**
     * The o-items whose zero the sheet does not name, for it follows from a score above them.
     *
     * @return the code of that score by the code of the item, both of the year of the result
     */
    Map<NodeCode, NodeCode> follows();

    /**
     * What called for a measure in the result, and of which nothing is left in the criteria of the plan, as far as is known.
     * There is nothing to be won by it.
     *
     * @return the items and indicators with their scores, in the order of the catalogue of the result
     */
    List<CarriedCause> withdrawn();

    /**
     * A measure of a draft, and what speaks for it.
     *
     * <pre>{@code
     * DraftPlan.DraftMeasure first = draft.measures().get(0);
     * first.measure().number(); // 1.1
     * first.theme().name().thai(); // กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ
     * first.points().toDecimal(2, RoundingMode.HALF_UP); // 0.57
     * first.required().orElseThrow().elements().size(); // 4
     * first.answers().get(0).before().code(); // o12: merged into the o8 of 2567
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface DraftMeasure extends JsonObject {
        /**
         * The measure as it is in the plan.
         *
         * @return the measure
         */
        Measure measure();

        /**
         * The theme it is under.
         *
         * @return the theme
         */
        ImprovementTheme theme();

        /**
         * The points of the overall score that full scores of its causes would add. A cause that is under two themes
         * counts in full under both.
         *
         * @return the exact points, more than 0
         */
        Fraction points();

        /**
         * What in the result calls for the measure, under the codes of that year, and what became of it in the criteria of the plan.
         *
         * @return at least one
         */
        List<CarriedCause> answers();

        /**
         * What answers the o-item, with evidence.
         *
         * @return the required measure, or empty for a measure that answers survey scores
         */
        Optional<RequiredMeasure> required();
    }
}

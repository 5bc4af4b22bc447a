package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan made of what an earlier one left unfinished. Each measure of the earlier plan is carried, withdrawn or left.
 *
 * <pre>{@code
 * CarriedPlan next = PlanCarrier.into(catalog2567, FiscalYear.ofBuddhist(2568)).carry(report, FiscalYear.ofBuddhist(2568));
 * next.carried().size(); // 3
 * next.left().stream().map(Measure::number).toList(); // [3.1]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface CarriedPlan extends JsonObject {
    /**
     * The next plan.
     *
     * @return the carried measures under their old numbers
     */
    MeasurePlan plan();

    /**
     * What became of the causes of each carried measure.
     *
     * @return one for each measure of the plan, in the same order
     */
    List<CarriedMeasure> carried();

    /**
     * The unfinished measures of which nothing is left to answer in the later criteria, as far as is known.
     *
     * @return the measures under their old numbers, without causes, in the order of the earlier plan
     */
    List<CarriedMeasure> withdrawn();

    /**
     * The measures that are not carried, because they are done or dropped.
     *
     * @return the measures of the earlier plan, in its order
     */
    List<Measure> left();

    /**
     * What became of a cause in the criteria of another year.
     *
     * <pre>{@code
     * CarriedPlan.CarriedCause cause = next.carried().get(0).causes().get(0);
     * cause.before().code(); // o8
     * cause.relation(); // Optional[RENUMBERED]
     * cause.now(); // [o6]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface CarriedCause extends JsonObject {
        /**
         * The cause in the earlier plan.
         *
         * @return the cause
         */
        Cause before();

        /**
         * What became of the item.
         *
         * @return the relation, or empty for indicators, and for items that the earlier criteria do not have
         */
        Optional<Relation> relation();

        /**
         * The codes in the later criteria.
         *
         * @return the codes; of a survey item of which nobody can tell what became of it, its indicator; empty where nothing
         *     there corresponds to the cause, or nobody can tell
         */
        List<NodeCode> now();
    }

    /**
     * A measure carried into another year, and what became of its causes there.
     *
     * <pre>{@code
     * CarriedPlan.CarriedMeasure carried = next.carried().get(0);
     * carried.measure().number(); // 1.1
     * carried.causes().get(0).now(); // [o6]
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface CarriedMeasure extends JsonObject {
        /**
         * The measure with the codes of the later criteria.
         *
         * @return the measure
         */
        Measure measure();

        /**
         * What became of each cause.
         *
         * @return one for each cause of the earlier measure, in its order
         */
        List<CarriedCause> causes();
    }
}

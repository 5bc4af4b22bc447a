package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import java.util.List;
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
}

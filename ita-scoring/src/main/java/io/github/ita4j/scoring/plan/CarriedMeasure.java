package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Measure;
import java.util.List;
import org.immutables.value.Value;

/**
 * A measure carried into another year, and what became of its causes there.
 *
 * <pre>{@code
 * CarriedMeasure carried = next.carried().get(0);
 * carried.measure().number(); // 1.1
 * carried.causes().get(0).now(); // [o6]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface CarriedMeasure extends JsonObject {
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

    /**
     * A carried measure.
     *
     * @param measure the measure with the codes of the later criteria
     * @param causes what became of each cause
     * @return the carried measure
     */
    static CarriedMeasure of(Measure measure, List<CarriedCause> causes) {
        return ImmutableCarriedMeasure.of(measure, causes);
    }
}

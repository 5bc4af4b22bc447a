package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.lineage.Relation;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.measure.Cause;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a cause in the criteria of another year.
 *
 * <pre>{@code
 * CarriedCause cause = next.carried().get(0).causes().get(0);
 * cause.before().code(); // o8
 * cause.relation(); // Optional[RENUMBERED]
 * cause.now(); // [o6]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface CarriedCause extends JsonObject {
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

    /**
     * A carried cause.
     *
     * @param before the cause in the earlier plan
     * @param relation what became of the item
     * @param now the codes in the later criteria
     * @return the carried cause
     */
    static CarriedCause of(Cause before, Optional<Relation> relation, List<NodeCode> now) {
        return ImmutableCarriedCause.of(before, relation, now);
    }
}

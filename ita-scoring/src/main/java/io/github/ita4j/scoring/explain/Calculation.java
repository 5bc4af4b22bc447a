package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Coded;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way to a node's score: from what is below it, or from the parts it is collected in. Where something is missing there
 * are two formulas, one with the lower bounds and one with the upper bounds. These are the bounds as they follow from
 * below; what other scores of the sheet say of them is told by {@link ExplainedNode#narrowed()}.
 *
 * <pre>{@code
 * Calculation calculation = explanation.node().calculations().get(0);
 * calculation.source() == Calculation.Source.CHILDREN; // true
 * calculation.lower().result(); // 75
 * calculation.used() && calculation.complete(); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Calculation extends JsonObject {
    /**
     * What the score is made from.
     *
     * @return children or parts
     */
    Source source();

    /**
     * The rule by which it is made.
     *
     * @return the rule, or empty where the catalogue states none
     */
    Optional<ScoringRule> rule();

    /**
     * The formula with every score, or with the lower bound of each score that is missing.
     *
     * @return equal to {@link #upper()} where nothing is missing
     */
    Formula lower();

    /**
     * The formula with every score, or with the upper bound of each score that is missing.
     *
     * @return equal to {@link #lower()} where nothing is missing
     */
    Formula upper();

    /**
     * Whether the node's score or bounds rest on this calculation. Where they do not, it shows what would follow from it: a
     * given score stands over what is below it while something below is missing, and known children go before parts, as
     * do children that parts contradict.
     *
     * @return true for the one calculation of a computed score, and for every calculation of a missing one but that of parts
     *     at odds with what is below the node
     */
    boolean used();

    /**
     * Whether nothing is missing.
     *
     * @return true if there is one formula and not two
     */
    default boolean complete() {
        return lower().equals(upper());
    }

    /** What a score is made from. */
    enum Source implements Coded {
        /** The indicators, sub-indicators or items below the node. */
        CHILDREN,
        /** The parts in which an instrument is collected. */
        PARTS
    }
}

package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why one node of one assessment has the score or the bounds it has, down to the leaves.
 *
 * <pre>{@code
 * explanation.node().code() + " scores " + explanation.node().result().score().orElseThrow(); // 9.1 scores 75
 * explanation.node().children().stream().map(ExplainedNode::code).toList(); // [o1, o2, o3, o4]
 * explanation.rounding().isPresent(); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Explanation extends JsonObject {
    /**
     * Which catalogue the assessment was made with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * Whose result is explained.
     *
     * @return the agency, or empty where the sheet names none
     */
    Optional<Agency> agency();

    /**
     * The node that was asked for, with everything below it.
     *
     * @return the root of the tree
     */
    ExplainedNode node();

    /**
     * The rule by which every score of the tree is rounded when it is reported.
     *
     * @return the rule, or empty where the catalogue states none
     */
    Optional<ScoringRule> rounding();
}

package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why one node has the score or the bounds it has.
 *
 * <pre>{@code
 * ExplainedNode node = explanation.node();
 * node.result().score(); // Optional[75]
 * node.rule().orElseThrow().text().in(Language.ENGLISH); // A sub-indicator scores the plain mean of its items
 * node.calculations().get(0).lower().result(); // 75
 * node.weight(); // 0.2
 * node.points(); // 4
 * }</pre>
 */
@Value.Immutable(copy = true)
@ValueStyle
public interface ExplainedNode extends JsonObject {
    /**
     * The node's score or bounds, as the assessment has them.
     *
     * @return the result, with where it comes from
     */
    NodeResult result();

    /**
     * The name.
     *
     * @return the title, or empty where it is not known, and for the overall result, which has none in the criteria
     */
    Optional<LocalizedText> title();

    /**
     * The node above.
     *
     * @return its code; empty for the overall result
     */
    Optional<NodeCode> parent();

    /**
     * The share of the node in its parent's score. The shares of siblings sum to 1, and so do those of an instrument's
     * parts, which are a second way to its score.
     *
     * @return the exact share; 1 for the overall result
     */
    Fraction weight();

    /**
     * The points of the overall score that a full score of the node is worth.
     *
     * @return the exact points, from more than 0 to 100
     */
    Fraction points();

    /**
     * The rule by which the node's score is made: of two that the catalogue has, the one that was applied.
     *
     * @return the rule, or empty where the catalogue states none
     */
    Optional<ScoringRule> rule();

    /**
     * The ways to the node's score.
     *
     * @return empty for a leaf; two for an instrument of which parts are known, else one
     */
    List<Calculation> calculations();

    /**
     * Whether the bounds of a missing score are narrower than the calculations show, or for a leaf than 0 to 100, because
     * of scores known elsewhere: above the node, or of the parts of its instrument.
     *
     * @return false for a known score
     */
    boolean narrowed();

    /**
     * The facts of the catalogue that the node rests on, each with its evidence: its weight, its name, its items, its answer
     * scale, what it requires.
     *
     * @return the facts in the order of the catalogue; empty for the overall result, which rests on its rule
     */
    List<Fact> facts();

    /**
     * What does not fit together at this node.
     *
     * @return the discrepancies of this node alone
     */
    List<Discrepancy> discrepancies();

    /**
     * The parts in which an instrument is collected.
     *
     * @return the parts in order; empty for everything else
     */
    List<ExplainedNode> parts();

    /**
     * The nodes below.
     *
     * @return the children in the order of the catalogue; empty for a leaf
     */
    List<ExplainedNode> children();

    /**
     * The node's code.
     *
     * @return the code
     */
    default NodeCode code() {
        return result().code();
    }

    /**
     * Computes the node's result again, from the leaves of this tree upwards. What does not come from below is taken as it
     * stands: a given score, and the bounds of this node where they are {@link #narrowed()}.
     *
     * @return a result equal to {@link #result()}
     */
    default NodeResult recompute() {
        return Recomputation.of(this);
    }

    /**
     * A builder for a node.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExplainedNode}. */
    final class Builder extends ImmutableExplainedNode.Builder {
        Builder() {}
    }

    /** Refuses shares and points that no node can have. */
    @Value.Check
    default void check() {
        if (weight().signum() <= 0 || weight().compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Node " + code().code() + ": weight " + weight() + " must be more than 0 and at most 1.");
        }
        if (points().signum() <= 0 || points().compareTo(Score.MAX.value()) > 0) {
            throw new IllegalArgumentException(
                    "Node " + code().code() + ": points " + points() + " must be more than 0 and at most 100.");
        }
    }
}

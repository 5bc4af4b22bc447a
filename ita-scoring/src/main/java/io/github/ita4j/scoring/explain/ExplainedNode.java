package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;
import java.util.Objects;
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
     * One way to a node's score: from what is below it, or from the parts it is collected in. Where something is missing there
     * are two formulas, one with the lower bounds and one with the upper bounds. These are the bounds as they follow from
     * below; what other scores of the sheet say of them is in {@link ExplainedNode#narrowed()}.
     *
     * <pre>{@code
     * ExplainedNode.Calculation calculation = explanation.node().calculations().get(0);
     * calculation.source() == ExplainedNode.Calculation.TermSource.CHILDREN; // true
     * calculation.lower().result(); // 75
     * calculation.used() && calculation.complete(); // true
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface Calculation extends JsonObject {
        /**
         * What the score is made from.
         *
         * @return children or parts
         */
        TermSource source();

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
        enum TermSource implements Coded {
            /** The indicators, sub-indicators or items below the node. */
            CHILDREN,
            /** The parts in which an instrument is collected. */
            PARTS
        }

        /**
         * A weighted mean with its numbers.
         *
         * <pre>{@code
         * ExplainedNode.Calculation.Formula formula = explanation.node().calculations().get(0).lower();
         * formula.result(); // 75
         * ExplainedNode.Calculation.Formula.Term first = formula.terms().get(0);
         * first.code() + ": " + first.weight() + " of " + first.score(); // o1: 0.25 of 100
         * }</pre>
         */
        @Value.Immutable
        @ValueStyle
        interface Formula extends JsonObject {
            /**
             * What is added up.
             *
             * @return at least one term, in the order of the catalogue; the weights sum to 1
             */
            List<Term> terms();

            /**
             * A weighted mean.
             *
             * @param terms what is added up
             * @return the formula
             * @throws IllegalArgumentException if the weights do not sum to 1
             */
            static Formula of(List<Term> terms) {
                return ImmutableFormula.of(Objects.requireNonNull(terms, "terms"));
            }

            /**
             * What the formula comes to.
             *
             * @return the exact score
             */
            default Score result() {
                FractionSum sum = FractionSum.of();
                terms().forEach(term ->
                        sum.addProduct(term.weight(), term.score().value()));
                return Score.of(sum.total());
            }

            /** Refuses weights that are not those of a mean. */
            @Value.Check
            default void check() {
                FractionSum sum = FractionSum.of();
                terms().forEach(term -> sum.add(term.weight()));
                if (!sum.total().equals(Fraction.ONE)) {
                    throw new IllegalArgumentException("The weights of a mean sum to 1, but those of "
                            + terms().stream().map(term -> term.code().code()).toList() + " sum to " + sum.total()
                            + ".");
                }
            }

            /** One term of a weighted mean. */
            @Value.Immutable
            @ValueStyle
            interface Term extends JsonObject {
                /**
                 * Whose score is added.
                 *
                 * @return the code of a child or a part
                 */
                NodeCode code();

                /**
                 * The weight.
                 *
                 * @return the exact share, from more than 0 to 1
                 */
                Fraction weight();

                /**
                 * The score, or the bound that stands for it.
                 *
                 * @return the exact score
                 */
                Score score();

                /**
                 * A term.
                 *
                 * @param code whose score is added
                 * @param weight its weight
                 * @param score the score
                 * @return the term
                 */
                static Term of(NodeCode code, Fraction weight, Score score) {
                    return ImmutableTerm.of(code, weight, score);
                }
            }
        }
    }
}

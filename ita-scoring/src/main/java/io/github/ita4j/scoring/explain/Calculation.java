package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Coded;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way to a node's score: from what is below it, or from the parts it is collected in. Where something is missing there
 * are two formulas, one with the lower bounds and one with the upper bounds. These are the bounds as they follow from
 * below; what other scores of the sheet say of them is in {@link ExplainedNode#narrowed()}.
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

    /**
     * A weighted mean with its numbers.
     *
     * <pre>{@code
     * Calculation.Formula formula = explanation.node().calculations().get(0).lower();
     * formula.result(); // 75
     * Calculation.Formula.Term first = formula.terms().get(0);
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
            return ImmutableFormula.of(terms);
        }

        /**
         * What the formula comes to.
         *
         * @return the exact score
         */
        default Score result() {
            FractionSum sum = new FractionSum();
            terms().forEach(term -> sum.addProduct(term.weight(), term.score().value()));
            return Score.of(sum.total());
        }

        /** Refuses weights that are not those of a mean. */
        @Value.Check
        default void check() {
            FractionSum sum = new FractionSum();
            terms().forEach(term -> sum.add(term.weight()));
            if (!sum.total().equals(Fraction.ONE)) {
                throw new IllegalArgumentException("The weights of a mean sum to 1, but those of "
                        + terms().stream().map(term -> term.code().code()).toList() + " sum to " + sum.total() + ".");
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

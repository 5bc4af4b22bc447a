package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.FractionSum;
import io.github.ita4j.core.score.Score;
import java.util.List;
import org.immutables.value.Value;

/**
 * A weighted mean with its numbers.
 *
 * <pre>{@code
 * Formula formula = explanation.node().calculations().get(0).lower();
 * formula.result(); // 75
 * Formula.Term first = formula.terms().get(0);
 * first.code() + ": " + first.weight() + " of " + first.score(); // o1: 0.25 of 100
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Formula extends JsonObject {
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
    interface Term {
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

package io.github.ita4j.scoring;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two things the sheet says about one node that do not fit together: the node's score and what the rest of the sheet
 * allows for it differ by more than 0.01 once rounded.
 *
 * <pre>{@code
 * ScoreSheet odd = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2568))
 *         .putScores(Instrument.IIT, Score.of(90))
 *         .putScores(Instrument.EIT, Score.of(90))
 *         .putScores(Instrument.OIT, Score.of(90))
 *         .putScores(Overall.OVERALL, Score.of(95))
 *         .build();
 * Discrepancy discrepancy = Scorer.of(catalog).assess(odd).discrepancies().get(0);
 * discrepancy.code(); // overall
 * discrepancy.kind() == Discrepancy.Kind.CHILDREN; // true: not what its instruments allow for
 * discrepancy.given() + " given, " + discrepancy.lower() + " computed"; // 95 given, 90 computed
 * }</pre>
 *
 * <p>Immutable and thread-safe. For use, not for implementing.
 */
@Value.Immutable
@ValueStyle
public interface Discrepancy {
    /**
     * The node.
     *
     * @return its code
     */
    NodeCode code();

    /**
     * What the score does not fit with.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The published grade that does not fit.
     *
     * @return the grade, exactly for {@link Kind#GRADE}
     */
    Optional<Grade> grade();

    /**
     * The score that the sheet gives for the node, or that follows from what is below it ({@link Kind#PARTS}); where only
     * bounds follow from there, the bound nearest to what the parts allow.
     *
     * @return the score that does not fit
     */
    Score given();

    /**
     * The lowest score that the rest of the sheet allows for the node.
     *
     * @return equal to {@link #upper()} where only one score fits
     */
    Score lower();

    /**
     * The highest score that the rest of the sheet allows for the node.
     *
     * @return equal to {@link #lower()} where only one score fits
     */
    Score upper();

    /**
     * A builder for a discrepancy.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Discrepancy}. */
    final class Builder extends ImmutableDiscrepancy.Builder {
        Builder() {}
    }

    /** What a score does not fit with. */
    enum Kind {
        /**
         * The score given for a node does not fit the scores of what is below it: it lies outside of what they allow, or, for
         * the overall score, between two scores that missing o-items of 0 or 100 can give.
         */
        CHILDREN("children"),
        /** The score of an instrument does not fit the scores given for its parts. */
        PARTS("parts"),
        /** The score given for an item lies between two scores that its answer scale can give. */
        SCALE("scale"),
        /**
         * The grade that was published is none that the scores allow. The code is that of the overall score, and
         * {@link #lower()} to {@link #upper()} is the band of the grade.
         */
        GRADE("grade");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The word used in output.
         *
         * @return {@code children}, {@code parts}, {@code scale} or {@code grade}
         */
        public String code() {
            return code;
        }
    }
}

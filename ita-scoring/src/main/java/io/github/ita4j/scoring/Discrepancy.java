package io.github.ita4j.scoring;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Coded;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two things the sheet says about one node that do not fit together: no score that the node's own number can have been
 * rounded from is among those that the rest of the sheet allows for it.
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
 */
@Value.Immutable
@ValueStyle
public interface Discrepancy extends JsonObject {
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
     * The lowest score that the rest of the sheet allows for the node; for an impossible one ({@link Kind#SCALE}) the
     * possible score next below it.
     *
     * @return as it is reported, but exactly for {@link Kind#SCALE}; equal to {@link #upper()} where only one score fits
     */
    Score lower();

    /**
     * The highest score that the rest of the sheet allows for the node; for an impossible one ({@link Kind#SCALE}) the
     * possible score next above it.
     *
     * @return as it is reported, but exactly for {@link Kind#SCALE}; equal to {@link #lower()} where only one score fits
     */
    Score upper();

    /**
     * Whether numbers of the sheet exclude each other, so that nothing which hangs on them is certain.
     *
     * @return true for {@link Kind#CHILDREN} and {@link Kind#PARTS}
     */
    default boolean leavesOpen() {
        return kind() == Kind.CHILDREN || kind() == Kind.PARTS;
    }

    /**
     * The score that does not fit, in figures.
     *
     * @return the number as it is reported, or the exact number where the reported one is also that of a score that fits
     */
    default String givenText() {
        boolean hidden = given().hundredths() == lower().hundredths() || given().hundredths() == upper().hundredths();
        return hidden ? given().toString() : given().reported().toPlainString();
    }

    /** What a score does not fit with. */
    enum Kind implements Coded {
        /** The score given for a node lies outside of what the scores below it allow. Nothing that hangs on it is certain. */
        CHILDREN,
        /** The score of an instrument does not fit the scores given for its parts. */
        PARTS,
        /**
         * The score given for a node lies between two scores that it can have, for the o-items below it are 0 or 100. It is
         * used as it is; only the items below it are uncertain.
         */
        SCALE,
        /**
         * The grade that was published is none that the scores allow. The code is that of the overall score, and
         * {@link #lower()} to {@link #upper()} is the band of the grade.
         */
        GRADE
    }
}

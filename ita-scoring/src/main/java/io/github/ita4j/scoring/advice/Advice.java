package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.scoring.Discrepancy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How an agency reaches a grade with the least effort: which o-items to publish, and what the surveys must rise to
 * where the items are not enough.
 *
 * <pre>{@code
 * advice.before().reported() + " -> " + advice.after().reported(); // 95.17 -> 99.15
 * advice.grade().code(); // pass-excellent
 * advice.byItemsAlone(); // false: EIT2 must rise too
 * advice.fixPoints(); // 23/6: what the items add, without the rise of EIT2
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Advice extends JsonObject {
    /**
     * Which catalogue the advice was made with.
     *
     * @return the stamp of the catalogue
     */
    CatalogStamp catalog();

    /**
     * Whom the advice is for.
     *
     * @return the agency, or empty where the sheet names none
     */
    Optional<Agency> agency();

    /**
     * The grade to reach.
     *
     * @return the target
     */
    Grade target();

    /**
     * The o-items to publish.
     *
     * @return the items to publish, those worth most first, then in the order of the items; empty where no item is needed
     */
    List<ItemToPublish> itemsToPublish();

    /**
     * What must rise besides the items, by the least total of overall points.
     *
     * @return the required rises in the order of the catalogue; empty where the items alone are enough
     */
    List<RequiredRise> requiredRises();

    /**
     * The overall score that the advice starts from.
     *
     * @return the score, or the least it can be where it is missing
     */
    Score before();

    /**
     * The overall score with the advice followed.
     *
     * @return at least this score
     */
    Score after();

    /**
     * The grade with the advice followed.
     *
     * @return the target or a better grade
     */
    Grade grade();

    /**
     * What the advice rests on besides the scores.
     *
     * @return the assumptions in the order of their declaration
     */
    Set<Assumption> assumptions();

    /**
     * What does not fit together in the sheet.
     *
     * @return the discrepancies of the assessment
     */
    List<Discrepancy> discrepancies();

    /**
     * Whether o-items that the sheet names are enough.
     *
     * @return true if nothing else must rise
     */
    default boolean byItemsAlone() {
        return requiredRises().isEmpty();
    }

    /**
     * Whether the target is reached as it is.
     *
     * @return true if there is nothing to do
     */
    default boolean reachedAlready() {
        return itemsToPublish().isEmpty() && requiredRises().isEmpty();
    }

    /**
     * What all fixes together add to the overall score. The rises are not counted: what each of them adds is in {@link
     * RequiredRise#points()}.
     *
     * @return the exact points, 0 where no item is needed
     */
    default Fraction fixPoints() {
        return itemsToPublish().stream().map(ItemToPublish::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * What all items to publish together cost, in the unit of the user. Nobody says what a required rise costs.
     *
     * @return the exact sum; the number of items to publish where no efforts were given
     */
    default Fraction effort() {
        return itemsToPublish().stream().map(ItemToPublish::effort).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * What an advice rests on besides the scores of the assessment.
     *
     * <pre>{@code
     * advice.assumptions(); // [CONTRADICTIONS]
     * Assessment totalOnly = Scorer.of(catalog).assess(ScoreSheet.builder()
     *         .fiscalYear(catalog.fiscalYear())
     *         .putScores(Overall.OVERALL, Score.of(80))
     *         .build());
     * Advisor.of(scorer).advise(totalOnly, GradeCode.of("pass")).assumptions(); // [UNNAMED_ITEMS, LOWER_BOUNDS]
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum Assumption implements Coded {
        /**
         * Some o-items are missing and count as not published; if one of them is published already, less is left to do.
         */
        MISSING_ITEMS_COUNT_AS_ZERO,
        /**
         * Some o-items are missing below a score that is known, such as that of 9.1. Which of them are zero cannot be said,
         * so none of them is advised; where more is needed than the named items give, the OIT is named as a whole.
         */
        UNNAMED_ITEMS,
        /** The score of a survey is missing; it counts with the least it can be. */
        LOWER_BOUNDS,
        /**
         * The target asks for a least score in each part of an instrument of which only the score as a whole is known; that
         * score stands for its parts, as in {@link io.github.ita4j.scoring.Assessment.GradeBasis#INSTRUMENTS}.
         */
        INSTRUMENT_STANDS_FOR_ITS_PARTS,
        /** The sheet contradicts itself; the advice rests on the scores that the assessment counts. */
        CONTRADICTIONS
    }
}

package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.scoring.Discrepancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
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

    /**
     * One o-item to publish, what that takes, and what it is worth.
     *
     * <pre>{@code
     * Advice.ItemToPublish fix = advice.itemsToPublish().get(0);
     * fix.item().code(); // o27
     * fix.points(); // 2.5
     * fix.measure().remedies().get(0).in(Language.ENGLISH);
     * // Analyse last year's ITA result, name the weaknesses and publish measures with persons responsible, steps and period.
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface ItemToPublish extends JsonObject {
        /**
         * The item to publish.
         *
         * @return an o-item that scored zero or is missing
         */
        Item item();

        /**
         * What must be done.
         *
         * @return the required measure of the item
         */
        RequiredMeasure measure();

        /**
         * What a full score of the item adds to the overall score.
         *
         * @return the exact points, more than 0
         */
        Fraction points();

        /**
         * What the fix costs, in the unit of the user.
         *
         * @return more than 0; 1 where no effort was given for the item
         */
        Fraction effort();

        /**
         * Whether the item's score is missing, so that the zero is only assumed.
         *
         * @return false where the item is known to have scored zero
         */
        boolean assumed();

        /**
         * The given score from which the item's zero follows, where the sheet does not name the zero.
         *
         * @return the code of a node above, such as 10.2; empty where the zero was given or is assumed
         */
        Optional<NodeCode> followsFrom();
    }

    /**
     * A score that must rise although no named o-item can make it: EIT2 from 81.00 to 85.00, say.
     *
     * <p>Nearly always the code is that of a survey or of one of its parts. It is the OIT where o-items must be published
     * that the sheet does not name, and the overall score where the sheet does not say where its points come from.
     *
     * <pre>{@code
     * Advice.RequiredRise rise = advice.requiredRises().get(0);
     * rise.code() + " from " + rise.from() + " to " + rise.toReported(); // EIT2 from 94 to 95.00
     * rise.known(); // true
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface RequiredRise extends JsonObject {
        /**
         * What must rise.
         *
         * @return the code of an instrument, of a part of one, or of the overall score
         */
        NodeCode code();

        /**
         * The score to rise from, once the advised items are published.
         *
         * @return the score, or the least it can be where it is missing
         */
        Score from();

        /**
         * Whether {@link #from()} is a score and not only a lower bound.
         *
         * @return false where the score is missing
         */
        boolean known();

        /**
         * The exact score to rise to; any lower one is not enough.
         *
         * @return more than {@link #from()}
         */
        Score to();

        /**
         * What each graded part of the instrument must reach, where only the score of the instrument as a whole is known: the
         * parts count apart.
         *
         * @return the parts and the least score of each, as reported; empty where the code says it all
         */
        Map<NodeCode, Score> parts();

        /**
         * What the required rise is certain to add to the overall score.
         *
         * @return the exact points, 0 or more
         */
        Fraction points();

        /**
         * The least score with two decimals that is enough, to be shown to users.
         *
         * @return {@link #to()}, rounded up
         */
        default BigDecimal toReported() {
            return to().value().toDecimal(Score.REPORTED_DECIMALS, RoundingMode.CEILING);
        }
    }
}

package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.text.Coded;

/**
 * What an advice rests on beside the scores of the assessment.
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
public enum Assumption implements Coded {
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
     * score stands for its parts, as in {@link io.github.ita4j.scoring.GradeBasis#INSTRUMENTS}.
     */
    INSTRUMENT_STANDS_FOR_ITS_PARTS,
    /** The sheet contradicts itself; the advice rests on the scores that the assessment counts. */
    CONTRADICTIONS
}

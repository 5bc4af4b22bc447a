package io.github.ita4j.scoring;

import io.github.ita4j.core.text.Coded;

/**
 * On what a claimed grade rests.
 *
 * <pre>{@code
 * ScoreSheet instruments = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2568))
 *         .putScores(Instrument.IIT, Score.of(90))
 *         .putScores(Instrument.EIT, Score.of(86))
 *         .putScores(Instrument.OIT, Score.of(100))
 *         .build();
 * Assessment result = Scorer.of(catalog).assess(instruments);
 * result.gradeBasis(); // Optional[INSTRUMENTS]
 * result.possibleGrades().stream().map(Grade::code).toList(); // [pass-good, pass]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum GradeBasis implements Coded {
    /** The overall score, or what is known of it, decides alone. */
    OVERALL,
    /** The three instruments are known, the parts of the EIT are not; the EIT stood for both of its parts. */
    INSTRUMENTS,
    /** The graded parts decide, as far as they are known. */
    PARTS,
    /** The scores leave more than one grade, and the one that was published is among them. */
    PUBLISHED
}

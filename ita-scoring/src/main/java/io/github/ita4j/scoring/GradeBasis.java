package io.github.ita4j.scoring;

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
public enum GradeBasis {
    /** The overall score, or what is known of it, decides alone. */
    OVERALL("overall"),
    /** The three instruments are known, the parts of the EIT are not; the EIT stood for both of its parts. */
    INSTRUMENTS("instruments"),
    /** The graded parts decide, as far as they are known. */
    PARTS("parts"),
    /** The scores leave more than one grade, and the one that was published is among them. */
    PUBLISHED("published");

    private final String code;

    GradeBasis(String code) {
        this.code = code;
    }

    /**
     * The word used in output.
     *
     * @return {@code overall}, {@code instruments}, {@code parts} or {@code published}
     */
    public String code() {
        return code;
    }
}

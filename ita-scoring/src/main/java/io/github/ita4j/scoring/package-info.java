/**
 * From scores to a grade.
 *
 * <p>{@link io.github.ita4j.scoring.Scorer} compiles a catalogue once and turns a score sheet into an
 * {@link io.github.ita4j.scoring.Assessment}: every node's exact score or its bounds, the grade or the grades still
 * possible, the items that scored zero, and what does not fit together in the sheet.
 * {@link io.github.ita4j.scoring.gap} links the zeros to the measures they require,
 * {@link io.github.ita4j.scoring.explain} says why every figure is what it is and what each item could gain,
 * {@link io.github.ita4j.scoring.survey} makes item scores from raw answers,
 * {@link io.github.ita4j.scoring.plan} goes from the gap to a plan of measures and from the plan to the report on it,
 * {@link io.github.ita4j.scoring.laws} checks whether a draft of criteria can grade anybody fairly,
 * {@link io.github.ita4j.scoring.advice} finds the fewest or cheapest items that reach a grade,
 * {@link io.github.ita4j.scoring.compare} sets two years side by side or asks what other scores or criteria would change,
 * and {@link io.github.ita4j.scoring.bulk} scores many agencies at once and sums them up.
 *
 * <p>Every score above an item is a weighted mean, so the overall score is one linear form over the items
 * ({@link io.github.ita4j.scoring.LinearForm}); points to be won and bounds follow from it.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2568);
 * ScoreSheet sheet = ScoreSheet.builder()
 *         .fiscalYear(FiscalYear.ofBuddhist(2568))
 *         .agency(Agency.of("องค์การบริหารส่วนตำบลป่าตึง"))
 *         .putScores(Overall.OVERALL, Score.parse("98.80"))
 *         .build();
 * Assessment assessment = Scorer.of(catalog).assess(sheet);
 * assessment.possibleGrades().stream().map(Grade::code).toList(); // [pass-excellent, pass-good]
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring;

import org.jspecify.annotations.NullMarked;

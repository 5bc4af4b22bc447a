/**
 * From scores to a grade.
 *
 * <p>{@link io.github.ita4j.scoring.Scorer} compiles a catalogue once and turns a score sheet into an
 * {@link io.github.ita4j.scoring.Assessment}: every node's exact score or its bounds, the grade or the grades still
 * possible, the items that scored zero, and what does not fit together in the sheet.
 * {@link io.github.ita4j.scoring.gap} links the zeros to the measures they require,
 * {@link io.github.ita4j.scoring.explain} says why every figure is what it is and what each item could gain,
 * {@link io.github.ita4j.scoring.survey} makes item scores from raw answers,
 * {@link io.github.ita4j.scoring.advice} finds the fewest or cheapest items that reach a grade,
 * {@link io.github.ita4j.scoring.compare} sets two years side by side or asks what other scores or criteria would change,
 * and {@link io.github.ita4j.scoring.bulk} scores many agencies at once and sums them up.
 *
 * <p>Every score above an item is a weighted mean, so the overall score is one linear form over the items
 * ({@link io.github.ita4j.scoring.LinearForm}); points to be won and bounds follow from it.
 */
@NullMarked
package io.github.ita4j.scoring;

import org.jspecify.annotations.NullMarked;

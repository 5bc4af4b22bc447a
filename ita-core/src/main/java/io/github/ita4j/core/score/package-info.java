/**
 * Exact numbers: {@link io.github.ita4j.core.score.Fraction} without limits of precision, and
 * {@link io.github.ita4j.core.score.Score} from 0 to 100. Nothing here rounds by itself; a score is rounded once, half
 * up to two decimals, by {@link io.github.ita4j.core.score.Score#reported()}.
 *
 * <pre>{@code
 * Score mean = Score.mean(List.of(Score.ZERO, Score.MAX, Score.MAX)); // 200/3
 * mean.reported(); // 66.67
 * mean.value().minus(Fraction.of(50)); // 50/3
 * }</pre>
 *
 * @serial exclude
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.score;

import org.jspecify.annotations.NullMarked;

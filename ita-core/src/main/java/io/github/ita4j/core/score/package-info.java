/**
 * Exact numbers: {@link io.github.ita4j.core.score.Fraction} without limits of precision, and
 * {@link io.github.ita4j.core.score.Score} from 0 to 100. Nothing here rounds by itself; a score is rounded once, half
 * up to two decimals, by {@link io.github.ita4j.core.score.Score#reported()}.
 */
@NullMarked
package io.github.ita4j.core.score;

import org.jspecify.annotations.NullMarked;

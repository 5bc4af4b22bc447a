/**
 * What to mend first: the cheapest way from an assessment to a grade.
 *
 * <p>Start at {@link io.github.ita4j.scoring.advice.Advisor}. Its {@link io.github.ita4j.scoring.advice.Advice} names
 * the o-items to publish ({@link io.github.ita4j.scoring.advice.Fix}), what the surveys must rise to where the items
 * are not enough ({@link io.github.ita4j.scoring.advice.Uplift}), and what it had to assume
 * ({@link io.github.ita4j.scoring.advice.Assumption}).
 *
 * <p>The search is exact: no other set of items reaches the grade with less, and ties are broken by rule.
 */
@NullMarked
package io.github.ita4j.scoring.advice;

import org.jspecify.annotations.NullMarked;

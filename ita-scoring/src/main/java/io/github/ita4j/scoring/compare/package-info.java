/**
 * What changed, and what would change.
 *
 * <ul>
 *   <li>{@link io.github.ita4j.scoring.compare.YearComparison} sets two years of one agency side by side: the items
 *       through the crosswalk of the two catalogues, the total, the grade of each year with its scale;
 *   <li>{@link io.github.ita4j.scoring.compare.WhatIf} changes scores, weights or the grade scale and says what
 *       follows.
 * </ul>
 *
 * <p>Both give a {@link io.github.ita4j.scoring.compare.ResultComparison}, which is made of
 * {@link io.github.ita4j.scoring.compare.ScoreChange}s: exact where both sides are known, bounds where not.
 *
 * <pre>{@code
 * YearComparison.of(catalog2567, catalog2568).compare(result2567, result2568).overall().reported();  // +8.44
 * WhatIf.of(catalog, sheet).withScore(ItemCode.parse("o12"), Score.MAX).compare().overall().exact(); // 2
 * }</pre>
 */
@NullMarked
package io.github.ita4j.scoring.compare;

import org.jspecify.annotations.NullMarked;

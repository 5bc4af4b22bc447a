/**
 * Many agencies: scored, counted and ranked.
 *
 * <p>{@link io.github.ita4j.scoring.bulk.BulkScorer} computes overall scores and grades over plain arrays, by the same
 * exact rules as {@link io.github.ita4j.scoring.Scorer} and without an object per agency, or assesses a stream of
 * sheets. {@link io.github.ita4j.scoring.bulk.Summary} counts grades and takes the mean of every node, for any group of
 * agencies; {@link io.github.ita4j.scoring.bulk.Ranking} puts them in order.
 */
@NullMarked
package io.github.ita4j.scoring.bulk;

import org.jspecify.annotations.NullMarked;

/**
 * Many agencies: scored, counted and ranked.
 *
 * <p>{@link io.github.ita4j.scoring.bulk.BulkScorer} computes overall scores and grades over plain arrays, by the same
 * exact rules as {@link io.github.ita4j.scoring.Scorer} and without an object per agency, or assesses a stream of
 * sheets. {@link io.github.ita4j.scoring.bulk.Summary} counts grades and takes the mean of every node, for any group of
 * agencies; {@link io.github.ita4j.scoring.bulk.Ranking} puts them in order.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2568);
 * BulkScorer bulk = BulkScorer.of(catalog);
 * List<ScoreSheet> sheets = new ArrayList<>();
 * for (int score : List.of(96, 88, 88, 60)) {
 *     sheets.add(ScoreSheet.builder()
 *             .fiscalYear(catalog.fiscalYear())
 *             .agency(Agency.of("หน่วยงานที่ " + (sheets.size() + 1)))
 *             .putScores(Instrument.IIT, Score.of(score))
 *             .putScores(PartCode.parse("EIT1"), Score.of(score))
 *             .putScores(PartCode.parse("EIT2"), Score.of(score))
 *             .putScores(Instrument.OIT, Score.of(score))
 *             .build());
 * }
 * List<Assessment> assessments = bulk.assess(sheets.stream()).toList();
 * Summary summary = assessments.stream().collect(bulk.summarizing());
 * summary.passed() + " of " + summary.agencies() + " have passed"; // 3 of 4 have passed
 * }</pre>
 */
@NullMarked
package io.github.ita4j.scoring.bulk;

import org.jspecify.annotations.NullMarked;

/**
 * Many agencies: scored, counted and ranked.
 *
 * <p>{@link io.github.ita4j.scoring.bulk.BulkScorer} computes overall scores and grades over plain arrays, by the same
 * exact rules as {@link io.github.ita4j.scoring.Scorer} and without an object per agency, or makes the short result of
 * a sheet. {@link io.github.ita4j.scoring.bulk.Ranking} puts results in order, and its
 * {@link io.github.ita4j.scoring.bulk.Summary} counts grades and says how scores are spread, for any group of agencies.
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
 * List<AgencyResult> results = sheets.stream().map(bulk::result).toList();
 * results.get(3).passed(); // Optional[false]
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.scoring.bulk;

import org.jspecify.annotations.NullMarked;

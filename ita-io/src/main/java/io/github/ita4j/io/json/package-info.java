/**
 * JSON that is read back. Results go out as JSON through the pages of {@code io.github.ita4j.io.report}, like every other form.
 *
 * <p>Each form is a contract: it has a member {@code "format"}, and a JSON Schema (draft 2020-12) lies on the class
 * path, in {@code io/github/ita4j/io/schema/}: {@code assess.schema.json}, {@code explain.schema.json},
 * {@code gaps.schema.json}, {@code rules.schema.json}, {@code advise.schema.json}, {@code compare.schema.json}, {@code tally.schema.json},
 * {@code agency-report.schema.json}, {@code measures-import.schema.json} (measures read out of documents, by
 * {@link io.github.ita4j.io.json.MeasureImportJson}), {@code catalog-report.schema.json}, {@code diff.schema.json},
 * {@code validate.schema.json}, {@code plan-check.schema.json} and {@code plan-progress.schema.json}; that of score files
 * is {@code scores.schema.json}. The members are always in the same order, and scores are numbers with two decimals.
 *
 * <p>Read back are plans of measures and reports on them, by {@link io.github.ita4j.io.json.MeasureJson} with {@code plan.schema.json} and {@code report.schema.json}, and the
 * values of ita-core in somebody's own types, by the Jackson module {@link io.github.ita4j.io.json.ItaModule}. There,
 * scores are exact.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 *
 * Catalog catalog = Catalogs.forYear(2568);
 * Scorer scorer = Scorer.of(catalog);
 * ScoreSheet sheet = ScoreSheet.builder()
 *         .fiscalYear(catalog.fiscalYear())
 *         .agency(Agency.of("องค์การบริหารส่วนตำบลป่าตึง"))
 *         .putScores(Overall.OVERALL, Score.parse("98.80"))
 *         .putScores(ItemCode.parse("o12"), Score.ZERO)
 *         .build();
 * Assessment assessment = scorer.assess(sheet);
 * MeasurePlan plan = MeasurePlanner.of(scorer).draft(assessment, FiscalYear.ofBuddhist(2569)).plan();
 * ObjectMapper mapper = new ObjectMapper();
 * String json = Pages.assessments(catalog, List.of(assessment)).as(OutputFormat.JSON);
 * mapper.readTree(json).at("/assessments/0/overall/reported"); // 98.8
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.io.json;

import org.jspecify.annotations.NullMarked;

/**
 * Results out as JSON: {@link io.github.ita4j.io.json.AssessmentJson},
 * {@link io.github.ita4j.io.json.ExplanationJson}, {@link io.github.ita4j.io.json.GapsJson},
 * {@link io.github.ita4j.io.json.AdviceJson} and {@link io.github.ita4j.io.json.CompareJson}; of catalogues {@link io.github.ita4j.io.json.CatalogJson}, {@link io.github.ita4j.io.json.DiffJson} and {@link
 * io.github.ita4j.io.json.ValidationJson}.
 *
 * <p>Each form is a contract: it has a member {@code "format"}, and a JSON Schema (draft 2020-12) lies on the class
 * path beside these classes, in {@code io/github/ita4j/io/schema/}: {@code assess.schema.json},
 * {@code explain.schema.json}, {@code gaps.schema.json}, {@code advise.schema.json}, {@code compare.schema.json},
 * {@code catalog-report.schema.json}, {@code diff.schema.json} and {@code
 * validate.schema.json}; that of score files is {@code scores.schema.json}. The members always stand in the same
 * order, and scores are numbers with two decimals.
 *
 * <p>What is also read back: plans of measures and reports on them, by {@link io.github.ita4j.io.json.PlanJson} and
 * {@link io.github.ita4j.io.json.ReportJson} with {@code plan.schema.json} and {@code report.schema.json}, and the
 * values of ita-core in somebody's own types, by the Jackson module {@link io.github.ita4j.io.json.ItaModule}. There,
 * scores are exact.
 */
@NullMarked
package io.github.ita4j.io.json;

import org.jspecify.annotations.NullMarked;

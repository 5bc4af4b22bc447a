/**
 * Results out as JSON: {@link io.github.ita4j.io.json.AssessmentJson} and {@link io.github.ita4j.io.json.GapsJson}.
 *
 * <p>Each form is a contract: it has a member {@code "format"}, and a JSON Schema (draft 2020-12) lies on the class
 * path beside these classes, in {@code io/github/ita4j/io/schema/}: {@code assess.schema.json} and
 * {@code gaps.schema.json}; that of score files is {@code scores.schema.json}. The members always stand in the same
 * order, and scores are numbers with two decimals.
 */
@NullMarked
package io.github.ita4j.io.json;

import org.jspecify.annotations.NullMarked;

/**
 * Results out for people: as text ({@link io.github.ita4j.io.report.AssessmentText},
 * {@link io.github.ita4j.io.report.GapsText}), for a web page or a document
 * ({@link io.github.ita4j.io.report.GapsMarkdown}) and for a spreadsheet ({@link io.github.ita4j.io.report.GapsCsv}).
 *
 * <p>What to do first is written by {@link io.github.ita4j.io.report.AdviceText}, counted answers by
 * {@link io.github.ita4j.io.report.TallyText} and {@link io.github.ita4j.io.report.TallyCsv}. Catalogues themselves are
 * written by {@link io.github.ita4j.io.report.CatalogReport}, and what changed between two
 * by {@link io.github.ita4j.io.report.DiffReport}, both as text and as Markdown; whether a draft keeps the
 * laws says {@link io.github.ita4j.io.report.LawsText}.
 *
 * <p>Each is made for a catalogue and a language and then writes any number of results. The words lie in two property
 * files of the same keys. Official names always appear in Thai; in English output their translation stands behind
 * them. A fact known less well than read in a source of its year carries a mark such as {@code ~inferred}.
 */
@NullMarked
package io.github.ita4j.io.report;

import org.jspecify.annotations.NullMarked;

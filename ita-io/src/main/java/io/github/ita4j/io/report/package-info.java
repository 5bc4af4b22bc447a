/**
 * Results out for people, as text, for web pages and documents, and for spreadsheets.
 *
 * <ul>
 *   <li>The result of an agency: {@link io.github.ita4j.io.report.AssessmentText}; its gaps: {@link
 *       io.github.ita4j.io.report.GapsText}, {@link io.github.ita4j.io.report.GapsMarkdown} and {@link
 *       io.github.ita4j.io.report.GapsCsv}; what to do first: {@link io.github.ita4j.io.report.AdviceText}; two years
 *       side by side: {@link io.github.ita4j.io.report.CompareReport}.
 *   <li>All of it on one page to publish, with the radar, the plan and the report: a {@link
 *       io.github.ita4j.io.report.ReportContent}, written by {@link io.github.ita4j.io.report.ReportHtml}, {@link
 *       io.github.ita4j.io.report.ReportMarkdown} and {@link io.github.ita4j.io.report.ReportWorkbook}, or one {@link
 *       io.github.ita4j.io.report.ReportPart} of it by {@link io.github.ita4j.io.report.ReportCsv}.
 *   <li>Counted answers: {@link io.github.ita4j.io.report.TallyText} and {@link io.github.ita4j.io.report.TallyCsv}.
 *   <li>Measures read out of documents: {@link io.github.ita4j.io.report.MeasureImportText} and {@link
 *       io.github.ita4j.io.report.MeasureImportCsv}.
 *   <li>Catalogues themselves: {@link io.github.ita4j.io.report.CatalogReport}; what changed between two: {@link
 *       io.github.ita4j.io.report.DiffReport}; whether a draft keeps the laws: {@link
 *       io.github.ita4j.io.report.LawsText}.
 * </ul>
 *
 * <p>Each is made for a catalogue and a language and then writes any number of results. The words lie in two property
 * files of the same keys. Official names always appear in Thai; in English output their translation stands behind
 * them. A fact known less well than read in a source of its year carries a mark such as {@code ~inferred}.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
 * Scorer scorer = Scorer.of(catalog);
 * ScoreSheet sheet = ScoreFileReader.of(catalog).read(Path.of("khemmarat-2566.csv")).sheets().get(0);
 * Assessment assessment = scorer.assess(sheet);
 * GapAnalysis gaps = GapAnalyzer.of(catalog).analyze(assessment);
 * DraftPlan draft = MeasurePlanner.of(scorer).draft(assessment, FiscalYear.ofBuddhist(2567));
 * ReportContent content = ReportContent.builder()
 *         .catalog(catalog)
 *         .assessment(assessment)
 *         .draft(draft)
 *         .build();
 * }</pre>
 */
@NullMarked
package io.github.ita4j.io.report;

import org.jspecify.annotations.NullMarked;

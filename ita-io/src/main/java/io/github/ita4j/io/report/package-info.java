/**
 * Results out for people, for web pages and documents, for spreadsheets and for programs.
 *
 * <p>{@link io.github.ita4j.io.report.Pages} makes a {@link io.github.ita4j.io.report.Page} of any kind of result, and a
 * page is written in any {@link io.github.ita4j.io.report.OutputFormat}: in Thai or English, to a file, a stream or a
 * string. A {@link io.github.ita4j.io.report.ReportContent} puts all there is on one agency on one page, what matters first,
 * the plan and the report.
 *
 * <p>Within, a page is said once, as sections of lines, tables and charts, and one writer for each form writes whatever
 * is said. The words lie in two property files of the same keys.
 *
 * <p>The examples of this package go on from here:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2566);
 * Scorer scorer = Scorer.of(catalog);
 * ScoreSheet sheet = ScoreFileReader.of(catalog).read(Path.of("khemmarat-2566.csv")).sheets().get(0);
 * Assessment assessment = scorer.assess(sheet);
 * GapAnalysis gaps = GapAnalyzer.of(scorer).analyze(assessment);
 * DraftPlan draft = MeasurePlanner.of(scorer).draft(assessment, FiscalYear.ofBuddhist(2567));
 * ReportContent content = ReportContent.builder()
 *         .catalog(catalog)
 *         .assessment(assessment)
 *         .draft(draft)
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.io.report;

import org.jspecify.annotations.NullMarked;

package io.github.ita4j.io.report;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.io.json.AdviceJson;
import io.github.ita4j.io.json.AgencyReportJson;
import io.github.ita4j.io.json.AssessmentJson;
import io.github.ita4j.io.json.CatalogJson;
import io.github.ita4j.io.json.CompareJson;
import io.github.ita4j.io.json.DiffJson;
import io.github.ita4j.io.json.GapsJson;
import io.github.ita4j.io.json.MeasureImportJson;
import io.github.ita4j.io.json.PlanJson;
import io.github.ita4j.io.json.PlanReviewJson;
import io.github.ita4j.io.json.ReportReviewJson;
import io.github.ita4j.io.json.TallyJson;
import io.github.ita4j.io.json.ValidationJson;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.plan.CarriedPlan;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.plan.ReportReview;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import java.util.List;
import java.util.Optional;

/**
 * The pages on every kind of result, each of which can be written in any form.
 *
 * <pre>{@code
 * Pages.of(content).in(Language.THAI).write(OutputFormat.HTML, Path.of("report.html"));
 * System.out.print(Pages.assessments(catalog, List.of(assessment)).in(Language.ENGLISH).as(OutputFormat.TEXT));
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // เทศบาลตำบลเขมราฐ
 * //   Overall   not known: between 35.93 and 78.88
 * //   Grade     no grade is claimed
 * // …
 * }</pre>
 *
 * <p>Results on one page are made with one catalogue; a page of others is refused when it is written. Official names
 * always appear in Thai, in English with the translation behind them. A fact known less well than read in a source of its
 * year carries a mark such as {@code ~inferred}.
 */
public final class Pages {
    private Pages() {}

    /**
     * All there is on one agency: its result with the radar, its gaps, its plan of measures and the report on them.
     *
     * @param content what there is
     * @return the page; its tables are the {@link ReportPart}s
     */
    public static Page of(ReportContent content) {
        return new Page(
                messages -> new AgencyReportPage(content, messages),
                out -> new AgencyReportJson(
                                content.catalog(),
                                content.assessment(),
                                content.previous(),
                                content.plan(),
                                content.draft(),
                                content.report())
                        .write(out));
    }

    /**
     * The results of agencies: scores, grade, what is missing, the zeros, and what does not fit together.
     *
     * @param catalog the catalogue they were made with
     * @param assessments the results in order
     * @return the page; its table has the score of every node
     */
    public static Page assessments(Catalog catalog, List<Assessment> assessments) {
        return new Page(
                messages -> new AssessmentPage(catalog, assessments, messages),
                out -> AssessmentJson.of(catalog).write(assessments, out));
    }

    /**
     * The o-items that scored zero, by improvement theme, with what answers them.
     *
     * @param catalog the catalogue they were made with
     * @param analyses the gaps of each agency in order
     * @return the page; its CSV has exact points as numerator and denominator, and texts joined by {@code " | "}
     */
    public static Page gaps(Catalog catalog, List<GapAnalysis> analyses) {
        return new Page(
                messages -> new GapsPage(catalog, analyses, messages),
                out -> GapsJson.of(catalog).write(analyses, out));
    }

    /**
     * Which o-items to publish to reach a grade, and what else must rise.
     *
     * @param catalog the catalogue the advice was made with
     * @param advice the advice to each agency in order
     * @return the page; its table has the items to publish and the scores that must rise
     */
    public static Page advice(Catalog catalog, List<Advice> advice) {
        return new Page(
                messages -> new AdvicePage(catalog, advice, messages),
                out -> AdviceJson.of(catalog).write(advice, out));
    }

    /**
     * Results of two years, or of what is and what would be, side by side.
     *
     * @param comparisons at least one comparison
     * @param onlyBefore results before that have no counterpart
     * @param onlyAfter results after that have no counterpart
     * @return the page; its table has every node and item
     * @throws IllegalArgumentException if there is no comparison
     */
    public static Page comparisons(
            List<ResultComparison> comparisons, List<Assessment> onlyBefore, List<Assessment> onlyAfter) {
        if (comparisons.isEmpty()) {
            throw new IllegalArgumentException("There is no comparison to write: give at least one.");
        }
        return new Page(
                messages -> new ComparePage(comparisons, onlyBefore, onlyAfter, messages),
                out -> CompareJson.of(comparisons)
                        .withOnlyBefore(onlyBefore)
                        .withOnlyAfter(onlyAfter)
                        .write(out));
    }

    /**
     * The criteria of a catalogue, and how well they are known.
     *
     * @param catalog the catalogue
     * @return the page; its table has every node with what must be published
     */
    public static Page catalog(Catalog catalog) {
        return new Page(
                messages -> new CatalogPage(catalog, messages),
                out -> CatalogJson.of(catalog).write(out));
    }

    /**
     * What changed between two catalogues.
     *
     * @param diff the differences
     * @return the page; its table has what became of each item
     */
    public static Page diff(CatalogDiff diff) {
        return new Page(
                messages -> new DiffPage(diff, messages),
                out -> DiffJson.of(diff).write(out));
    }

    /**
     * Whether a catalogue file can be used.
     *
     * @param file the name of the file
     * @param reading what was read from it
     * @return the page; its table has the faults
     */
    public static Page validation(String file, CatalogReading reading) {
        return new Page(
                messages -> new ValidationPage(file, reading, Optional.empty(), messages),
                out -> ValidationJson.of(file).write(reading, out));
    }

    /**
     * Whether a catalogue file can be used, and whether its criteria keep the laws.
     *
     * @param file the name of the file
     * @param reading what was read from it
     * @param laws what came of checking the laws, if the catalogue could be used
     * @return the page; its tables have the faults and the laws
     */
    public static Page validation(String file, CatalogReading reading, Optional<LawReport> laws) {
        return new Page(
                messages -> new ValidationPage(file, reading, laws, messages),
                out -> ValidationJson.of(file).write(reading, laws, out));
    }

    /**
     * A draft of a plan of measures.
     *
     * @param draft the draft
     * @return the page; its table is the plan
     */
    public static Page plan(DraftPlan draft) {
        return new Page(
                messages -> PlanPage.of(draft, messages),
                out -> PlanJson.of(draft.plan()).write(out));
    }

    /**
     * The measures that a report leaves unfinished, carried into the next plan.
     *
     * @param plan the next plan
     * @param catalog the criteria whose codes it uses
     * @return the page; its table is the plan
     */
    public static Page plan(CarriedPlan plan, Catalog catalog) {
        return new Page(
                messages -> PlanPage.of(plan, catalog, messages),
                out -> PlanJson.of(plan.plan()).write(out));
    }

    /**
     * What a plan leaves open.
     *
     * @param plan the plan
     * @param review what was found in it
     * @param catalog the criteria of the result it was held against
     * @return the page; its table has the findings
     */
    public static Page review(MeasurePlan plan, PlanReview review, Catalog catalog) {
        return new Page(
                messages -> ReviewPage.of(plan, review, catalog, messages),
                out -> PlanReviewJson.of(plan, review).write(out));
    }

    /**
     * What a report on measures lacks, and how far they have come.
     *
     * @param report the report on measures
     * @param review what was found in it
     * @param themes the themes by which the measures are grouped; one that is not among them is shown by its number
     * @return the page; its tables have the findings and the counts
     */
    public static Page review(MeasureReport report, ReportReview review, List<ImprovementTheme> themes) {
        return new Page(
                messages -> ReviewPage.of(report, review, themes, messages),
                out -> ReportReviewJson.of(report).write(out));
    }

    /**
     * Counted answers of a survey, and the scores made of them.
     *
     * @param catalog the catalogue they were counted with
     * @param reading what was read, with a tally
     * @param minimum how many respondents each agency needs
     * @return the page; its CSV is a score file
     */
    public static Page tally(Catalog catalog, ResponseReading reading, SamplingMinimum minimum) {
        return new Page(
                messages -> new TallyPage(catalog, reading, minimum, messages),
                out -> TallyJson.of(minimum).write(reading, out));
    }

    /**
     * Measures read out of a document, and every cell without a field.
     *
     * @param document the document
     * @param result what was read
     * @return the page; its table has a row for each measure, item and cell without a field
     */
    public static Page measures(TableDocument document, MeasureImport result) {
        return new Page(
                messages -> new ImportPage(result, messages),
                out -> MeasureImportJson.of(document).write(result, out));
    }
}

package io.github.ita4j.io.report;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.CatalogWriter;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.json.MeasureImportJson;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.io.measure.MeasureImport;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.io.report.internal.ToDo;
import io.github.ita4j.io.survey.ResponseReading;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.compare.ResultComparison;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.plan.CarriedPlan;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.plan.ReportReview;
import io.github.ita4j.scoring.survey.ResponseTally;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The pages on every kind of result, each of which can be written in any form.
 *
 * <pre>{@code
 * Pages.of(content).in(Language.THAI).write(OutputFormat.HTML, Path.of("report.html"));
 * System.out.print(Pages.assessments(catalog, List.of(assessment)).in(Language.ENGLISH).as(OutputFormat.TEXT));
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // เทศบาลตำบลเขมราฐ
 * //   Overall   not known: between 35.93 and 78.89
 * //   Grade     no grade is claimed
 * // …
 * }</pre>
 *
 * <p>Results on one page are made with one catalogue; others are refused. Official names
 * always appear in Thai, in English with the translation behind them. A fact known less well than read in a source of its
 * year carries a mark such as {@code ~inferred}.
 */
public final class Pages {
    private Pages() {}

    private static Page page(Function<Messages, Subject> subject, Consumer<Json> members) {
        return new Page(subject, out -> Json.write(out, members));
    }

    static void requireSame(CatalogStamp expected, CatalogStamp found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("One result was made with catalogue " + found + ", but the report is of "
                    + expected + ": report the results of each catalogue apart.");
        }
    }

    /**
     * All there is on one agency: its result, what to do first, its indicators, its plan of measures and the report on them.
     *
     * @param content what there is
     * @return the page; its tables are the {@link ReportPart}s
     */
    public static Page of(ReportContent content) {
        return of(content, Optional.empty());
    }

    static Page of(ReportContent content, Optional<ToDo.After> ofSite) {
        Objects.requireNonNull(content, "content");
        return page(
                messages -> new AgencyReportPage(content, ofSite, messages),
                json -> AgencyReportJson.write(json, content));
    }

    /**
     * The result of one agency, what to do first, and a draft of its plan of measures.
     *
     * @param catalog the catalogue they were made with
     * @param assessment the result
     * @param draft the draft
     * @return the page; its tables are the {@link ReportPart}s
     */
    public static Page of(Catalog catalog, Assessment assessment, DraftPlan draft) {
        return of(ReportContent.builder()
                .catalog(catalog)
                .assessment(assessment)
                .draft(draft)
                .build());
    }

    /**
     * The results of agencies: of one what matters first, which is its grade, what the next one lacks, the zeros and the fixes
     * that gain most; of several a list and how many have which grade.
     *
     * @param catalog the catalogue they were made with
     * @param assessments the results in order
     * @return the page; its CSV has a line for each agency
     */
    public static Page assessments(Catalog catalog, List<Assessment> assessments) {
        assessments.forEach(one -> requireSame(catalog.stamp(), one.catalog()));
        Assessed assessed = Assessed.of(catalog, assessments);
        return page(assessed, AssessDetail.AGENCY, AssessDetail.ITEMS, AssessDetail.INDICATORS, List.of());
    }

    /**
     * The columns that CSV of a list of agencies can have.
     *
     * @param catalog the catalogue of the results
     * @return their names in order, such as {@code agency}, {@code 9.1} and {@code overall}
     */
    public static List<String> columns(Catalog catalog) {
        return AgencyColumns.of(List.copyOf(catalog.nodes()), AssessDetail.ITEMS, List.of())
                .header();
    }

    /**
     * The results of agencies, made while they are written, so that CSV, JSON and JSON lines of a country need no more room
     * than one agency.
     *
     * @param scorer makes the results
     * @param sheets the scores; gone through once for CSV, JSON and JSON lines, and as often as needed for other forms
     * @param detail how much is said of each agency: pages on one say more than what matters first unless it is {@link
     *     AssessDetail#AGENCY}
     * @param columns the columns of CSV in order: {@code agency}, {@code grade}, {@code o12}; none for those of the detail
     * @return the page
     * @throws IllegalArgumentException if there is no such column
     */
    public static Page assessments(
            Scorer scorer, Iterable<ScoreSheet> sheets, AssessDetail detail, List<String> columns) {
        return page(Assessed.of(scorer, sheets), detail, detail, detail, columns);
    }

    private static Page page(
            Assessed assessed, AssessDetail text, AssessDetail json, AssessDetail csv, List<String> names) {
        Supplier<Columns<AgencyResult>> columns =
                () -> AgencyColumns.of(List.copyOf(assessed.catalog().nodes()), csv, names);
        // A wrong name is refused before anything is written.
        Optional<Columns<AgencyResult>> named = names.isEmpty() ? Optional.empty() : Optional.of(columns.get());
        return new Page(
                messages -> new AssessmentPage(assessed, text != AssessDetail.AGENCY, messages),
                Map.of(
                        OutputFormat.JSON,
                        out -> Json.write(out, members -> AssessmentJson.write(members, assessed, json)),
                        OutputFormat.JSONL,
                        out -> AssessmentJson.writeLines(out, assessed, json),
                        OutputFormat.CSV,
                        out -> named.orElseGet(columns).write(assessed.results(), out)));
    }

    /**
     * The results of several years on one page. Its JSON is a list of those of the years, its CSV and JSON lines name the year
     * of each agency, and a workbook has the sheets of each year.
     *
     * @param years the {@linkplain #assessments pages} of the years, at least one
     * @return the page
     */
    public static Page years(SortedMap<FiscalYear, Page> years) {
        Objects.requireNonNull(years, "years");
        return new Page(
                messages -> new YearsPage(eachYear(years, page -> page.subject(messages))),
                Map.of(
                        OutputFormat.JSON,
                        out -> YearsPage.json(eachYear(years, page -> page.as(OutputFormat.JSON)), out),
                        OutputFormat.JSONL,
                        out -> YearsPage.jsonLines(eachYear(years, page -> page.as(OutputFormat.JSONL)), out),
                        OutputFormat.CSV,
                        out -> YearsPage.csv(eachYear(years, page -> page.as(OutputFormat.CSV)), out)));
    }

    private static <T> SortedMap<FiscalYear, T> eachYear(SortedMap<FiscalYear, Page> years, Function<Page, T> change) {
        SortedMap<FiscalYear, T> changed = new TreeMap<>();
        years.forEach((year, page) -> changed.put(year, change.apply(page)));
        return changed;
    }

    /**
     * Agencies in the order of a score: how many have passed and have which grade, how the scores are spread, in all and in
     * each group, and the rank of each agency.
     *
     * @param catalog the catalogue they were made with
     * @param ranking the ranking
     * @return the page; its CSV and JSON lines have a line for each agency
     */
    public static Page ranking(Catalog catalog, Ranking ranking) {
        return ranking(catalog, ranking, true);
    }

    /**
     * What there is to say of all agencies and of each group of a ranking, without the agencies themselves.
     *
     * @param catalog the catalogue they were made with
     * @param ranking the ranking
     * @return the page; its CSV has a line for all agencies and for each group
     */
    public static Page groups(Catalog catalog, Ranking ranking) {
        return ranking(catalog, ranking, false);
    }

    private static Page ranking(Catalog catalog, Ranking ranking, boolean places) {
        requireSame(catalog.stamp(), ranking.catalog());
        Map<OutputFormat, Page.Document> documents = new EnumMap<>(OutputFormat.class);
        documents.put(OutputFormat.JSON, out -> Json.write(out, json -> RankJson.write(json, ranking, places)));
        documents.put(OutputFormat.CSV, out -> RankLines.write(catalog, ranking, places, out));
        if (places) {
            documents.put(OutputFormat.JSONL, out -> Json.writeLines(out, ranking.places(), RankJson::place));
        }
        return new Page(messages -> new RankPage(catalog, ranking, places, messages), documents);
    }

    /**
     * Which readings of the rules that are not settled published grades allow, and which none of them contradicts.
     *
     * @param catalog the catalogue they were made with
     * @param assessments the results in order; those without a published grade are skipped
     * @return the page; its table has a column for each reading
     */
    public static Page rules(Catalog catalog, List<Assessment> assessments) {
        assessments.forEach(one -> requireSame(catalog.stamp(), one.catalog()));
        return page(
                messages -> new RulesPage(catalog, assessments, messages),
                json -> RulesJson.write(json, catalog, assessments));
    }

    /**
     * The o-items that scored zero, by improvement theme, with what answers them.
     *
     * @param catalog the catalogue they were made with
     * @param analyses the gaps of each agency in order
     * @return the page; its CSV has exact points as numerator and denominator, and texts joined by {@code " | "}
     */
    public static Page gaps(Catalog catalog, List<GapAnalysis> analyses) {
        analyses.forEach(one -> requireSame(catalog.stamp(), one.catalog()));
        return page(
                messages -> new GapsPage(catalog, analyses, messages),
                json -> GapsJson.write(json, catalog.stamp(), analyses));
    }

    /**
     * Which o-items to publish to reach a grade, and what else must rise.
     *
     * @param catalog the catalogue the advice was made with
     * @param advice the advice to each agency in order
     * @return the page; its table has the items to publish and the scores that must rise
     */
    public static Page advice(Catalog catalog, List<Advice> advice) {
        return advice(catalog, advice, false);
    }

    /**
     * The same, in short or with all there is.
     *
     * @param catalog the catalogue the advice was made with
     * @param advice the advice to each agency in order
     * @param detailed whether pages say of each item what to publish and who does it when, and how well all this is known
     * @return the page
     */
    public static Page advice(Catalog catalog, List<Advice> advice, boolean detailed) {
        advice.forEach(one -> requireSame(catalog.stamp(), one.catalog()));
        return page(
                messages -> new AdvicePage(catalog, advice, detailed, messages),
                json -> AdviceJson.write(json, catalog.stamp(), advice));
    }

    /**
     * Why scores and grades are what they are.
     *
     * @param catalog the catalogue the results were made with
     * @param explained what explains each result; gone through once for each form that is written, so that they may be
     *     made one at a time, for an explanation is many times larger than what it explains
     * @return the page; its table has the nodes of each tree
     */
    public static Page explanations(Catalog catalog, Iterable<ExplainedAssessment> explained) {
        Objects.requireNonNull(catalog, "catalog");
        return page(
                messages -> new ExplainPage(catalog, explained, messages),
                json -> ExplanationJson.write(json, catalog.stamp(), explained));
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
        ResultComparison first = comparisons.get(0);
        comparisons.forEach(one -> {
            requireSame(first.before().catalog(), one.before().catalog());
            requireSame(first.after().catalog(), one.after().catalog());
        });
        return page(
                messages -> new ComparePage(comparisons, onlyBefore, onlyAfter, messages),
                json -> CompareJson.write(json, comparisons, onlyBefore, onlyAfter));
    }

    /**
     * The criteria of a catalogue, and how well they are known.
     *
     * @param catalog the catalogue
     * @return the page; its table has every node with what must be published
     */
    public static Page catalog(Catalog catalog) {
        return catalog(
                catalog,
                catalog.official() ? Optional.of(CatalogWriter.whole(catalog.fiscalYear())) : Optional.empty());
    }

    /**
     * The same of a catalogue of one's own, which may be written as a catalogue file as well.
     *
     * @param catalog the catalogue
     * @param file the file that it was read from, whole
     * @return the page
     */
    public static Page catalog(Catalog catalog, String file) {
        return catalog(Objects.requireNonNull(catalog, "catalog"), Optional.of(file));
    }

    private static Page catalog(Catalog catalog, Optional<String> file) {
        return page(messages -> new CatalogPage(catalog, file, messages), json -> CatalogJson.write(json, catalog));
    }

    /**
     * The draft of a new year's criteria as a catalogue file, and in all other forms what is to be checked in it.
     *
     * @param draft the draft
     * @param file its file
     * @return the page; its table has every fact, its JSON is that of the catalogue
     */
    public static Page newYear(Catalog draft, String file) {
        Objects.requireNonNull(draft, "draft");
        return page(messages -> new NewYearPage(draft, file, messages), json -> CatalogJson.write(json, draft));
    }

    /**
     * What changed between two catalogues.
     *
     * @param diff the differences
     * @return the page; its table has what became of each item
     */
    public static Page diff(CatalogDiff diff) {
        Objects.requireNonNull(diff, "diff");
        return page(messages -> new DiffPage(diff, messages), json -> DiffJson.write(json, diff));
    }

    /**
     * Whether a catalogue file can be used.
     *
     * @param file the name of the file
     * @param reading what was read from it
     * @return the page; its table has the faults
     */
    public static Page validation(String file, CatalogReading reading) {
        Objects.requireNonNull(reading, "reading");
        return page(
                messages -> new ValidationPage(file, reading, Optional.empty(), messages),
                json -> ValidationJson.write(json, file, reading));
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
        Objects.requireNonNull(reading, "reading");
        return page(messages -> new ValidationPage(file, reading, laws, messages), json -> {
            ValidationJson.write(json, file, reading);
            json.object("laws", laws, ValidationJson::laws);
        });
    }

    /**
     * A draft of a plan of measures.
     *
     * @param draft the draft
     * @return the page; its table is the plan
     */
    public static Page plan(DraftPlan draft) {
        Objects.requireNonNull(draft, "draft");
        return new Page(messages -> PlanPage.of(draft, messages), out -> MeasureJson.PLAN.write(draft.plan(), out));
    }

    /**
     * What a plan file has no room for: scores that do not fit together, from what a zero follows, what could not be judged
     * without a score, and what the criteria do not have any more.
     *
     * @param draft the draft
     * @param language the language of the sentences
     * @return the sentences; none where there is nothing to say
     */
    public static List<String> remarks(DraftPlan draft, Language language) {
        Messages messages = Messages.in(language);
        List<String> remarks = new ArrayList<>();
        draft.discrepancies()
                .forEach(one -> remarks.add(messages.text("remark-discrepancy", "what", messages.discrepancy(one))));
        draft.follows()
                .forEach((code, from) -> remarks.add(
                        messages.with("code", code).with("from", from).text("remark-follows")));
        messages.ranges("plan-unjudged", "codes", draft.unknown()).ifPresent(remarks::add);
        if (!draft.withdrawn().isEmpty()) {
            List<NodeCode> withdrawn = draft.withdrawn().stream()
                    .map(cause -> cause.before().code())
                    .toList();
            remarks.add(messages.text("withdrawn", "what", withdrawn));
        }
        return remarks;
    }

    /**
     * The measures that a report leaves unfinished, carried into the next plan.
     *
     * @param plan the next plan
     * @param catalog the criteria whose codes it uses
     * @return the page; its table is the plan
     */
    public static Page plan(CarriedPlan plan, Catalog catalog) {
        Objects.requireNonNull(plan, "plan");
        return new Page(
                messages -> PlanPage.of(plan, catalog, messages), out -> MeasureJson.PLAN.write(plan.plan(), out));
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
        Objects.requireNonNull(plan, "plan");
        return page(
                messages -> ReviewPage.of(plan, review, catalog, messages),
                json -> ReviewJson.write(json, plan, review));
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
        Objects.requireNonNull(report, "report");
        return page(
                messages -> ReviewPage.of(report, review, themes, messages),
                json -> ReviewJson.write(json, report, review));
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
        ResponseTally tally = reading.tally()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The reading has no tally, since the header of its file could not be used."));
        requireSame(catalog.stamp(), tally.form().catalog());
        return page(
                messages -> new TallyPage(catalog, reading, tally, minimum, messages),
                json -> TallyJson.write(json, reading, tally, minimum));
    }

    /**
     * Measures read out of a document, and every cell without a field.
     *
     * @param document the document
     * @param result what was read
     * @return the page; its table has a row for each measure, item and cell without a field
     */
    public static Page measures(TableDocument document, MeasureImport result) {
        Objects.requireNonNull(result, "result");
        return new Page(
                messages -> new ImportPage(result, messages), out -> MeasureImportJson.write(document, result, out));
    }

    /**
     * What a document states of the agency's own result, as a score file.
     *
     * @param result what was read
     * @return the page; its CSV and its JSON are read by {@link io.github.ita4j.io.sheet.ScoreFileReader}
     */
    public static Page stated(MeasureImport result) {
        List<ScoreSheet> sheets = result.statedSheets();
        return new Page(messages -> new StatedPage(sheets, messages), out -> StatedPage.write(sheets, out));
    }
}

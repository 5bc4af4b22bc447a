package io.github.ita4j.io.report;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.workbook.WorkbookRows;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.io.report.internal.Findings;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.ReportView;
import io.github.ita4j.io.report.internal.ReportView.Measures;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.io.report.internal.ToDo;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All there is on one agency: its result, its gaps, its plan of measures and the report on them.
 *
 * @param ofSite what the pages of a site share
 */
record AgencyReportPage(ReportContent content, Optional<ToDo.After> ofSite, Messages messages)
        implements CatalogSubject {
    @Override
    public Catalog catalog() {
        return content.catalog();
    }

    private Assessment assessment() {
        return content.assessment();
    }

    private MeasureWords measureWords() {
        return new MeasureWords(criteriaOfThePlan(), messages);
    }

    private MeasureTables measures() {
        return new MeasureTables(measureWords(), messages);
    }

    private SummaryTables summaries() {
        return new SummaryTables(catalog().themes(), messages);
    }

    /** The whole report, every text clean. */
    @Override
    public PageView page() {
        Outline outline = new Outline();
        Findings findings = Findings.of(catalog(), assessment());
        result(findings, outline);
        indicators(outline);
        scores(outline);
        gaps(findings.gaps(), outline);
        plan().ifPresent(plan -> add(plan(plan), List.of(), outline));
        content.report().ifPresent(report -> add(progress(report, List.of()), limits(report), outline));
        outline.heading(messages.text("notes"))
                .line(messages.text("suggestions"))
                .line(messages.text("marks"))
                .entries(messages.marks(Evidence.Kind.RECALLED));
        List<String> rules = weakRules();
        if (!rules.isEmpty()) {
            outline.heading(messages.text("scoring-rules"))
                    .line(messages.text("rules"))
                    .entries(rules);
        }
        String title =
                messages.text("report-title", "year", assessment().catalog().fiscalYear());
        return messages.page(Optional.of(agency(assessment().agency())), List.of(title, head()), outline.sections())
                .map(CleanText::line);
    }

    @Override
    public Optional<Record> html() {
        Findings findings = Findings.of(catalog(), assessment());
        return Optional.of(new ReportView(
                messages,
                head(),
                agency(assessment().agency()),
                findings,
                ofSite.map(findings::todo).orElseGet(findings::todo),
                content.previous(),
                code -> !(code instanceof IndicatorNumber number)
                        || isSame(number, content.previous().orElse(assessment())),
                plan().map(this::plan),
                content.report().map(report -> progress(report, limits(report))),
                assessment().discrepancies().stream()
                        .filter(one -> findings.contradiction()
                                .filter(shown -> shown.discrepancy().equals(one))
                                .isEmpty())
                        .map(messages::discrepancy)
                        .toList(),
                weakRules(),
                ofSite.isPresent()));
    }

    private Measures plan(MeasurePlan plan) {
        return measures(
                measureWords().planName(plan), notes(plan), List.of(measures().plan(plan)));
    }

    private static Measures measures(String name, List<String> notes, List<TableView> tables) {
        return new Measures(
                name,
                notes,
                tables.stream().filter(table -> !table.rows().isEmpty()).toList());
    }

    private Measures progress(MeasureReport report, List<String> limits) {
        List<String> notes = new ArrayList<>(otherAgency(report.plan().agency()));
        notes.add(summaries().counts(report));
        notes.addAll(limits);
        List<TableView> tables =
                new ArrayList<>(List.of(measures().report(report), measures().items(report)));
        if (!tables.get(0).rows().isEmpty()) {
            tables.add(1, summaries().table(report));
        }
        return measures(messages.reportName(report), notes, tables);
    }

    private List<String> limits(MeasureReport report) {
        return report.limits().stream()
                .map(limit -> messages.labelled("report-limits", limit))
                .toList();
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        for (ReportPart part : ReportPart.values()) {
            table(part).ifPresent(table -> tables.put(part.name().toLowerCase(Locale.ROOT), List.of(table)));
        }
        tables.put(
                WorkbookRows.SCORES,
                List.of(words().given(assessment(), AssessmentWords.attributes(assessment().agency().stream()))));
        return tables;
    }

    /** One part as a table; empty where the report has no such part. */
    private Optional<TableView> table(ReportPart part) {
        return switch (part) {
            case ASSESSMENT -> Optional.of(words().scores(assessment(), true));
            case GAPS ->
                Optional.of(gaps().table(
                                gaps().rows(GapAnalyzer.of(Scorer.of(catalog())).analyze(assessment()))));
            case PLAN -> plan().map(measures()::plan);
            case REPORT -> content.report().map(measures()::report);
            case SUMMARY -> content.report().map(summaries()::table);
            case ITEMS -> content.report().map(measures()::items);
            case LIMITS -> content.report().map(measures()::limits);
        };
    }

    private Optional<MeasurePlan> plan() {
        return content.plan().or(() -> content.draft().map(DraftPlan::plan));
    }

    private void result(Findings findings, Outline outline) {
        outline.heading(messages.text("report-result"));
        words().first(findings, outline);
        content.previous()
                .ifPresent(before -> outline.apart()
                        .line(messages.text("report-previous", "year", year(before)) + ": " + words().overall(before)));
    }

    /** The criteria whose codes the plan uses, which are those of its own year where they are there. */
    private Catalog criteriaOfThePlan() {
        Optional<Catalog> criteria = content.plan()
                .or(() -> content.report().map(MeasureReport::plan))
                .flatMap(MeasurePlan::criteriaYear)
                .flatMap(year -> Catalogs.find(year, catalog().edition()));
        return content.draft().map(DraftPlan::criteria).or(() -> criteria).orElse(catalog());
    }

    private void indicators(Outline outline) {
        Columns<IndicatorNumber> columns = Columns.<IndicatorNumber>in(messages)
                .with("column-code", number -> number)
                .with("column-name", number -> catalog().node(number).map(messages::name));
        Stream.concat(content.previous().stream(), Stream.of(assessment()))
                .forEach(year -> columns.titled(
                        messages.text("report-year", "year", year(year)), number -> score(year, number)));
        outline.heading(messages.text("page-indicators"))
                .add(columns.table(messages.text("page-indicators"), 1, catalog().indicators().keySet().stream()));
    }

    /** The score of an indicator in a year, its bounds, or that the year had no such indicator. */
    private Object score(Assessment year, IndicatorNumber number) {
        return isSame(number, year)
                ? year.node(number)
                        .map(result -> words().known(result, "not-known"))
                        .orElseGet(() -> messages.text("report-none"))
                : messages.text("report-other-indicator");
    }

    private void scores(Outline outline) {
        outline.heading(messages.text("scores")).add(words().scores(assessment(), false));
        words().missing(assessment()).ifPresent(missing -> outline.entry(missing));
        assessment()
                .discrepancies()
                .forEach(discrepancy ->
                        outline.entry(messages.text("discrepancies") + " – " + messages.discrepancy(discrepancy)));
    }

    private void gaps(GapAnalysis analysis, Outline outline) {
        outline.heading(messages.text("report-gaps")).line(gaps().sum(analysis));
        if (!analysis.gaps().isEmpty()) {
            outline.add(gaps().table(gaps().rows(analysis)));
        }
    }

    private List<String> notes(MeasurePlan plan) {
        List<String> paragraphs = new ArrayList<>(otherAgency(plan.agency()));
        plan.resultYear().ifPresent(year -> paragraphs.add(messages.text("plan-answers", "year", year)));
        measureWords().criteria(plan).ifPresent(paragraphs::add);
        if (content.draft().isPresent()) {
            paragraphs.add(messages.text("plan-draft"));
            List<NodeCode> withdrawn = content.draft().get().withdrawn().stream()
                    .map(cause -> cause.before().code())
                    .toList();
            messages.ranges("plan-unjudged", "codes", content.draft().get().unknown())
                    .ifPresent(paragraphs::add);
            messages.ranges("withdrawn", "what", withdrawn).ifPresent(paragraphs::add);
        }
        if (plan.measures().isEmpty()) {
            paragraphs.add(messages.text("plan-no-measures"));
        }
        return paragraphs;
    }

    private static void add(Measures measures, List<String> last, Outline outline) {
        outline.heading(measures.name()).lines(measures.notes());
        measures.tables().forEach(outline::add);
        outline.entries(last);
    }

    /** Whose document it is, where that is not the agency of the result. */
    private List<String> otherAgency(Optional<Agency> agency) {
        return agency.isEmpty() || agency.equals(assessment().agency())
                ? List.of()
                : List.of(messages.text("plan-of-agency", "agency", agency(agency)));
    }

    /** Whether an indicator of this report is, as far as one can tell, the one of its number in a year. */
    private boolean isSame(IndicatorNumber number, Assessment year) {
        if (year.equals(assessment())) {
            return true;
        }
        Optional<LocalizedText> now = title(catalog(), number);
        Optional<LocalizedText> then = content.previousCatalog().flatMap(before -> title(before, number));
        return now.isEmpty() || then.isEmpty() || isSame(now.get(), then.get());
    }

    private static boolean isSame(LocalizedText one, LocalizedText other) {
        return one.thai().equals(other.thai())
                || (one.english().isPresent() && one.english().equals(other.english()));
    }

    private static Optional<LocalizedText> title(Catalog catalog, IndicatorNumber number) {
        return catalog.indicator(number).map(Indicator::title);
    }

    private static FiscalYear year(Assessment year) {
        return year.catalog().fiscalYear();
    }
}

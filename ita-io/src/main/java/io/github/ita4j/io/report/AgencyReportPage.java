package io.github.ita4j.io.report;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.RadarView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All there is on one agency: its result, its gaps, its plan of measures and the report on them. */
final class AgencyReportPage implements Subject {
    private final ReportContent content;
    private final Catalog catalog;
    private final Assessment assessment;
    private final Messages messages;
    private final ReportFrame frame;
    private final AssessmentWords words;
    private final GapLines gapLines;
    private final NodeNames names;
    private final MeasureTables measures;
    private final MeasureWords measureWords;
    private final SummaryTables summaries;

    AgencyReportPage(ReportContent content, Messages messages) {
        this.content = content;
        this.catalog = content.catalog();
        this.assessment = content.assessment();
        this.messages = messages;
        this.frame = new ReportFrame(catalog, messages);
        this.words = new AssessmentWords(catalog, messages);
        this.gapLines = new GapLines(messages);
        this.names = new NodeNames(catalog, messages);
        Catalog ofThePlan = criteriaOfThePlan();
        this.measures = new MeasureTables(ofThePlan, messages);
        this.measureWords = new MeasureWords(ofThePlan, messages);
        this.summaries = new SummaryTables(catalog.themes(), messages);
    }

    /** The whole report, every text clean. */
    @Override
    public PageView page() {
        Outline outline = new Outline();
        result(outline);
        indicators(outline);
        scores(outline);
        gaps(outline);
        plan().ifPresent(plan -> plan(plan, outline));
        content.report().ifPresent(report -> report(report, outline));
        outline.heading(messages.text("notes"))
                .line(messages.text("suggestions"))
                .line(messages.text("marks"))
                .entries(frame.marks());
        List<String> rules = frame.weakRules();
        if (!rules.isEmpty()) {
            outline.heading(messages.text("scoring-rules"))
                    .line(messages.text("rules"))
                    .entries(rules);
        }
        String title =
                messages.text("report-title", "year", assessment.catalog().fiscalYear());
        return new PageView(
                        messages.language().tag(),
                        Optional.of(frame.agency(assessment.agency())),
                        List.of(title, frame.head()),
                        outline.sections())
                .map(CleanText::line);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        for (ReportPart part : ReportPart.values()) {
            table(part).ifPresent(table -> tables.put(part.name().toLowerCase(Locale.ROOT), List.of(table)));
        }
        return tables;
    }

    /** One part as a table; empty where the report has no such part. */
    private Optional<TableView> table(ReportPart part) {
        return switch (part) {
            case ASSESSMENT -> Optional.of(words.scores(assessment, names, true));
            case GAPS ->
                Optional.of(gapLines.table(GapAnalyzer.of(Scorer.of(catalog)).analyze(assessment), List.of()));
            case PLAN -> plan().map(measures::plan);
            case REPORT -> content.report().map(measures::report);
            case SUMMARY -> content.report().map(summaries::table);
            case ITEMS -> content.report().map(measures::items);
            case LIMITS -> content.report().map(measures::limits);
        };
    }

    private Optional<MeasurePlan> plan() {
        return content.plan().or(() -> content.draft().map(DraftPlan::plan));
    }

    private void result(Outline outline) {
        List<List<String>> facts = words.facts(assessment);
        content.previous()
                .ifPresent(before -> facts.add(
                        List.of(messages.text("report-previous", "year", year(before)), words.overall(before))));
        outline.heading(messages.text("report-result"))
                .lines(words.remarks(assessment))
                .add(frame.facts(facts));
    }

    /** The criteria whose codes the plan uses, which are those of its own year where they are there. */
    private Catalog criteriaOfThePlan() {
        return content.draft()
                .map(DraftPlan::criteria)
                .or(() -> content.plan()
                        .or(() -> content.report().map(MeasureReport::plan))
                        .flatMap(MeasurePlan::criteriaYear)
                        .flatMap(year -> Catalogs.find(year, catalog.edition())))
                .orElse(catalog);
    }

    private void indicators(Outline outline) {
        List<IndicatorNumber> numbers = List.copyOf(catalog.indicators().keySet());
        List<Assessment> years = Stream.concat(content.previous().stream(), Stream.of(assessment))
                .toList();
        List<String> holes = new ArrayList<>();
        for (Assessment year : years) {
            addHoles(
                    holes,
                    "report-radar-holes",
                    year,
                    numbers.stream()
                            .filter(number -> isSame(number, year)
                                    && indicatorScore(year, number).isEmpty()));
            addHoles(holes, "report-radar-others", year, numbers.stream().filter(number -> !isSame(number, year)));
        }
        outline.heading(messages.text("report-radar")).lines(holes);
        if (numbers.size() >= RadarDrawing.FEWEST_AXES) {
            outline.add(radar(numbers, years));
        }
        outline.add(indicatorTable(numbers, years));
    }

    private void addHoles(List<String> holes, String message, Assessment year, Stream<IndicatorNumber> indicators) {
        List<NodeCode> numbers = indicators.map(NodeCode.class::cast).toList();
        if (!numbers.isEmpty()) {
            holes.add(messages.text(message, "year", year(year), "numbers", CodeRanges.of(numbers)));
        }
    }

    private RadarView radar(List<IndicatorNumber> numbers, List<Assessment> years) {
        RadarDrawing drawing =
                new RadarDrawing(numbers.stream().map(IndicatorNumber::code).toList());
        List<RadarView.Series> series = new ArrayList<>();
        List<String> description = new ArrayList<>();
        description.add(messages.text(
                "report-radar-shape",
                "count",
                numbers.size(),
                "marks",
                RadarDrawing.MARKS.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        for (Assessment year : years) {
            List<Optional<NodeResult>> results =
                    numbers.stream().map(number -> indicator(year, number)).toList();
            String style = year(year).equals(year(assessment)) ? "now" : "before";
            series.add(drawing.series(style, messages.text("report-year", "year", year(year)), series.size(), results));
            description.add(values(year, numbers));
        }
        return drawing.draw(messages.text("report-radar"), String.join(" ", description), series);
    }

    private String values(Assessment year, List<IndicatorNumber> numbers) {
        String values = numbers.stream()
                .map(number ->
                        messages.text("report-radar-value", "number", number.code(), "score", scoreText(year, number)))
                .collect(Collectors.joining(", "));
        return messages.text("report-radar-values", "year", year(year), "values", values);
    }

    private String scoreText(Assessment year, IndicatorNumber number) {
        return indicatorScore(year, number)
                .map(score -> score.reported().toString())
                .orElseGet(() -> messages.text("report-unknown"));
    }

    private TableView indicatorTable(List<IndicatorNumber> numbers, List<Assessment> years) {
        List<String> columns = new ArrayList<>(List.of(messages.text("column-code"), messages.text("column-name")));
        years.forEach(year -> columns.add(messages.text("report-year", "year", year(year))));
        List<List<CellView>> rows = new ArrayList<>();
        for (IndicatorNumber number : numbers) {
            List<CellView> row = new ArrayList<>();
            row.add(CellView.text(number.code()));
            row.add(CellView.text(names.of(number).orElse("")));
            years.forEach(year -> row.add(
                    isSame(number, year)
                            ? yearCell(year, number)
                            : CellView.text(messages.text("report-other-indicator"))));
            rows.add(row);
        }
        return new TableView(messages.text("report-radar"), columns, 1, rows);
    }

    /** The score of a node in a year, its bounds, or that the year had no such node. */
    private CellView yearCell(Assessment year, NodeCode code) {
        return year.node(code)
                .map(result -> result.score()
                        .map(score -> CellView.number(score.reported()))
                        .orElseGet(() -> CellView.text(messages.text(
                                "not-known",
                                "lower",
                                result.least().reported(),
                                "upper",
                                result.greatest().reported()))))
                .orElseGet(() -> CellView.text(messages.text("report-none")));
    }

    private void scores(Outline outline) {
        outline.heading(messages.text("scores")).add(words.scores(assessment, names, false));
        words.missing(assessment).ifPresent(missing -> outline.entry(0, missing));
        assessment
                .discrepancies()
                .forEach(discrepancy -> outline.entry(
                        0, messages.text("discrepancies") + " – " + new DiscrepancyLines(messages).text(discrepancy)));
    }

    private void gaps(Outline outline) {
        GapAnalysis analysis = GapAnalyzer.of(Scorer.of(catalog)).analyze(assessment);
        outline.heading(messages.text("report-gaps")).line(gapLines.sum(analysis));
        if (!analysis.gaps().isEmpty()) {
            outline.add(gapLines.table(analysis, List.of()));
        }
    }

    private void plan(MeasurePlan plan, Outline outline) {
        List<String> paragraphs = new ArrayList<>(otherAgency(plan.agency()));
        plan.resultYear().ifPresent(year -> paragraphs.add(messages.text("plan-answers", "year", year)));
        measureWords.criteria(plan).ifPresent(paragraphs::add);
        if (content.draft().isPresent()) {
            paragraphs.add(messages.text("plan-draft"));
            List<NodeCode> unknown = content.draft().get().unknown();
            if (!unknown.isEmpty()) {
                paragraphs.add(messages.text("plan-unjudged", "codes", CodeRanges.of(unknown)));
            }
            List<NodeCode> withdrawn = content.draft().get().withdrawn().stream()
                    .map(cause -> cause.before().code())
                    .toList();
            if (!withdrawn.isEmpty()) {
                paragraphs.add(messages.text("withdrawn", "what", CodeRanges.of(withdrawn)));
            }
        }
        if (plan.measures().isEmpty()) {
            paragraphs.add(messages.text("plan-no-measures"));
        }
        outline.heading(measureWords.planName(plan)).lines(paragraphs);
        if (!plan.measures().isEmpty()) {
            outline.add(measures.plan(plan));
        }
    }

    /** Whose document it is, where that is not the agency of the result. */
    private List<String> otherAgency(Optional<Agency> agency) {
        return agency.isEmpty() || agency.equals(assessment.agency())
                ? List.of()
                : List.of(messages.text("plan-of-agency", "agency", frame.agency(agency)));
    }

    private void report(MeasureReport report, Outline outline) {
        outline.heading(messages.reportName(report))
                .lines(otherAgency(report.plan().agency()))
                .line(summaries.counts(report));
        TableView measureTable = measures.report(report);
        if (!measureTable.rows().isEmpty()) {
            outline.add(measureTable).add(summaries.table(report));
        }
        if (!report.itemProgress().isEmpty()) {
            outline.add(measures.items(report));
        }
        report.limits().forEach(limit -> outline.entry(0, messages.text("report-limits") + ": " + limit));
    }

    private Optional<Score> indicatorScore(Assessment year, IndicatorNumber number) {
        return indicator(year, number).flatMap(NodeResult::score);
    }

    private Optional<NodeResult> indicator(Assessment year, IndicatorNumber number) {
        return isSame(number, year) ? year.node(number) : Optional.empty();
    }

    /** Whether an indicator of this report is, as far as one can tell, the one of its number in a year. */
    private boolean isSame(IndicatorNumber number, Assessment year) {
        if (year.equals(assessment)) {
            return true;
        }
        Optional<LocalizedText> now = title(catalog, number);
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

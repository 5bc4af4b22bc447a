package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.RadarView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.gap.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import io.github.ita4j.scoring.plan.DraftPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report says, in sections and tables: the same for every form it is written in. */
final class ReportOutline {
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

    ReportOutline(ReportContent content, Language language) {
        this.content = content;
        this.catalog = content.catalog();
        this.assessment = content.assessment();
        this.messages = Messages.in(language);
        this.frame = new ReportFrame(catalog, messages);
        this.words = new AssessmentWords(catalog, messages);
        this.gapLines = new GapLines(messages);
        this.names = new NodeNames(catalog, messages);
        this.measures = new MeasureTables(catalog, messages);
        this.measureWords = new MeasureWords(catalog, messages);
        this.summaries = new SummaryTables(catalog.themes(), messages);
    }

    /** The whole report, every text clean. */
    PageView page() {
        List<SectionView> sections = new ArrayList<>();
        sections.add(result());
        sections.add(indicators());
        sections.add(scores());
        sections.add(gaps());
        plan().ifPresent(plan -> sections.add(plan(plan)));
        content.report().ifPresent(report -> sections.add(report(report)));
        sections.add(notes());
        rules().ifPresent(sections::add);
        return new PageView(
                        messages.language().tag(),
                        frame.agency(assessment.agency()),
                        messages.text(
                                Message.REPORT_TITLE,
                                "year",
                                assessment.catalog().fiscalYear()),
                        frame.head(),
                        sections)
                .map(CleanText::line);
    }

    /** One part as a table, every text clean; empty where the report has no such part. */
    Optional<TableView> table(ReportPart part) {
        Optional<TableView> table = switch (part) {
            case ASSESSMENT -> Optional.of(scoreTable(true));
            case GAPS -> Optional.of(gapTable(analysis()));
            case PLAN -> plan().map(measures::plan);
            case REPORT -> content.report().map(measures::report);
            case SUMMARY -> content.report().map(summaries::table);
            case ITEMS -> content.report().map(measures::items);
            case LIMITS -> content.report().map(measures::limits);
        };
        return table.map(found -> found.map(CleanText::line));
    }

    private Optional<MeasurePlan> plan() {
        return content.plan().or(() -> content.draft().map(DraftPlan::plan));
    }

    private SectionView result() {
        List<List<CellView>> rows = new ArrayList<>();
        Map<String, String> facts = words.facts(assessment);
        facts.forEach((name, value) -> rows.add(List.of(CellView.text(name), CellView.text(value))));
        content.previous()
                .ifPresent(before -> rows.add(List.of(
                        CellView.text(messages.text(Message.REPORT_PREVIOUS, "year", year(before))),
                        CellView.text(words.overall(before)))));
        List<String> columns = List.of(messages.text(Message.REPORT_FACT), messages.text(Message.REPORT_VALUE));
        return new SectionView(
                messages.text(Message.REPORT_RESULT),
                words.remarks(assessment),
                List.of(new TableView(messages.text(Message.REPORT_RESULT), columns, 0, rows)),
                List.of());
    }

    private SectionView indicators() {
        List<IndicatorNumber> numbers = List.copyOf(catalog.indicators().keySet());
        List<Assessment> years = Stream.concat(content.previous().stream(), Stream.of(assessment))
                .toList();
        List<String> holes = new ArrayList<>();
        for (Assessment year : years) {
            addHoles(
                    holes,
                    Message.REPORT_RADAR_HOLES,
                    year,
                    numbers.stream()
                            .filter(number -> isSame(number, year)
                                    && indicatorScore(year, number).isEmpty()));
            addHoles(
                    holes, Message.REPORT_RADAR_OTHERS, year, numbers.stream().filter(number -> !isSame(number, year)));
        }
        return new SectionView(
                messages.text(Message.REPORT_RADAR),
                holes,
                numbers.size() < RadarDrawing.FEWEST_AXES ? Optional.empty() : Optional.of(radar(numbers, years)),
                List.of(indicatorTable(numbers, years)),
                List.of());
    }

    private void addHoles(List<String> holes, Message message, Assessment year, Stream<IndicatorNumber> indicators) {
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
                Message.REPORT_RADAR_SHAPE,
                "count",
                numbers.size(),
                "marks",
                RadarDrawing.MARKS.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        for (Assessment year : years) {
            List<Optional<NodeResult>> results =
                    numbers.stream().map(number -> indicator(year, number)).toList();
            String style = year(year).equals(year(assessment)) ? "now" : "before";
            series.add(drawing.series(
                    style, messages.text(Message.REPORT_YEAR, "year", year(year)), series.size(), results));
            description.add(values(year, numbers));
        }
        return drawing.draw(messages.text(Message.REPORT_RADAR), String.join(" ", description), series);
    }

    private String values(Assessment year, List<IndicatorNumber> numbers) {
        String values = numbers.stream()
                .map(number -> messages.text(
                        Message.REPORT_RADAR_VALUE, "number", number.code(), "score", scoreText(year, number)))
                .collect(Collectors.joining(", "));
        return messages.text(Message.REPORT_RADAR_VALUES, "year", year(year), "values", values);
    }

    private String scoreText(Assessment year, IndicatorNumber number) {
        return indicatorScore(year, number)
                .map(score -> score.reported().toString())
                .orElseGet(() -> messages.text(Message.REPORT_UNKNOWN));
    }

    private TableView indicatorTable(List<IndicatorNumber> numbers, List<Assessment> years) {
        List<String> columns =
                new ArrayList<>(List.of(messages.text(Message.COLUMN_CODE), messages.text(Message.COLUMN_NAME)));
        years.forEach(year -> columns.add(messages.text(Message.REPORT_YEAR, "year", year(year))));
        List<List<CellView>> rows = new ArrayList<>();
        for (IndicatorNumber number : numbers) {
            List<CellView> row = new ArrayList<>();
            row.add(CellView.text(number.code()));
            row.add(CellView.text(names.of(number).orElse("")));
            years.forEach(year -> row.add(
                    isSame(number, year)
                            ? yearCell(year, number)
                            : CellView.text(messages.text(Message.REPORT_OTHER_INDICATOR))));
            rows.add(row);
        }
        return new TableView(messages.text(Message.REPORT_RADAR), columns, 1, rows);
    }

    /** The score of a node in a year, its bounds, or that the year had no such node. */
    private CellView yearCell(Assessment year, NodeCode code) {
        return year.node(code)
                .map(result -> result.score()
                        .map(score -> CellView.number(score.reported()))
                        .orElseGet(() -> CellView.text(messages.text(
                                Message.NOT_KNOWN,
                                "lower",
                                result.lower().reported(),
                                "upper",
                                result.upper().reported()))))
                .orElseGet(() -> CellView.text(messages.text(Message.REPORT_NONE)));
    }

    private SectionView scores() {
        List<String> entries = new ArrayList<>();
        words.missing(assessment).ifPresent(entries::add);
        assessment
                .discrepancies()
                .forEach(discrepancy ->
                        entries.add(messages.text(Message.DISCREPANCIES) + " – " + words.discrepancy(discrepancy)));
        return new SectionView(messages.text(Message.SCORES), List.of(), List.of(scoreTable(false)), entries);
    }

    private TableView scoreTable(boolean items) {
        List<String> columns = Stream.of(
                        Message.COLUMN_CODE,
                        Message.COLUMN_NAME,
                        Message.COLUMN_SCORE,
                        Message.REPORT_LOWER,
                        Message.REPORT_UPPER)
                .map(messages::text)
                .toList();
        List<List<CellView>> rows = new ArrayList<>();
        names.all().forEach((code, name) -> {
            if (items || !(code instanceof ItemCode)) {
                rows.add(scoreRow(assessment.node(code).orElseThrow(), name));
            }
        });
        return new TableView(messages.text(Message.SCORES), columns, 1, rows);
    }

    private List<CellView> scoreRow(NodeResult result, String name) {
        return List.of(
                CellView.text(result.code().code()),
                CellView.text(name),
                result.score()
                        .map(score -> CellView.number(score.reported()))
                        .orElseGet(() -> CellView.text(messages.text(Message.REPORT_UNKNOWN))),
                CellView.number(result.lower().reported()),
                CellView.number(result.upper().reported()));
    }

    private GapAnalysis analysis() {
        return GapAnalyzer.of(catalog).analyze(assessment);
    }

    private SectionView gaps() {
        GapAnalysis analysis = analysis();
        boolean none = analysis.gaps().isEmpty();
        return new SectionView(
                messages.text(Message.REPORT_GAPS),
                List.of(none ? messages.text(Message.NO_ZEROS) : gapLines.sum(analysis)),
                none ? List.of() : List.of(gapTable(analysis)),
                List.of());
    }

    private TableView gapTable(GapAnalysis analysis) {
        List<String> columns = Stream.of(
                        Message.COLUMN_THEME,
                        Message.COLUMN_ITEM,
                        Message.COLUMN_POINTS,
                        Message.PUBLISH,
                        Message.REMEDY,
                        Message.OWNER,
                        Message.DUE)
                .map(messages::text)
                .toList();
        return new TableView(
                messages.text(Message.REPORT_GAPS),
                columns,
                1,
                analysis.gaps().stream().map(this::gap).toList());
    }

    private List<CellView> gap(Gap gap) {
        return List.of(
                CellView.text(gapLines.themes(gap)),
                CellView.text(gapLines.heading(gap)),
                CellView.number(Points.reported(gap.points())),
                CellView.text(gapLines.elements(gap)),
                CellView.text(gapLines.remedies(gap)),
                CellView.text(gapLines.owners(gap)),
                CellView.text(gapLines.due(gap)));
    }

    private SectionView plan(MeasurePlan plan) {
        List<String> paragraphs = new ArrayList<>(otherAgency(plan.agency()));
        plan.resultYear().ifPresent(year -> paragraphs.add(messages.text(Message.PLAN_ANSWERS, "year", year)));
        if (content.draft().isPresent()) {
            paragraphs.add(messages.text(Message.PLAN_DRAFT));
            List<NodeCode> unknown = content.draft().get().unknown();
            if (!unknown.isEmpty()) {
                paragraphs.add(messages.text(Message.PLAN_UNJUDGED, "codes", CodeRanges.of(unknown)));
            }
        }
        if (plan.measures().isEmpty()) {
            paragraphs.add(messages.text(Message.PLAN_NO_MEASURES));
        }
        return new SectionView(
                measureWords.planName(plan),
                paragraphs,
                plan.measures().isEmpty() ? List.of() : List.of(measures.plan(plan)),
                List.of());
    }

    /** Whose document it is, where that is not the agency of the result. */
    private List<String> otherAgency(Optional<Agency> agency) {
        return agency.isEmpty() || agency.equals(assessment.agency())
                ? List.of()
                : List.of(messages.text(Message.PLAN_OF_AGENCY, "agency", frame.agency(agency)));
    }

    private SectionView report(MeasureReport report) {
        List<String> paragraphs = new ArrayList<>(otherAgency(report.plan().agency()));
        paragraphs.add(summaries.counts(report));
        List<TableView> tables = new ArrayList<>();
        TableView measureTable = measures.report(report);
        if (!measureTable.rows().isEmpty()) {
            tables.add(measureTable);
            tables.add(summaries.table(report));
        }
        if (!report.itemProgress().isEmpty()) {
            tables.add(measures.items(report));
        }
        List<String> limits = report.limits().stream()
                .map(limit -> messages.text(Message.REPORT_LIMITS) + ": " + limit)
                .toList();
        return new SectionView(messages.reportName(report), paragraphs, tables, limits);
    }

    private SectionView notes() {
        return new SectionView(
                messages.text(Message.NOTES),
                List.of(messages.text(Message.SUGGESTIONS), messages.text(Message.MARKS)),
                List.of(),
                frame.marks());
    }

    private Optional<SectionView> rules() {
        List<String> rules = frame.weakRules();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionView(
                        messages.text(Message.SCORING_RULES), List.of(messages.text(Message.RULES)), List.of(), rules));
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

package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.io.internal.workbook.WorkbookRows;
import io.github.ita4j.io.report.internal.Findings;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What assessments found: the overall score, the grade or the grades still possible, what does not fit together, the
 * scores down to the sub-indicators, what is missing, and the zeros with what answers them.
 */
final class AssessmentPage implements Subject {
    private final Catalog catalog;
    private final Assessed assessed;
    private final boolean detailed;
    private final Messages messages;
    private final AssessmentWords words;
    private final GapLines gaps;
    private final ReportFrame frame;

    AssessmentPage(Assessed assessed, boolean detailed, Messages messages) {
        this.catalog = assessed.catalog();
        this.assessed = assessed;
        this.detailed = detailed;
        this.messages = messages;
        this.words = new AssessmentWords(catalog, messages);
        this.gaps = new GapLines(messages);
        this.frame = new ReportFrame(catalog, messages);
    }

    @Override
    public PageView page() {
        List<AgencyResult> results = assessed.surelyOne() ? List.of() : results();
        List<SectionView> sections = new ArrayList<>(
                assessed.surelyOne() || results.size() == 1
                        ? sections(assessed.assessments().iterator().next())
                        : list(results));
        sections.addAll(frame.notes(detailed));
        return frame.page(sections);
    }

    private List<AgencyResult> results() {
        List<AgencyResult> results = new ArrayList<>();
        assessed.results().forEach(results::add);
        return results;
    }

    /** How many have passed and have which grade, and a line for each agency. */
    private List<SectionView> list(List<AgencyResult> results) {
        Summary summary = Ranking.of(catalog, results).all();
        List<List<String>> grades = new ArrayList<>();
        summary.grades().forEach((grade, count) -> grades.add(List.of(messages.name(grade.title()), count.toString())));
        grades.add(List.of(messages.text("no-grade"), Integer.toString(summary.withoutGrade())));
        return new Outline()
                .heading(messages.text("list-summary"))
                .add(frame.facts(List.of(
                        List.of(messages.text("list-agencies"), Integer.toString(summary.agencies())),
                        List.of(messages.text("passed"), Integer.toString(summary.passed())),
                        List.of(messages.text("list-failed"), Integer.toString(summary.failed())),
                        List.of(messages.text("passed-open"), Integer.toString(summary.open())))))
                .heading(messages.text("list-grades"))
                .table(messages.texts("grade", "list-agencies"), grades)
                .heading(messages.text("list-agencies"))
                .add(table(results))
                .sections();
    }

    private TableView table(List<AgencyResult> results) {
        return Columns.<AgencyResult>in(messages)
                .with("column-agency", result -> frame.agency(result.agency()))
                .with("overall", result -> RankPage.score(result, 0, messages))
                .with("grade", result -> RankPage.grade(result, messages))
                .with("passed", result -> messages.text(AssessmentWords.passed(result.passed())))
                .with(
                        "list-zeros",
                        result -> BigDecimal.valueOf(result.zeroScored().size()))
                .table(messages.text("list-agencies"), results);
    }

    /** What matters first and, where details are asked for, all the rest. */
    private List<SectionView> sections(Assessment assessment) {
        Outline outline = new Outline().agency(frame.agency(assessment.agency()));
        Findings findings = Findings.of(catalog, assessment);
        words.first(findings, outline);
        new DiscrepancyLines(messages).write(assessment.discrepancies(), outline);
        if (detailed) {
            outline.heading(messages.text("scores")).add(scores(assessment));
            words.missing(assessment).ifPresent(missing -> outline.apart().line(missing));
            outline.apart().line(gaps.sum(findings.gaps()));
            gaps.byTheme(findings.gaps(), outline);
        }
        return outline.sections();
    }

    private TableView scores(Assessment assessment) {
        List<List<String>> rows = new ArrayList<>();
        catalog.tree().children().forEach(instrument -> addRows(rows, assessment, instrument, ""));
        return TableView.ofText(
                        messages.text("scores"), messages.texts("column-code", "column-score", "column-name"), rows)
                .bareInText();
    }

    private void addRows(List<List<String>> rows, Assessment assessment, CriteriaNode node, String indent) {
        rows.add(List.of(
                indent + node.code(),
                words.score(assessment, assessment.node(node.code()).orElseThrow()),
                messages.name(node.title().orElseThrow())));
        Stream.concat(node.parts().stream(), node.children().stream())
                .filter(below -> below.item().isEmpty())
                .forEach(below -> addRows(rows, assessment, below, indent + "  "));
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        NodeNames names = new NodeNames(catalog, messages);
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        tables.put(
                "assessment",
                () -> StreamSupport.stream(assessed.assessments().spliterator(), false)
                        .map(assessment -> words.scores(assessment, names, true)
                                .behind(messages.text("column-agency"), frame.agency(assessment.agency())))
                        .iterator());
        List<AgencyResult> results = results();
        if (results.size() > 1) {
            tables.put("agencies", List.of(table(results)));
        }
        List<String> attributes = AssessmentWords.attributes(
                results.stream().flatMap(result -> result.agency().stream()).toList());
        tables.put(
                WorkbookRows.SCORES,
                () -> StreamSupport.stream(assessed.assessments().spliterator(), false)
                        .map(assessment -> words.given(assessment, names, attributes))
                        .iterator());
        return tables;
    }
}

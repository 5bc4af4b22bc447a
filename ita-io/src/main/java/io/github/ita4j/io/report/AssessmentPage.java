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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What assessments found: the overall score, the grade or the grades still possible, what does not fit together, the
 * scores down to the sub-indicators, what is missing, and the zeros with what answers them.
 */
record AssessmentPage(Assessed assessed, boolean detailed, Messages messages) implements CatalogSubject {
    @Override
    public Catalog catalog() {
        return assessed.catalog();
    }

    @Override
    public PageView page() {
        List<AgencyResult> results = assessed.surelyOne() ? List.of() : results();
        List<SectionView> sections = new ArrayList<>(
                assessed.surelyOne() || results.size() == 1
                        ? sections(assessed.assessments().iterator().next())
                        : list(results));
        sections.addAll(notes(detailed));
        return page(sections);
    }

    private List<AgencyResult> results() {
        List<AgencyResult> results = new ArrayList<>();
        assessed.results().forEach(results::add);
        return results;
    }

    /** How many have passed and have which grade, and a line for each agency. */
    private List<SectionView> list(List<AgencyResult> results) {
        Summary summary = Ranking.of(catalog(), results).all();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(messages.text("list-agencies"), summary.agencies());
        counts.put(messages.text("passed"), summary.passed());
        counts.put(messages.text("list-failed"), summary.failed());
        counts.put(messages.text("passed-open"), summary.open());
        Map<String, Integer> grades = new LinkedHashMap<>();
        summary.grades().forEach((grade, count) -> grades.put(messages.name(grade), count));
        grades.put(messages.text("no-grade"), summary.withoutGrade());
        return new Outline()
                .heading(messages.text("list-summary"))
                .facts(messages, counts)
                .heading(messages.text("list-grades"))
                .add(Columns.<Map.Entry<String, Integer>>in(messages)
                        .with("grade", Map.Entry::getKey)
                        .with("list-agencies", Map.Entry::getValue)
                        .table(messages.text("list-grades"), grades.entrySet()))
                .heading(messages.text("list-agencies"))
                .add(table(results))
                .sections();
    }

    private TableView table(List<AgencyResult> results) {
        return Columns.<AgencyResult>in(messages)
                .with("column-agency", result -> agency(result.agency()))
                .with("overall", result -> RankPage.score(result, 0, messages))
                .with("grade", result -> RankPage.grade(result, messages))
                .with("passed", result -> messages.passed(result.passed()))
                .with("list-zeros", result -> result.zeroScored().size())
                .table(messages.text("list-agencies"), results);
    }

    /** What matters first and, where details are asked for, all the rest. */
    private List<SectionView> sections(Assessment assessment) {
        Outline outline = new Outline().agency(agency(assessment.agency()));
        Findings findings = Findings.of(catalog(), assessment);
        words().first(findings, outline);
        outline.discrepancies(messages, assessment.discrepancies());
        if (detailed) {
            outline.heading(messages.text("scores")).add(scores(assessment));
            words().missing(assessment).ifPresent(missing -> outline.apart().line(missing));
            outline.apart().line(gaps().sum(findings.gaps()));
            gaps().byTheme(findings.gaps(), outline);
        }
        return outline.sections();
    }

    private TableView scores(Assessment assessment) {
        return Columns.<CriteriaNode>in(messages)
                .with("column-code", node -> "  ".repeat(depth(node)) + node.code())
                .with(
                        "column-score",
                        node -> words().score(
                                        assessment, assessment.node(node.code()).orElseThrow()))
                .with("column-name", messages::name)
                .table(
                        messages.text("scores"),
                        0,
                        catalog().tree().all().stream()
                                .filter(node -> node.item().isEmpty() && depth(node) >= 0))
                .bareInText();
    }

    /** How deep a node stands below the instruments; what holds these is not among them. */
    private static int depth(CriteriaNode node) {
        return node.parent().map(parent -> 1 + depth(parent)).orElse(-1);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        tables.put(
                "assessment",
                Subject.each(assessed.assessments(), one -> ofAgency(one.agency(), words().scores(one, true))));
        List<AgencyResult> results = results();
        if (results.size() > 1) {
            tables.put("agencies", List.of(table(results)));
        }
        List<String> attributes =
                AssessmentWords.attributes(results.stream().flatMap(result -> result.agency().stream()));
        tables.put(
                WorkbookRows.SCORES,
                Subject.each(assessed.assessments(), assessment -> words().given(assessment, attributes)));
        return tables;
    }
}

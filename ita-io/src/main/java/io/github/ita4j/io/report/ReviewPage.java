package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.plan.ReportReview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan or a report on measures lacks; of a report also how many measures have which status, by theme and by unit.
 * A finding is a measure, a node and a text.
 */
record ReviewPage(
        Messages messages, List<String> head, List<Finding> findings, List<String> counts, Optional<TableView> summary)
        implements Subject {
    private record Finding(Object measure, Object node, LocalizedText text) {}

    static ReviewPage of(MeasurePlan plan, PlanReview review, Catalog catalog, Messages messages) {
        String name = new MeasureWords(catalog, messages).planName(plan);
        List<String> head = List.of(name, messages.agency(plan.agency()), messages.stamp(catalog.stamp()));
        List<Finding> findings = review.findings().stream()
                .map(finding -> new Finding(finding.measure(), finding.node(), finding.text()))
                .toList();
        return new ReviewPage(messages, head, findings, List.of(), Optional.empty());
    }

    static ReviewPage of(MeasureReport report, ReportReview review, List<ImprovementTheme> themes, Messages messages) {
        SummaryTables summaries = new SummaryTables(themes, messages);
        List<String> counts = new ArrayList<>();
        counts.add(summaries.counts(report));
        counts.addAll(summaries.countsByGroup(report));
        List<String> head = List.of(
                messages.reportName(report), messages.agency(report.plan().agency()));
        List<Finding> findings = review.findings().stream()
                .map(finding -> new Finding(finding.measure(), "", finding.text()))
                .toList();
        return new ReviewPage(messages, head, findings, counts, Optional.of(summaries.table(report)));
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        tables.put(
                "findings",
                List.of(Columns.<Finding>in(messages)
                        .with("column-number", Finding::measure)
                        .with("column-code", Finding::node)
                        .with("column-finding", finding -> messages.words(finding.text()))
                        .table("", findings)));
        summary.ifPresent(table -> tables.put("summary", List.of(table)));
        return tables;
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        page.lines(head);
        if (findings.isEmpty()) {
            page.line(messages.text("findings-none"));
        } else {
            page.heading(messages.text("findings", "count", findings.size()))
                    .entries(0, findings, finding -> messages.words(finding.text()));
        }
        return page.section(messages.text("summary"), counts, count -> count).page(messages);
    }
}

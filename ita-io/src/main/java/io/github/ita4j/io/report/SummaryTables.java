package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.plan.ReportSummary;
import io.github.ita4j.scoring.plan.ReportSummary.StatusCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many measures of a report have which status, each measure counted once in every row it belongs to. */
final class SummaryTables {
    private static final List<MeasureStatus> KNOWN =
            List.of(MeasureStatus.NOT_STARTED, MeasureStatus.UNDER_WAY, MeasureStatus.DONE, MeasureStatus.DROPPED);

    private final List<ImprovementTheme> themes;
    private final Messages messages;
    private final GapLines lines;

    SummaryTables(List<ImprovementTheme> themes, Messages messages) {
        this.themes = List.copyOf(themes);
        this.messages = messages;
        this.lines = new GapLines(messages);
    }

    /** All measures in one sentence. */
    String counts(MeasureReport report) {
        return counts(ReportSummary.of(report).all());
    }

    private String counts(StatusCount measures) {
        List<String> counts = new ArrayList<>();
        measures.byStatus().forEach((status, count) -> counts.add(count(messages.status(status), count)));
        addCount(counts, "status-none", measures.withoutStatus());
        addCount(counts, "status-not-reported", measures.notReported());
        addCount(counts, "status-contradictory", measures.contradictory());
        return messages.with("measures", measures.measures())
                .with("counts", String.join(", ", counts))
                .text("report-counts");
    }

    private void addCount(List<String> counts, String status, int count) {
        if (count > 0) {
            counts.add(count(messages.text(status), count));
        }
    }

    private String count(String status, int count) {
        return messages.with("status", status).with("count", count).text("report-count");
    }

    /** The counts of each theme and unit, in one sentence each. */
    List<String> countsByGroup(MeasureReport report) {
        List<String> lines = new ArrayList<>();
        groups(ReportSummary.of(report))
                .forEach((name, measures) -> lines.add(messages.with("group", name)
                        .with("counts", counts(measures))
                        .text("summary-group")));
        return lines;
    }

    /** One row for all measures, one for each theme, and one for each responsible unit. */
    TableView table(MeasureReport report) {
        ReportSummary summary = ReportSummary.of(report);
        Set<MeasureStatus> statuses = new LinkedHashSet<>(KNOWN);
        statuses.addAll(summary.all().byStatus().keySet());
        List<String> columns = new ArrayList<>();
        columns.add(messages.text("column-group"));
        columns.add(messages.text("column-measures"));
        statuses.forEach(status -> columns.add(messages.status(status)));
        columns.add(messages.text("status-none"));
        columns.add(messages.text("status-not-reported"));
        columns.add(messages.text("status-contradictory"));
        List<List<CellView>> rows = new ArrayList<>();
        rows.add(row(messages.text("summary-all"), summary.all(), statuses));
        groups(summary).forEach((name, count) -> rows.add(row(name, count, statuses)));
        return new TableView(messages.text("summary"), columns, 0, rows);
    }

    /** Themes and units, each by what it is called; nobody can give a unit the name of a theme. */
    private Map<String, StatusCount> groups(ReportSummary summary) {
        Map<String, StatusCount> groups = new LinkedHashMap<>();
        summary.byTheme().forEach((theme, count) -> groups.put(lines.theme(themes, theme), count));
        if (summary.withoutTheme().measures() > 0) {
            groups.put(messages.text("summary-no-theme"), summary.withoutTheme());
        }
        summary.byUnit().forEach((unit, count) -> groups.put(messages.text("summary-unit", "unit", unit), count));
        if (summary.withoutUnit().measures() > 0) {
            groups.put(messages.text("summary-no-unit"), summary.withoutUnit());
        }
        return groups;
    }

    private static List<CellView> row(String name, StatusCount count, Set<MeasureStatus> statuses) {
        List<CellView> row = new ArrayList<>();
        row.add(CellView.text(CleanText.lines(name)));
        row.add(number(count.measures()));
        statuses.forEach(status -> row.add(number(count.of(status))));
        row.add(number(count.withoutStatus()));
        row.add(number(count.notReported()));
        row.add(number(count.contradictory()));
        return row;
    }

    private static CellView number(int count) {
        return CellView.number(BigDecimal.valueOf(count));
    }
}

package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.plan.ReportSummary;
import io.github.ita4j.scoring.plan.StatusCount;
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
        addCount(counts, Message.STATUS_NONE, measures.withoutStatus());
        addCount(counts, Message.STATUS_NOT_REPORTED, measures.notReported());
        addCount(counts, Message.STATUS_CONTRADICTORY, measures.contradictory());
        return messages.text(
                Message.REPORT_COUNTS, "measures", measures.measures(), "counts", String.join(", ", counts));
    }

    private void addCount(List<String> counts, Message status, int count) {
        if (count > 0) {
            counts.add(count(messages.text(status), count));
        }
    }

    private String count(String status, int count) {
        return messages.text(Message.REPORT_COUNT, "status", status, "count", count);
    }

    /** The counts of each theme and unit, in one sentence each. */
    List<String> countsByGroup(MeasureReport report) {
        List<String> lines = new ArrayList<>();
        groups(ReportSummary.of(report))
                .forEach((name, measures) ->
                        lines.add(messages.text(Message.SUMMARY_GROUP, "group", name, "counts", counts(measures))));
        return lines;
    }

    /** One row for all measures, one for each theme, and one for each responsible unit. */
    TableView table(MeasureReport report) {
        ReportSummary summary = ReportSummary.of(report);
        Set<MeasureStatus> statuses = new LinkedHashSet<>(KNOWN);
        statuses.addAll(summary.all().byStatus().keySet());
        List<String> columns = new ArrayList<>();
        columns.add(messages.text(Message.COLUMN_GROUP));
        columns.add(messages.text(Message.COLUMN_MEASURES));
        statuses.forEach(status -> columns.add(messages.status(status)));
        columns.add(messages.text(Message.STATUS_NONE));
        columns.add(messages.text(Message.STATUS_NOT_REPORTED));
        columns.add(messages.text(Message.STATUS_CONTRADICTORY));
        List<List<CellView>> rows = new ArrayList<>();
        rows.add(row(messages.text(Message.SUMMARY_ALL), summary.all(), statuses));
        groups(summary).forEach((name, count) -> rows.add(row(name, count, statuses)));
        return new TableView(messages.text(Message.SUMMARY), columns, 0, rows);
    }

    /** Themes and units, each by what it is called; nobody can give a unit the name of a theme. */
    private Map<String, StatusCount> groups(ReportSummary summary) {
        Map<String, StatusCount> groups = new LinkedHashMap<>();
        summary.byTheme().forEach((theme, count) -> groups.put(lines.theme(themes, theme), count));
        if (summary.withoutTheme().measures() > 0) {
            groups.put(messages.text(Message.SUMMARY_NO_THEME), summary.withoutTheme());
        }
        summary.byUnit().forEach((unit, count) -> groups.put(messages.text(Message.SUMMARY_UNIT, "unit", unit), count));
        if (summary.withoutUnit().measures() > 0) {
            groups.put(messages.text(Message.SUMMARY_NO_UNIT), summary.withoutUnit());
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

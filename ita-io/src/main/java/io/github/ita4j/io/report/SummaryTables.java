package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.plan.ReportSummary;
import io.github.ita4j.scoring.plan.ReportSummary.StatusCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** How many measures of a report have which status, each measure counted once in every row it belongs to. */
record SummaryTables(List<ImprovementTheme> themes, Messages messages) {
    private static final List<MeasureStatus> KNOWN =
            List.of(MeasureStatus.NOT_STARTED, MeasureStatus.UNDER_WAY, MeasureStatus.DONE, MeasureStatus.DROPPED);

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
        return groups(ReportSummary.of(report)).entrySet().stream()
                .map(group -> messages.with("group", group.getKey())
                        .with("counts", counts(group.getValue()))
                        .text("summary-group"))
                .toList();
    }

    /** One row for all measures, one for each theme, and one for each responsible unit. */
    TableView table(MeasureReport report) {
        ReportSummary summary = ReportSummary.of(report);
        var columns = Columns.<Map.Entry<String, StatusCount>>ofLines(messages)
                .with("column-group", Map.Entry::getKey)
                .with("column-measures", number(StatusCount::measures));
        Stream.concat(KNOWN.stream(), summary.all().byStatus().keySet().stream())
                .distinct()
                .forEach(status -> columns.titled(messages.status(status), number(count -> count.of(status))));
        return columns.with("status-none", number(StatusCount::withoutStatus))
                .with("status-not-reported", number(StatusCount::notReported))
                .with("status-contradictory", number(StatusCount::contradictory))
                .table(
                        messages.text("summary"),
                        0,
                        Stream.concat(
                                Stream.of(Map.entry(messages.text("summary-all"), summary.all())),
                                groups(summary).entrySet().stream()));
    }

    private static Function<Map.Entry<String, StatusCount>, BigDecimal> number(ToIntFunction<StatusCount> count) {
        return group -> BigDecimal.valueOf(count.applyAsInt(group.getValue()));
    }

    /** Themes and units, each by what it is called; nobody can give a unit the name of a theme. */
    private Map<String, StatusCount> groups(ReportSummary summary) {
        Map<String, StatusCount> groups = new LinkedHashMap<>();
        summary.byTheme().forEach((theme, count) -> groups.put(new GapLines(messages).theme(themes, theme), count));
        if (summary.withoutTheme().measures() > 0) {
            groups.put(messages.text("summary-no-theme"), summary.withoutTheme());
        }
        summary.byUnit().forEach((unit, count) -> groups.put(messages.text("summary-unit", "unit", unit), count));
        if (summary.withoutUnit().measures() > 0) {
            groups.put(messages.text("summary-no-unit"), summary.withoutUnit());
        }
        return groups;
    }
}
